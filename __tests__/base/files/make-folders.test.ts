import { mkdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { makeFolders } from '../../../src/base/files/make-folders.ts';
import { cleanTempDirs, tempDir } from '../../support/repo.ts';

afterEach(cleanTempDirs);

test('makes what is missing, with the mode; what is there stays as it is', async () => {
  const root = tempDir();
  mkdirSync(join(root, 'a'), { mode: 0o755 });
  for (let time = 0; time < 2; time += 1) await makeFolders(join(root, 'a', 'b', 'c'), 0o700);
  const mode = (...path: string[]) => statSync(join(root, ...path)).mode & 0o777;
  expect([mode('a'), mode('a', 'b'), mode('a', 'b', 'c')]).toEqual([0o755, 0o700, 0o700]);
});

test('several at once, also through a link', async () => {
  const root = tempDir();
  mkdirSync(join(root, 'real'));
  symlinkSync(join(root, 'real'), join(root, 'link'));
  await Promise.all(
    Array.from({ length: 20 }, (_, i) => makeFolders(join(root, 'link', 'a', 'b', 'c', String(i % 2)))),
  );
  expect(statSync(join(root, 'real', 'a', 'b', 'c', '1')).isDirectory()).toBe(true);
});

test('rejects where a file or a link to nothing is in the way', async () => {
  const root = tempDir();
  writeFileSync(join(root, 'file'), '');
  symlinkSync(join(root, 'nothing'), join(root, 'link'));
  for (const [name, below] of [
    ['file', 'ENOTDIR'],
    ['link', 'EEXIST'],
  ] as const) {
    await expect(makeFolders(join(root, name))).rejects.toThrow('EEXIST');
    await expect(makeFolders(join(root, name, 'below', 'it'))).rejects.toThrow(below);
  }
});

test.runIf(process.platform === 'linux')('rejects below /proc, where a recursive mkdir never returns', async () => {
  await expect(makeFolders('/proc/codex-job/a/b')).rejects.toThrow(
    "ENOENT: no such file or directory, mkdir '/proc/codex-job'",
  );
});
