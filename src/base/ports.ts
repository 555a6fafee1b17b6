/**
 * What every room may be handed from outside: the few effects that are not a room's own subject.
 * Entries make them, job.ts passes them on. Nothing here imports anything.
 */

/** Where progress and remarks go. Every implementation makes its text harmless to the runner and redacts it. */
export interface Log {
  /** One line or more of readable progress. */
  info(text: string): void;
  /** A remark that a person should see, but need not act on. */
  notice(text: string): void;
  /** Something went wrong that did not fail the job. */
  warning(text: string): void;
  /** Who writes a lot waits for this now and then: what the reader has not yet taken waits in our memory. */
  drained?(): Promise<void>;
}

/** Replaces every known secret, in all the forms in which it can be written. */
export interface Redactor {
  /** Whole texts. Call it before anything is cut. */
  text(value: string): string;
  /** Bytes that arrive in chunks: a secret across a border is still found. */
  stream(): RedactStream;
  /**
   * Whether a secret is in bytes that cannot be changed: `exact` in any of its forms as a whole, at the speed of a plain
   * search; `pieces` also spread over lines, literals and the like, which costs some 50 ms a megabyte.
   */
  holds(bytes: Buffer, how: 'exact' | 'pieces'): boolean;
  /**
   * `run`: worthless once the run is over, so the runner need not mask it.
   * Secrets that became known later, such as the tokens in a given codex-home. Open streams look for them from their next chunk on.
   */
  add(secrets: readonly string[], life: 'run' | 'lasting'): void;
}

export interface RedactStream {
  /** Returns what is safe to pass on by now; the rest is held back until the next call. */
  write(chunk: Buffer): Buffer;
  /** Returns what was held back. */
  end(): Buffer;
}

/** Milliseconds since 1970, UTC. */
export type Clock = () => number;
