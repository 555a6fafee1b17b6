/** The GitHub Action, behind its entry. Wiring only; the flow is job.ts. */
import { tmpdir } from 'node:os';
import { makeRunFolder } from './codex/run-folder.ts';
import type { JobSetup } from './job/context.ts';
import { explainFault } from './job/settle-job.ts';
import { unstarted } from './job/to-outcome.ts';
import { runJob } from './job.ts';
import { type JobPublication, publicationOf } from './publish/publication.ts';
import { publish } from './publish/publish.ts';
import { inputsFromEnvironment, prepareRequest, requestContext } from './request/load.ts';
import { parseRequest } from './request/parse.ts';
import { listProblems } from './request/problems.ts';
import { endStep, openStep, type Step } from './runner/step.ts';

/** @param bundle `import.meta.url` of the entry */
export async function actionMain(bundle: string): Promise<void> {
  const step = openStep(bundle);
  const { summary, failure, failOnError, problems } = await act(step).catch((cause: unknown) =>
    publishFault(cause, step),
  );
  if (summary.exit === 0) return endStep(null, step);
  const title = `Codex job failed: ${failure}`;
  const error = problems.length > 0 ? listProblems(problems) : (summary.error ?? 'No reason is known.');
  if (failOnError) return endStep({ title, text: error }, step);
  step.log.info(`${title}. ${error}`);
  await endStep(null, step);
}

async function act(step: Step) {
  const { env } = step;
  const context = requestContext('action', env);
  const raw = inputsFromEnvironment(env);
  await prepareRequest(raw);
  const reading = parseRequest(raw, context);
  const folder = await makeRunFolder(env, reading.kind === 'ok' ? reading.request.cacheDir : tmpdir()).catch(
    () => null,
  );
  const setup: JobSetup = {
    ...step,
    folder,
    workspace: context.workspace,
    whyNoSecret: async () => {
      const { readEvent } = await import('./runner/github/event.ts');
      const { whyNoSecret } = await import('./runner/github/missing-secret.ts');
      return whyNoSecret(env, await readEvent(env['GITHUB_EVENT_PATH']));
    },
    permit: async (request, { signal }) => {
      const { checkPermission } = await import('./runner/github/permission.ts');
      return checkPermission(request, env, { signal });
    },
  };
  const afterwards: ((published: JobPublication) => Promise<void>)[] = [];
  if (reading.kind === 'ok' && reading.request.prComment)
    afterwards.push(async (published) => (await import('./runner/github/comment.ts')).comment(published, step));
  if (reading.kind === 'ok' && reading.request.reviewComments)
    afterwards.push(async (published) => (await import('./runner/github/review.ts')).review(published, step));
  const { result } = await runJob(reading, setup, { log: step.log, folder, step: step.channel, afterwards });
  return reading.kind === 'ok'
    ? { ...result, failOnError: reading.request.failOnError, problems: [] }
    : { ...result, failOnError: reading.failOnError, problems: reading.problems };
}

/** An error in codex-job or in the machine that nothing below explained. Outputs and summary are still written. */
async function publishFault(cause: unknown, step: Step) {
  const outcome = unstarted(explainFault(cause, step), '');
  const folder = await makeRunFolder(step.env, tmpdir()).catch(() => null);
  const reading = { kind: 'invalid', problems: [], tier: '', failOnError: true } as const;
  const publication = await publicationOf(outcome, reading, { ...step, workspace: '' });
  await publish(publication, { log: step.log, folder, step: step.channel, afterwards: [] });
  return { ...outcome.result, failOnError: true, problems: [] };
}
