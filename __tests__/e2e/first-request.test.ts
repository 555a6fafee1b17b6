/**
 * The guard for new versions of Codex: the first request to the model is the proof of what reaches it by itself. Each
 * set-up has a word in one place that may hold one, and is asked twice, with two words. Where the request changes, the
 * hash must change; where it doesn't, the hash must not.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cleanTempDirs } from '../support/repo.ts';
import { type Asker, openAsker } from './first-request.ts';
import { SET_UPS } from './set-ups.ts';

let asker: Asker;
beforeAll(async () => {
  asker = await openAsker();
});
afterAll(async () => {
  await asker.close();
  cleanTempDirs();
});

describe('a word', () => {
  test.each(SET_UPS)('$name', async (setUp) => {
    const place = await asker.newPlace();
    const one = await asker.ask(setUp, place, 'one');
    const two = await asker.ask(setUp, place, 'two');
    expect({ request: one.request !== two.request, hash: one.hash !== two.hash }).toEqual({
      request: setUp.reaches,
      hash: setUp.hashed ?? setUp.reaches,
    });
  });
});
