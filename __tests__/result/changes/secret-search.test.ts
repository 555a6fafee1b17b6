import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { createRedactor } from '../../../src/base/redaction/redact.ts';
import { captureChanges } from '../../../src/result/changes/changes.ts';
import { cleanCapture } from '../../../src/result/changes/clean-capture.ts';
import { takeSnapshot } from '../../../src/result/changes/snapshot.ts';
import { cleanTempDirs, type Files, makeRepo, tempDir } from '../../support/repo.ts';
import { RUN, worktreeAt } from './checkout.ts';

afterAll(cleanTempDirs);

const KEY = 'sk-proj-aB3_xY9-Qw7Er5Ty1Ui0OpLkJhGf';
const SECRETS = [KEY, 'ghs_0123456789abcdefABCDEF0123456789abcd'];
const MIB = 1 << 20;
const SPREAD = KEY.replace(/.{8}/g, '$&" +\n "');

const binary = (...parts: (string | Buffer)[]) =>
  Buffer.concat([Buffer.from([0, 1]), ...parts.map((p) => Buffer.from(p))]);
const wide = (text: string) => Buffer.from(text, 'utf16le');
const noise = randomBytes(2 * MIB);

/** What is kept of a run that writes these files, and the CPU time of the check. */
async function kept(files: Files, root: string | null = null) {
  const repo = makeRepo({ files: { 'a.txt': 'a\n' } });
  const snapshot = await takeSnapshot(await worktreeAt(repo.path), tempDir('snapshot'), RUN);
  if (snapshot.kind === 'failed') throw new Error(snapshot.reason);
  repo.write(files);
  const captured = await captureChanges(snapshot);
  if (captured.kind === 'failed') throw new Error(captured.reason);
  const redactor = createRedactor(SECRETS);
  const start = process.cpuUsage();
  const clean = await cleanCapture({ ...captured, notCacheable: null }, redactor, root ?? repo.path);
  const { user, system } = process.cpuUsage(start);
  return { clean, seconds: (user + system) / 1e6 };
}

describe('a run whose files hold the key has no patch', () => {
  test.each<[string, Files]>([
    ['a text', { 'x.ts': `const key = '${KEY}';\n` }],
    ['a text, in pieces', { 'x.ts': `const key = "${SPREAD}";\n` }],
    ['a small binary', { x: binary(KEY) }],
    ['a small binary, in pieces', { x: binary(SPREAD) }],
    ['a text in pieces beside a large binary', { noise, 'x.ts': SPREAD, y: noise }],
    ['a text in pieces behind what looks like a binary', { 'x.ts': `\nGIT binary patch\n${SPREAD}\n` }],
    ['a large binary', { x: binary(noise, KEY, noise) }],
    ['a large binary, base64', { x: binary(noise, Buffer.from(`x${KEY}y`).toString('base64')) }],
    ['a large binary, hexadecimal', { x: binary(noise, Buffer.from(KEY).toString('hex').toUpperCase()) }],
    ['a large binary, UTF-16', { x: binary(noise, wide(KEY), noise) }],
    ['a large binary, UTF-16 big-endian', { x: binary(noise, wide(KEY).swap16(), noise) }],
    ['a large text', { x: `${'line\n'.repeat(2 * MIB)}${KEY}\n` }],
    ['a name', { [`x${KEY}`]: 'x\n' }],
  ])('%s', async (_, files) => {
    const { clean } = await kept(files);
    expect(clean.patch).toBeNull();
    expect(clean.notCacheable).toContain('holds a secret');
    expect(JSON.stringify(clean.changes)).not.toContain(KEY);
  });

  test('a text that is gone by now: the patch is read as well', async () => {
    for (const text of [KEY, SPREAD]) {
      const { clean } = await kept({ 'x.ts': `${text}\n` }, join(tempDir('elsewhere'), 'x'));
      expect(clean.patch).toBeNull();
    }
  });
});

test('a large binary without it is kept, and checked in less time than it took to make', async () => {
  const { clean, seconds } = await kept({ x: binary(randomBytes(20 * MIB)), 'a.txt': 'b\n' });
  expect(clean.notCacheable).toBeNull();
  expect(clean.patch?.length).toBeGreaterThan(20 * MIB);
  // 3 s and more when every byte went through the search for pieces.
  expect(seconds).toBeLessThan(1);
});
