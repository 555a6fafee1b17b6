import { installCodex } from '../codex/install/install.ts';
import { lackOfLogin } from '../codex/login.ts';
import { type TierResult, withOutcome } from '../compare/tier-results.ts';
import { unstarted } from '../job/to-outcome.ts';
import type { Request } from '../request/request.ts';
import type { FailedRun } from '../result/failed.ts';
import { type CliContext, personalHome, runAndPrint } from './context.ts';
import type { CliLog } from './stderr-log.ts';

/** Runs what isn't stored, each job once, all at the same time. With `no-cache` that is every job. Never rejects. */
export async function runMissing(
  requests: readonly Request[],
  found: readonly TierResult[],
  context: CliContext,
): Promise<readonly TierResult[]> {
  const jobs = new Map<string, Request>();
  for (const [index, request] of requests.entries()) {
    const tierResult = found[index];
    if (tierResult !== undefined && (tierResult.kind === 'missing' || request.noCache) && !jobs.has(tierResult.hash))
      jobs.set(tierResult.hash, request);
  }
  const [first] = jobs.values();
  const obstacle = jobs.size > 1 && first !== undefined ? await installOnce(first, context) : null;
  const outcomes = await Promise.all(
    [...jobs].map(async ([hash, request]) => {
      const log = prefixed(context.log, request.tier);
      const outcome =
        obstacle === null
          ? await runAndPrint({ kind: 'ok', request }, { ...context, log })
          : unstarted(obstacle, request.tier);
      return { hash, outcome };
    }),
  );
  return outcomes.reduce<readonly TierResult[]>(
    (tierResults, { hash, outcome }) => withOutcome(tierResults, hash, outcome),
    found,
  );
}

/** Before all jobs, because each of them would load the same package. @returns why none of them can run, or null */
async function installOnce(request: Request, context: CliContext): Promise<FailedRun | null> {
  // Each job says this itself.
  if (context.signal.aborted || (await lackOfLogin(request, personalHome(request, context.env))) !== null) return null;
  const installed = await installCodex(request.codexVersion, {
    ...context,
    ...(request.timeoutMs === null ? {} : { timeoutMs: request.timeoutMs }),
    onProgress: (text) => context.log.info(text),
  });
  if (installed.kind === 'ok' || context.signal.aborted) return null;
  return { exit: 127, failure: 'install', error: context.redactor.text(installed.error) };
}

/** Each line says whose it is: those of several runs come mixed. */
function prefixed(log: CliLog, name: string): CliLog {
  const each = (text: string) =>
    text
      .split(/\r\n|\r|\n/)
      .map((line) => `${name.padEnd('medium'.length)} │ ${line}`)
      .join('\n');
  return {
    info: (text) => log.info(each(text)),
    notice: (text) => log.notice(`${name}: ${text}`),
    warning: (text) => log.warning(`${name}: ${text}`),
    error: (text) => log.error(`${name}: ${text}`),
  };
}
