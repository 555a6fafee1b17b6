/** Pairs of checkouts of one commit in which Codex sees different files: each pair has two hashes. */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { type Identity, identifyJob } from '../../src/key/identify.ts';
import type { Request } from '../../src/request/request.ts';
import { withSafeDirectories } from '../../src/runner/safe-directories.ts';
import { cleanTempDirs, cloneRepo, makeRepo, openRepo, type Repo, tempDir } from '../support/repo.ts';
import { aRequest } from '../support/request.ts';

afterAll(cleanTempDirs);
afterEach(() => vi.unstubAllEnvs());

const FILES = { 'a.txt': 'a\n', 'b/c.txt': 'c\n', '.gitignore': 'ignored/\n' };

async function identify(path: string, more: Partial<Request> = {}): Promise<Identity> {
  const request = { ...aRequest, workingDirectory: path, ...more };
  return identifyJob(request, { fallbackCommit: '', runId: 'run-1', personalHome: null });
}

function field(identity: Identity, name: string): unknown {
  return identity.record.find(([key]) => key === name)?.[1];
}

const clone = (repo: Repo) => cloneRepo(repo, join(tempDir('clone'), 'c'));

/** A filter that works as LFS does: git keeps a pointer, the disk holds the content. */
function withFilter(repo: Repo): void {
  repo.git('config', 'filter.fake.clean', 'printf pointer; cat >/dev/null');
  repo.git('config', 'filter.fake.smudge', 'printf content; cat >/dev/null');
}

function withSubmodule(): Repo {
  const inner = makeRepo({ files: FILES });
  const repo = makeRepo({ files: FILES });
  repo.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner.path, 'sub');
  repo.commit('submodule');
  return repo;
}

const initialized = (repo: Repo) => {
  repo.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'update', '--init', '--recursive');
};

describe('an ordinary checkout', () => {
  test('does not differ from its tree: clean, edited, and with a submodule that is there', async () => {
    const repo = makeRepo({ files: FILES });
    expect(field(await identify(repo.path), 'checkout')).toBeNull();
    repo.write({ 'a.txt': 'edited\n', 'new/file.txt': 'n\n' });
    expect(field(await identify(repo.path), 'checkout')).toBeNull();
    const outer = withSubmodule();
    expect(field(await identify(outer.path), 'checkout')).toBeNull();
    outer.write({ 'a.txt': 'edited\n' });
    expect(field(await identify(outer.path), 'checkout')).toBeNull();
  });

  test.each([
    ['text=auto', '* text=auto\n'],
    ['a filter that is not installed', '*.bin filter=absent\n'],
    ['ident', '*.txt ident\n'],
  ])('%s without an effect', async (_, attributes) => {
    const repo = makeRepo({ files: { ...FILES, '.gitattributes': attributes, 'x.bin': 'x' } });
    expect(field(await identify(repo.path), 'checkout')).toBeNull();
    expect((await identify(clone(repo).path)).hash).toBe((await identify(repo.path)).hash);
  });

  test('two clones have one hash', async () => {
    const repo = withSubmodule();
    const [one, two] = [clone(repo), clone(repo)];
    expect((await identify(one.path)).hash).toBe((await identify(two.path)).hash);
    initialized(one);
    expect((await identify(one.path)).hash).toBe((await identify(repo.path)).hash);
  });
});

interface Pair {
  readonly name: string;
  /** Makes the first checkout. */
  readonly make: () => Repo;
  /** Makes the second of it. */
  readonly change: (repo: Repo) => void;
  readonly request?: (repo: Repo) => Partial<Request>;
}

