import { describe, expect, test } from 'vitest';
import { replaces } from '../../../src/store/entry/verdict.ts';
import { draftOf } from '../support.ts';

const now = Date.parse('2026-11-22T07:00:00.000Z');

describe('who replaces whom', () => {
  const at = (seconds: number) => new Date(now + seconds * 1000).toISOString();
  const forced = draftOf({ forced: true, startedAt: at(0), created: at(10) });
  const cases: [string, Parameters<typeof replaces>, boolean][] = [
    ['nothing is stored', [draftOf(), null], true],
    ['unforced over unforced', [draftOf({ startedAt: at(-9) }), draftOf({ created: at(5) })], true],
    [
      'slower unforced, begun before the forced one ended',
      [draftOf({ startedAt: at(9), created: at(20) }), forced],
      false,
    ],
    ['unforced, begun after it', [draftOf({ startedAt: at(10), created: at(20) }), forced], true],
    ['forced over forced', [draftOf({ forced: true, startedAt: at(9), created: at(20) }), forced], true],
  ];
  test.each(cases)('%s', (_name, pair, expected) => {
    expect(replaces(...pair)).toBe(expected);
  });
});
