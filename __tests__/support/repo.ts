/** Temporary folders, git repositories whose commits are the same on every machine, and fresh "machines". */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { isWithin } from '../../src/base/files/is-within.ts';

/**
 * Not `/tmp`: Codex's `workspace-write` sandbox makes all of it writable, so HOME, CODEX_HOME or RUNNER_TEMP there
 * would prove nothing. Nor a folder in our own repository: git would find that one from a folder that is to have none.
 */
const BASE = ['/var/tmp', join(homedir(), '.cache')].find(isOutsideTemp) ?? tmpdir();

function isOutsideTemp(folder: string): boolean {
  if (!existsSync(folder)) return false;
  const temporary = ['/tmp', tmpdir()].filter((path) => existsSync(path)).map((path) => realpathSync(path));
  return !temporary.some((path) => isWithin(realpathSync(folder), path));
}

const made = new Set<string>();
let armed = false;

/** A fresh folder, by its real path. `cleanTempDirs` removes it, at the latest the end of the process. */
export function tempDir(name = 'test'): string {
  if (!armed) process.once('exit', cleanTempDirs);
  armed = true;
  const path = realpathSync(mkdtempSync(join(BASE, `codex-job-${name}-`)));
  made.add(path);
  return path;
}

/** Removes every folder that `tempDir` made in this process. For `afterEach` or `afterAll`. */
export function cleanTempDirs(): void {
  for (const path of made) rmSync(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  made.clear();
}

export type Files = Readonly<Record<string, string | Buffer | null>>;

/** Writes files below a folder, with the folders they need; null removes one. */
export function writeFiles(root: string, files: Files): void {
  for (const [name, content] of Object.entries(files)) {
    const path = join(root, name);
    if (content === null) {
      rmSync(path, { recursive: true, force: true });
      continue;
    }
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
}

export interface Repo {
  readonly path: string;
  /** Commit id of HEAD now. */
  head(): string;
  /** Runs git in the repository; gives its stdout without the last newline. */
  git(...args: string[]): string;
  /** Changes the work tree only. */
  write(files: Files): void;
  /** Writes the files, adds everything and commits; gives the commit id. */
  commit(message: string, files?: Files): string;
}

export interface RepoContent {
  /** Where; a fresh temporary folder by default. */
  readonly at?: string;
  /** The first commit's files. */
  readonly files?: Files;
  /** Further commits. */
  readonly commits?: readonly { readonly message: string; readonly files: Files }[];
}

/** Same content = same commit ids: identity and dates are fixed (a minute between commits), no user's config counts. */
export function makeRepo(content: RepoContent = {}): Repo {
  const path = content.at ?? tempDir('repo');
  mkdirSync(path, { recursive: true });
  const repo = openRepo(path);
  repo.git('init', '--quiet', '--initial-branch=main', '.');
  repo.commit('first', content.files ?? { 'README.md': '# a repository\n' });
  for (const { message, files } of content.commits ?? []) repo.commit(message, files);
  return repo;
}

/** The same commits elsewhere, as a checkout on another machine has them. */
export function cloneRepo(from: Repo, path: string): Repo {
  mkdirSync(dirname(path), { recursive: true });
  execFileSync('git', ['clone', '--quiet', '--no-hardlinks', from.path, path], {
    env: gitEnvironment(0),
    stdio: 'pipe',
  });
  return openRepo(path);
}

/** A repository that is there already. */
export function openRepo(path: string): Repo {
  const run = (commits: number, args: readonly string[]): string =>
    execFileSync('git', args, { cwd: path, env: gitEnvironment(commits), encoding: 'utf8', stdio: 'pipe' }).replace(
      /\n$/,
      '',
    );
  const git = (...args: string[]): string => run(0, args);
  return {
    path,
    git,
    head: () => git('rev-parse', 'HEAD'),
    write: (files) => writeFiles(path, files),
    commit(message, files = {}) {
      writeFiles(path, files);
      git('add', '--all');
      const before = git('rev-list', '--all', '--count');
      run(Number(before), ['commit', '--quiet', '--allow-empty', '--no-verify', '-m', message]);
      return git('rev-parse', 'HEAD');
    },
  };
}

/** Clean: a hook that runs the tests has GIT_DIR and GIT_INDEX_FILE in its environment. */
function gitEnvironment(commits: number): NodeJS.ProcessEnv {
  const date = new Date(Date.UTC(2026, 0, 1, 12, commits)).toISOString();
  return {
    PATH: process.env['PATH'],
    HOME: BASE,
    LC_ALL: 'C',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_AUTHOR_NAME: 'Test',
    GIT_AUTHOR_EMAIL: 'test@example.com',
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_NAME: 'Test',
    GIT_COMMITTER_EMAIL: 'test@example.com',
    GIT_COMMITTER_DATE: date,
  };
}

/** What differs between two runners: every path. All of it is below `root`. */
export interface Machine {
  readonly root: string;
  readonly home: string;
  readonly workspace: string;
  readonly temp: string;
  readonly toolCache: string;
  /** The local cache's default place on this machine. */
  readonly cacheDir: string;
}

/**
 * A fresh machine.
 * @param options.toolCache an existing one, for tests that need Codex in it; else an empty folder.
 * @param options.checkout what lies in the workspace; an empty folder by default.
 * @param options.name goes into every path, for tests with spaces or glob characters.
 */
export function machine(options: { toolCache?: string; checkout?: Repo; name?: string } = {}): Machine {
  const root = join(tempDir('machine'), options.name ?? 'm');
  const paths: Machine = {
    root,
    home: join(root, 'home'),
    workspace: join(root, 'work', 'repo', 'repo'),
    temp: join(root, 'work', '_temp'),
    toolCache: options.toolCache ?? join(root, 'tools'),
    cacheDir: join(root, 'home', '.cache', 'codex-job'),
  };
  for (const path of [paths.home, paths.temp, paths.toolCache, dirname(paths.workspace)])
    mkdirSync(path, { recursive: true });
  if (options.checkout === undefined) mkdirSync(paths.workspace);
  else cloneRepo(options.checkout, paths.workspace);
  return paths;
}
