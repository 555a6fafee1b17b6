import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { argumentsByContent } from '../../../src/key/instructions/arguments.ts';
import { cleanTempDirs, tempDir, writeFiles } from '../../support/repo.ts';

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
  expect(changed.map((arg, at) => arg === first[at])).toEqual([false, false, false]);
});

test.each([['--image=absent.png'], ['--image=.'], ['--search'], ['--add-dir=x']])(
  '%s stays as it is',
  async (...args) => {
    expect(await argumentsByContent(args, tempDir())).toEqual(args);
  },
);

test('one setting has one spelling', async () => {
  const folder = tempDir();
  writeFiles(folder, { 'n.md': 'Be brief.' });
  const spellings = [
    ['-c', 'model_instructions_file=n.md'],
    ['-c', 'model_instructions_file = "n.md"'],
    ["-cmodel_instructions_file='n.md'"],
    ['-c=model_instructions_file=n.md'],
    ['--config', `model_instructions_file="${folder}/n.md"`],
    ['--config=model_instructions_file=n.md'],
  ];
  const written = await Promise.all(spellings.map((args) => argumentsByContent(args, folder)));
  expect(new Set(written.map((args) => JSON.stringify(args))).size).toBe(1);
  expect(await argumentsByContent(['-c', 'x=1'], folder)).not.toEqual(
    await argumentsByContent(['-c', 'x="1"'], folder),
  );
  expect(await argumentsByContent(['-c', 'x=1', '-c', 'x=2'], folder)).toEqual(['--config=x=1', '--config=x=2']);
});
