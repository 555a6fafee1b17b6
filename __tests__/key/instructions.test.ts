import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { instructionsDigest } from '../../src/key/instructions.ts';
import { cleanTempDirs, tempDir, writeFiles } from '../support/repo.ts';

afterEach(cleanTempDirs);

test('none are none, and what is no file is none', async () => {
  const root = tempDir();
  expect(await instructionsDigest(root, 'a/b')).toBeNull();
  execFileSync('mkfifo', [join(root, 'AGENTS.md')]);
  expect(await instructionsDigest(root, '')).toBeNull();
});

test.each(['AGENTS.md', 'AGENTS.override.md', '.agents/skills/x/SKILL.md', 'a/AGENTS.md', 'a/b/AGENTS.md'])(
  '%s counts, between the root and where Codex works',
  async (name) => {
    const root = tempDir();
    writeFiles(root, { [name]: 'Be brief.\n' });
    const before = await instructionsDigest(root, 'a/b');
    expect(before).toMatch(/^[0-9a-f]{64}$/);
    writeFiles(root, { [name]: 'Be brief.\r\n' });
    expect(await instructionsDigest(root, 'a/b')).toBe(before);
    writeFiles(root, { [name]: 'Be long.\n' });
    expect(await instructionsDigest(root, 'a/b')).not.toBe(before);
  },
);

test('those beside the way do not count', async () => {
  const root = tempDir();
  writeFiles(root, { 'other/AGENTS.md': 'x', 'a/b/c/AGENTS.md': 'x' });
  expect(await instructionsDigest(root, 'a/b')).toBeNull();
});
