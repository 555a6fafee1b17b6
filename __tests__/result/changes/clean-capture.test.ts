import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import { createRedactor } from '../../../src/base/redaction/redact.ts';
import { cleanCapture } from '../../../src/result/changes/clean-capture.ts';
import { NO_WRITES } from '../../../src/result/changes/ignored-writes.ts';
import { cleanTempDirs, tempDir } from '../../support/repo.ts';

afterEach(cleanTempDirs);

const KEY = 'sk-clean-0123456789abcdefghij';
const redactor = createRedactor([KEY]);

function capture(files: readonly string[], patch: string | Buffer) {
  const changes = { files, diffstat: files.map((name) => ` ${name} | 1 +\n`).join('') };
  return { changes, patch: Buffer.from(patch), notCacheable: null, commits: 0, ignored: NO_WRITES };
}

test('without a secret it is what it was', async () => {
  const root = tempDir();
  writeFileSync(join(root, 'a.txt'), 'hello\n');
  const before = capture(['a.txt'], '+hello\n');
  expect(await cleanCapture(before, redactor, root)).toBe(before);
});

test.each([
  ['as it is', `+const key = "${KEY}"\n`],
  ['as base64', `+${Buffer.from(KEY).toString('base64')}\n`],
  ['over two lines', `+"${KEY.slice(0, 12)}" +\n+  "${KEY.slice(12)}"\n`],
])('a secret in the patch, %s: no patch, and a reason', async (_name, patch) => {
  const after = await cleanCapture(capture(['a.txt'], patch), redactor, null);
  expect(after).toMatchObject({ patch: null, notCacheable: expect.stringContaining('holds a secret') });
  expect(after.changes.files).toEqual(['a.txt']);
});

test('a secret in a file whose patch is compressed', async () => {
  const root = tempDir();
  writeFileSync(join(root, 'b.bin'), Buffer.concat([Buffer.from([0, 255]), Buffer.from(KEY)]));
  const before = capture(['b.bin'], deflateSync(Buffer.from(KEY)));
  expect((await cleanCapture(before, redactor, null)).notCacheable).toBeNull();
  expect(await cleanCapture(before, redactor, root)).toMatchObject({ patch: null, notCacheable: expect.any(String) });
});

test('a secret in a name is replaced there as well', async () => {
  const after = await cleanCapture(capture([`${KEY}.txt`], '+x\n'), redactor, null);
  expect(after.changes).toEqual({ files: ['***.txt'], diffstat: ' ***.txt | 1 +\n' });
  expect(after.patch).toBeNull();
});

test('another notCacheable stays; links and folders are not read', async () => {
  const root = tempDir();
  writeFileSync(join(root, 'outside'), KEY);
  symlinkSync('outside', join(root, 'link'));
  mkdirSync(join(root, 'folder'));
  const before = capture(['link', 'folder', 'gone'], '+x\n');
  expect(await cleanCapture(before, redactor, root)).toBe(before);
  const other = { ...capture(['a'], KEY), notCacheable: 'too big' };
  expect((await cleanCapture(other, redactor, root)).notCacheable).toBe('too big');
});
