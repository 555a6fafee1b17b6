import type { Clock, Log, Redactor } from '../base/ports.ts';
import type { Request } from '../request/request.ts';
import type { StoreOptions } from '../store/store.ts';

/** What the job needs from outside. The entries make it. */
export interface JobContext {
  /** The environment that the entry was started with, inputs and tokens included. */
  readonly env: NodeJS.ProcessEnv;
  readonly clock: Clock;
  readonly log: Log;
  readonly redactor: Redactor;
  readonly secrets: readonly string[];
  /** Aborted when the job is cancelled; its reason is the name of the signal. */
  readonly signal: AbortSignal;
  /** Names this run to our child processes, so that none outlives it. */
  readonly runId: string;
  /** Folder of this run (see codex/run-folder.ts). */
  readonly folder: string;
  readonly cacheCall: StoreOptions['cacheCall'];
  /** The person's own Codex home, whose login serves a command line without a key. */
  readonly personalHome: string | null;
  /** Asked before anything is installed or spent; not for a replay. */
  readonly permit: (request: Request) => Promise<{ kind: 'allowed' } | { kind: 'refused'; error: string }>;
}
