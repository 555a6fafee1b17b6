import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { GitError, git, gitOutput } from '../../../src/base/git/git.ts';
import { withGitLimit } from '../../../src/base/git/git-limit.ts';
import { cleanTempDirs, makeRepo, tempDir } from '../../support/repo.ts';

const RUN = { runId: 'run-1' };
afterAll(cleanTempDirs);
afterEach(() => vi.unstubAllEnvs());

/** A git that does what the script says. */
function fakeGit(script: string): string {
  const folder = tempDir('bin');
  writeFileSync(join(folder, 'git'), `#!/bin/sh\n${script}\n`);
  chmodSync(join(folder, 'git'), 0o755);
  vi.stubEnv('PATH', `${folder}:${process.env['PATH']}`);
  return folder;
}

function marked(text: string): string[] {
  return readdirSync('/proc').filter((name) => {
    try {
      return (
        /^\d+$/.test(name) &&
        Number(name) !== process.pid &&
        readFileSync(`/proc/${name}/environ`, 'latin1').includes(text)
      );
    } catch {
      return false;
    }
  });
}

describe('output', () => {
  test('bytes come back as they are, and nothing is printed', async () => {
    const repo = makeRepo({ files: { 'data.bin': Buffer.from([0, 255, 254, 10, 13, 10]) } });
    const script = `
      import { gitOutput } from ${JSON.stringify(join(process.cwd(), 'src/base/git/git.ts'))};
      const { stdout } = await gitOutput(['cat-file', 'blob', 'HEAD:data.bin'], { cwd: process.argv[1], runId: 'x' });
      if (stdout.toString('hex') !== '00fffe0a0d0a') process.exitCode = 9;`;
    const node = join(process.cwd(), 'node_modules/.bin/node');
    const printed = execFileSync(node, ['--input-type=module', '-e', script, repo.path], {
      encoding: 'utf8',
      stdio: 'pipe',
    });
    expect(printed).toBe('');
  });

  test('a code that is no answer rejects with the line that says most', async () => {
    const failing = gitOutput(['cat-file', 'blob', 'nothing'], { cwd: makeRepo().path, ...RUN });
    await expect(failing).rejects.toThrow(
      /git cat-file failed with exit code 128: fatal: Not a valid object name nothing/,
    );
    await expect(failing).rejects.toMatchObject({ name: 'GitError', code: 128 });
  });

  test('a code that is an answer is returned', async () => {
    const end = await git(['config', 'no.such'], { cwd: makeRepo().path, ...RUN, okCodes: [0, 1] });
    expect(end).toMatchObject({ kind: 'ended', code: 1 });
  });
});

describe('environment', () => {
  beforeEach(() => fakeGit('env'));
  const seen = async () =>
    Object.fromEntries(
      (await gitOutput(['x'], { cwd: '/', ...RUN })).stdout
        .toString()
        .split('\n')
        .map((line) => line.split('=')),
    );

  test('no secret, no runner variable and no other repository gets through', async () => {
    for (const name of [
      'INPUT_OPENAI-API-KEY',
      'OPENAI_API_KEY',
      'ACTIONS_RUNTIME_TOKEN',
      'GITHUB_OUTPUT',
      'GIT_DIR',
      'GIT_INDEX_FILE',
      'GIT_WORK_TREE',
      'GIT_OBJECT_DIRECTORY',
      'GIT_SSH_COMMAND',
      'GIT_EXTERNAL_DIFF',
    ]) {
      vi.stubEnv(name, 'leaked');
    }
    expect(JSON.stringify(await seen())).not.toContain('leaked');
  });

  test('configuration that the environment carries does, as safe.directory may be in it', async () => {
    vi.stubEnv('GIT_CONFIG_COUNT', '1');
    vi.stubEnv('GIT_CONFIG_KEY_0', 'safe.directory');
    expect(await seen()).toMatchObject({ GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'safe.directory' });
  });

  test('strays can be found, and nothing is asked or locked', async () => {
    expect(await seen()).toMatchObject({
      CODEX_JOB_RUN: 'run-1',
      GIT_OPTIONAL_LOCKS: '0',
      GIT_TERMINAL_PROMPT: '0',
      LC_ALL: 'C',
    });
  });
});

