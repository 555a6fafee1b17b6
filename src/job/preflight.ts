import { remainingMs } from '../base/process/deadline.ts';
import { budgetProblem } from '../codex/cost/budget-check.ts';
import { cancelledExit } from '../codex/failure/cancelled.ts';
import { lackOfLogin } from '../codex/login.ts';
import type { Request } from '../request/request.ts';
import { type FailedRun, failedResult } from '../result/failed.ts';
import type { Result } from '../result/result.ts';
import type { JobContext } from './context.ts';

/** What must be true before a run is paid for. @returns the result of the job that may not run, or null */
export async function preflight(request: Request, context: JobContext): Promise<Result | null> {
  const early = stopped(request, context);
  if (early !== null) return failedResult(early);
  const lack = await lackOfLogin(request, context.personalHome, context.whyNoSecret);
  if (lack !== null) return failedResult({ exit: 1, failure: 'auth', error: lack });
  const budget = await budgetProblem(request);
  if (budget !== null) return failedResult({ exit: 2, failure: 'input', error: budget });
  const permission = await context.permit(request, context.deadline);
  // A check that was cut off says nothing about the actor.
  const late = stopped(request, context);
  if (late !== null) return failedResult(late);
  return permission.kind === 'allowed'
    ? null
    : failedResult({ exit: 1, failure: 'permission', error: permission.error });
}

/** Whether the job was cancelled, or its time is over. */
function stopped(request: Request, { signal, deadline, clock }: JobContext): FailedRun | null {
  if (signal.aborted) return cancelled(signal);
  return remainingMs(deadline, clock) === 0 ? timedOut(request, 'Codex did not run.') : null;
}

/** The end of a job that was cancelled before Codex ran. */
export function cancelled(signal: AbortSignal, more = 'Codex did not run.'): FailedRun {
  return {
    exit: cancelledExit(signal.reason),
    failure: 'cancelled',
    error: `The job was cancelled (${signal.reason}). ${more}`,
  };
}

/** The end of a job whose time was over before Codex ran. */
export function timedOut({ timeoutMs }: Pick<Request, 'timeoutMs'>, more: string): FailedRun {
  const minutes = (timeoutMs ?? 0) / 60_000;
  return {
    exit: 124,
    failure: 'timeout',
    error: `The job timed out after ${minutes} minute${minutes === 1 ? '' : 's'}. ${more}`,
  };
}
