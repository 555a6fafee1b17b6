import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { countHit, forgetHits, forgetOrphanedHits, HITS, readHits } from '../../../src/store/local/hits.ts';

const hash = 'a'.repeat(64);
const other = 'b'.repeat(64);
let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'codex-job-hits-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('hits add up, those of unknown cost count as well', async () => {
  expect(await readHits(root, hash)).toEqual({ count: 0, savedUsd: 0 });
  await Promise.all(Array.from({ length: 40 }, () => countHit(root, hash, 0.25)));
  await countHit(root, hash, null);
  await countHit(root, hash, 4.2e-7);
  expect(await readHits(root, hash)).toEqual({ count: 42, savedUsd: 10.000_000_42 });
  expect(await readHits(root, other)).toEqual({ count: 0, savedUsd: 0 });
});

test('what a kill cut off, or somebody else wrote, does not count', async () => {
  await countHit(root, hash, 1);
  appendFileSync(join(root, HITS, hash), 'x\n1e9\n-5\n2\n0.1');
  expect(await readHits(root, hash)).toEqual({ count: 2, savedUsd: 3 });
});

test('a place that cannot be written loses the count and nothing else', async () => {
  writeFileSync(join(root, HITS), 'a file');
  await countHit(root, hash, 1);
  expect(await readHits(root, hash)).toEqual({ count: 0, savedUsd: 0 });
});

test('goes with its entry', async () => {
  for (const name of [hash, other]) await countHit(root, name, 1);
  mkdirSync(join(root, HITS, 'notes'));
  await forgetHits(root, hash);
  await forgetHits(root, hash);
  expect(existsSync(join(root, HITS, hash))).toBe(false);
  await forgetOrphanedHits(root, new Set());
  expect(readdirSync(join(root, HITS))).toEqual(['notes']);
});
