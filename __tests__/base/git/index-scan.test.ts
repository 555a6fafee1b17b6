import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { scanIndex } from '../../../src/base/git/index-scan.ts';
import { cleanTempDirs, makeRepo, type Repo, tempDir } from '../../support/repo.ts';

afterAll(cleanTempDirs);

const FILES = {
  'a.txt': 'a\n',
  'b/.gitattributes': '*.x text\n',
  'b/c.txt': 'c\n',
  '.gitattributes': '',
  'x.gitattributes': '',
};
const scan = (repo: Repo) => scanIndex(readFileSync(join(repo.path, '.git', 'index')), 'sha1');

test('an ordinary index: nothing special, and the files of attributes', () => {
  expect(scan(makeRepo({ files: FILES }))).toEqual({
    special: false,
    attributes: ['.gitattributes', 'b/.gitattributes'],
  });
});

test('a name that is too long for its field', () => {
  const long = `${'d'.repeat(200)}/`.repeat(20);
  const repo = makeRepo({ files: { 'a.txt': 'a\n' } });
  const blob = repo.git('hash-object', '-w', 'a.txt');
  repo.git('update-index', '--add', '--cacheinfo', `100644,${blob},${long}${'x'.repeat(200)}/.gitattributes`);
  expect(scan(repo).attributes).toEqual([`${long}${'x'.repeat(200)}/.gitattributes`]);
});

describe('special', () => {
  test.each<[string, (repo: Repo) => unknown]>([
    ['skip-worktree', (repo) => repo.git('update-index', '--skip-worktree', 'a.txt')],
    ['assume-unchanged', (repo) => repo.git('update-index', '--assume-unchanged', 'a.txt')],
    ['a submodule', (repo) => repo.git('update-index', '--add', '--cacheinfo', `160000,${repo.head()},sub`)],
    ['a sparse folder', (repo) => repo.git('sparse-checkout', 'set', '--cone', '--sparse-index', 'absent')],
    ['a split index', (repo) => repo.git('update-index', '--split-index')],
    ['version 4', (repo) => repo.git('update-index', '--index-version', '4')],
  ])('%s', (_, change) => {
    const repo = makeRepo({ files: FILES });
    change(repo);
    expect(scan(repo).special).toBe(true);
  });

  test('what is no index, and what is cut off; no index at all is an empty one', () => {
    const repo = makeRepo({ files: FILES });
    const whole = readFileSync(join(repo.path, '.git', 'index'));
    expect(scanIndex(whole.subarray(0, 100), 'sha1').special).toBe(true);
    expect(scanIndex(Buffer.from('nonsense that is long enough'), 'sha1').special).toBe(true);
    expect(scanIndex(Buffer.alloc(0), 'sha1')).toEqual({ special: false, attributes: [] });
  });

  test('SHA-256', () => {
    const root = tempDir('sha256');
    const repo = makeRepo();
    repo.git('init', '-q', '--object-format=sha256', root);
    repo.git('-C', root, 'update-index', '--add', '--cacheinfo', `100644,${'0'.repeat(63)}1,sub/.gitattributes`);
    const scanned = scanIndex(readFileSync(join(root, '.git', 'index')), 'sha256');
    expect(scanned).toEqual({ special: false, attributes: ['sub/.gitattributes'] });
  });
});
