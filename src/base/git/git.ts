/** The thin runner for git: one process, bytes out, nothing printed, an end that always comes. */
import { randomUUID } from 'node:crypto';
import { devNull } from 'node:os';
import { delimiter, isAbsolute } from 'node:path';
import { exec } from '@actions/exec';
import { remainingMs } from '../process/deadline.ts';
import { killMarkedProcesses } from '../process/end-marked.ts';
import { findOnPath } from '../process/find-on-path.ts';
import { gitLimit } from './git-limit.ts';

export interface GitOptions {
  /** Absolute, exists. */
  readonly cwd: string;
  /** Goes into `CODEX_JOB_RUN`, by which strays are found. */
  readonly runId: string;
  /** Added to git's environment, last. */
  readonly env?: Readonly<Record<string, string>>;
  /** Exit codes that are an answer and not a fault; 0 where nothing is said. */
  readonly okCodes?: readonly number[];
  /** After this git is killed and the call rejects; 120,000 where nothing is said. The limit of git-limit.ts counts too. */
  readonly deadlineMs?: number;
}

export interface GitOutput {
  readonly kind: 'ended';
  readonly code: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

export type GitEnd = GitOutput | { readonly kind: 'no-git' };

/** git ended with a code that is no answer, or did not end. The message is advice. */
export class GitError extends Error {
  override readonly name = 'GitError';
  /** Null when git did not end by itself, or is not there. */
  readonly code: number | null;
  readonly stderr: string;
  constructor(message: string, code: number | null, stderr: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.stderr = stderr;
  }
}

export const NO_GIT_ADVICE = 'git was not found on PATH: install git, or put its folder on PATH.';

/**
 * What git inherits. An allow-list: filters that a repository configures run with this environment, and no filter needs
 * the API key. `GIT_DIR`, `GIT_INDEX_FILE` and the like of the caller would point us at another repository; only what
 * carries configuration (and with it `safe.directory`) goes through.
 */
const INHERITED =
  /^(PATH|HOME|XDG_CONFIG_HOME|USER|LOGNAME|TMPDIR|TEMP|TMP|LD_LIBRARY_PATH|GIT_(CONFIG_.+|CEILING_DIRECTORIES|DISCOVERY_ACROSS_FILESYSTEM|EXEC_PATH)|SUDO_UID|SYSTEMROOT|WINDIR|COMSPEC|PATHEXT|USERPROFILE|HOMEDRIVE|HOMEPATH|APPDATA|LOCALAPPDATA|PROGRAMDATA|PROGRAMFILES)$/i;

/** Against settings that would run something, ask something, or write beside the point. */
const SETTINGS = [
  'core.quotePath=false',
  `core.hooksPath=${devNull}`,
  'core.fsmonitor=false',
  // A commit can hold a bare repository, whose config would count in that folder. Only known here, not in a config file.
  'safe.bareRepository=explicit',
  'core.safecrlf=false',
  // Otherwise the copy of a split index drops its shared half in the user's git directory.
  'core.splitIndex=false',
  'core.fsync=none',
  'core.looseCompression=0',
  'gc.auto=0',
  'maintenance.auto=false',
  'protocol.allow=never',
  'advice.addEmbeddedRepo=false',
  'diff.ignoreSubmodules=dirty',
];
const GUARDS = ['--no-pager', ...SETTINGS.flatMap((setting) => ['-c', setting])];

function environment(options: GitOptions, call: string): Record<string, string> {
  const inherited = Object.entries(process.env).filter(([name, value]) => value !== undefined && INHERITED.test(name));
  return {
    ...(Object.fromEntries(inherited) as Record<string, string>),
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_LAZY_FETCH: '1',
    LC_ALL: 'C',
    CODEX_JOB_RUN: options.runId,
    CODEX_JOB_CALL: call,
    ...options.env,
  };
}

/**
 * Runs git. Rejects with a GitError on an exit code that isn't in `okCodes` and when the deadline has passed;
 * git missing on PATH is an outcome of its own.
 */
export async function git(args: readonly string[], options: GitOptions): Promise<GitEnd> {
  // A folder on PATH that isn't absolute can lie in the work tree, where Codex may plant a `git`.
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => isAbsolute(folder));
  const program = findOnPath('git', folders);
  if (program === null) return { kind: 'no-git' };
  if (gitLimit()?.signal.aborted) throw new GitError(`git ${subcommand(args)} ${CANCELLED}`, null, '');

  const call = randomUUID();
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  const running = exec(`"${program}"`, [...GUARDS, ...args], {
    cwd: options.cwd,
    env: environment(options, call),
    // No `input`, ever: nobody listens for errors on the child's stdin in there, so a git that has ended by the time
    // it is written (even with nothing) ends us, too, with EPIPE. None of the commands that we use reads stdin.
    silent: true,
    ignoreReturnCode: true,
    delay: 2_000,
    listeners: { stdout: (data) => stdout.push(data), stderr: (data) => stderr.push(data) },
  });
  const code = await withDeadline(running, options.deadlineMs ?? 120_000, args, call);
  const said = Buffer.concat(stderr).toString('utf8');
  if (!(options.okCodes ?? [0]).includes(code)) {
    throw new GitError(`git ${subcommand(args)} failed with exit code ${code}: ${firstFault(said)}`, code, said);
  }
  return { kind: 'ended', code, stdout: Buffer.concat(stdout), stderr: said };
}

/** As `git`, where no git is a fault as well. */
export async function gitOutput(args: readonly string[], options: GitOptions): Promise<GitOutput> {
  const end = await git(args, options);
  if (end.kind === 'no-git') throw new GitError(NO_GIT_ADVICE, null, '');
  return end;
}

const CANCELLED = 'was stopped, since the job was cancelled.';

/** `@actions/exec` gives no handle on its child, so a child that overstays is found by its environment. */
async function withDeadline(
  running: Promise<number>,
  ms: number,
  args: readonly string[],
  call: string,
): Promise<number> {
  const limit = gitLimit();
  const left = Math.min(ms, limit === undefined ? ms : remainingMs(limit, Date.now));
  let timer: NodeJS.Timeout | undefined;
  let onAbort = () => {};
  const late = new Promise<never>((_, reject) => {
    const stop = (message: string) => {
      killMarkedProcesses(`CODEX_JOB_CALL=${call}`);
      // Once more, for one that was only about to start.
      setTimeout(killMarkedProcesses, 100, `CODEX_JOB_CALL=${call}`).unref();
      reject(new GitError(`git ${subcommand(args)} ${message}`, null, ''));
    };
    const advice = 'Look for a slow disk, a network folder, or a filter that waits for input.';
    const seconds = Math.round(left / 100) / 10;
    timer = setTimeout(() => stop(`did not end within ${seconds} s and was stopped. ${advice}`), left);
    onAbort = () => stop(CANCELLED);
    limit?.signal.addEventListener('abort', onAbort, { once: true });
  });
  running.catch(() => {});
  try {
    return await Promise.race([running, late]);
  } finally {
    clearTimeout(timer);
    limit?.signal.removeEventListener('abort', onAbort);
  }
}

function subcommand(args: readonly string[]): string {
  return args.find((arg) => !arg.startsWith('-')) ?? '';
}

/** The line of git's stderr that says most. */
export function firstFault(stderr: string): string {
  const lines = stderr.split('\n').filter((line) => line.trim() !== '');
  return lines.find((line) => /^(fatal|error): /.test(line)) ?? lines[0] ?? 'it gave no message';
}
