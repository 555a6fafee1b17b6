/** What a shared cache may hand us: keys, archives, meta.json, the files that the job parses. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { restoreResult } from '../../src/result/restore.ts';
import { makeSummary, readSummary } from '../../src/result/summary.ts';
import { readArchive } from '../../src/store/actions/archive.ts';
import { parseKey } from '../../src/store/actions/keys.ts';
import { formProblem } from '../../src/store/entry/contents.ts';
import { ENTRY_FILES, metaBytes } from '../../src/store/entry/entry.ts';
import { judgeMeta } from '../../src/store/entry/verdict.ts';
import { entryOf, filesOf, HASH, SUMMARY, TTL } from '../store/support.ts';
import { file, packArchive, special } from '../support/cache-service.ts';
import { edited, edits } from './bytes.ts';
import { all, forHours, some } from './runs.ts';

const folder = mkdtempSync(join(tmpdir(), 'codex-job-fuzz-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const now = Date.UTC(2026, 10, 22, 12);
const entry = entryOf('one', { created: new Date(now - 1000).toISOString() });
const meta = metaBytes(entry.meta);
const JSON_WORDS = [
  '"',
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  'null',
  '1e999',
  '-1',
  '"__proto__":{"a":1},',
  '\\u0000',
  '../',
  '0',
];

test('keys: what is taken is exactly what is written', forHours, () => {
  const key = `codex-job-${HASH}-1795000000-0123456789abcdef`;
  const words = ['-', 'A', 'codex-job-', '..', '/', '\n', HASH];
  const text = fc.oneof(
    fc.string(),
    edits(words).map((list) => edited(Buffer.from(key), list).toString('latin1')),
  );
  fc.assert(
    fc.property(text, (given) => {
      const parsed = parseKey(given);
      if (parsed === null) return;
      expect(given.startsWith(`codex-job-${parsed.hash}-`)).toBe(true);
      expect(given).toMatch(/^[0-9a-z-]+$/);
      expect(Number.isSafeInteger(parsed.created)).toBe(true);
    }),
    all,
  );
});

test('meta.json: nothing throws, and nothing is taken that would not be written', forHours, () => {
  fc.assert(
    fc.property(edits(JSON_WORDS), (list) => {
      const bytes = edited(meta, list);
      const verdict = judgeMeta(bytes, HASH, now, TTL);
      if (verdict.kind === 'invalid') {
        expect(verdict.detail).not.toBe('');
        return;
      }
      expect(verdict.meta.hash).toBe(HASH);
      expect(JSON.parse(metaBytes(verdict.meta).toString())).toEqual(JSON.parse(bytes.toString()));
      for (const name of Object.keys(verdict.meta.files)) expect(ENTRY_FILES).toContain(name);
    }),
    all,
  );
});

test('archives: read whole, with known names only, or refused', forHours, async () => {
  const whole = [
    special('codex-job-entry/', 'directory'),
    file('codex-job-entry/meta.json', meta),
    ...[...entry.files].map(([name, bytes]) => file(`codex-job-entry/${name}`, bytes)),
  ];
  const tar = await packArchive(whole, 'none');
  const packed = [await packArchive(whole, 'zstd'), await packArchive(whole, 'gzip')];
  const path = join(folder, 'archive');
  const { gzipSync } = await import('node:zlib');
  const never = new AbortController().signal;
  const words = ['codex-job-entry/', '../', '/etc/passwd', '\0', '0000644', 'ustar', '2', '5', 'L', 'x'];
  await fc.assert(
    fc.asyncProperty(fc.nat(3), edits(words), async (which, list) => {
      // Damage to what was compressed ends in the decompressor mostly: half of the cases are damaged before.
      const bytes = which < 2 ? edited(packed[which] as Buffer, list) : gzipSync(edited(tar, list), { level: 1 });
      writeFileSync(path, bytes);
      const read = await readArchive(path, never);
      if (read.kind === 'refused') {
        expect(read.detail).not.toBe('');
        return;
      }
      for (const name of read.files.keys()) expect(ENTRY_FILES).toContain(name);
    }),
    all,
  );
});

test('the summary: what is read is what makeSummary writes, to the byte', forHours, () => {
  const ended = fc.record({
    exit: fc.oneof(fc.integer(), fc.double()),
    id: fc.option(fc.string({ unit: 'binary' })),
    time: fc.double(),
    error: fc.option(fc.string({ unit: 'binary' })),
    message: fc.string({ unit: 'binary' }),
  });
  fc.assert(
    fc.property(ended, fc.option(edits(JSON_WORDS)), (given, list) => {
      const { json, summary } = makeSummary(given);
      expect(json).not.toMatch(/[\r\n\u0085\u2028\u2029]/);
      expect(readSummary(Buffer.from(json))).toEqual(summary);
      if (list === null) return;
      const bytes = edited(Buffer.from(json), list);
      const read = readSummary(bytes);
      if (read !== null) expect(Buffer.from(makeSummary({ ...read, message: read.result }).json)).toEqual(bytes);
    }),
    all,
  );
});

test('a cached result: its files have their form, or it is none', forHours, async () => {
  const files = fc.record({
    'summary.json': fc.oneof(
      edits(JSON_WORDS).map((list) => edited(Buffer.from(SUMMARY), list)),
      fc.constant(Buffer.from(SUMMARY)),
    ),
    'message.md': fc.oneof(fc.uint8Array({ maxLength: 80 }), fc.string()).map((value) => Buffer.from(value as string)),
    'table.json': fc.oneof(
      fc.json().map((json) => Buffer.from(json)),
      fc.constant(Buffer.from('{"columns":["a"],"rows":[["b"]]}')),
    ),
  });
  await fc.assert(
    fc.asyncProperty(files, async (over) => {
      const all = filesOf('one', over);
      const problem = formProblem(all);
      const result = await restoreResult({ meta: entry.meta, files: all });
      if (problem !== null || result === null) return;
      expect(result.summaryJson).toBe(over['summary.json'].toString('utf8'));
      expect(result.summary.exit).toBe(0);
    }),
    some(1),
  );
});
