/** What `run` and `compare` share: a job that runs on this machine, for the person at the terminal. */
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Log, Redactor } from '../base/ports.ts';
import { createRedactor } from '../base/redaction/redact.ts';
import { secretsOf } from '../base/redaction/secret-names.ts';
import { age, dollars, duration } from '../base/text/numbers.ts';
import { makeRunFolder, NO_FOLDER } from '../codex/run-folder.ts';
import { settleJob, unstarted } from '../job/settle-job.ts';
import { tidy, writeOutputFile } from '../publish/files.ts';
import type { Outcome } from '../publish/outcome.ts';
import { INPUTS, type InputName, type RawInputs } from '../request/inputs.ts';
import type { Request } from '../request/request.ts';
import { stderrLog } from './stderr-log.ts';

/** This terminal. */
export interface CliContext {
  readonly env: NodeJS.ProcessEnv;
  readonly log: Log;
  readonly redactor: Redactor;
  readonly secrets: readonly string[];
  readonly signal: AbortSignal;
}

/**
 * @param raw what was given, for the secrets in it
 * @param signal aborted when the person cancels
 */
export function openCliContext(raw: RawInputs, signal: AbortSignal, env: NodeJS.ProcessEnv = process.env): CliContext {
  const secrets = secretsOf(env, [raw['openai-api-key'], raw['github-token']]);
  const redactor = createRedactor(secrets);
  return { env, log: stderrLog(redactor), redactor, secrets, signal };
}

/** The person's own Codex home, where its login serves a request without a key. */
export function personalHome({ personalLogin }: Request, env: NodeJS.ProcessEnv): string | null {
  return personalLogin ? env['CODEX_HOME'] || join(homedir(), '.codex') : null;
}

/** Runs the job, or replays it, and says on stderr how it went. Never rejects: a fault of ours is a result, too. */
export async function runAndPrint(request: Request, context: CliContext): Promise<Pick<Outcome, 'result' | 'cache'>> {
  const folder = await makeRunFolder({}, request.cacheDir).catch(() => null);
  if (folder === null) return unstarted({ exit: 1, failure: 'internal', error: NO_FOLDER }, request.tier);
  const outcome = await settleJob(request, {
    ...context,
    clock: Date.now,
    runId: randomUUID(),
    folder,
    cacheCall: null,
    personalHome: personalHome(request, context.env),
    permit: async () => ({ kind: 'allowed' }),
  });
  await settle(outcome, request, folder, context.log);
  return outcome;
}

async function settle({ result, cache, entry }: Outcome, request: Request, folder: string, log: Log): Promise<void> {
  if (request.outputFile !== null && result.summary.exit === 0) {
    // The folder that paths are relative to is what no link may lead out of; Codex's own may be another, above or below.
    const problem = await writeOutputFile(request.outputFile, result.message, process.cwd());
    if (problem !== null) log.warning(problem);
  }
  const spent = result.costUsd === null ? '' : `, ${dollars(result.costUsd)}`;
  const how =
    cache.kind === 'hit'
      ? `replayed a result of ${age(cache.ageSeconds)} ago (saved ${duration(result.summary.time)}${spent})`
      : `ran ${duration(result.summary.time)}${spent}; ${cache.stored ? 'stored' : `not stored: ${cache.reason}`}`;
  log.info(`${request.tier}, ${result.model ?? 'model unknown'}: ${how}`);
  if (result.summary.error !== null) log.warning(result.summary.error);
  if (entry !== '') log.info(`Answer: ${join(entry, 'message.md')}`);
  else if (existsSync(join(folder, 'stdout'))) log.info(`What Codex printed: ${folder}`);
  await tidy(folder);
  // A stored run has all its files in the entry; of another one they are all there is.
  if (entry !== '' || !existsSync(join(folder, 'stdout'))) await rm(folder, { recursive: true, force: true });
}

/** The inputs as options, for a help text. */
export function optionHelp(without: ReadonlySet<InputName>): string {
  return INPUTS.filter(({ name }) => name !== 'github-token' && !without.has(name))
    .map(
      ({ name, default: standard, description }) =>
        `  --${name}${standard === '' ? '' : ` (${standard})`}\n      ${description}\n`,
    )
    .join('');
}
