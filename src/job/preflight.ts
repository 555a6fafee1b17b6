import { cancelledExit } from '../codex/failure/cancelled.ts';
import { lackOfLogin } from '../codex/login.ts';
import type { Request } from '../request/request.ts';
import { failedResult } from '../result/failed.ts';
import type { Result } from '../result/result.ts';
import type { JobContext } from './context.ts';

/** What must be true before a run is paid for. */
export async function preflight(request: Request, context: JobContext): Promise<Result | null> {
  if (context.signal.aborted) return failedResult(cancelled(context.signal));
  const lack = await lackOfLogin(request, context.personalHome);
  if (lack !== null) return failedResult({ exit: 1, failure: 'auth', error: lack });
  const permission = await context.permit(request);
  return permission.kind === 'allowed'
    ? null
    : failedResult({ exit: 1, failure: 'permission', error: permission.error });
}

/** The end of a job that was cancelled before Codex ran. */
export function cancelled(signal: AbortSignal) {
  const exit = cancelledExit(signal.reason);
  return { exit, failure: 'cancelled', error: 'The job was cancelled before Codex ran.' } as const;
}
