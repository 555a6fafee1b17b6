import { errorMessage, errorStack } from '../base/errors.ts';
import { GitError } from '../base/git/git.ts';
import { withGitLimit } from '../base/git/git-limit.ts';
import { deadlineIn } from '../base/process/deadline.ts';
import { cancelledExit } from '../codex/failure/cancelled.ts';
import { runJob } from '../job.ts';
import type { Outcome } from '../publish/outcome.ts';
import type { Request } from '../request/request.ts';
import { type FailedRun, failedResult } from '../result/failed.ts';
import { later, OVERDUE_MS } from '../runner/cancellation.ts';
import type { JobContext } from './context.ts';

/**
 * The job, with an outcome on every path out: also when something below it throws, when git hangs, and when after a
 * cancellation something (a dead disk, a silent service) doesn't let go. Never rejects.
 */
export async function settleJob(request: Request, context: JobContext): Promise<Outcome> {
  const { signal, clock } = context;
  if (signal.aborted) return unstarted(cancelled(signal, 'Codex had not run.'), request.tier);
  const deadline = deadlineIn(request.timeoutMs, signal, clock);
  const overdue = later(signal, OVERDUE_MS);
  const gone = new Promise<FailedRun>((resolve) => {
    overdue.addEventListener('abort', () => resolve(cancelled(signal, 'Not everything had ended by then.')));
  });
  try {
    const job = withGitLimit(deadline, () => runJob(request, context));
    const first = await Promise.race([job, gone]);
    return 'result' in first ? first : unstarted(first, request.tier);
  } catch (cause) {
    return unstarted(whatHappened(cause, request, context, deadline.endsAt), request.tier);
  }
}

/** The outcome of a job in which nothing ran, or of which nothing is known. */
export function unstarted(failed: FailedRun, tier: Outcome['tier']): Outcome {
  return {
    result: failedResult(failed),
    cache: { kind: 'miss', stored: false, reason: 'Codex did not run' },
    hash: '',
    tier,
    entry: '',
    task: '',
  };
}

function whatHappened(cause: unknown, request: Request, context: JobContext, endsAt: number | null): FailedRun {
  const { signal, redactor, log, clock } = context;
  if (signal.aborted) return cancelled(signal, 'Codex had not run.');
  const said = redactor.text(errorMessage(cause));
  if (cause instanceof GitError) {
    if (endsAt !== null && clock() >= endsAt) {
      const minutes = (request.timeoutMs ?? 0) / 60_000;
      return {
        exit: 124,
        failure: 'timeout',
        error: `The timeout of ${minutes} minutes was over before Codex: ${said}`,
      };
    }
    return { exit: 1, failure: 'internal', error: said };
  }
  log.info(errorStack(cause));
  const code = (cause as { code?: unknown } | null)?.code;
  const error =
    typeof code === 'string' && DISK[code] !== undefined
      ? `${DISK[code]} (${said}).`
      : `A fault in codex-job itself, please report it with this log: ${said}`;
  return { exit: 1, failure: 'internal', error };
}

/** Faults of the machine, and not ours. */
const DISK: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full: make room in RUNNER_TEMP, in cache-dir and in the temporary folder',
  EDQUOT: 'The disk quota is used up: make room in RUNNER_TEMP, in cache-dir and in the temporary folder',
  EACCES:
    'A folder that the job needs can’t be written: give this user RUNNER_TEMP, cache-dir and the temporary folder',
  EPERM: 'A folder that the job needs can’t be written: give this user RUNNER_TEMP, cache-dir and the temporary folder',
  EROFS: 'A disk that the job needs is read-only: point RUNNER_TEMP, cache-dir or TMPDIR at one that can be written',
  EMFILE: 'Too many files are open: raise the limit (ulimit -n)',
  ENOMEM: 'The machine has no memory left',
};

function cancelled(signal: AbortSignal, more: string): FailedRun {
  const exit = cancelledExit(signal.reason);
  return { exit, failure: 'cancelled', error: `The job was cancelled (${signal.reason}). ${more}` };
}
