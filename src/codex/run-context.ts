import type { BaseContext } from '../base/context.ts';
import type { CodexEvent } from './events/events.ts';

/** What a run of Codex is handed by the job. A run that was aborted with SIGTERM ends with exit 143, else 130. */
export interface RunContext extends Omit<BaseContext, 'secrets'> {
  /** Codex's native binary. */
  readonly binary: string;
  /** Private folder of this run: gets `stdout` and `stderr`; for the time of the run also the schema and CODEX_HOME. */
  readonly folder: string;
  /** On `clock`; null = none. */
  readonly deadline: number | null;
  /** Every event as it comes; texts are not redacted. Must not throw. */
  readonly onEvent: (event: CodexEvent) => void;
  /** Told the pid of each Codex that starts. */
  readonly onStart?: ((pid: number) => void) | undefined;
  /** Keep /tmp and TMPDIR out of what the model may write. */
  readonly protectTemp: boolean;
  /**
   * Looks at the files as they are right before Codex may change one. False = they are no longer those of this job;
   * then Codex may not go on, and it is asked once more before Codex starts anew.
   */
  readonly look?: () => Promise<boolean>;
  /** Takes what may end after the run: the removal of what stood around Codex. Without it the run waits for that. */
  readonly defer?: (work: Promise<void>) => void;
  /** For tests: the pauses between tries are multiplied with it. Default 1. */
  readonly pauseScale?: number;
}