test('no git on PATH is an outcome, and advice where git is needed', async () => {
  vi.stubEnv('PATH', tempDir('empty'));
  expect(await git(['version'], { cwd: '/', ...RUN })).toEqual({ kind: 'no-git' });
  await expect(gitOutput(['version'], { cwd: '/', ...RUN })).rejects.toThrow('install git');
});

test('a git in a relative folder of PATH is not run: it could be in the work tree', async () => {
  const repo = makeRepo();
  mkdirSync(join(repo.path, 'bin'));
  writeFileSync(join(repo.path, 'bin', 'git'), '#!/bin/sh\necho planted\n');
  chmodSync(join(repo.path, 'bin', 'git'), 0o755);
  const from = process.cwd();
  process.chdir(repo.path);
  try {
    vi.stubEnv('PATH', `bin:.:${process.env['PATH']}`);
    expect((await gitOutput(['version'], { cwd: repo.path, ...RUN })).stdout.toString()).toMatch(/^git version/);
  } finally {
    process.chdir(from);
  }
});

test('a git that does not end is killed at the deadline, with its children', { timeout: 20_000 }, async () => {
  fakeGit('sleep 60 & exec sleep 60');
  const started = Date.now();
  const late = git(['status'], { cwd: '/', runId: 'overstays', deadlineMs: 300 });
  await expect(late).rejects.toThrow(/git status did not end within 0.3 s and was stopped/);
  await expect(late).rejects.toBeInstanceOf(GitError);
  expect(Date.now() - started).toBeLessThan(5_000);
  await vi.waitFor(() => expect(marked('CODEX_JOB_RUN=overstays')).toEqual([]));
});

test('a cancelled job ends a running git with its children, and starts none', { timeout: 20_000 }, async () => {
  fakeGit('echo "ready" >"$PWD/ready"; setsid sleep 60 & sleep 60');
  const cwd = tempDir('cancelled');
  const controller = new AbortController();
  const deadline = { signal: controller.signal, endsAt: null };
  const run = () => withGitLimit(deadline, () => git(['status'], { cwd, runId: 'cancelled' }));
  const running = run();
  await vi.waitFor(() => expect(existsSync(join(cwd, 'ready'))).toBe(true), 10_000);
  controller.abort('SIGINT');
  await expect(running).rejects.toThrow('git status was stopped, since the job was cancelled.');
  expect(marked('CODEX_JOB_RUN=cancelled')).toEqual([]);
  rmSync(join(cwd, 'ready'));
  await expect(run()).rejects.toThrow('was stopped');
  expect(existsSync(join(cwd, 'ready'))).toBe(false);
});

test('the deadline of the job counts where it is the earlier one', { timeout: 20_000 }, async () => {
  fakeGit('sleep 60');
  const deadline = { signal: new AbortController().signal, endsAt: Date.now() - 1 };
  await expect(withGitLimit(deadline, () => git(['status'], { cwd: '/', ...RUN }))).rejects.toThrow(
    /git status did not end within 0 s/,
  );
});

test('git reads what it is given on stdin; one that ends before it has read everything is no fault', async () => {
  const repo = makeRepo();
  const id = await gitOutput(['hash-object', '--stdin'], { cwd: repo.path, ...RUN, stdin: Buffer.from([0, 255, 10]) });
  expect(id.stdout.toString().trim()).toBe('506cd141ad4a679eee22d6a21dd267cca5734b92');
  const large = { cwd: repo.path, ...RUN, stdin: 'x'.repeat(5_000_000) };
  expect((await gitOutput(['version'], large)).stdout.toString()).toMatch(/^git version/);
});
