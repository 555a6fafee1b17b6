import type { Failure } from '../codex/failure/failure.ts';
import type { Result, Summary } from './result.ts';

export interface FailedRun {
  readonly exit: number;
  readonly failure: Failure;
  /** What went wrong and what to change; several lines become one. */
  readonly error: string;
  /** Seconds spent so far; default 0. */
  readonly time?: number;
}

/** The result of a job in which Codex never ran: bad inputs, no permission, failed install, an internal error. */
export function failedResult({ exit, failure, error, time = 0 }: FailedRun): Result {
  const oneLine = error.replace(/[\s\x85]+/g, ' ').trim();
  const summary: Summary = { exit, id: null, time: Math.round(time * 1000) / 1000, error: oneLine, result: '' };
  return {
    summary,
    summaryJson: JSON.stringify(summary),
    failure,
    message: '',
    table: null,
    findings: null,
    usage: null,
    costUsd: null,
    usageSource: null,
    model: null,
    changes: { files: [], diffstat: '' },
    activity: [],
    folder: null,
  };
}
