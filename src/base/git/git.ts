/** Runs git: bytes in, bytes out, nothing printed, and an end that always comes. */
import { randomUUID } from 'node:crypto';
import { devNull } from 'node:os';
import { collector } from '../process/capture.ts';
import { remainingMs } from '../process/deadline.ts';
import { findOnPath } from '../process/find-on-path.ts';
import { CALL_MARKER, killMarked } from '../process/kill-marked.ts';
import { runProcess } from '../process/run-process.ts';
import { gitLimit } from './git-limit.ts';

export interface GitOptions {
  /** Absolute, exists. */
  readonly cwd: string;
  /** Goes into `CODEX_JOB_RUN`, by which strays are found. */
  readonly runId: string;
  /** Added to git's environment, last. */
  readonly env?: Readonly<Record<string, string>>;
  /** Written to git's stdin, which is then closed. Without it stdin is empty. */
  readonly stdin?: string | Buffer;
  /** Exit codes that are answers, not failures; default 0. */
  readonly okCodes?: readonly number[];
  /** When git is killed and the call rejects; default 120,000. The deadline of git-limit.ts counts as well. */
  readonly deadlineMs?: number;
}

export interface GitOutput {
  readonly kind: 'ended';
  readonly code: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

export type GitEnd = GitOutput | { readonly kind: 'no-git' };

/** Git failed, was stopped, or could not be started. The message says what to do. */
export class GitError extends Error {
  override readonly name = 'GitError';
  /** Null when git did not end by itself or was not found. */
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

/** Turns off settings that run programs, ask questions, or write what we don't need. */
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
    [CALL_MARKER]: call,
    ...options.env,
  };
}

/**
 * Runs git. Rejects with a GitError on an exit code that isn't in `okCodes`, when the deadline has passed and when the
 * job is cancelled; git missing on PATH is an outcome of its own.
 */
export async function git(args: readonly string[], options: GitOptions): Promise<GitEnd> {
  const program = findOnPath('git', process.env);
  if (program === null) return { kind: 'no-git' };
  const limit = gitLimit();
  const own = options.deadlineMs ?? 120_000;
  const timeoutMs = limit === undefined ? own : Math.min(own, remainingMs(limit, Date.now));
  const call = randomUUID();
  const stdout = collector();
  const stderr = collector();
  const end = await runProcess({
    command: program,
    args: [...GUARDS, ...args],
    cwd: options.cwd,
    env: environment(options, call),
    ...(options.stdin === undefined ? {} : { stdin: options.stdin }),
    signal: limit?.signal,
    timeoutMs,
    onStdout: stdout.take,
    onStderr: stderr.take,
    drainMs: 2000,
  });
  // A filter may have left git's process group; after a normal end there is none.
  if (end.endedBy !== null) await killMarked({ marker: `${CALL_MARKER}=${call}`, graceMs: 0 });
  const name = subcommand(args);
  if (end.endedBy === 'cancelled')
    throw new GitError(`git ${name} was stopped, since the job was cancelled.`, null, '');
  if (end.endedBy === 'timeout') throw new GitError(`git ${name} ${tooLate(timeoutMs)}`, null, '');
  if (end.kind === 'not-started') {
    throw new GitError(`git ${name} could not be started: ${end.cause.message}`, null, '', { cause: end.cause });
  }
  const said = stderr.bytes().toString('utf8');
  if (end.code === null) throw new GitError(`git ${name} was killed by ${end.signal}: ${firstFault(said)}`, null, said);
  if (!(options.okCodes ?? [0]).includes(end.code)) {
    throw new GitError(`git ${name} failed with exit code ${end.code}: ${firstFault(said)}`, end.code, said);
  }
  return { kind: 'ended', code: end.code, stdout: stdout.bytes(), stderr: said };
}

/** Like `git`, but a missing git rejects as well. */
export async function gitOutput(args: readonly string[], options: GitOptions): Promise<GitOutput> {
  const end = await git(args, options);
  if (end.kind === 'no-git') throw new GitError(NO_GIT_ADVICE, null, '');
  return end;
}

function tooLate(ms: number): string {
  const seconds = Math.round(ms / 100) / 10;
  return (
    `did not end within ${seconds} s and was stopped. ` +
    'Look for a slow disk, a network folder, or a filter that waits for input.'
  );
}

function subcommand(args: readonly string[]): string {
  return args.find((arg) => !arg.startsWith('-')) ?? '';
}

/** The most telling line of git's stderr. */
export function firstFault(stderr: string): string {
  const lines = stderr.split('\n').filter((line) => line.trim() !== '');
  return lines.find((line) => /^(fatal|error): /.test(line)) ?? lines[0] ?? 'it gave no message';
}
