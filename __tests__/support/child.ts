/** Runs a program as a child process: bounded in time, every byte kept, what it leaves behind found and ended. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** A signal for the child itself, as the runner sends it: not for its process group. */
export interface SendSignal {
  readonly signal: NodeJS.Signals;
  /** When: so many milliseconds after the start, or after the log first matched. */
  readonly after: number | RegExp;
  /** Milliseconds more to wait. */
  readonly pause?: number;
}

/** What GitHub's runner does when a run is cancelled. */
export const cancelAfter = (after: number | RegExp): SendSignal[] => [
  { signal: 'SIGINT', after },
  { signal: 'SIGTERM', after, pause: 7_500 },
  { signal: 'SIGKILL', after, pause: 10_000 },
];

export interface ChildOptions {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly stdin?: string | Buffer;
  /** Then SIGKILL, and `timedOut`. */
  readonly timeoutMs: number;
  readonly signals?: readonly SendSignal[];
  /** Texts that name this run; a process with one of them in its environment, command line or folder belongs to it. */
  readonly marks: readonly string[];
}

export interface Leftover {
  readonly pid: number;
  readonly command: string;
}

export interface ChildRun {
  /** Null when a signal ended it. */
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: Buffer;
  readonly stderr: Buffer;
  /** Both, in order of arrival. */
  readonly log: Buffer;
  /** From the start to the child's exit. */
  readonly durationMs: number;
  readonly timedOut: boolean;
  /** True when something else still held stdout or stderr open two seconds after the exit. */
  readonly pipesHeld: boolean;
  /** Processes of this run that were alive half a second after its exit. They are killed by the time you read this. */
  readonly leftovers: readonly Leftover[];
}

export async function runChild(options: ChildOptions): Promise<ChildRun> {
  const started = performance.now();
  const chunks: { from: 'stdout' | 'stderr'; bytes: Buffer }[] = [];
  const timers: NodeJS.Timeout[] = [];
  const child = spawn(options.command, options.args, { cwd: options.cwd, env: { ...options.env }, stdio: 'pipe' });
  const exited = new Promise<{ code: number | null; signal: NodeJS.Signals | null; at: number }>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve({ code, signal, at: performance.now() }));
  });
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()));

  const schedule = (signal: NodeJS.Signals, ms: number) => timers.push(setTimeout(() => child.kill(signal), ms));
  let awaited = (options.signals ?? []).filter(({ signal, after, pause }) => {
    if (typeof after === 'number') schedule(signal, after + (pause ?? 0));
    return typeof after !== 'number';
  });
  for (const from of ['stdout', 'stderr'] as const) {
    child[from].on('data', (bytes: Buffer) => {
      chunks.push({ from, bytes });
      if (awaited.length === 0) return;
      const text = Buffer.concat(chunks.map((chunk) => chunk.bytes)).toString('utf8');
      awaited = awaited.filter(({ signal, after, pause }) => {
        const met = after instanceof RegExp && after.test(text);
        if (met) schedule(signal, pause ?? 0);
        return !met;
      });
    });
  }
  // A child that exits without reading its stdin breaks the pipe: no matter.
  child.stdin.on('error', () => undefined);
  child.stdin.end(options.stdin ?? '');

  let timedOut = false;
  timers.push(
    setTimeout(() => {
      timedOut = true;
      child.kill('SIGKILL');
    }, options.timeoutMs),
  );

  try {
    const { code, signal, at } = await exited;
    const pipesHeld = await Promise.race([closed.then(() => false), sleep(2_000, true)]);
    const leftovers = await endLeftovers(options.marks);
    const bytesOf = (from?: 'stdout' | 'stderr') =>
      Buffer.concat(chunks.filter((chunk) => from === undefined || chunk.from === from).map((chunk) => chunk.bytes));
    return {
      code,
      signal,
      stdout: bytesOf('stdout'),
      stderr: bytesOf('stderr'),
      log: bytesOf(),
      durationMs: at - started,
      timedOut,
      pipesHeld,
      leftovers,
    };
  } finally {
    for (const timer of timers) clearTimeout(timer);
    child.stdout.destroy();
    child.stderr.destroy();
  }
}

async function endLeftovers(marks: readonly string[]): Promise<Leftover[]> {
  const until = performance.now() + 500;
  let found = findProcesses(marks);
  while (found.length > 0 && performance.now() < until) {
    await sleep(25);
    found = findProcesses(marks);
  }
  for (const { pid } of found) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It ended by itself meanwhile.
    }
  }
  return found;
}

/**
 * Live processes (no zombies) that carry one of the marks. A variable alone would not do: the product cleans the
 * environment that it hands on. Its folders are the surest sign. Linux only; elsewhere it finds nothing.
 */
export function findProcesses(marks: readonly string[]): Leftover[] {
  let pids: string[];
  try {
    pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid);
  } catch {
    return [];
  }
  return pids.flatMap((pid) => {
    const command = attempt(() => readFileSync(`/proc/${pid}/cmdline`, 'utf8'));
    // A zombie and a kernel thread have no command line.
    if (command === '') return [];
    const signs = [
      command,
      attempt(() => readFileSync(`/proc/${pid}/environ`, 'utf8')),
      attempt(() => readlinkSync(`/proc/${pid}/cwd`)),
    ];
    const ours = marks.some((mark) => signs.some((sign) => sign.includes(mark)));
    return ours ? [{ pid: Number(pid), command: command.replaceAll('\0', ' ').trim() }] : [];
  });
}

function attempt(read: () => string): string {
  try {
    return read();
  } catch {
    return '';
  }
}
