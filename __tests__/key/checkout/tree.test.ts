import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { treeState } from '../../../src/key/checkout/tree.ts';
import { gitDirDigest, worktreeAt } from '../../result/changes/checkout.ts';
import { cleanTempDirs, cloneRepo, makeRepo, type Repo, tempDir } from '../../support/repo.ts';

afterAll(cleanTempDirs);
afterEach(() => vi.unstubAllEnvs());

const FILES = { 'a.txt': 'a\n', 'b/c.txt': 'c\n', 'b/d.txt': 'd\n', '.gitignore': '*.log\n' };

async function stateOf(repo: Repo, exclude: readonly string[] = []): Promise<string | null> {
  const before = gitDirDigest(repo.path);
  const { tree } = await treeState(await worktreeAt(repo.path), { runId: 'run-1', exclude });
  expect(gitDirDigest(repo.path), 'the repository is untouched').toBe(before);
  return tree;
}

/** What a commit of everything would hold, by git's own way in a copy. */
function committed(repo: Repo): string {
  const copy = tempDir('copy');
  execFileSync('cp', ['-a', `${repo.path}/.`, copy]);
  const run = (...args: string[]) => execFileSync('git', args, { cwd: copy, encoding: 'utf8', stdio: 'pipe' }).trim();
  run('add', '-A');
  return run('write-tree');
}

describe('equal to HEAD', () => {
  test('clean', async () => {
    expect(await stateOf(makeRepo({ files: FILES }))).toBeNull();
  });

  test('ignored files do not count', async () => {
    const repo = makeRepo({ files: FILES });
    repo.write({ 'x.log': 'x', 'b/y.log': 'y' });
    expect(await stateOf(repo)).toBeNull();
  });

  test('staged, but not so on disk', async () => {
    const repo = makeRepo({ files: FILES });
    repo.write({ 'a.txt': 'changed\n' });
    repo.git('add', '-A');
    repo.write({ 'a.txt': 'a\n' });
    expect(repo.git('status', '--porcelain')).not.toBe('');
    expect(await stateOf(repo)).toBeNull();
  });

  test('other times and a stale index', async () => {
    const repo = makeRepo({ files: FILES });
    utimesSync(join(repo.path, 'a.txt'), 1, 1);
    expect(await stateOf(repo)).toBeNull();
  });

  test('CRLF on disk by core.autocrlf', async () => {
    const repo = makeRepo({ files: FILES });
    repo.git('config', 'core.autocrlf', 'true');
    rmSync(join(repo.path, 'a.txt'));
    repo.git('checkout', 'a.txt');
    expect(readFileSync(join(repo.path, 'a.txt'), 'utf8')).toBe('a\r\n');
    expect(await stateOf(repo)).toBeNull();
  });

  test('a sparse checkout, also with a sparse index', async () => {
    const repo = makeRepo({ files: { ...FILES, 'e/f.txt': 'f\n' } });
    repo.git('sparse-checkout', 'set', '--cone', '--sparse-index', 'b');
    expect(await stateOf(repo)).toBeNull();
  });

  test('before the first commit, without files', async () => {
    const root = tempDir('unborn');
    const repo = makeRepo({ files: FILES });
    repo.git('init', '-q', root);
    expect((await treeState(await worktreeAt(root), { runId: 'x' })).tree).toBeNull();
  });
});

