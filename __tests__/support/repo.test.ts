import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { cleanTempDirs, cloneRepo, machine, makeRepo, tempDir } from './repo.ts';

afterEach(cleanTempDirs);

const CONTENT = {
  files: { 'a.txt': 'one\n', 'sub/b.bin': Buffer.from([0, 255]) },
  commits: [{ message: 'second', files: { 'a.txt': 'two\n', 'sub/b.bin': null } }],
};

test('the same content gives the same commit ids', () => {
  const [one, two] = [makeRepo(CONTENT), makeRepo(CONTENT)];
  expect(one.path).not.toBe(two.path);
  expect(one.head()).toBe(two.head());
  expect(one.head()).toMatch(/^[0-9a-f]{40}$/);
  expect(one.git('log', '--format=%s %aI')).toBe('second 2026-01-01T12:01:00+00:00\nfirst 2026-01-01T12:00:00+00:00');
  expect(existsSync(join(one.path, 'sub', 'b.bin'))).toBe(false);
  expect(one.commit('third', { c: 'c' })).not.toBe(two.head());
});

test('a clone and a machine have the same commit at other paths', () => {
  const repo = makeRepo(CONTENT);
  const clone = cloneRepo(repo, join(tempDir(), 'deep', 'clone'));
  const elsewhere = machine({ checkout: repo, name: "it's [a] name" });
  expect(clone.head()).toBe(repo.head());
  expect(readFileSync(join(elsewhere.workspace, 'a.txt'), 'utf8')).toBe('two\n');
  expect(elsewhere.workspace).toContain("it's [a] name");
  expect(machine().root).not.toBe(elsewhere.root);
});

test('nothing is left', () => {
  const path = tempDir();
  cleanTempDirs();
  expect(existsSync(path)).toBe(false);
});
