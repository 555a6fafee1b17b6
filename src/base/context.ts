import type { Clock, Log, Redactor } from './ports.ts';

/** What every part of a job is handed from outside. The entries make it; other contexts add to it. */
export interface BaseContext {
  /** The environment that the entry was started with, inputs and tokens included. */
  readonly env: NodeJS.ProcessEnv;
  readonly clock: Clock;
  readonly log: Log;
  readonly redactor: Redactor;
  /** The values that must not get out. */
  readonly secrets: readonly string[];
  /** Aborted on cancellation; its reason is the name of the signal. */
  readonly signal: AbortSignal;
  /** Names this run to our child processes (CODEX_JOB_RUN), so that none outlives it. */
  readonly runId: string;
}
