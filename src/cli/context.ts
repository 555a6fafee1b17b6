/** What `run` and `compare` share: a job that runs on this machine, for the person at the terminal. */

import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { BaseContext } from '../base/context.ts';
import { currentFolder } from '../base/files/current-folder.ts';
import { personalCodexHome } from '../base/files/home-folders.ts';
import { randomId } from '../base/random-id.ts';
import { createRedactor } from '../base/redaction/redact.ts';
import { secretsOf } from '../base/redaction/secret-names.ts';
import { age, dollars, duration } from '../base/text/numbers.ts';
import type { StreamName } from '../codex/events/streams.ts';
import { makeRunFolder } from '../codex/run-folder.ts';
import type { JobSetup } from '../job/context.ts';
import { runJob } from '../job.ts';
import type { Outcome } from '../publish/outcome.ts';
import { INPUTS, type RawInputs } from '../request/inputs.ts';
import type { RequestReading } from '../request/parse.ts';
import type { Request } from '../request/request.ts';
import type { ResultFile } from '../result/files.ts';
import { type CliLog, stderrLog } from './stderr-log.ts';
import { type Ticker, ticker } from './ticker.ts';

/** This terminal. */
export interface CliContext extends BaseContext {
  readonly log: CliLog;
  /** Says how long it takes, while something does. */
  readonly ticker: Ticker;
}

/**
 * @param raw what was given, for the secrets in it
 * @param signal aborted when the person cancels
 */
export function openCliContext(raw: RawInputs, signal: AbortSignal, env: NodeJS.ProcessEnv = process.env): CliContext {
  const secrets = secretsOf(
    env,
    INPUTS.flatMap((input) => ('secret' in input ? [raw[input.name]] : [])),
  );
  const redactor = createRedactor(secrets);
  const line = ticker(process.stderr, env);
  const log = stderrLog(redactor, line, env);
  return { env, log, ticker: line, redactor, secrets, signal, clock: Date.now, runId: randomId() };
}

/** The person's own Codex home, where its login serves a request without a key. */
export function personalHome({ personalLogin }: Request, env: NodeJS.ProcessEnv): string | null {
  return personalLogin ? personalCodexHome(env) : null;
}

/** Runs the job, or replays it, and says on stderr how it went. Never rejects: an error in codex-job is a result, too. */
export async function runAndPrint(reading: RequestReading, context: CliContext): Promise<Outcome> {
  const request = reading.kind === 'ok' ? reading.request : null;
  const folder = request === null ? null : await makeRunFolder({}, request.cacheDir).catch(() => null);
  const setup: JobSetup = {
    ...context,
    runId: randomId(),
    folder,
    notes: [],
    // The folder that paths are relative to is what no link may lead out of; Codex's own may be another, above or below.
    workspace: currentFolder(),
    cacheCall: null,
    personalHome: request === null ? null : personalHome(request, context.env),
    permit: async () => ({ kind: 'allowed' }),
  };
  const { log } = context;
  const outcome = await runJob(reading, setup, {
    log,
    folder,
    step: null,
    afterwards: folder === null ? [] : [({ outcome }) => tell(outcome, folder, log)],
  });
  if (outcome.result.summary.error !== null) log.error(outcome.result.summary.error);
  return outcome;
}

async function tell({ result, cache, tier, ...outcome }: Outcome, folder: string, log: CliLog): Promise<void> {
  const entry = await outcome.entry;
  const cost = result.costUsd === null ? '' : `, ${dollars(result.costUsd)}`;
  const how =
    cache.kind === 'hit'
      ? `cache hit, ${age(cache.ageSeconds)} old (saved ${duration(result.summary.time)}${cost}). --no-cache runs Codex again.`
      : `ran ${duration(result.summary.time)}${cost}; ${cache.stored ? 'cached' : `not cached: ${cache.reason}`}`;
  log.info(`${tier}, ${result.model ?? 'model unknown'}: ${how}`);
  const stream: StreamName = 'stdout';
  const message: ResultFile = 'message.md';
  const printed = existsSync(join(folder, stream));
  if (entry !== '') log.info(`Answer: ${join(entry, message)}`);
  else if (printed) log.info(`What Codex printed: ${folder}`);
  // A stored run has all its files in the entry; of another one they are all there is.
  if (entry !== '' || !printed) await rm(folder, { recursive: true, force: true });
}
