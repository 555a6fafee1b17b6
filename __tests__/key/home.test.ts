import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { homeDigest, threadDigest } from '../../src/key/home.ts';
import { cleanTempDirs, tempDir, writeFiles } from '../support/repo.ts';

afterEach(cleanTempDirs);
const THREAD = '01a201d6-5a3e-7c11-9f3e-0c5e6f7a8b9c';

test('a home without configuration has no digest, whatever else is in it', async () => {
  const home = tempDir();
  writeFiles(home, { 'auth.json': '{}', 'sessions/2026/x.jsonl': '', 'history.jsonl': '' });
  expect(await homeDigest(home, 'all')).toBeNull();
  expect(await homeDigest(join(home, 'absent'), 'all')).toBeNull();
});

test('configuration, profiles and instructions count; line ends do not', async () => {
  const home = tempDir();
  const seen = new Set<string | null>();
  writeFiles(home, { 'config.toml': 'a = 1\n' });
  seen.add(await homeDigest(home, 'all'));
  writeFiles(home, { 'config.toml': 'a = 1\r\n' });
  seen.add(await homeDigest(home, 'all'));
  expect(seen.size).toBe(1);
  writeFiles(home, { 'fast.config.toml': 'a = 2\n' });
  seen.add(await homeDigest(home, 'all'));
  writeFiles(home, { 'AGENTS.md': 'Be brief.' });
  seen.add(await homeDigest(home, 'all'));
  writeFiles(home, { 'AGENTS.md': 'Be long.' });
  seen.add(await homeDigest(home, 'all'));
  expect(seen.size).toBe(4);
});

test('of a home that only lends its login, the instructions count and the configuration does not', async () => {
  const home = tempDir();
  writeFiles(home, { 'config.toml': 'a = 1', 'AGENTS.md': 'Be brief.' });
  const before = await homeDigest(home, 'instructions');
  writeFiles(home, { 'config.toml': 'a = 2' });
  expect(await homeDigest(home, 'instructions')).toBe(before);
  rmSync(join(home, 'AGENTS.md'));
  expect(await homeDigest(home, 'instructions')).toBeNull();
});

test('a thread counts as far as it has got', async () => {
  const home = tempDir();
  const file = `sessions/2026/11/22/rollout-2026-11-22T07-00-00-${THREAD}.jsonl`;
  expect(await threadDigest(home, THREAD)).toBeNull();
  writeFiles(home, { [file]: 'one\n' });
  const before = await threadDigest(home, THREAD.toUpperCase());
  writeFiles(home, { [file]: 'one\ntwo\n' });
  expect(before).toMatch(/^[0-9a-f]{64}$/);
  expect(await threadDigest(home, THREAD)).not.toBe(before);
});
