import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { folderState } from '../../src/key/folder.ts';
import { cleanTempDirs, tempDir, writeFiles } from '../support/repo.ts';

afterEach(cleanTempDirs);

async function digestOf(folder: string, exclude: string[] = []): Promise<string> {
  const state = await folderState(folder, exclude);
  if (state.kind !== 'digest') throw new Error(state.kind);
  return state.digest;
}

test('an empty folder has no state, and .git is no content', async () => {
  const folder = tempDir();
  mkdirSync(join(folder, '.git'));
  writeFileSync(join(folder, '.git', 'HEAD'), 'x');
  expect(await folderState(folder)).toEqual({ kind: 'empty' });
});

test('the same content elsewhere is the same state', async () => {
  const [one, other] = [tempDir(), tempDir()];
  for (const folder of [one, other]) {
    writeFiles(folder, { 'a/b.txt': 'b', 'c.txt': 'c' });
    symlinkSync('c.txt', join(folder, 'd'));
  }
  expect(await digestOf(other)).toBe(await digestOf(one));
});

test.each<[string, (folder: string) => void]>([
  ['bytes', (folder) => writeFileSync(join(folder, 'c.txt'), 'C')],
  ['a name', (folder) => writeFileSync(join(folder, 'e.txt'), '')],
  ['a file that is gone', (folder) => rmSync(join(folder, 'c.txt'))],
  ['the executable bit', (folder) => chmodSync(join(folder, 'c.txt'), 0o755)],
  ['a link', (folder) => symlinkSync('c.txt', join(folder, 'link'))],
])('%s makes another state', async (_what, change) => {
  const folder = tempDir();
  writeFiles(folder, { 'a/b.txt': 'b', 'c.txt': 'c' });
  const before = await digestOf(folder);
  change(folder);
  expect(await digestOf(folder)).not.toBe(before);
});

test('what is excluded does not count, with all below it', async () => {
  const folder = tempDir();
  writeFiles(folder, { 'a.txt': 'a' });
  const before = await digestOf(folder);
  writeFiles(folder, { 'cache/x/y': 'y' });
  expect(await digestOf(folder, [join(folder, 'cache')])).toBe(before);
});

test('too many files or bytes are told, not guessed', async () => {
  const folder = tempDir();
  writeFiles(folder, { a: '1', b: '2', c: '3' });
  expect((await folderState(folder, [], { files: 2, bytes: 100 })).kind).toBe('too-large');
  expect((await folderState(folder, [], { files: 9, bytes: 2 })).kind).toBe('too-large');
});
