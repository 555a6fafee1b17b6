import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { cleanTempDirs, tempDir, writeFiles } from '../../support/repo.ts';
import { filesOf } from './checkout.ts';
import { type Operation, performAll } from './scripted-codex.ts';

afterAll(cleanTempDirs);

test('the script stays in its folder, wherever links lead', () => {
  const base = tempDir('script');
  const [root, outside] = [join(base, 'root'), join(base, 'outside')];
  mkdirSync(root);
  writeFiles(outside, { file: 'safe' });
  const links = { file: '../outside/file', folder: '../outside', nowhere: '../new', absolute: join(outside, 'file') };
  const make = Object.entries(links).map(([path, target]): Operation => ({ do: 'link', path, target }));
  const follow = [...Object.keys(links), 'folder/file', 'folder/new', 'folder/new/deep'].flatMap(
    (path): Operation[] => [
      { do: 'append', path, content: 'x' },
      { do: 'edit', path, at: 0, byte: 65 },
      { do: 'truncate', path, size: 0 },
      { do: 'chmod', path, executable: true },
      { do: 'touch', path },
      { do: 'write', path, content: 'x' },
      { do: 'link', path: `${path}/link`, target: 'x' },
    ],
  );
  const move: Operation[] = [
    { do: 'write', path: 'own', content: 'x' },
    { do: 'rename', path: 'own', to: 'folder/own' },
    { do: 'rename', path: 'folder/file', to: 'stolen' },
    { do: 'delete', path: 'folder/file' },
  ];
  const before = filesOf(outside);
  performAll(root, [...make, ...follow, ...move]);
  expect(Object.keys(filesOf(base)).filter((path) => !path.startsWith('root/'))).toEqual(['outside/file']);
  expect(filesOf(outside)).toEqual(before);
  expect(Object.keys(filesOf(root)).sort()).toEqual(['absolute', 'file', 'folder', 'nowhere', 'own']);
});
