/** The GitHub Action, behind its entry. Wiring only; the flow is job.ts. */
import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { setFailed } from '@actions/core';
import { createRedactor } from './base/redaction/redact.ts';
import { secretsOf } from './base/redaction/secret-names.ts';
import { escapeWorkflowCommands } from './base/text/escape-workflow-commands.ts';
import { makeRunFolder, NO_FOLDER } from './codex/run-folder.ts';
import { settleJob, unstarted } from './job/settle-job.ts';
import { tidy, writeOutputFile, writeReport } from './publish/files.ts';
import { jobSummary } from './publish/job-summary.ts';
import type { Outcome } from './publish/outcome.ts';
import { makeOutputs } from './publish/outputs.ts';
import { report } from './publish/report.ts';
import { inputsFromEnvironment, requestContext } from './request/load.ts';
import { parseRequest } from './request/parse.ts';
import { describeProblems, listProblems } from './request/problems.ts';
import type { Request } from './request/request.ts';
import { siblingBundle } from './runner/bundle.ts';
import { comment } from './runner/github/comment.ts';
import { checkPermission } from './runner/github/permission.ts';
import { writeJobSummary } from './runner/job-summary.ts';
import { maskSecrets, remembering, runnerLog } from './runner/log.ts';
import { setOutputs } from './runner/outputs.ts';
import { env, signal } from './runner/start.ts';
import { stdoutFlushed } from './runner/stdout.ts';

const secrets = secretsOf(env);
maskSecrets(secrets);
const redactor = createRedactor(secrets);
const { log, notes } = remembering(runnerLog(redactor));

const context = requestContext('action', env);
const reading = parseRequest(inputsFromEnvironment(env), context);
const folder = await makeRunFolder(env, reading.kind === 'ok' ? reading.request.cacheDir : tmpdir()).catch(() => null);
const NO_REPORT = { path: '', problem: null };
const outcome = await settle();
await publish(outcome, reading.kind === 'ok' ? reading.request : null);

const { summary } = outcome.result;
if (summary.exit !== 0) {
  log.info(`Codex job failed (${outcome.result.failure}): ${summary.error}`);
  if (reading.kind === 'ok' ? reading.request.failOnError : reading.failOnError)
    setFailed(escapeWorkflowCommands(redactor.text(summary.error ?? 'The job failed.')));
}
// What may still be under way (a connection, a timer) must not hold the step.
await stdoutFlushed();
process.exit();

async function settle(): Promise<Outcome> {
  if (reading.kind === 'invalid') {
    log.info(listProblems(reading.problems));
    return unstarted({ exit: 2, failure: 'input', error: describeProblems(reading.problems) }, reading.tier);
  }
  const { request } = reading;
  if (folder === null) {
    return unstarted({ exit: 1, failure: 'internal', error: NO_FOLDER }, request.tier);
  }
  return settleJob(request, {
    env,
    clock: Date.now,
    log,
    redactor,
    secrets,
    signal,
    runId: randomUUID(),
    folder,
    cacheCall: { script: siblingBundle(import.meta.url, 'cache-worker'), env },
    personalHome: null,
    permit: () => checkPermission(request, env),
  });
}

async function publish(told: Outcome, request: Request | null): Promise<void> {
  // A stored result was redacted with the secrets of the run that made it, and this one has others: again, before any cut.
  const shown = { ...told, result: { ...told.result, message: redactor.text(told.result.message) } };
  const markdown = (maxChars?: number) => redactor.text(report(shown, { notes }, maxChars));
  const written = folder === null ? NO_REPORT : await writeReport(folder, markdown());
  if (written.problem !== null) log.warning(written.problem);
  // First of all that reaches the user: nothing that goes wrong below may cost the outputs.
  setOutputs(makeOutputs(told, { report: written.path }));
  if (request?.outputFile) {
    const problem =
      told.result.summary.exit === 0
        ? await writeOutputFile(request.outputFile, told.result.message, context.workspace)
        : null;
    if (problem !== null) log.warning(problem);
  }
  await writeJobSummary(redactor.text(jobSummary(shown, { notes })), log);
  if (folder !== null) await tidy(folder);
  if (request?.prComment) await comment(markdown, told, { token: request.githubToken, env, signal, log });
}
