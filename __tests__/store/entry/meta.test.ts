import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { availability, passedOn } from '../../../src/store/actions/availability.ts';
import { explainFailure } from '../../../src/store/actions/explain-failure.ts';
import { cacheKey, isFresh, parseKey } from '../../../src/store/actions/keys.ts';
import { formProblem } from '../../../src/store/entry/contents.ts';
import { type EntryMeta, META_LIMIT, metaBytes } from '../../../src/store/entry/entry.ts';
import { judgeMeta, replaces } from '../../../src/store/entry/verdict.ts';
import { draftOf, entryOf, filesOf, HASH, HOUR, SUMMARY, TTL } from '../support.ts';

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

describe('form of the files', () => {
  const table = (text: string) => formProblem(filesOf('x', { 'table.json': text }));
  test('a summary, a table', () => {
    expect(formProblem(filesOf('x'))).toBeNull();
    expect(table('{"columns":["a"],"rows":[[{"deep":1}]]}')).toBeNull();
  });
  test.each(['', 'null', '[]', '{"columns":["a"],"rows":[[]]}', '{"columns":[1],"rows":[]}', '{"columns":[]}'])(
    '%s is no table',
    (text) => {
      expect(table(text)).toMatch(/table/);
    },
  );
  test.each([
    '',
    '{}',
    SUMMARY.replace('0,', '1,'),
    SUMMARY.replace('{', '{"more":1,'),
    SUMMARY.replace('"Done"', 'null'),
  ])('%s is no summary', (text) => {
    expect(formProblem(filesOf('x', { 'summary.json': text }))).toMatch(/summary/);
  });
});

describe('is there an Actions cache', () => {
  const env = {
    ACTIONS_RUNTIME_TOKEN: 't',
    ACTIONS_RESULTS_URL: 'http://r/',
    RUNNER_TEMP: '/t',
    ACTIONS_CACHE_SERVICE_V2: 'true',
  };
  test.each([
    ['v2', env, 'ok'],
    ['v2 without its URL', { ...env, ACTIONS_RESULTS_URL: '', ACTIONS_CACHE_URL: 'http://c/' }, 'unavailable'],
    ['v1', { ...env, ACTIONS_CACHE_SERVICE_V2: '', ACTIONS_CACHE_URL: 'http://c/' }, 'ok'],
    ['v1 without its URL', { ...env, ACTIONS_CACHE_SERVICE_V2: '' }, 'unavailable'],
    ['GHES is v1', { ...env, GITHUB_SERVER_URL: 'https://ghe.example.com' }, 'unavailable'],
    ['ghe.com is not GHES', { ...env, GITHUB_SERVER_URL: 'https://octo.ghe.com' }, 'ok'],
    ['a relative RUNNER_TEMP', { ...env, RUNNER_TEMP: 'temp' }, 'unavailable'],
    ['a RUNNER_TEMP that PATH cannot hold', { ...env, RUNNER_TEMP: '/a:b' }, 'unavailable'],
    ['nothing', {}, 'unavailable'],
  ])('%s', (_name, environment, kind) => {
    expect(availability(environment, 'linux').kind).toBe(kind);
  });
  test('not on Windows, and a runner says so', () => {
    expect(availability({ ...env, GITHUB_ACTIONS: 'true' }, 'win32')).toMatchObject({
      kind: 'unavailable',
      notice: expect.stringMatching(/Windows/),
    });
    expect(availability({ ...env }, 'win32')).not.toHaveProperty('notice');
  });
  test('the call gets no key, no input, no file command', () => {
    const all = {
      ...env,
      OPENAI_API_KEY: 'k',
      INPUT_TASK: 'x',
      GITHUB_ENV: '/e',
      GITHUB_TOKEN: 'g',
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'i',
      https_proxy: 'p',
    };
    expect(Object.keys(passedOn(all)).sort()).toEqual([
      'ACTIONS_CACHE_SERVICE_V2',
      'ACTIONS_RESULTS_URL',
      'ACTIONS_RUNTIME_TOKEN',
      'https_proxy',
    ]);
  });
});

describe('the cause, from what the library printed', () => {
  test.each([
    ['', 'none', ''],
    ['Cache hit for: x\n::debug::Body: {}', 'none', ''],
    ['::warning::Failed to restore: connect ECONNREFUSED 127.0.0.1:1', 'failed', 'connect ECONNREFUSED 127.0.0.1:1'],
    ['::error::Failed to save: oh%0Ano', 'failed', 'oh no'],
    [
      '::debug::Failed to reserve cache: Error: Failed to CreateCacheEntry: (409) Conflict\nFailed to save: Unable to reserve cache with key k, another job may be creating this cache.',
      'failed',
      'Failed to CreateCacheEntry: (409) Conflict',
    ],
    [
      '::warning::Failed to save: Unable to reserve cache with key k. More details: cache write denied: token is read-only',
      'denied',
      'cache write denied: token is read-only',
    ],
    [
      "Cache save skipped: the effective cache-mode 'read' does not permit writes.",
      'denied',
      "the effective cache-mode 'read' does not permit writes.",
    ],
    [
      '::warning::Failed to restore: GET https://x.blob.core.windows.net/a?sig=abc&se=1 404',
      'failed',
      'GET https://x.blob.core.windows.net/a?… 404',
    ],
  ])('%j', (output, kind, text) => {
    expect(explainFailure(output)).toEqual({ kind, text });
  });
  test('one line of at most 300 characters without controls or masked values', () => {
    const { text } = explainFailure(
      `::add-mask::hush\n::warning::Failed to save: hush \u001b[31m\u0085::error::x ${'y'.repeat(400)}`,
    );
    expect(text).toMatch(/^… \[31m ::error::x y+…$/);
    expect(text).toHaveLength(300);
  });
});
