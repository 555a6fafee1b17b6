import { readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { forgetStat, type ObjectFormat, parseIndex, sizeOnDisk, writeIndex } from '../../../src/base/git/index-file.ts';
import { git } from '../../result/changes/checkout.ts';
import { cleanTempDirs, tempDir, writeFiles } from '../../support/repo.ts';

afterAll(cleanTempDirs);

const LONG = `${'long/'.repeat(900)}name`;

function repository(format: ObjectFormat): string {
  const root = tempDir('index');
  git(root, 'init', '-q', `--object-format=${format}`);
  writeFiles(root, { a: 'a\n', 'b/c': 'cc\n', 'b/d e': '', 'new\nline': 'x', ab: 'ab' });
  writeFileSync(Buffer.from(`${root}/\xff`, 'latin1'), 'y');
  symlinkSync('a', join(root, 'link'));
  git(root, 'add', '-A');
  const id = git(root, 'hash-object', '-w', 'a').trim();
  git(root, 'update-index', '--add', '--cacheinfo', `100755,${id},${LONG}`);
  return root;
}

const index = (root: string) => readFileSync(join(root, '.git', 'index'));

describe.each(['sha1', 'sha256'] as const)('%s', (format) => {
  test.each(['2', '3', '4'])('version %s is read as git reads it', (version) => {
    const root = repository(format);
    // Version 3 is what git writes when a flag needs it.
    if (version === '3') {
      writeFileSync(join(root, 'later'), 'l');
      git(root, 'add', '-N', 'later');
    } else git(root, 'update-index', '--index-version', version);
    expect(index(root).readUInt32BE(4)).toBe(Number(version));
    const { entries, split } = parseIndex(index(root), format);
    const listed = entries.map((one) => `${one.mode.toString(8)} ${one.oid} ${one.stage}\t${one.path}`);
    expect(listed).toEqual(git(root, 'ls-files', '-s', '-z').split('\0').slice(0, -1));
    expect(split).toBe(false);
    expect(entries.filter((one) => one.intentToAdd).map((one) => one.path)).toEqual(version === '3' ? ['later'] : []);
    const c = entries.find((one) => one.path === 'b/c');
    expect(c && sizeOnDisk(c)).toBe(statSync(join(root, 'b/c')).size);
  });

  test('what we write git reads: the same files, and their stat cache holds', () => {
    const root = repository(format);
    const before = git(root, 'ls-files', '-s', '-z', '--debug');
    writeFileSync(join(root, '.git', 'index'), writeIndex(parseIndex(index(root), format).entries, format));
    const strip = (text: string) => text.replace(/flags: \w+/g, '');
    expect(strip(git(root, 'ls-files', '-s', '-z', '--debug'))).toBe(strip(before));
    expect(git(root, 'fsck')).not.toContain('error');
  });

  test('forgotten entries are dirty for git, until it reads them', () => {
    const root = repository(format);
    const entries = parseIndex(index(root), format).entries.map(forgetStat);
    writeFileSync(join(root, '.git', 'index'), writeIndex(entries, format));
    expect(git(root, 'diff-files', '--name-only')).toContain('a\n');
    expect(git(root, 'status', '--porcelain', 'a')).toBe('A  a\n');
  });
});

test('flags: skip-worktree, conflict stages, a sparse and a split index', () => {
  const root = repository('sha1');
  git(root, 'update-index', '--skip-worktree', 'a');
  expect(
    parseIndex(index(root), 'sha1')
      .entries.filter((one) => one.skipWorktree)
      .map((one) => one.path),
  ).toEqual(['a']);
  git(root, 'update-index', '--split-index');
  expect(parseIndex(index(root), 'sha1').split).toBe(true);
});

test.each([
  ['nothing', Buffer.alloc(0)],
  ['something else', Buffer.from('not an index at all')],
  ['a later version', Buffer.concat([Buffer.from('DIRC'), Buffer.from([0, 0, 0, 9, 0, 0, 0, 0])])],
  ['cut short', Buffer.concat([Buffer.from('DIRC'), Buffer.from([0, 0, 0, 2, 0, 0, 0, 1])])],
])('%s is no index', (_, file) => {
  expect(() => parseIndex(file, 'sha1')).toThrow();
});
