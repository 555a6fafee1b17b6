import { type ChildProcess, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { endsWithin, readToEnd } from './drain.ts';
import { killMarked } from './kill-marked.ts';

export interface ProcessOptions {
  readonly binary: string;
  readonly args: readonly string[];
  /** The whole environment. It has to hold `CODEX_JOB_RUN` = `runId`. */
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
  /** Written to stdin, which is then closed: an open one hangs Codex. */
  readonly stdin: string;
  /** Nonce of this process tree alone: all that carries it is killed at the end. */
  readonly runId: string;
  readonly signal: AbortSignal;
  /** From now; null = no limit. */
  readonly deadlineMs: number | null;
  /** A promise holds back the stream until it is settled. */
  readonly onStdout: (chunk: Buffer) => void | Promise<void>;
  readonly onStderr: (chunk: Buffer) => void | Promise<void>;
  /** Codex runs without its sandbox. */
  readonly fullAccess: boolean;
  /** Whom it runs as; for root only. */
  readonly as?: { readonly uid?: number; readonly gid?: number };
  /** Reaches what runs as another user, whom we may not signal: Codex, and for KILL all of it. */
  readonly signalAs?: ((name: 'INT' | 'TERM' | 'KILL') => Promise<void>) | null;
  /** Told at once when Codex runs: the pid, which is also that of its process group. */
  readonly onStart?: ((pid: number) => void) | undefined;
  /** How long output may trickle in after the exit; default 2 s. */
  readonly drainMs?: number;
  /** How long Codex may take to end when it is told to; default 1.5 s. */
  readonly graceMs?: number;
}

export type ProcessEnd = ProcessOutcome & {
  /** Why we ended it; null = it ended by itself. */
  readonly endedBy: 'timeout' | 'cancelled' | null;
  readonly seconds: number;
};

export type ProcessOutcome =
  | { readonly kind: 'exited'; readonly code: number | null; readonly signal: NodeJS.Signals | null }
  | { readonly kind: 'spawn-failed'; readonly cause: Error };

/** The longest delay that setTimeout takes, 24 days. */
const MAX_DELAY = 2 ** 31 - 1;
/** After SIGKILL only a process that hangs in the kernel is still there. */
const KILL_WAIT_MS = 500;
/** For the sandbox's helpers to remove their mount points from the workspace; it takes them about 20 ms. */
const HELPERS_MS = 500;

/**
 * Runs Codex to its end and leaves no process of it behind. It settles on the exit, not on the closing of the pipes: a
 * descendant that holds them open must not hold us. From an abort to the end it takes 4 s at most (grace 1.5, kill
 * 0.5, and 2 in which the rest is killed and the pipes drained); usually 0.1 s.
 * Rejects only with what `onStdout` or `onStderr` threw, after the end.
 */
export async function runProcess(options: ProcessOptions): Promise<ProcessEnd> {
  const begun = performance.now();
  const end = (outcome: ProcessOutcome, endedBy: ProcessEnd['endedBy']): ProcessEnd => ({
    ...outcome,
    endedBy,
    seconds: (performance.now() - begun) / 1000,
  });
  if (options.signal.aborted) {
    return end({ kind: 'spawn-failed', cause: new Error('cancelled before the start') }, 'cancelled');
  }
  const started = await start(options);
  if (started.kind === 'spawn-failed') return end(started, null);

  const { child, exited } = started;
  if (child.pid !== undefined) options.onStart?.(child.pid);
  feed(child.stdin, options.stdin);
  const readings = [readToEnd(child.stdout, options.onStdout), readToEnd(child.stderr, options.onStderr)];
  const endedBy = await endOrWish(exited, options);
  const outcome = endedBy === null ? await exited : await endCodex(child, exited, options);

  killGroup(child);
  // The helpers of a sandbox tidy up behind Codex when it is gone. Without a sandbox what is left is a stray.
  const swept = killMarked({ runId: options.runId, graceMs: options.fullAccess ? 0 : HELPERS_MS });
  const drainMs = options.drainMs ?? 2000;
  const sweptAs = options.signalAs?.('KILL');
  const settled = await Promise.allSettled([swept, sweptAs, ...readings.map((reading) => reading.stopAfter(drainMs))]);
  child.stdin.destroy();
  for (const part of settled) if (part.status === 'rejected') throw part.reason;
  return end(outcome, endedBy);
}

type Codex = ChildProcess & { readonly stdin: Writable; readonly stdout: Readable; readonly stderr: Readable };
type Exited = ProcessOutcome & { readonly kind: 'exited' };
type Started =
  | { readonly kind: 'started'; readonly child: Codex; readonly exited: Promise<Exited> }
  | (ProcessOutcome & { readonly kind: 'spawn-failed' });

async function start(options: ProcessOptions): Promise<Started> {
  try {
    const child: Codex = spawn(options.binary, options.args, {
      cwd: options.cwd,
      env: { ...options.env },
      stdio: ['pipe', 'pipe', 'pipe'],
      // Its own process group: the terminal's Ctrl-C reaches us alone, and the group can be killed as a whole.
      detached: process.platform !== 'win32',
      windowsHide: true,
      ...options.as,
    });
    const exited = new Promise<Exited>((resolve) => {
      child.once('exit', (code, signal) => resolve({ kind: 'exited', code, signal }));
    });
    await new Promise<void>((resolve, reject) => {
      child.once('spawn', resolve);
      child.once('error', reject);
    });
    child.on('error', () => {}); // a signal that could not be sent: what counts is whether it exits
    return { kind: 'started', child, exited };
  } catch (cause) {
    return { kind: 'spawn-failed', cause: cause instanceof Error ? cause : new Error(String(cause)) };
  }
}

/** A Codex that ends before it read everything breaks the pipe: its exit tells why, not the pipe. */
function feed(stdin: Writable, text: string): void {
  stdin.on('error', () => {});
  stdin.end(text);
}

/** Waits for the exit (null) or for a reason to end it. */
async function endOrWish(exited: Promise<Exited>, options: ProcessOptions): Promise<ProcessEnd['endedBy']> {
  let clear = () => {};
  const wish = new Promise<'timeout' | 'cancelled'>((resolve) => {
    const cancel = () => resolve('cancelled');
    const { signal, deadlineMs } = options;
    const timer = deadlineMs === null ? undefined : setTimeout(resolve, clamp(deadlineMs), 'timeout');
    if (signal.aborted) cancel();
    signal.addEventListener('abort', cancel, { once: true });
    clear = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', cancel);
    };
  });
  try {
    return await Promise.race([exited.then(() => null), wish]);
  } finally {
    clear();
  }
}

/**
 * SIGTERM where there is a sandbox: on SIGINT Codex kills the sandbox's helpers, which then leave empty `.git`,
 * `.agents`, … in the workspace and in /tmp (0.169: in 8 of 8 tries; on SIGTERM in none of 30). Without a sandbox
 * SIGINT, on which Codex ends its commands itself, but for those with a session of their own.
 */
async function endCodex(child: Codex, exited: Promise<Exited>, options: ProcessOptions): Promise<Exited> {
  child.kill(options.fullAccess ? 'SIGINT' : 'SIGTERM');
  await options.signalAs?.(options.fullAccess ? 'INT' : 'TERM');
  if (!(await endsWithin(exited, options.graceMs ?? 1500))) {
    killGroup(child);
    child.kill('SIGKILL');
    await options.signalAs?.('KILL');
    if (!(await endsWithin(exited, KILL_WAIT_MS))) {
      child.unref();
      return { kind: 'exited', code: null, signal: 'SIGKILL' };
    }
  }
  return exited;
}

function killGroup(child: Codex): void {
  if (child.pid === undefined || process.platform === 'win32') return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // Nobody left in it.
  }
}

function clamp(ms: number): number {
  return Math.min(Math.max(0, ms), MAX_DELAY);
}
