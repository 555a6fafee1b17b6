import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { argumentsByContent } from '../../src/key/arguments.ts';
import { cleanTempDirs, tempDir, writeFiles } from '../support/repo.ts';

afterEach(cleanTempDirs);

test('a file that an argument names counts by its content, wherever it lies', async () => {
  const [one, other] = [tempDir(), tempDir()];
  writeFiles(one, { 'i.png': 'picture', 'ins.md': 'Be A.' });
  writeFiles(other, { 'deep/i.png': 'picture', 'ins.md': 'Be A.' });
  const args = (folder: string, image: string) => [
    `--image=${image}`,
    '-c',
    `model_instructions_file="${join(folder, 'ins.md')}"`,
    '--config=experimental_compact_prompt_file=ins.md',
  ];
  const first = await argumentsByContent(args(one, 'i.png'), one);
  expect(await argumentsByContent(args(other, join(other, 'deep/i.png')), other)).toEqual(first);
  expect(first.join('\n')).not.toContain(one);
  writeFiles(other, { 'deep/i.png': 'another', 'ins.md': 'Be B.' });
  const changed = await argumentsByContent(args(other, 'deep/i.png'), other);
  expect(changed.map((arg, at) => arg === first[at])).toEqual([false, true, false, false]);
});

test.each([
  ['-c', 'model_verbosity=low'],
  ['--image=absent.png'],
  ['-c', 'model_instructions_file=absent.md'],
  ['--image=.'],
  ['--search'],
])('%s %s stays as it is', async (...args) => {
  expect(await argumentsByContent(args, tempDir())).toEqual(args);
});
