import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { readConfiguration } from '../../../src/key/instructions/configuration.ts';
import { homeDigest, instructionsOfHome, threadDigest } from '../../../src/key/instructions/home.ts';
import { cleanTempDirs, tempDir, writeFiles } from '../../support/repo.ts';

afterEach(cleanTempDirs);
const THREAD = '01a201d6-5a3e-7c11-9f3e-0c5e6f7a8b9c';

async function digest(codexHome: string, codexArgs: readonly string[] = []): Promise<string | null> {
  return homeDigest(codexHome, await readConfiguration({ codexHome, codexArgs }));
}

test('a home without configuration has no digest, whatever else is in it', async () => {
  const home = tempDir();
  writeFiles(home, { 'auth.json': '{}', 'sessions/2026/x.jsonl': '', 'history.jsonl': '', 'config.toml': '# none\n' });
  expect(await digest(home)).toBeNull();
  expect(await digest(join(home, 'absent'))).toBeNull();
});

test('configuration and instructions count; line ends, comments and the order of settings do not', async () => {
  const home = tempDir();
  const seen = new Set<string | null>();
  for (const text of ['a = 1\nb = 2\n', 'b = 2\r\na = 1 # one\r\n', '[tui]\ntheme = "x"\n', '']) {
    writeFiles(home, { 'config.toml': text });
    seen.add(await digest(home));
  }
  expect(seen.size).toBe(2);
  writeFiles(home, { 'AGENTS.md': 'Be brief.' });
  seen.add(await digest(home));
  writeFiles(home, { 'AGENTS.md': 'Be long.' });
  seen.add(await digest(home));
  writeFiles(home, { 'config.toml': 'not = = toml' });
  seen.add(await digest(home));
  expect(seen.size).toBe(5);
});

test('of the profiles, the one that is used counts', async () => {
  const home = tempDir();
  writeFiles(home, { 'config.toml': 'a = 1\n', 'fast.config.toml': 'a = 2\n', 'slow.config.toml': 'a = 3\n' });
  const [without, fast, slow] = [
    await digest(home),
    await digest(home, ['-p', 'fast']),
    await digest(home, ['-pslow']),
  ];
  expect(new Set([without, fast, slow]).size).toBe(3);
  writeFiles(home, { 'fast.config.toml': 'a = 4\n' });
  expect(await digest(home)).toBe(without);
  expect(await digest(home, ['-p', 'slow'])).toBe(slow);
  expect(await digest(home, ['--profile=fast'])).not.toBe(fast);
});

test('files that the configuration names count by content, also those that a named file names', async () => {
  const home = tempDir();
  writeFiles(home, {
    'config.toml': 'model_instructions_file = "n.md"\n[agents.x]\nconfig_file = "x.toml"\n',
    'x.toml': 'model_instructions_file = "deep.md"\n',
    'n.md': 'one',
    'deep.md': 'one',
  });
  const seen = new Set([await digest(home)]);
  for (const name of ['n.md', 'deep.md']) {
    writeFiles(home, { [name]: 'two' });
    seen.add(await digest(home));
  }
  expect(seen.size).toBe(3);
});

test('of a home that only lends its login, the instructions count', async () => {
  const home = tempDir();
  writeFiles(home, { 'config.toml': 'a = 1', 'AGENTS.md': 'Be brief.' });
  const before = await instructionsOfHome(home);
  writeFiles(home, { 'config.toml': 'a = 2' });
  expect(await instructionsOfHome(home)).toBe(before);
  writeFiles(home, { 'AGENTS.md': null });
  expect(await instructionsOfHome(home)).toBeNull();
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