const PAIRS: readonly Pair[] = [
  {
    name: 'a submodule that is not initialised, and one that is',
    make: () => clone(withSubmodule()),
    change: initialized,
  },
  {
    name: 'a tracked file in a submodule edited',
    make: withSubmodule,
    change: (repo) => repo.write({ 'sub/a.txt': 'edited\n' }),
  },
  {
    name: 'an untracked file in a submodule',
    make: withSubmodule,
    change: (repo) => repo.write({ 'sub/new.txt': 'n\n' }),
  },
  {
    name: 'a file in a submodule of a submodule edited',
    make: () => {
      const repo = makeRepo({ files: FILES });
      repo.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', withSubmodule().path, 'deep');
      repo.commit('submodule');
      initialized(repo);
      return repo;
    },
    change: (repo) => repo.write({ 'deep/sub/a.txt': 'edited\n' }),
  },
  {
    name: 'files in the folder of a submodule that is not initialised',
    make: () => clone(withSubmodule()),
    change: (repo) => repo.write({ 'sub/x.txt': 'x\n' }),
  },
  {
    name: 'a second checkout in a folder, edited',
    make: () => {
      const repo = makeRepo({ files: FILES });
      cloneRepo(makeRepo({ files: FILES }), join(repo.path, 'tools'));
      return repo;
    },
    change: (repo) => repo.write({ 'tools/b/c.txt': 'edited\n' }),
  },
  {
    name: 'a second checkout, deep in an untracked folder, edited',
    make: () => {
      const repo = makeRepo({ files: FILES });
      cloneRepo(makeRepo({ files: FILES }), join(repo.path, 'x', 'y', 'tools'));
      return repo;
    },
    change: (repo) => repo.write({ 'x/y/tools/new.txt': 'n\n' }),
  },
  {
    name: 'a nested repository without a commit, edited',
    make: () => {
      const repo = makeRepo({ files: FILES });
      mkdirSync(join(repo.path, 'young'));
      repo.git('init', '-q', 'young');
      repo.write({ 'young/x.txt': 'x\n' });
      return repo;
    },
    change: (repo) => repo.write({ 'young/x.txt': 'edited\n' }),
  },
  {
    name: 'a full checkout, and a sparse one',
    make: () => makeRepo({ files: FILES }),
    change: (repo) => repo.git('sparse-checkout', 'set', '--cone', 'absent'),
  },
  {
    name: 'a full checkout, and one with a sparse index',
    make: () => makeRepo({ files: { ...FILES, 'd/e/f.txt': 'f\n' } }),
    change: (repo) => repo.git('sparse-checkout', 'set', '--cone', '--sparse-index', 'b'),
  },
  {
    name: 'a file marked assume-unchanged, edited',
    make: () => {
      const repo = makeRepo({ files: FILES });
      repo.git('update-index', '--assume-unchanged', 'a.txt');
      return repo;
    },
    change: (repo) => repo.write({ 'a.txt': 'edited\n' }),
  },
  {
    name: 'a file marked skip-worktree, edited',
    make: () => {
      const repo = makeRepo({ files: FILES });
      repo.git('update-index', '--skip-worktree', 'a.txt');
      return repo;
    },
    change: (repo) => repo.write({ 'a.txt': 'edited\n' }),
  },
  {
    name: 'a file marked skip-worktree, deleted, while another is new',
    make: () => {
      const repo = makeRepo({ files: FILES });
      repo.git('update-index', '--skip-worktree', 'a.txt');
      repo.write({ 'new.txt': 'n\n' });
      return repo;
    },
    change: (repo) => repo.write({ 'a.txt': null }),
  },
  {
    name: 'a filter that was not run at checkout, and one that was (LFS, git-crypt)',
    make: () => clone(makeRepo({ files: { '.gitattributes': '*.bin filter=fake\n', 'x.bin': 'pointer' } })),
    change: (repo) => {
      withFilter(repo);
      rmSync(join(repo.path, 'x.bin'));
      repo.git('checkout', 'x.bin');
    },
  },
  {
    name: 'what a filter made of one pointer, in two versions',
    make: () => {
      const repo = clone(makeRepo({ files: { '.gitattributes': '*.bin filter=fake\n', 'x.bin': 'pointer' } }));
      withFilter(repo);
      rmSync(join(repo.path, 'x.bin'));
      repo.git('checkout', 'x.bin');
      return repo;
    },
    change: (repo) => repo.write({ 'x.bin': 'CONTENT' }),
  },
  {
    name: 'line ends by core.autocrlf',
    make: () => makeRepo({ files: FILES }),
    change: (repo) => {
      repo.git('config', 'core.autocrlf', 'true');
      rmSync(join(repo.path, 'a.txt'));
      repo.git('checkout', 'a.txt');
    },
  },
  {
    name: 'line ends that were edited, where text=auto takes them for the same',
    make: () => makeRepo({ files: { ...FILES, '.gitattributes': '* text=auto\n' } }),
    change: (repo) => repo.write({ 'a.txt': 'a\r\n' }),
  },
  {
    name: 'an $Id$ that was expanded',
    make: () => makeRepo({ files: { '.gitattributes': '*.txt ident\n', 'a.txt': '$Id$\n' } }),
    change: (repo) => {
      rmSync(join(repo.path, 'a.txt'));
      repo.git('checkout', 'a.txt');
    },
  },
  {
    name: 'history of depth 1, and all of it',
    make: () => {
      const repo = makeRepo({ files: FILES, commits: [{ message: 'two', files: { 'a.txt': '2\n' } }] });
      const path = join(tempDir('shallow'), 'c');
      repo.git('clone', '-q', '--depth=1', `file://${repo.path}`, path);
      return openRepo(path);
    },
    change: (repo) => repo.git('fetch', '-q', '--unshallow'),
  },
  {
    name: 'a working directory in an ignored folder, edited',
    make: () => {
      const repo = makeRepo({ files: FILES });
      repo.write({ 'ignored/work/x.txt': 'x\n' });
      return repo;
    },
    change: (repo) => repo.write({ 'ignored/work/x.txt': 'edited\n' }),
    request: (repo) => ({ workingDirectory: join(repo.path, 'ignored', 'work') }),
  },
  {
    name: 'a folder without git that holds a repository, at another commit with the same files',
    make: () => {
      const repo = makeRepo({ files: FILES, at: join(tempDir('plain'), 'inner') });
      return repo;
    },
    change: (repo) => repo.commit('empty'),
    request: (repo) => ({ workingDirectory: join(repo.path, '..') }),
  },
];

