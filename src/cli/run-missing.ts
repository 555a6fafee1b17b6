import { installCodex } from '../codex/install.ts';
import { lackOfLogin } from '../codex/login.ts';
import { type Leg, withOutcome } from '../compare/legs.ts';
import type { Log } from '../ports.ts';
import type { Request } from '../request/request.ts';
import type { FailedRun } from '../result/failed.ts';
import { unstarted } from '../settle.ts';
import { type Here, personalHome, runHere } from './here.ts';

/** Runs what isn't stored, each job once, all at the same time. With `no-cache` that is every job. Never rejects. */
export async function runMissing(
  requests: readonly Request[],
  found: readonly Leg[],
  here: Here,
): Promise<readonly Leg[]> {
  const jobs = new Map<string, Request>();
  for (const [index, request] of requests.entries()) {
    const leg = found[index];
    if (leg !== undefined && (leg.kind === 'missing' || request.noCache) && !jobs.has(leg.hash))
      jobs.set(leg.hash, request);
  }
  const [first] = jobs.values();
  const obstacle = jobs.size > 1 && first !== undefined ? await installOnce(first, here) : null;
  const outcomes = await Promise.all(
    [...jobs].map(async ([hash, request]) => {
      const log = prefixed(here.log, request.tier);
      const outcome = obstacle === null ? await runHere(request, { ...here, log }) : unstarted(obstacle, request.tier);
      return { hash, outcome };
    }),
  );
  return outcomes.reduce<readonly Leg[]>((legs, { hash, outcome }) => withOutcome(legs, hash, outcome), found);
}

/** Before all jobs, because each of them would load the same package. @returns why none of them can run, or null */
async function installOnce(request: Request, here: Here): Promise<FailedRun | null> {
  // Each job says this itself.
  if (here.signal.aborted || (await lackOfLogin(request, personalHome(request, here.env))) !== null) return null;
  const installed = await installCodex(request.codexVersion, {
    ...here,
    ...(request.timeoutMs === null ? {} : { timeoutMs: request.timeoutMs }),
    onProgress: (text) => here.log.info(text),
  });
  if (installed.kind === 'ready' || here.signal.aborted) return null;
  return { exit: 127, failure: 'install', error: here.redactor.text(installed.error) };
}

/** Each line says whose it is: those of several runs come mixed. */
function prefixed(log: Log, name: string): Log {
  const each = (text: string) =>
    text
      .split(/\r\n|\r|\n/)
      .map((line) => `${name.padEnd('medium'.length)} │ ${line}`)
      .join('\n');
  return {
    info: (text) => log.info(each(text)),
    notice: (text) => log.notice(`${name}: ${text}`),
    warning: (text) => log.warning(`${name}: ${text}`),
  };
}