describe('another tree', () => {
  test.each<[string, (repo: Repo) => void]>([
    ['edited', (repo) => repo.write({ 'a.txt': 'other\n' })],
    [
      'same size, same time',
      (repo) => {
        const path = join(repo.path, 'a.txt');
        const { atime, mtime } = statSync(path);
        writeFileSync(path, 'b\n');
        utimesSync(path, atime, mtime);
      },
    ],
    ['new', (repo) => repo.write({ 'new/file': 'x' })],
    ['deleted', (repo) => repo.write({ 'a.txt': null })],
    ['moved', (repo) => repo.write({ 'a.txt': null, 'moved.txt': 'a\n' })],
    ['executable', (repo) => chmodSync(join(repo.path, 'a.txt'), 0o755)],
    ['a link', (repo) => symlinkSync('/nowhere', join(repo.path, 'link'))],
    ['a folder where a file was', (repo) => repo.write({ 'a.txt': null, 'a.txt/x': 'x' })],
    [
      'odd names',
      (repo) => {
        repo.write({ 'sp ace': '1', 'new\nline': '2', 'quo"te': '3', ':(top)x': '4', '-x': '5', '*': '6' });
        writeFileSync(Buffer.from(`${repo.path}/\xff`, 'latin1'), '7');
      },
    ],
    [
      'staged only',
      (repo) => {
        repo.write({ 'staged.txt': 's' });
        repo.git('add', '-A');
      },
    ],
    [
      'intent to add',
      (repo) => {
        repo.write({ 'later.txt': 'l' });
        repo.git('add', '-N', 'later.txt');
      },
    ],
    [
      'forced in, though ignored',
      (repo) => {
        repo.write({ 'x.log': 'x' });
        repo.git('add', '-f', 'x.log');
      },
    ],
    [
      'in a split index',
      (repo) => {
        repo.git('update-index', '--split-index');
        repo.write({ 'a.txt': 'other\n', 'new.txt': 'x' });
        repo.git('config', 'core.splitIndex', 'true');
      },
    ],
    [
      'with an untracked cache',
      (repo) => {
        repo.git('update-index', '--force-untracked-cache');
        repo.git('status');
        repo.write({ 'b/new.txt': 'x' });
      },
    ],
    [
      'on a detached HEAD',
      (repo) => {
        repo.git('checkout', '-q', '--detach');
        repo.write({ 'a.txt': 'other\n' });
      },
    ],
    ['with a nested repository', (repo) => makeRepo({ at: join(repo.path, 'nested') })],
  ])('%s: as git would commit it', async (_, change) => {
    const repo = makeRepo({ files: FILES });
    change(repo);
    const tree = await stateOf(repo);
    expect(tree).toMatch(/^[0-9a-f]{40}$/);
    expect(tree).toBe(committed(repo));
  });

  test('edited in the second of the index and looked at later: the copy of the index must not look younger', async () => {
    const repo = makeRepo({ files: FILES });
    const path = join(repo.path, 'a.txt');
    // All within one second.
    await sleep(1_020 - (Date.now() % 1_000));
    writeFileSync(path, 'a\n');
    repo.git('update-index', 'a.txt');
    const { atime, mtime } = statSync(path);
    writeFileSync(path, 'b\n');
    utimesSync(path, atime, mtime);
    await sleep(1_200);
    expect(await stateOf(repo)).toBe(committed(repo));
  });

  test('the same content has the same id in another clone, whatever was staged', async () => {
    const one = makeRepo({ files: FILES });
    const two = cloneRepo(one, join(tempDir('clone'), 'c'));
    for (const repo of [one, two]) repo.write({ 'a.txt': 'other\n', new: 'n' });
    two.git('add', '-A');
    expect(await stateOf(one)).toBe(await stateOf(two));
  });

  test('in a linked worktree, and in a shallow clone', async () => {
    const repo = makeRepo({ files: FILES, commits: [{ message: 'two', files: { z: 'z' } }] });
    const linked = join(tempDir('linked'), 'tree');
    repo.git('worktree', 'add', '-q', '--detach', linked);
    const shallow = join(tempDir('shallow'), 'tree');
    repo.git('clone', '-q', '--depth=1', `file://${repo.path}`, shallow);
    const trees = [];
    for (const root of [repo.path, linked, shallow]) {
      writeFileSync(join(root, 'a.txt'), 'other\n');
      trees.push((await treeState(await worktreeAt(root), { runId: 'x' })).tree);
    }
    expect(trees[0]).toMatch(/^[0-9a-f]{40}$/);
    expect(new Set(trees).size).toBe(1);
  });

  test('before the first commit', async () => {
    const root = tempDir('unborn');
    makeRepo().git('init', '-q', root);
    writeFileSync(join(root, 'a'), 'a');
    expect((await treeState(await worktreeAt(root), { runId: 'x' })).tree).toMatch(/^[0-9a-f]{40}$/);
  });

  test('unmerged: what is on disk', async () => {
    const repo = makeRepo({ files: FILES });
    repo.git('checkout', '-q', '-b', 'other');
    repo.commit('other', { 'a.txt': 'theirs\n' });
    repo.git('checkout', '-q', 'main');
    repo.commit('ours', { 'a.txt': 'ours\n' });
    expect(() => repo.git('merge', 'other')).toThrow();
    const tree = await stateOf(repo);
    expect(tree).toBe(committed(repo));
  });

  test('an untracked file outside of a sparse checkout', async () => {
    const repo = makeRepo({ files: { ...FILES, 'e/f.txt': 'f\n' } });
    const whole = cloneRepo(repo, join(tempDir('whole'), 'c'));
    repo.git('sparse-checkout', 'set', '--cone', 'b');
    for (const one of [repo, whole]) one.write({ 'g/new.txt': 'x' });
    expect(await stateOf(repo)).toBe(await stateOf(whole));
  });

  test('SHA-256', async () => {
    const root = tempDir('sha256');
    makeRepo().git('init', '-q', '--object-format=sha256', root);
    writeFileSync(join(root, 'a'), 'a');
    expect((await treeState(await worktreeAt(root), { runId: 'x' })).tree).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('submodules', () => {
  function withSubmodule(): Repo {
    const inner = makeRepo({ files: FILES });
    const repo = makeRepo({ files: FILES });
    repo.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner.path, 'sub');
    repo.commit('submodule');
    return repo;
  }

  test('dirty content does not count, another commit does', async () => {
    const repo = withSubmodule();
    expect(await stateOf(repo)).toBeNull();
    appendFileSync(join(repo.path, 'sub', 'a.txt'), 'more\n');
    writeFileSync(join(repo.path, 'sub', 'new'), 'n');
    expect(await stateOf(repo)).toBeNull();
    repo.git('-C', 'sub', 'commit', '-qam', 'more');
    expect(await stateOf(repo)).toMatch(/^[0-9a-f]{40}$/);
  });
});

describe('exclude', () => {
  test('files and folders that do not count, also through a link', async () => {
    const repo = makeRepo({ files: FILES });
    repo.write({ 'cache/x': 'x', 'out.md': 'o', 'ca*che/y': 'y' });
    const link = join(tempDir('link'), 'link');
    symlinkSync(repo.path, link);
    const own = [join(link, 'cache'), join(repo.path, 'out.md'), join(repo.path, 'ca*che'), '/elsewhere', repo.path];
    expect(await stateOf(repo, own)).toBeNull();
    repo.write({ new: 'n' });
    const without = await stateOf(repo, own);
    repo.write({ cache: null, 'out.md': null, 'ca*che': null });
    expect(without).toBe(await stateOf(repo));
  });

  test('a temporary folder in the work tree does not count', async () => {
    const repo = makeRepo({ files: FILES });
    repo.write({ new: 'n' });
    const before = await stateOf(repo);
    mkdirSync(join(repo.path, 'tmp'));
    vi.stubEnv('TMPDIR', join(repo.path, 'tmp'));
    expect(await stateOf(repo)).toBe(before);
    expect(readdirSync(join(repo.path, 'tmp'))).toEqual([]);
  });
});

test('nothing that the repository configures runs, but for its filters', async () => {
  const repo = makeRepo({ files: FILES });
  const proof = join(tempDir('proof'), 'ran');
  const script = join(tempDir('script'), 'run.sh');
  writeFileSync(script, `#!/bin/sh\ntouch ${proof}\n`, { mode: 0o755 });
  repo.git('config', 'core.fsmonitor', script);
  mkdirSync(join(repo.path, '.git', 'hooks'), { recursive: true });
  for (const hook of ['post-index-change', 'pre-commit']) symlinkSync(script, join(repo.path, '.git', 'hooks', hook));
  repo.write({ 'a.txt': 'other\n' });
  expect(await stateOf(repo)).toMatch(/^[0-9a-f]{40}$/);
  expect(() => statSync(proof)).toThrow('ENOENT');
});

test("a damaged index is a fault with git's own words", async () => {
  const repo = makeRepo({ files: FILES });
  const worktree = await worktreeAt(repo.path);
  writeFileSync(join(repo.path, '.git', 'index'), 'nonsense');
  await expect(treeState(worktree, { runId: 'x' })).rejects.toThrow(/git status failed.*index file/);
});
