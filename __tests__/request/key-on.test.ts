import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { INPUTS, type RawInputs } from '../../src/request/inputs.ts';
import { requestContext } from '../../src/request/load.ts';
import { parseRequest } from '../../src/request/parse.ts';
import { cleanTempDirs, tempDir, writeFiles } from '../support/repo.ts';

const nothing = Object.fromEntries(INPUTS.map(({ name }) => [name, ''])) as RawInputs;

describe('key-on, diff-base and paths', () => {
  const workspace = tempDir('workspace');
  writeFiles(workspace, { 'src/a.txt': 'a', 'docs/b.md': 'b', '.git/config': '' });
  symlinkSync('/etc/passwd', join(workspace, 'out'));
  symlinkSync('.git', join(workspace, 'git'));
  symlinkSync('docs/b.md', join(workspace, 'in.md'));
  afterAll(cleanTempDirs);
  const reading = (raw: Partial<RawInputs>, entry: 'action' | 'cli' = 'action') =>
    parseRequest({ ...nothing, task: 'x', ...raw }, requestContext(entry, { HOME: '/home/x' }, workspace));
  const problems = (raw: Partial<RawInputs>, entry?: 'action' | 'cli') => {
    const read = reading(raw, entry);
    return read.kind === 'invalid' ? read.problems.map(({ input }) => input) : [];
  };

  test('declared paths are absolute, sorted, and none lies within another', () => {
    const read = reading({ paths: 'src\n\n docs/b.md \nsrc/a.txt\nin.md\n' });
    expect(read.kind === 'ok' ? read.request.paths : read.problems).toEqual(
      ['docs/b.md', 'in.md', 'src'].map((name) => join(workspace, name)),
    );
  });

  test.each(['..', '../x', '/etc', 'absent', 'out', 'git/config', '.git', '.GIT/config', 'src/../../x'])(
    '%s is no path to declare',
    (path) => {
      expect(problems({ paths: path })).toEqual(['paths']);
    },
  );

  test.each<[string, Partial<RawInputs>]>([
    ['a sandbox that writes', { sandbox: 'workspace-write' }],
    ['unsafe', { 'safety-strategy': 'unsafe' }],
    ['a Codex home', { 'codex-home': 'src' }],
    ['another key-on', { 'key-on': 'tree' }],
    ['--add-dir', { 'codex-args': '--add-dir docs' }],
  ])('paths are refused with %s', (_, raw) => {
    expect(problems({ paths: 'src', ...raw })).toEqual(['paths']);
  });

  test('a base belongs to key-on: diff, and a command line has to name it', () => {
    expect(problems({ 'diff-base': 'main' })).toEqual(['diff-base']);
    expect(problems({ 'key-on': 'diff' })).toEqual([]);
    expect(problems({ 'key-on': 'diff' }, 'cli')).toEqual(['diff-base']);
    expect(problems({ 'key-on': 'diff', 'diff-base': 'release/1.2' }, 'cli')).toEqual([]);
    for (const base of ['--output=x', 'a..b', 'a b', 'a:b', '@{u}'])
      expect(problems({ 'key-on': 'diff', 'diff-base': base }), base).toEqual(['diff-base']);
    expect(problems({ 'key-on': 'files' })).toEqual(['key-on']);
  });
});
