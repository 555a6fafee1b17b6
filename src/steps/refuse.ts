import { cancelledExit } from '../codex/cancelled.ts';
import { lackOfLogin } from '../codex/login.ts';
import type { Request } from '../request/request.ts';
import { failedResult } from '../result/failed.ts';
import type { Result } from '../result/result.ts';
import type { World } from './world.ts';

/** What must be true before a run is paid for. */
export async function refuse(request: Request, world: World): Promise<Result | null> {
  if (world.signal.aborted) return failedResult(cancelled(world.signal));
  const lack = await lackOfLogin(request, world.personalHome);
  if (lack !== null) return failedResult({ exit: 1, failure: 'auth', error: lack });
  const permission = await world.permit(request);
  return permission.kind === 'allowed'
    ? null
    : failedResult({ exit: 1, failure: 'permission', error: permission.error });
}

/** The end of a job that was cancelled before Codex ran. */
export function cancelled(signal: AbortSignal) {
  const exit = cancelledExit(signal.reason);
  return { exit, failure: 'cancelled', error: 'The job was cancelled before Codex ran.' } as const;
}
