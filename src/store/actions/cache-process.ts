/**
 * One call of `@actions/cache`, in a process of its own (src/cache-worker.ts).
 *
 * Why a process: the library has no way to abort a call, and a service that accepts and stays silent holds it for
 * minutes, up to for ever; only killing it ends it. It takes its folders from the environment and the current
 * directory, which are one for a whole process, so that two calls, or Codex beside them, would disturb each other. It
 * prints workflow commands of its own on stdout. And a hit in the local cache never loads it.
 */
import { mkdtempSync, rm } from 'node:fs';
import { join } from 'node:path';
import { deferred } from '../../base/deferred.ts';
import { monotonicMs } from '../../base/monotonic.ts';
import { runProcess } from '../../base/process/run-process.ts';
import { type Environment, passedOn } from './availability.ts';
import { type CallAnswer, type CallJob, STAGING_PREFIX } from './protocol.ts';

export type CallEnd =
  /** `output`: what the library printed. Of a restored entry only what had come until then. */
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

/** A process that waits for its one job. */
export interface CacheProcess {
  /** A fresh folder; its current directory. */
  readonly staging: string;
  /** @param end when the call has to be over, by monotonicMs(). Never rejects. */
  ask(job: CallJob, end: number): Promise<CallEnd>;
  /** Ends it, whatever it does, and returns when it is gone. */
  stop(): Promise<void>;
  /** The same, and removes its folder. Never rejects. */
  close(): Promise<void>;
}

/**
 * The variables that make the library work in the staging folder. RUNNER_TEMP and GITHUB_WORKSPACE are relative to it. No
 * PATH: the worker starts no program (stand-in-tar.ts).
 */
const STAGING = { PATH: '', RUNNER_TEMP: 'temp', GITHUB_WORKSPACE: '.' };
const OUTPUT_LIMIT = 256 * 1024;

/** Rejects when there can be no folder below `temp`. */
export async function startCacheProcess(call: CacheCall, temp: string): Promise<CacheProcess> {
  const staging = mkdtempSync(join(temp, STAGING_PREFIX));
  const stopped = new AbortController();
  const job = deferred<string>();
  const answered = deferred<CallAnswer | null>();
  let printed = Buffer.alloc(0);
  let line = '';
  const ended = runProcess({
    command: process.execPath,
    args: [call.script],
    cwd: staging,
    env: { ...passedOn(call.env), ...STAGING, CODEX_JOB_RUN: call.runId },
    stdin: job.promise,
    stdinStaysOpen: true,
    signal: AbortSignal.any([stopped.signal, ...(call.signal ? [call.signal] : [])]),
    timeoutMs: null,
    onStdout: (chunk) => {
      line = (line + chunk.toString('utf8')).slice(0, OUTPUT_LIMIT);
      if (line.endsWith('\n')) answered.resolve(parsed(line));
    },
    onStderr: (chunk) => {
      printed = Buffer.concat([printed, chunk]).subarray(-OUTPUT_LIMIT);
    },
    // What it printed last may still be in the pipe; something that inherited the pipes could hold them open.
    drainMs: 100,
  });
  const stop = async () => {
    stopped.abort();
    await ended;
  };
  return {
    staging,
    stop,
    close: async () => {
      await stop();
      // RUNNER_TEMP is emptied after the job: what can't be removed here is removed there.
      await new Promise<unknown>((resolve) => rm(staging, { recursive: true, force: true, maxRetries: 3 }, resolve));
    },
    async ask(what, end) {
      job.resolve(`${JSON.stringify(what)}\n`);
      let late = false;
      const timer = setTimeout(
        () => {
          late = true;
          stopped.abort();
        },
        Math.max(0, end - monotonicMs()),
      );
      const first = await Promise.race([answered.promise, ended]);
      // A result is not kept waiting for the end of the process. Any other answer needs all that was printed.
      if (first !== null && 'kind' in first && first.kind === 'restored' && first.key !== null) {
        clearTimeout(timer);
        return { kind: 'answered', answer: first, output: printed.toString('utf8') };
      }
      const last = await ended;
      clearTimeout(timer);
      const output = printed.toString('utf8');
      const answer = parsed(line);
      if (answer !== null) return { kind: 'answered', answer, output };
      if (last.endedBy !== null) return { kind: late ? 'timeout' : 'cancelled', output };
      if (last.kind === 'not-started') return { kind: 'crashed', detail: last.cause.message, output };
      return { kind: 'crashed', detail: `it ended with ${last.signal ?? `exit code ${last.code}`}`, output };
    },
  };
}

function parsed(line: string): CallAnswer | null {
  try {
    return JSON.parse(line) as CallAnswer;
  } catch {
    return null;
  }
}
