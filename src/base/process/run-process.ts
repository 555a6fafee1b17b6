/** The one runner of child processes: git, npm, Codex, the cache worker and the small helpers all go through it. */
import { type ChildProcess, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { monotonicMs } from '../monotonic.ts';
import { type Reading, readToEnd } from './drain.ts';
import { type Exited, endProcess, killGroup } from './end-process.ts';
import { killMarked } from './kill-marked.ts';

export interface ProcessOptions {
  readonly command: string;
  readonly args: readonly string[];
  /** The whole environment. */
  readonly env: Readonly<NodeJS.ProcessEnv>;
  readonly cwd: string;
  /** Written to stdin, which is then closed. Without it stdin is empty. A promise is written when it is there; it may not reject. */
  readonly stdin?: string | Buffer | Promise<string>;
  /** Stdin stays open after `stdin` was written, so that the process sees our death as the end of the pipe. */
  readonly stdinStaysOpen?: boolean;
  /** Whom it runs as; for root only. */
  readonly as?: { readonly uid?: number; readonly gid?: number };
  /** On abort the process is ended, and none is started. */
  readonly signal?: AbortSignal | undefined;
  /** From now; null = no limit. */
  readonly timeoutMs: number | null;
  /** A promise holds back the stream until it is settled. */
  readonly onStdout: (chunk: Buffer) => void | Promise<void>;
  /** Null where nobody wants it: then there is no pipe for it. */
  readonly onStderr: ((chunk: Buffer) => void | Promise<void>) | null;
  /** Told the pid at once when it runs. It is also that of its process group. */
  readonly onStart?: ((pid: number) => void) | undefined;
  /** What the process is asked with before it is killed; default null: killed at once. */
  readonly firstSignal?: 'SIGINT' | 'SIGTERM' | null;
  /** How long it may take to end when it is asked to; default 1.5 s. */
  readonly graceMs?: number;
  /** What carries this marker and outlives the process is killed, after a grace. */
  readonly sweep?: { readonly marker: string; readonly graceMs: number } | null;
  /** Reaches what runs as another user, whom we may not signal: the process, and for KILL all that it started. */
  readonly signalAs?: ((name: 'INT' | 'TERM' | 'KILL') => Promise<void>) | null;
  /** How long output may trickle in after the exit, because a descendant holds the pipes open; default 0.5 s. */
  readonly drainMs?: number;
}

export type ProcessEnd = ProcessOutcome & {
  /** Why we ended it; null = it ended by itself. */
  readonly endedBy: 'timeout' | 'cancelled' | null;
  readonly seconds: number;
};

export type ProcessOutcome = Exited | { readonly kind: 'not-started'; readonly cause: Error };

/** The longest delay that setTimeout takes, 24 days. */
const MAX_DELAY = 2 ** 31 - 1;

/**
 * Runs a program to its end, without a shell, and leaves no process of it behind. It settles on the exit, not on the
 * closing of the pipes: a descendant that holds them open must not hold us. After an abort it takes the grace, 0.5 s for
 * the kill, and the drain at most; usually a few milliseconds.
 * Rejects only with what `onStdout` or `onStderr` threw, after the end.
 */
export async function runProcess(options: ProcessOptions): Promise<ProcessEnd> {
  const begun = monotonicMs();
  const end = (outcome: ProcessOutcome, endedBy: ProcessEnd['endedBy']): ProcessEnd => ({
    ...outcome,
    endedBy,
    seconds: (monotonicMs() - begun) / 1000,
  });
  if (options.signal?.aborted) {
    return end({ kind: 'not-started', cause: new Error('cancelled before the start') }, 'cancelled');
  }
  const started = await start(options);
  if (started.kind === 'not-started') return end(started, null);

  const { child, exited } = started;
  if (child.pid !== undefined) options.onStart?.(child.pid);
  feed(child.stdin, options);
  const readings = [readToEnd(child.stdout, options.onStdout)];
  if (child.stderr !== null && options.onStderr !== null) readings.push(readToEnd(child.stderr, options.onStderr));
  const endedBy = await exitOrWish(exited, options);
  const { firstSignal = null, graceMs = 1500, signalAs = null } = options;
  const outcome = endedBy === null ? await exited : await endProcess(child, exited, { firstSignal, graceMs, signalAs });
  await tidyUp(child, readings, options);
  return end(outcome, endedBy);
}

type Child = ChildProcess & { readonly stdout: Readable };
type Started =
  | { readonly kind: 'started'; readonly child: Child; readonly exited: Promise<Exited> }
  | (ProcessOutcome & { readonly kind: 'not-started' });

async function start(options: ProcessOptions): Promise<Started> {
  try {
    const child = spawn(options.command, options.args, {
      cwd: options.cwd,
      env: { ...options.env },
      stdio: [options.stdin === undefined ? 'ignore' : 'pipe', 'pipe', options.onStderr === null ? 'ignore' : 'pipe'],
      // Its own process group: the terminal's Ctrl-C reaches us alone, and the group can be killed as a whole.
      detached: process.platform !== 'win32',
      windowsHide: true,
      ...options.as,
    }) as Child;
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
    return { kind: 'not-started', cause: cause instanceof Error ? cause : new Error(String(cause)) };
  }
}

/** A process that ends before it has read everything breaks the pipe: its exit tells why, not the pipe. */
function feed(stdin: Writable | null, { stdin: text, stdinStaysOpen = false }: ProcessOptions): void {
  if (stdin === null || text === undefined) return;
  stdin.on('error', () => {});
  const write = (whole: string | Buffer) => {
    if (stdinStaysOpen) stdin.write(whole);
    else stdin.end(whole);
  };
  if (text instanceof Promise) text.then(write);
  else write(text);
}

/** Waits for the exit (null) or for a reason to end the process. */
async function exitOrWish(exited: Promise<Exited>, options: ProcessOptions): Promise<ProcessEnd['endedBy']> {
  let clear = () => {};
  const wish = new Promise<'timeout' | 'cancelled'>((resolve) => {
    const cancel = () => resolve('cancelled');
    const { signal, timeoutMs } = options;
    const timer = timeoutMs === null ? undefined : setTimeout(resolve, clamp(timeoutMs), 'timeout');
    if (signal?.aborted) cancel();
    signal?.addEventListener('abort', cancel, { once: true });
    clear = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', cancel);
    };
  });
  try {
    return await Promise.race([exited.then(() => null), wish]);
  } finally {
    clear();
  }
}

/** What the process left in its group or with its marker is killed, and the rest of its output is read. */
async function tidyUp(child: Child, readings: readonly Reading[], options: ProcessOptions): Promise<void> {
  killGroup(child);
  const { sweep = null, drainMs = 500 } = options;
  const settled = await Promise.allSettled([
    sweep === null ? null : killMarked(sweep),
    options.signalAs?.('KILL'),
    ...readings.map((reading) => reading.stopAfter(drainMs)),
  ]);
  child.stdin?.destroy();
  for (const part of settled) if (part.status === 'rejected') throw part.reason;
}

function clamp(ms: number): number {
  return Math.min(Math.max(0, ms), MAX_DELAY);
}
