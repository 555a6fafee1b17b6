import type { Clock } from '../ports.ts';

/** When a job has to stop. Made once per job and handed to everything that can take time. */
export interface Deadline {
  /** Aborted when the job is cancelled; the reason is the name of the signal. Not aborted when the time is over. */
  readonly signal: AbortSignal;
  /** When the job's time is over, in ms since 1970; null = no limit. */
  readonly endsAt: number | null;
}

/** The deadline of a job that starts now and may take `timeoutMs`; null = no limit. */
export function deadlineIn(timeoutMs: number | null, signal: AbortSignal, clock: Clock): Deadline {
  return { signal, endsAt: timeoutMs === null ? null : clock() + timeoutMs };
}

/** How much time is left, in ms: 0 when the time is over, `Infinity` without a limit. A cancellation does not count. */
export function remainingMs({ endsAt }: Deadline, clock: Clock): number {
  return endsAt === null ? Number.POSITIVE_INFINITY : Math.max(0, endsAt - clock());
}
