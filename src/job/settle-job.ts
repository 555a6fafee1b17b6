import { errorCode, errorMessage, errorStack } from '../base/errors.ts';
import { GitError } from '../base/git/git.ts';
import { withGitLimit } from '../base/git/git-limit.ts';
import { deadlineIn, remainingMs } from '../base/process/deadline.ts';
import { watchUncaught } from '../base/process/uncaught.ts';
import { NO_FOLDER } from '../codex/run-folder.ts';
import type { Outcome } from '../publish/outcome.ts';
import { InputFault } from '../request/input-fault.ts';
import type { RequestReading } from '../request/parse.ts';
import { describeProblems, presentable } from '../request/problems.ts';
import type { Request } from '../request/request.ts';
import type { FailedRun } from '../result/failed.ts';
import { later, OVERDUE_MS } from '../runner/cancellation.ts';
import type { JobContext, JobSetup } from './context.ts';
import { cancelled, timedOut } from './preflight.ts';
import { unstarted } from './to-outcome.ts';

/**
 * The job, with an outcome on every path out: also when the inputs are wrong, when something below it throws, when git
 * hangs, and when after a cancellation something (a dead disk, a silent service) doesn't let go. Never rejects.
 */
export async function settleJob(
  reading: RequestReading,
  setup: JobSetup,
  replayOrRun: (request: Request, context: JobContext) => Promise<Outcome>,
): Promise<Outcome> {
  if (reading.kind === 'invalid') {
    return unstarted({ exit: 2, failure: 'input', error: describeProblems(reading.problems) }, reading.tier);
  }
  const { request } = reading;
  const { signal, clock, folder } = setup;
  if (folder === null) return unstarted({ exit: 1, failure: 'internal', error: NO_FOLDER }, request.tier);
  if (signal.aborted) return unstarted(cancelled(signal), request.tier);
  const context: JobContext = { ...setup, folder, deadline: deadlineIn(request.timeoutMs, signal, clock) };
  const overdue = later(signal, OVERDUE_MS);
  const gone = new Promise<FailedRun>((resolve) => {
    overdue.addEventListener('abort', () => resolve(cancelled(signal, 'Not everything had ended by then.')));
  });
  const uncaught = watchUncaught();
  try {
    const job = withGitLimit(context.deadline, () => replayOrRun(request, context));
    const first = await Promise.race([job, gone, uncaught.fault]);
    return 'result' in first ? first : unstarted(first, request.tier);
  } catch (cause) {
    const late = cause instanceof GitError && remainingMs(context.deadline, clock) === 0;
    const failed = late ? timedOut(request, setup.redactor.text(cause.message)) : explainFault(cause, setup);
    return unstarted(failed, request.tier);
  } finally {
    uncaught.stop();
  }
}

/** What to tell of something that was thrown where nothing should be. */
export function explainFault(
  cause: unknown,
  { signal, redactor, log }: Pick<JobSetup, 'signal' | 'redactor' | 'log'>,
): FailedRun {
  if (signal.aborted) return cancelled(signal);
  const message = redactor.text(errorMessage(cause));
  const internal = (error: string): FailedRun => ({ exit: 1, failure: 'internal', error });
  if (cause instanceof InputFault)
    return { exit: 2, failure: 'input', error: redactor.text(describeProblems([presentable(cause.problem, [])])) };
  if (cause instanceof GitError) return internal(message);
  log.info(errorStack(cause));
  const advice = DISK[errorCode(cause)];
  return internal(
    advice === undefined
      ? `A fault in codex-job itself, please report it with this log: ${message}`
      : `${advice} (${message}).`,
  );
}

const WRITABLE =
  'A folder that the job needs can’t be written: give this user RUNNER_TEMP, cache-dir and the temporary folder';
const ROOM = 'make room in RUNNER_TEMP, in cache-dir and in the temporary folder';

/** Faults of the machine, and not ours. */
const DISK: Readonly<Record<string, string>> = {
  ENOSPC: `The disk is full: ${ROOM}`,
  EDQUOT: `The disk quota is used up: ${ROOM}`,
  EACCES: WRITABLE,
  EPERM: WRITABLE,
  EROFS: 'A disk that the job needs is read-only: point RUNNER_TEMP, cache-dir or TMPDIR at one that can be written',
  EMFILE: 'Too many files are open: raise the limit (ulimit -n)',
  ENOMEM: 'The machine has no memory left',
};