describe('one commit, two hashes', () => {
  test.each(PAIRS)('$name', async ({ make, change, request }) => {
    const repo = make();
    const before = await identify(repo.path, request?.(repo));
    expect((await identify(repo.path, request?.(repo))).hash).toBe(before.hash);
    change(repo);
    const after = await identify(repo.path, request?.(repo));
    expect(after.notCacheable ?? before.notCacheable).toBeNull();
    expect(after.hash).not.toBe(before.hash);
    expect((await identify(repo.path, request?.(repo))).hash).toBe(after.hash);
  });
});

describe('the output file', () => {
  test('does not count where git does not track it, in the work tree or in a submodule', async () => {
    const repo = withSubmodule();
    const before = await identify(repo.path);
    for (const name of ['out.md', 'new/folder/out.md', 'sub/out.md']) {
      repo.write({ [name]: 'answer\n' });
      const outputFile = join(repo.path, name);
      expect((await identify(repo.path, { outputFile })).hash, name).toBe(before.hash);
      expect((await identify(repo.path)).hash, name).not.toBe(before.hash);
      repo.write({ [name]: null });
    }
  });

  test('counts where git tracks it, and it was edited', async () => {
    const repo = makeRepo({ files: FILES });
    const outputFile = join(repo.path, 'a.txt');
    const before = await identify(repo.path, { outputFile });
    repo.write({ 'a.txt': 'edited\n' });
    expect((await identify(repo.path, { outputFile })).hash).not.toBe(before.hash);
  });
});

