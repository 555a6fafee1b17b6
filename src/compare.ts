/** Entry: the GitHub Action that puts the tiers side by side. Wiring only; the room is compare/. */
import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { setFailed } from '@actions/core';
import { makeRunFolder } from './codex/run-folder.ts';
import { type Comparison, compareLegs } from './compare/comparison.ts';
import { TIERS_INPUT } from './compare/inputs.ts';
import { findLegs } from './compare/legs.ts';
import { comparisonFailed, comparisonMarkdown } from './compare/markdown.ts';
import { compareOutputs } from './compare/outputs.ts';
import { legRequests } from './compare/requests.ts';
import { comparisonText } from './compare/text.ts';
import { writeReport } from './publish/files.ts';
import { createRedactor } from './publish/redact.ts';
import { inputsFromEnvironment, requestContext } from './request/load.ts';
import { describeProblems, listProblems } from './request/problems.ts';
import { siblingBundle } from './runner/bundle.ts';
import { writeJobSummary } from './runner/job-summary.ts';
import { maskSecrets, runnerLog } from './runner/log.ts';
import { setOutputs } from './runner/outputs.ts';
import { scrubEnvironment } from './runner/scrub.ts';
import { secretsOf } from './runner/secrets.ts';

const env = scrubEnvironment();
const secrets = secretsOf(env);
maskSecrets(secrets);
const redactor = createRedactor(secrets);
const log = runnerLog(redactor);

try {
  await compare();
} catch (error) {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  log.info(text);
  await fail(`A fault in codex-job itself, please report it with this log: ${text.split('\n', 1)[0]}`);
}
// What may still be under way (a connection, a timer) must not hold the step.
process.exit();

async function compare(): Promise<void> {
  const tiers = env[`INPUT_${TIERS_INPUT.name.toUpperCase()}`] ?? '';
  const asked = legRequests(tiers, inputsFromEnvironment(env), requestContext('action', env));
  if (asked.kind === 'bad') {
    log.info(listProblems(asked.problems));
    return fail(describeProblems(asked.problems));
  }
  const [request] = asked.requests;
  const legs = await findLegs(asked.requests, {
    env,
    clock: Date.now,
    log,
    runId: randomUUID(),
    cacheCall: { script: siblingBundle(import.meta.url, 'cache-call'), env },
    personalHome: null,
  });
  const comparison = compareLegs(request.task, legs);
  log.info(comparisonText(comparison));
  await publish(comparison, comparisonMarkdown(comparison), request.cacheDir);
}

async function fail(error: string): Promise<void> {
  const told = redactor.text(error);
  await publish(null, comparisonFailed(told), tmpdir());
  setFailed(told);
}

async function publish(comparison: Comparison | null, markdown: string, cacheDir: string): Promise<void> {
  const written = await writeReport(await makeRunFolder(env, cacheDir), markdown);
  if (written.problem !== null) log.warning(written.problem);
  setOutputs(compareOutputs(comparison, written.path));
  await writeJobSummary(markdown, log);
}
