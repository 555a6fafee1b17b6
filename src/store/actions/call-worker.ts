/**
 * One call of `@actions/cache`, in a process of its own (src/cache-worker.ts).
 *
 * Why a process: the library has no way to abort a call, and a service that accepts and stays silent holds it for
 * minutes, up to for ever; only killing it ends it. It takes its folders from the environment and the current
 * directory, which are one for a whole process, so that two calls, or Codex beside them, would disturb each other. It
 * prints workflow commands of its own on stdout. It runs `tar` by PATH. And a hit in the local store never loads it.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { type Environment, passedOn } from './availability.ts';
import { ANSWER_FILE, type CallAnswer, type CallJob } from './protocol.ts';
import { equip, stagingEnvironment } from './shim.ts';

export type CallEnd =
  | { readonly kind: 'answered'; readonly answer: CallAnswer; readonly output: string }
  | { readonly kind: 'timeout'; readonly output: string }
  | { readonly kind: 'cancelled'; readonly output: string }
  | { readonly kind: 'crashed'; readonly detail: string; readonly output: string };

export interface CacheCall {
  /** The script to run: `dist/cache-worker/index.js`. */
  readonly script: string;
  readonly env: Environment;
  /** Value of CODEX_JOB_RUN for the child. */
  readonly runId: string;
  /** The job's: on abort the call is ended at once. */
  readonly signal?: AbortSignal | undefined;
}

const OUTPUT_LIMIT = 256 * 1024;

/** Runs `use` with a fresh staging folder below `temp`, and removes the folder afterwards. */
export async function withStaging<T>(temp: string, use: (staging: string) => Promise<T>): Promise<T> {
  const staging = await mkdtemp(join(temp, 'codex-job-cache-'));
  try {
    await equip(staging);
    return await use(staging);
  } finally {
    await rm(staging, { recursive: true, force: true, maxRetries: 3 }).catch(() => {});
  }
}

/** @param end when the call has to be over, by performance.now(). Rejects only when no process can be started. */
export async function callCache(call: CacheCall, job: CallJob, staging: string, end: number): Promise<CallEnd> {
  const child = spawn(process.execPath, [call.script], {
    cwd: staging,
    env: { ...passedOn(call.env), ...stagingEnvironment(staging, call.env['PATH'] ?? ''), CODEX_JOB_RUN: call.runId },
    stdio: ['pipe', 'pipe', 'pipe'],
    // A group of its own, so that a tar or what else hangs on it is killed with it.
    detached: true,
    windowsHide: true,
  });
  let output = '';
  const keep = (chunk: string) => {
    output = (output + chunk).slice(-OUTPUT_LIMIT);
  };
  child.stdout.setEncoding('utf8').on('data', keep);
  child.stderr.setEncoding('utf8').on('data', keep);
  child.stdin.on('error', () => {});
  child.stdin.write(`${JSON.stringify(job)}\n`);
  const status = await exitOf(child, end - performance.now(), call.signal);
  killGroup(child);
  child.stdout.destroy();
  child.stderr.destroy();
  child.stdin.destroy();
  if (status === 'timeout' || status === 'cancelled') return { kind: status, output };
  const answer = await readAnswer(staging);
  return answer ? { kind: 'answered', answer, output } : { kind: 'crashed', detail: `it ended with ${status}`, output };
}

/** Waits for `exit`, not for `close`: something that inherited the pipes could hold them open. */
function exitOf(child: ChildProcess, ms: number, signal: AbortSignal | undefined): Promise<string> {
  return new Promise((resolve, reject) => {
    const cancel = () => resolve('cancelled');
    const timer = setTimeout(() => resolve('timeout'), Math.max(0, ms));
    const settle = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', cancel);
    };
    if (signal?.aborted) cancel();
    signal?.addEventListener('abort', cancel, { once: true });
    child.once('error', (error) => {
      settle();
      reject(error);
    });
    child.once('exit', (code, killed) => {
      settle();
      // What it printed last may still be in the pipe.
      setImmediate(() => resolve(killed ?? `exit code ${code}`));
    });
  });
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    child.kill('SIGKILL');
  }
}

async function readAnswer(staging: string): Promise<CallAnswer | null> {
  try {
    return JSON.parse(await readFile(join(staging, ANSWER_FILE), 'utf8')) as CallAnswer;
  } catch {
    return null;
  }
}
