import { chownSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { locate, type NoWorktree } from '../../../src/base/git/worktree.ts';

import { cleanTempDirs, makeRepo, tempDir } from '../../support/repo.ts';

const RUN = { runId: 'run-1' };
afterAll(cleanTempDirs);
afterEach(() => vi.unstubAllEnvs());

describe('a work tree', () => {
  test('its root, HEAD and the way from the root', async () => {
    const repo = makeRepo({ files: { 'a/b/c.txt': 'x\n' } });
    const common = {
      kind: 'worktree',
      root: repo.path,
      gitDir: join(repo.path, '.git'),
      commonDir: join(repo.path, '.git'),
      commit: repo.head(),
      objectFormat: 'sha1',
    };
    expect(await locate(repo.path, RUN)).toEqual({ ...common, prefix: '' });
    expect(await locate(join(repo.path, 'a', 'b'), RUN)).toEqual({ ...common, prefix: 'a/b' });
  });

  test('through a link, by its real path', async () => {
    const repo = makeRepo();
    const link = join(tempDir('link'), 'link');
    symlinkSync(repo.path, link);
    expect(await locate(link, RUN)).toMatchObject({ kind: 'worktree', root: repo.path, prefix: '' });
  });

  test('detached HEAD', async () => {
    const repo = makeRepo();
    repo.git('checkout', '-q', '--detach');
    expect(await locate(repo.path, RUN)).toMatchObject({ commit: repo.head() });
  });

  test('before the first commit', async () => {
    const repo = makeRepo();
    repo.git('checkout', '-q', '--orphan', 'new');
    expect(await locate(repo.path, RUN)).toMatchObject({ kind: 'worktree', commit: null });
  });

  test('linked worktree: its own folder, the common one, its own HEAD', async () => {
    const repo = makeRepo();
    const path = join(tempDir('linked'), 'tree');
    repo.git('worktree', 'add', '-q', '-b', 'other', path);
    const found = await locate(path, RUN);
    expect(found).toMatchObject({
      root: path,
      commonDir: join(repo.path, '.git'),
      gitDir: join(repo.path, '.git', 'worktrees', 'tree'),
      commit: repo.head(),
    });
  });

  test('shallow clone', async () => {
    const repo = makeRepo({ commits: [{ message: 'second', files: { b: 'b' } }] });
    const shallow = join(tempDir('shallow'), 'clone');
    repo.git('clone', '-q', '--depth=1', `file://${repo.path}`, shallow);
    expect(await locate(shallow, RUN)).toMatchObject({ kind: 'worktree', commit: repo.head() });
  });

  test('submodule: a work tree of its own', async () => {
    const inner = makeRepo();
    const repo = makeRepo();
    repo.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner.path, 'sub');
    expect(await locate(join(repo.path, 'sub'), RUN)).toMatchObject({
      root: join(repo.path, 'sub'),
      gitDir: join(repo.path, '.git', 'modules', 'sub'),
      commit: inner.head(),
      prefix: '',
    });
  });

  test('SHA-256', async () => {
    const root = tempDir('sha256');
    makeRepo().git('init', '-q', '--object-format=sha256', root);
    expect(await locate(root, RUN)).toMatchObject({ objectFormat: 'sha256', commit: null });
  });
});

describe('no work tree', () => {
  const none = async (dir: string): Promise<NoWorktree> => {
    const found = await locate(dir, RUN);
    if (found.kind !== 'none') throw new Error(`found ${found.root}`);
    return found;
  };

  test('a plain folder, and none at all', async () => {
    expect(await none(tempDir('plain'))).toMatchObject({
      reason: 'not-a-repository',
      advice: expect.stringContaining('check the repository out'),
    });
    expect(await none('/no/such/folder')).toMatchObject({
      reason: 'not-a-repository',
      advice: expect.stringContaining('/no/such/folder'),
    });
  });

  test('no git', async () => {
    vi.stubEnv('PATH', tempDir('empty'));
    expect(await none(tempDir('plain'))).toMatchObject({
      reason: 'no-git',
      advice: expect.stringContaining('install git'),
    });
  });

  test('bare, and inside of a git directory', async () => {
    const bare = tempDir('bare');
    makeRepo().git('init', '-q', '--bare', bare);
    expect(await none(bare)).toMatchObject({ reason: 'bare' });
    expect(await none(join(makeRepo().path, '.git'))).toMatchObject({ reason: 'bare' });
  });

  // Only root may give a folder away.
  test.runIf(process.getuid?.() === 0)('of another owner: refused, with the command that mends it', async () => {
    const repo = makeRepo();
    vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null');
    vi.stubEnv('SUDO_UID', undefined);
    for (const path of [repo.path, join(repo.path, '.git')]) chownSync(path, 12345, 12345);
    const found = await none(repo.path);
    expect(found.reason).toBe('refused');
    expect(found.advice).toContain(`git config --global --add safe.directory ${repo.path}`);
  });

  test.each<[string, (root: string) => void]>([
    ['HEAD is no ref', (root) => writeFileSync(join(root, '.git', 'HEAD'), 'nonsense\n')],
    ['HEAD names a commit that is gone', (root) => writeFileSync(join(root, '.git', 'HEAD'), `${'1'.repeat(40)}\n`)],
    ['the branch holds nonsense', (root) => writeFileSync(join(root, '.git', 'refs', 'heads', 'main'), 'nonsense\n')],
    [
      'the objects are gone',
      (root) => {
        rmSync(join(root, '.git', 'objects'), { recursive: true });
        mkdirSync(join(root, '.git', 'objects'));
      },
    ],
    ['the config cannot be read', (root) => writeFileSync(join(root, '.git', 'config'), '[core\n')],
    [
      'the git directory is empty',
      (root) => {
        rmSync(join(root, '.git'), { recursive: true });
        mkdirSync(join(root, '.git'));
      },
    ],
    [
      'the gitfile leads nowhere',
      (root) => {
        rmSync(join(root, '.git'), { recursive: true });
        writeFileSync(join(root, '.git'), 'gitdir: /no/such/place\n');
      },
    ],
  ])('corrupt: %s', async (_, damage) => {
    const repo = makeRepo();
    damage(repo.path);
    expect(await none(repo.path)).toMatchObject({
      reason: 'corrupt',
      advice: expect.stringContaining('clone it again'),
    });
  });
});
