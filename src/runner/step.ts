import { ExitCode, error } from '@actions/core';
import type { BaseContext } from '../base/context.ts';
import type { Redactor } from '../base/ports.ts';
import { createRedactor } from '../base/redaction/redact.ts';
import { SHORTEST_SECRET, secretsOf } from '../base/redaction/secret-names.ts';
import { escapeWorkflowCommands } from '../base/text/escape-workflow-commands.ts';
import type { Channels, Publication } from '../publish/publish.ts';
import { siblingBundle } from './bundle.ts';
import { writeJobSummary } from './job-summary.ts';
import { maskSecrets, remembering, runnerLog } from './log.ts';
import { setOutputs } from './outputs.ts';
import { env, runId, signal } from './start.ts';
import { stdoutFlushed } from './stdout.ts';

/** This step of a workflow, as both actions need it. */
export interface Step extends BaseContext {
  /** Notices and warnings so far. */
  readonly notes: readonly string[];
  readonly cacheCall: { readonly script: string; readonly env: NodeJS.ProcessEnv };
  /** On a runner Codex has no login of its own. */
  readonly personalHome: null;
  /** Names of the base branch of what the event is about, the best first. */
  readonly eventBase: (token: string | null) => Promise<readonly string[]>;
  readonly channel: NonNullable<Channels<Publication>['step']>;
}

/**
 * Opens the step: the first thing that an action does, because the secrets are masked here.
 *
 * @param bundle `import.meta.url` of the action
 */
export function openStep(bundle: string): Step {
  // A runner that reads no more (it is gone, or its pipe is) must not cost the outputs.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  const secrets = secretsOf(env);
  maskSecrets(secrets);
  const redactor = maskingRedactor(secrets);
  const { log, notes } = remembering(runnerLog(redactor));
  return {
    env,
    signal,
    secrets,
    redactor,
    log,
    notes,
    clock: Date.now,
    runId,
    cacheCall: { script: siblingBundle(bundle, 'cache-worker'), env },
    personalHome: null,
    eventBase: async (token) => (await import('./event-base.ts')).eventBase(env, token, signal),
    channel: { setOutputs, writeJobSummary: (markdown) => writeJobSummary(markdown, log) },
  };
}

/** What becomes known as a secret later (the tokens of a login) is masked by the runner as well. */
function maskingRedactor(secrets: readonly string[]): Redactor {
  const redactor = createRedactor(secrets);
  return {
    ...redactor,
    add(more, life) {
      if (life === 'lasting') maskSecrets(more.filter((secret) => secret.length >= SHORTEST_SECRET));
      redactor.add(more, life);
    },
  };
}

/** Ends the process. @param failure fails the step, with an annotation; null = it went well */
export async function endStep(
  failure: { readonly title: string; readonly text: string } | null,
  { redactor }: Step,
): Promise<never> {
  if (failure !== null) {
    process.exitCode = ExitCode.Failure;
    const safe = (text: string) => escapeWorkflowCommands(redactor.text(text));
    error(safe(failure.text), { title: safe(failure.title) });
  }
  // What may still be under way (a connection, a timer) must not hold the step.
  await stdoutFlushed();
  process.exit();
}
