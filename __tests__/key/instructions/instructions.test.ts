import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { readConfiguration } from '../../../src/key/instructions/configuration.ts';
import { digestOf, findInstructions } from '../../../src/key/instructions/instructions.ts';
import { findSkills } from '../../../src/key/instructions/skills.ts';
import { cleanTempDirs, tempDir, writeFiles } from '../../support/repo.ts';

afterEach(cleanTempDirs);

/** A project whose root is marked as git's is, and Codex two folders below it. */
function project(): string {
  const root = tempDir();
  writeFiles(root, { '.git/HEAD': '', 'a/b/x': '' });
  return root;
}

async function digest(root: string, codexArgs: readonly string[] = []): Promise<string | null> {
  const configuration = await readConfiguration({ codexHome: null, codexArgs });
  return digestOf(await findInstructions(join(root, 'a/b'), configuration, join(root, 'absent')));
}

test('without any there is no digest, and what is not a file does not count', async () => {
  const root = project();
  expect(await digest(root)).toBeNull();
  execFileSync('mkfifo', [join(root, 'AGENTS.md')]);
  expect(await digest(root)).toBeNull();
});

test.each([
  'AGENTS.md',
  'AGENTS.override.md',
  '.agents/skills/x/SKILL.md',
  'a/.codex/skills/g/x/SKILL.md',
  'a/b/AGENTS.md',
])('%s counts, between the root and where Codex works', async (name) => {
  const root = project();
  writeFiles(root, { [name]: 'Be brief.\n' });
  const before = await digest(root);
  expect(before).toMatch(/^[0-9a-f]{64}$/);
  writeFiles(root, { [name]: 'Be brief.\r\n' });
  expect(await digest(root)).toBe(before);
  writeFiles(root, { [name]: 'Be long.\n' });
  expect(await digest(root)).not.toBe(before);
});

test('those beside the way do not count, and not those above the root', async () => {
  const root = project();
  writeFiles(root, { 'other/AGENTS.md': 'x', 'a/b/c/AGENTS.md': 'x' });
  expect(await digest(root)).toBeNull();
  const inner = join(root, 'a');
  mkdirSync(join(inner, '.git'));
  writeFiles(root, { 'AGENTS.md': 'x' });
  expect(await digest(root)).toBeNull();
});

test('the settings that say where to look count', async () => {
  const root = project();
  writeFiles(root, { 'NOTES.md': 'x', 'a/.mark': '' });
  expect(await digest(root)).toBeNull();
  const fallback = ['-c', 'project_doc_fallback_filenames=["NOTES.md"]'];
  expect(await digest(root, fallback)).not.toBeNull();
  expect(await digest(root, [...fallback, '-c', 'project_root_markers=[".mark"]'])).toBeNull();
  expect(await digest(root, [...fallback, '--config=project_doc_max_bytes=0'])).toBeNull();
});

test('links in a circle come to an end', async () => {
  const root = tempDir();
  writeFiles(root, { 'g/x/SKILL.md': 's', 'g/.hidden/SKILL.md': 's' });
  symlinkSync(root, join(root, 'g', 'again'));
  symlinkSync('x', join(root, 'g', 'y'));
  expect(findSkills(root)).toEqual(['g/x/SKILL.md']);
});
