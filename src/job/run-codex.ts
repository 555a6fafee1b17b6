import { remainingMs } from '../base/process/deadline.ts';
import { startWatchdog, type Watchdog } from '../base/process/watchdog.ts';
import { installCodex } from '../codex/install/install.ts';
import { withoutProfiles } from '../codex/isolation/declared-paths.ts';
import { type RunContext, runCodex } from '../codex/run.ts';
import { inTemporaryFolder } from '../codex/run-folder.ts';
import { createProgress, usageLine } from '../publish/progress.ts';
import { tooOld } from '../request/codex-version.ts';
import type { Request } from '../request/request.ts';
import type { FailedRun } from '../result/failed.ts';
import type { RunEnd } from '../result/make-result.ts';
import type { JobContext } from './context.ts';
import { cancelled, timedOut } from './preflight.ts';

/** How Codex's part ended, or why there was none. */
export interface Ran extends RunEnd {
  readonly version: string | null;
  /** Why what Codex printed isn't whole; null when it is. */
  readonly notCacheable: string | null;
}

/**
 * Installs Codex and runs the task with it. Whatever happens to us, no process of it is left.
 *
 * @param around `look` and `defer`: see RunContext
 */
export async function runCodexOnce(
  request: Request,
  context: JobContext,
  around: Pick<RunContext, 'look' | 'defer'>,
): Promise<Ran> {
  const watchdog = startWatchdog(context.runId, context.folder);
  try {
    return await installAndRun(request, context, watchdog, around);
  } finally {
    watchdog.release();
  }
}

async function installAndRun(
  request: Request,
  context: JobContext,
  watchdog: Watchdog,
  around: Pick<RunContext, 'look' | 'defer'>,
): Promise<Ran> {
  const { log, clock, redactor, folder, deadline } = context;
  if (request.modelNotice !== null) log.notice(request.modelNotice);
  const began = clock();
  const timeoutMs = remainingMs(deadline, clock);
  const installed = await installCodex(request.codexVersion, {
    ...context,
    ...(timeoutMs === Number.POSITIVE_INFINITY ? {} : { timeoutMs }),
    onProgress: (text) => log.info(text),
  });
  if (installed.kind === 'failed') {
    return { ...NOTHING_RAN, ...notInstalled(installed.error, request, context), seconds: (clock() - began) / 1000 };
  }
  const unfit = tooOld(installed.version) ?? withoutProfiles(request, installed.version);
  if (unfit !== null) {
    return { ...NOTHING_RAN, exit: 2, failure: 'input', error: unfit, seconds: (clock() - began) / 1000 };
  }
  const model = request.model ?? 'the model of its configuration';
  log.info(`Codex ${installed.version} runs on ${model}, sandbox ${request.sandbox}.`);
  const onEvent = createProgress(log, { redactor, root: request.workingDirectory, clock });
  const run = await runCodex(request, {
    ...context,
    binary: installed.binary,
    deadline: deadline.endsAt,
    ...around,
    onStart: watchdog.guard,
    onEvent,
    protectTemp: await inTemporaryFolder(context.env, [
      folder,
      request.cacheDir,
      installed.binary,
      context.cacheCall?.script ?? folder,
    ]),
  });
  if (run.usage !== null) log.info(usageLine(run.usage, run.costUsd));
  const notCacheable =
    run.transcript.kind === 'failed' ? `What Codex printed could not be kept: ${run.transcript.cause}.` : null;
  return { ...run, version: installed.version, notCacheable };
}

const NOTHING_RAN = {
  thread: null,
  model: null,
  message: '',
  usage: null,
  costUsd: 0,
  usageSource: null,
  activity: [],
  version: null,
  notCacheable: null,
};

function notInstalled(error: string, request: Request, { signal, deadline, clock }: JobContext): FailedRun {
  if (signal.aborted) return cancelled(signal);
  if (remainingMs(deadline, clock) === 0) return timedOut(request, `Codex did not run: ${error}`);
  return { exit: 127, failure: 'install', error };
}
