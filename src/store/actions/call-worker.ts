/**
 * One call of `@actions/cache`, in a process of its own (src/cache-worker.ts).
 *
 * Why a process: the library has no way to abort a call, and a service that accepts and stays silent holds it for
 * minutes, up to for ever; only killing it ends it. It takes its folders from the environment and the current
 * directory, which are one for a whole process, so that two calls, or Codex beside them, would disturb each other. It
 * prints workflow commands of its own on stdout. It runs `tar` by PATH. And a hit in the local cache never loads it.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { runProcess } from '../../base/process/run-process.ts';
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

/** @param end when the call has to be over, by performance.now(). Never rejects. */
export async function callCache(call: CacheCall, job: CallJob, staging: string, end: number): Promise<CallEnd> {
  let tail = Buffer.alloc(0);
  const keep = (chunk: Buffer) => {
    tail = Buffer.concat([tail, chunk]).subarray(-OUTPUT_LIMIT);
  };
  const ended = await runProcess({
    command: process.execPath,
    args: [call.script],
    cwd: staging,
    env: { ...passedOn(call.env), ...stagingEnvironment(staging, call.env['PATH'] ?? ''), CODEX_JOB_RUN: call.runId },
    stdin: `${JSON.stringify(job)}\n`,
    stdinStaysOpen: true,
    signal: call.signal,
    timeoutMs: end - performance.now(),
    onStdout: keep,
    onStderr: keep,
    // What it printed last may still be in the pipe; something that inherited the pipes could hold them open.
    drainMs: 100,
  });
  const output = tail.toString('utf8');
  if (ended.endedBy !== null) return { kind: ended.endedBy, output };
  if (ended.kind === 'not-started') return { kind: 'crashed', detail: ended.cause.message, output };
  const answer = await readAnswer(staging);
  if (answer !== null) return { kind: 'answered', answer, output };
  return { kind: 'crashed', detail: `it ended with ${ended.signal ?? `exit code ${ended.code}`}`, output };
}

async function readAnswer(staging: string): Promise<CallAnswer | null> {
  try {
    return JSON.parse(await readFile(join(staging, ANSWER_FILE), 'utf8')) as CallAnswer;
  } catch {
    return null;
  }
}
