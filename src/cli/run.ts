import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeRunFolder } from '../codex/run-folder.ts';
import { runJob } from '../job.ts';
import { tidy, writeOutputFile } from '../publish/files.ts';
import { age, dollars, duration } from '../publish/numbers.ts';
import type { Outcome } from '../publish/outcome.ts';
import { createRedactor } from '../publish/redact.ts';
import { stderrLog } from '../publish/stderr-log.ts';
import { readCommandLine } from '../request/command-line.ts';
import { INPUTS } from '../request/inputs.ts';
import { requestContext } from '../request/load.ts';
import { parseRequest } from '../request/parse.ts';
import { describeProblems, listProblems } from '../request/problems.ts';
import type { Request } from '../request/request.ts';
import { failedResult } from '../result/failed.ts';
import { cancellation } from '../runner/cancellation.ts';
import { secretsOf } from '../runner/secrets.ts';

/** `codex-job run`. Prints the summary on stdout, all else on stderr. @returns the summary's `exit` */
export async function runCommand(args: readonly string[]): Promise<number> {
  const env = process.env;
  const read = readCommandLine(args, env);
  if (read.kind === 'help') {
    process.stdout.write(usage());
    return 0;
  }
  if (read.kind === 'bad')
    return finish(failedResult({ exit: 2, failure: 'input', error: read.problem }).summaryJson, 2);

  const secrets = [...new Set([...secretsOf(env), read.raw['openai-api-key'], read.raw['github-token']])].filter(
    Boolean,
  );
  const redactor = createRedactor(secrets);
  const log = stderrLog(redactor);
  const signal = cancellation();
  const reading = parseRequest(read.raw, requestContext('cli', env));
  if (reading.kind === 'bad') {
    log.warning(listProblems(reading.problems));
    return finish(
      failedResult({ exit: 2, failure: 'input', error: describeProblems(reading.problems) }).summaryJson,
      2,
    );
  }
  const { request } = reading;
  const folder = await makeRunFolder({}, request.cacheDir).catch(() => tmpdir());
  try {
    const outcome = await runJob(request, {
      env,
      clock: Date.now,
      log,
      redactor,
      secrets,
      signal,
      runId: randomUUID(),
      folder,
      cacheCall: null,
      personalHome: request.personalLogin ? env['CODEX_HOME'] || join(homedir(), '.codex') : null,
      permit: async () => ({ kind: 'allowed' }),
    });
    await settle(outcome, request, folder, log);
    return finish(outcome.result.summaryJson, outcome.result.summary.exit);
  } catch (error) {
    const text = redactor.text(error instanceof Error ? (error.stack ?? error.message) : String(error));
    log.info(text);
    const advice = `A fault in codex-job itself, please report it: ${text.split('\n', 1)[0]}`;
    return finish(failedResult({ exit: 1, failure: 'internal', error: advice }).summaryJson, 1);
  }
}

type Log = ReturnType<typeof stderrLog>;

async function settle({ result, cache, entry }: Outcome, request: Request, folder: string, log: Log): Promise<void> {
  if (request.outputFile !== null && result.summary.exit === 0) {
    const problem = await writeOutputFile(request.outputFile, result.message);
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

function finish(summaryJson: string, exit: number): number {
  process.stdout.write(`${summaryJson}\n`);
  return exit;
}

function usage(): string {
  const rows = INPUTS.filter(({ name }) => name !== 'github-token').map(
    ({ name, default: standard, description }) =>
      `  --${name}${standard === '' ? '' : ` (${standard})`}\n      ${description}\n`,
  );
  return `codex-job run: run Codex, or replay its stored result\n\nThe API key comes from OPENAI_API_KEY or CODEX_API_KEY; with neither, your own Codex login is used.\nThe summary goes to stdout, everything else to stderr; the exit status is the summary's exit.\n\n${rows.join('')}  -- ARGUMENTS\n      Arguments for codex exec, as they are.\n`;
}
