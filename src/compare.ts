/** Entry: the GitHub Action that puts the tiers side by side. Wiring only; the room is compare/. */

import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { setFailed } from '@actions/core';
import { errorMessage, errorStack } from './base/errors.ts';
import { GitError } from './base/git/git.ts';
import { withGitLimit } from './base/git/git-limit.ts';
import { createRedactor } from './base/redaction/redact.ts';
import { secretsOf } from './base/redaction/secret-names.ts';
import { escapeWorkflowCommands } from './base/text/escape-workflow-commands.ts';
import { makeRunFolder, NO_FOLDER } from './codex/run-folder.ts';
import { type Comparison, compareTiers } from './compare/comparison.ts';
import { TIERS_INPUT } from './compare/inputs.ts';
import { comparisonFailed, comparisonMarkdown } from './compare/markdown.ts';
import { compareOutputs } from './compare/outputs.ts';
import { tierRequests } from './compare/requests.ts';
import { comparisonText } from './compare/text.ts';
import { findTierResults } from './compare/tier-results.ts';
import { writeReport } from './publish/files.ts';
import { inputsFromEnvironment, requestContext } from './request/load.ts';
import { describeProblems, listProblems } from './request/problems.ts';
import { siblingBundle } from './runner/bundle.ts';
import { cancellation, later, OVERDUE_MS } from './runner/cancellation.ts';
import { writeJobSummary } from './runner/job-summary.ts';
import { maskSecrets, runnerLog } from './runner/log.ts';
import { setOutputs } from './runner/outputs.ts';
import { scrubEnvironment } from './runner/scrub.ts';
import { stdoutFlushed } from './runner/stdout.ts';

const env = scrubEnvironment();
const secrets = secretsOf(env);
maskSecrets(secrets);
const redactor = createRedactor(secrets);
const log = runnerLog(redactor);

const signal = cancellation();
const overdue = new Promise<never>((_, reject) => {
  later(signal, OVERDUE_MS).addEventListener('abort', () => reject(signal.reason));
});

try {
  await Promise.race([withGitLimit({ signal, endsAt: null }, compare), overdue]);
} catch (error) {
  await fail(whatHappened(error));
}
// What may still be under way (a connection, a timer) must not hold the step.
await stdoutFlushed();
process.exit();

async function compare(): Promise<void> {
  const tiers = env[`INPUT_${TIERS_INPUT.name.toUpperCase()}`] ?? '';
  const asked = tierRequests(tiers, inputsFromEnvironment(env), requestContext('action', env));
  if (asked.kind === 'invalid') {
    log.info(listProblems(asked.problems));
    return fail(describeProblems(asked.problems));
  }
  const [request] = asked.requests;
  const tierResults = await findTierResults(asked.requests, {
    env,
    clock: Date.now,
    log,
    signal,
    runId: randomUUID(),
    cacheCall: { script: siblingBundle(import.meta.url, 'cache-worker'), env },
    personalHome: null,
  });
  if (signal.aborted) throw signal.reason;
  const comparison = compareTiers(request.task, tierResults);
  log.info(comparisonText(comparison));
  await publish(comparison, comparisonMarkdown(comparison), request.cacheDir);
}

function whatHappened(error: unknown): string {
  if (signal.aborted) return `The comparison was cancelled (${signal.reason}).`;
  const said = errorMessage(error);
  if (error instanceof GitError) return said;
  log.info(errorStack(error));
  return `A fault in codex-job itself, please report it with this log: ${said}`;
}

async function fail(error: string): Promise<void> {
  const told = redactor.text(error);
  await publish(null, comparisonFailed(told), tmpdir());
  setFailed(escapeWorkflowCommands(told));
}

async function publish(comparison: Comparison | null, markdown: string, cacheDir: string): Promise<void> {
  const folder = await makeRunFolder(env, cacheDir).catch(() => null);
  const told = redactor.text(markdown);
  const written = folder === null ? { path: '', problem: NO_FOLDER } : await writeReport(folder, told);
  if (written.problem !== null) log.warning(written.problem);
  setOutputs(compareOutputs(comparison, written.path));
  await writeJobSummary(told, log);
}