test('a filter that a nested repository defines for itself does not run', async () => {
  const repo = makeRepo({ files: FILES });
  const proof = join(tempDir('proof'), 'ran');
  const nested = makeRepo({
    at: join(repo.path, 'nested'),
    files: { '.gitattributes': '* filter=evil\n', 'x.txt': 'x\n' },
  });
  const script = join(tempDir('script'), 'run.sh');
  writeFileSync(script, `#!/bin/sh\ntouch ${proof}\ncat\n`, { mode: 0o755 });
  for (const name of ['clean', 'smudge', 'process']) nested.git('config', `filter.evil.${name}`, script);
  nested.git('config', 'core.fsmonitor', script);
  nested.write({ 'x.txt': 'edited\n' });
  const before = await identify(repo.path);
  expect(() => readFileSync(proof)).toThrow('ENOENT');
  nested.write({ 'x.txt': 'edited again\n' });
  expect((await identify(repo.path)).hash).not.toBe(before.hash);
  expect(() => readFileSync(proof)).toThrow('ENOENT');
});

describe.skipIf(process.geteuid?.() !== 0)('a repository of another user', () => {
  function foreign(): Repo {
    const repo = makeRepo({ files: { ...FILES, 'packages/one/x.txt': 'x\n', 'packages/two/x.txt': 'x\n' } });
    execFileSync('chown', ['-R', '65534:65534', repo.path]);
    return repo;
  }
  const at = (repo: Repo, name: string) => identify(join(repo.path, 'packages', name));

  test('which git refuses: the nearest .git gives root, folder and commit, and a notice says what counts', async () => {
    vi.stubEnv('SUDO_UID', undefined);
    vi.stubEnv('HOME', tempDir('home'));
    const repo = foreign();
    const one = await at(repo, 'one');
    expect(one.worktree).toMatchObject({ kind: 'none', reason: 'refused' });
    expect(one.notice).toContain(`every file in ${repo.path}`);
    expect(one.notice).toContain('safe.directory');
    expect(field(one, 'directory')).toBe('packages/one');
    expect(field(one, 'commit')).toMatch(/^[0-9a-f]{40}$/);
    expect((await at(repo, 'two')).hash).not.toBe(one.hash);
    repo.write({ 'AGENTS.md': 'Be brief.\n' });
    expect((await at(repo, 'one')).hash).not.toBe(one.hash);
  });

  test('which lies in the workspace of an action: git is told that it is safe, by variables', async () => {
    vi.stubEnv('SUDO_UID', undefined);
    vi.stubEnv('HOME', tempDir('home'));
    const repo = foreign();
    const env = withSafeDirectories({ GITHUB_WORKSPACE: repo.path, GIT_CONFIG_COUNT: '1' });
    expect(env).toMatchObject({
      GIT_CONFIG_COUNT: '2',
      GIT_CONFIG_KEY_1: 'safe.directory',
      GIT_CONFIG_VALUE_1: repo.path,
    });
    for (const [name, value] of Object.entries(withSafeDirectories({ GITHUB_WORKSPACE: repo.path })))
      vi.stubEnv(name, value);
    const one = await at(repo, 'one');
    expect(one.worktree).toMatchObject({ kind: 'worktree', prefix: 'packages/one' });
    expect(one.notice).toBeNull();
  });

  test("of one's own nothing is said", () => {
    const env = { GITHUB_WORKSPACE: makeRepo().path };
    expect(withSafeDirectories(env)).toBe(env);
  });
});

test('a file mode, a link and a time', async () => {
  const repo = makeRepo({ files: FILES });
  const before = await identify(repo.path);
  utimesSync(join(repo.path, 'a.txt'), 1, 1);
  expect((await identify(repo.path)).hash).toBe(before.hash);
  chmodSync(join(repo.path, 'a.txt'), 0o755);
  const executable = await identify(repo.path);
  rmSync(join(repo.path, 'a.txt'));
  symlinkSync('b/c.txt', join(repo.path, 'a.txt'));
  const linked = await identify(repo.path);
  expect(new Set([before.hash, executable.hash, linked.hash]).size).toBe(3);
});
