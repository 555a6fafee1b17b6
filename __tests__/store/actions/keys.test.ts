import { describe, expect, test } from 'vitest';
import { cacheKey, isFresh, parseKey } from '../../../src/store/actions/keys.ts';
import { draftOf, HASH, HOUR } from '../support.ts';

describe('keys', () => {
  const key = cacheKey(draftOf({ created: '2026-11-22T06:00:00.999Z' }), 'a1b2');
  test('written and read', () => {
    expect(key).toBe(`codex-job-${HASH}-1795327200-a1b2`);
    expect(parseKey(key)).toEqual({ hash: HASH, created: 1_795_327_200 });
    expect(key.length).toBeLessThan(512);
  });
  test.each([`${key}\n`, ` ${key}`, key.toUpperCase(), key.slice(0, -5), `${key}-x`, key.replace('1795', '-795'), ''])(
    '%j is none',
    (text) => {
      expect(parseKey(text)).toBeNull();
    },
  );
  test('fresh by the same bounds as a local entry', () => {
    const rule = { hash: HASH, ttlMs: HOUR, refused: [] };
    const made = 1_795_327_200_000;
    expect(isFresh(key, { ...rule, now: made + HOUR })).toBe(true);
    expect(isFresh(key, { ...rule, now: made + HOUR + 1 })).toBe(false);
    expect(isFresh(key, { ...rule, now: made - 300_000 })).toBe(true);
    expect(isFresh(key, { ...rule, now: made - 300_001 })).toBe(false);
    expect(isFresh(key, { ...rule, now: made, refused: [key] })).toBe(false);
    expect(isFresh(key, { ...rule, now: made, hash: 'cd'.repeat(32) })).toBe(false);
  });
});
