import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type EntryMeta, META_LIMIT, metaBytes } from '../../../src/store/entry/entry.ts';
import { judgeMeta } from '../../../src/store/entry/verdict.ts';
import { entryOf, HASH, TTL } from '../support.ts';

const now = Date.parse('2026-11-22T07:00:00.000Z');
const { meta } = entryOf('one', { created: '2026-11-22T06:00:00.000Z' });
const judge = (value: unknown) => judgeMeta(Buffer.from(JSON.stringify(value)), HASH, now, TTL);

describe('the verdict on meta.json', () => {
  test('a good one comes out as it went in', () => {
    expect(judgeMeta(metaBytes(meta), HASH, now, TTL)).toEqual({ kind: 'ok', meta });
    const least: EntryMeta = { ...meta, model: null, usage: null, costUsd: null, codexVersion: null };
    expect(judge(least)).toEqual({ kind: 'ok', meta: least });
  });

  test('age: the limit is good, a millisecond more is not; five minutes ahead are good', () => {
    const at = (ms: number) => judgeMeta(metaBytes(meta), HASH, Date.parse(meta.created) + ms, TTL);
    expect(at(TTL).kind).toBe('ok');
    expect(at(TTL + 1)).toMatchObject({ kind: 'invalid', reason: 'expired' });
    expect(at(-300_000).kind).toBe('ok');
    expect(at(-300_001)).toMatchObject({ kind: 'invalid', reason: 'future' });
  });

  const wrong: [string, unknown, string][] = [
    ['null', null, 'damaged'],
    ['a list', [], 'damaged'],
    ['format 2', { ...meta, format: 2 }, 'format'],
    ['format "1"', { ...meta, format: '1' }, 'format'],
    ['another hash', { ...meta, hash: 'cd'.repeat(32) }, 'hash'],
    ['an upper-case hash', { ...meta, hash: HASH.toUpperCase() }, 'damaged'],
    ['exit 1', { ...meta, exit: 1 }, 'damaged'],
    ['a time without its zone', { ...meta, created: '2026-11-22T06:00:00.000' }, 'damaged'],
    ['the 25th hour', { ...meta, created: '2026-11-22T25:00:00.000Z' }, 'damaged'],
    ['a date in words', { ...meta, created: 'Sun, 22 Nov 2026 06:00:00 GMT' }, 'damaged'],
    ['an unknown field', { ...meta, more: 1 }, 'damaged'],
    ['no key', { ...meta, key: undefined }, 'damaged'],
    ['forced: "yes"', { ...meta, forced: 'yes' }, 'damaged'],
    ['a negative cost', { ...meta, costUsd: -1 }, 'damaged'],
    ['half a token', { ...meta, usage: { ...meta.usage, input: 0.5 } }, 'damaged'],
    ['a path as a file name', { ...meta, files: { ...meta.files, '../x': meta.files.stdout } }, 'damaged'],
    ['meta.json as a file', { ...meta, files: { ...meta.files, 'meta.json': meta.files.stdout } }, 'damaged'],
    ['no stdout', { ...meta, files: { ...meta.files, stdout: undefined } }, 'damaged'],
    ['a size below zero', { ...meta, files: { ...meta.files, stdout: { ...meta.files.stdout, size: -1 } } }, 'damaged'],
    [
      'sizes over the limit',
      { ...meta, files: { ...meta.files, stdout: { ...meta.files.stdout, size: 2 ** 28 } } },
      'damaged',
    ],
    ['a short digest', { ...meta, files: { ...meta.files, stdout: { size: 1, sha256: 'ab' } } }, 'damaged'],
    ['a list of numbers as changes', { ...meta, changes: { files: [1], diffstat: '' } }, 'damaged'],
  ];
  test.each(wrong)('%s', (_name, value, reason) => {
    expect(judge(value)).toMatchObject({ kind: 'invalid', reason });
  });

  test('a field __proto__ does not get in anywhere', () => {
    const text = JSON.stringify(meta);
    for (const at of ['"key":{', '"files":{', '"changes":{', '"usage":{', '{']) {
      const bytes = Buffer.from(text.replace(at, `${at}"__proto__":{"polluted":1},`));
      expect(judgeMeta(bytes, HASH, now, TTL)).toMatchObject({ kind: 'invalid', reason: 'damaged' });
    }
  });

  test('deep nesting and too many bytes', () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    const bytes = Buffer.from(JSON.stringify(meta).replace(/"key":\{.*?\}/, `"key":${deep}`));
    expect(judgeMeta(bytes, HASH, now, TTL)).toMatchObject({ kind: 'invalid', reason: 'damaged' });
    expect(judgeMeta(Buffer.alloc(META_LIMIT + 1, ' '), HASH, now, TTL)).toMatchObject({ reason: 'damaged' });
  });

  test('never throws, and accepts nothing that it would not write', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string(), mutated()), (text) => {
        const verdict = judgeMeta(Buffer.from(text), HASH, now, TTL);
        if (verdict.kind === 'ok') expect(verdict.meta).toEqual(JSON.parse(text));
      }),
      { numRuns: Number(process.env['FUZZ_RUNS'] ?? 2000) },
    );
  });

  /** A good one in which one field has another value. */
  function mutated() {
    return fc
      .tuple(fc.constantFrom(...Object.keys(meta)), fc.jsonValue())
      .map(([name, value]) => JSON.stringify({ ...meta, [name]: value }));
  }
});
