/** Runs git: bytes in, bytes out, nothing printed, and an end that always comes. */
import { collector } from '../process/capture.ts';
import { remainingMs } from '../process/deadline.ts';
import { findOnPath } from '../process/find-on-path.ts';
import { CALL_MARKER, killMarked } from '../process/kill-marked.ts';
import { runProcess } from '../process/run-process.ts';
import { randomId } from '../random-id.ts';
import { earlyAnswer } from './early.ts';
import { gitLimit } from './git-limit.ts';
import { GUARDS, gitEnvironment } from './guards.ts';

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
 * Runs git. Rejects with a GitError on an exit code that isn't in `okCodes`, when the deadline has passed and when the
 * job is cancelled; git missing on PATH is an outcome of its own.
 */
export async function git(args: readonly string[], options: GitOptions): Promise<GitEnd> {
  const limit = gitLimit();
  const own = options.deadlineMs ?? 120_000;
  const timeoutMs = limit === undefined ? own : Math.min(own, remainingMs(limit, Date.now));
  const early = await earlyAnswer({ ...options, args }, { timeoutMs, signal: limit?.signal });
  if (early !== null && (options.okCodes ?? [0]).includes(early.code)) return { kind: 'ended', ...early, stderr: '' };
  const program = findOnPath('git', process.env);
  if (program === null) return { kind: 'no-git' };
  const call = randomId();
  const stdout = collector();
  const stderr = collector();
  const end = await runProcess({
    command: program,
    args: [...GUARDS, ...args],
    cwd: options.cwd,
    env: { ...gitEnvironment(options.runId, call), ...options.env },
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
