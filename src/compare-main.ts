/** The comparison, behind its entry. Wiring only; the room is compare/. */
import { tmpdir } from 'node:os';
import { withGitLimit } from './base/git/git-limit.ts';
import { makeRunFolder, NO_FOLDER } from './codex/run-folder.ts';
import { type Comparison, compareTiers } from './compare/comparison.ts';
import { TIERS_INPUT } from './compare/inputs.ts';
import { comparisonPublication } from './compare/publication.ts';
import { tierRequests } from './compare/requests.ts';
import { comparisonText } from './compare/text.ts';
import { findTierResults } from './compare/tier-results.ts';
import { explainFault } from './job/settle-job.ts';
import { publish } from './publish/publish.ts';
import { inputsFromEnvironment, prepareRequest, requestContext } from './request/load.ts';
import { listProblems } from './request/problems.ts';
import { later, OVERDUE_MS } from './runner/cancellation.ts';
import { endStep, openStep, type Step } from './runner/step.ts';

type Compared =
  | { readonly kind: 'ok'; readonly comparison: Comparison; readonly cacheDir: string }
  | { readonly kind: 'failed'; readonly error: string };

/** @param bundle `import.meta.url` of the entry */
export async function compareMain(bundle: string): Promise<void> {
  const step = openStep(bundle);
  const { signal, log, env, redactor } = step;
  const compared = await Promise.race([
    withGitLimit({ signal, endsAt: null }, () => compare(step)),
    overdue(signal),
  ]).catch((cause: unknown) => ({ kind: 'failed', error: explain(cause, step) }) as const);
  const folder = await makeRunFolder(env, compared.kind === 'ok' ? compared.cacheDir : tmpdir()).catch(() => null);
  if (folder === null) log.warning(NO_FOLDER);
  await publish(comparisonPublication(compared, redactor), { log, folder, step: step.channel, afterwards: [] });
  await endStep(compared.kind === 'ok' ? null : { title: 'Comparison failed', text: compared.error }, step);
}

async function compare(step: Step): Promise<Compared> {
  const { env, log, signal } = step;
  if (signal.aborted) throw signal.reason;
  const tiers = env[`INPUT_${TIERS_INPUT.name.toUpperCase()}`] ?? '';
  const raw = inputsFromEnvironment(env);
  await prepareRequest(raw);
  const asked = tierRequests(tiers, raw, requestContext('action', env));
  if (asked.kind === 'invalid') return { kind: 'failed', error: listProblems(asked.problems) };
  const [request] = asked.requests;
  const tierResults = await findTierResults(asked.requests, step);
  if (signal.aborted) throw signal.reason;
  const comparison = compareTiers(request.task, tierResults);
  log.info(comparisonText(comparison));
  return { kind: 'ok', comparison, cacheDir: request.cacheDir };
}

/** Rejects when after a cancellation something doesn't let go. */
function overdue(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    later(signal, OVERDUE_MS).addEventListener('abort', () => reject(signal.reason));
  });
}

function explain(cause: unknown, step: Step): string {
  return step.signal.aborted
    ? `The comparison was cancelled (${step.signal.reason}).`
    : explainFault(cause, step).error;
}
