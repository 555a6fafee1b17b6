import type { BaseContext } from '../base/context.ts';
import { escapeWorkflowCommands } from '../base/text/escape-workflow-commands.ts';
import { explainFault } from '../job/settle-job.ts';
import { readCommandLine } from '../request/command-line.ts';
import type { RawInputs } from '../request/inputs.ts';
import { prepareRequest, requestContext } from '../request/load.ts';
import { parseRequest } from '../request/parse.ts';
import { failedResult } from '../result/failed.ts';
import type { Result } from '../result/result.ts';
import { tableJson } from '../result/table/table-write.ts';
import { type CliContext, openCliContext, runAndPrint } from './context.ts';
import { helpText, inputOptions } from './help.ts';
import { withStdinTask } from './stdin-task.ts';

const PRINTS = ['summary', 'answer', 'table'] as const;
type Print = (typeof PRINTS)[number];

/**
 * `codex-job run`. Prints the summary on stdout, or what `--print` names, and all else on stderr: the progress, and at
 * the end the whole answer.
 *
 * @returns the summary's `exit`
 */
export async function runCommand(args: readonly string[], signal: AbortSignal): Promise<number> {
  const line = readCommandLine(args, process.env, { print: 'value' });
  if (line.kind === 'help') {
    process.stdout.write(usage());
    return 0;
  }
  if (line.kind === 'invalid') return misused(line.problem);
  const wanted = line.own.get('print') ?? 'summary';
  const print = PRINTS.find((known) => known === wanted);
  if (print === undefined) return misused(`--print is "${wanted}"; use ${PRINTS.join(', ')}.`);
  const raw = withStdinTask(line.raw);
  if (typeof raw !== 'object') return misused(raw);

  const context = openCliContext(raw, signal);
  context.ticker.start();
  const result = await runHere(raw, context).catch((fault: unknown) => {
    const failed = explainFault(fault, context);
    context.log.error(failed.error);
    return failedResult(failed);
  });
  context.ticker.stop();
  show(result, print, context);
  return result.summary.exit;
}

async function runHere(raw: RawInputs, context: CliContext): Promise<Result> {
  await prepareRequest(raw);
  const reading = parseRequest(raw, requestContext('cli', context.env));
  return (await runAndPrint(reading, context)).result;
}

/** The answer stands on one of the two streams, whatever the other one shows. */
function show(result: Result, print: Print, { redactor, env, log }: BaseContext): void {
  const safe = (text: string) => (env['GITHUB_ACTIONS'] === 'true' ? escapeWorkflowCommands(text) : text);
  const answer = redactor.text(result.message).trimEnd();
  switch (print) {
    case 'summary':
      process.stdout.write(`${result.summaryJson}\n`);
      break;
    case 'answer':
      process.stdout.write(answer === '' ? '' : `${safe(answer)}\n`);
      return;
    case 'table':
      if (result.table === null) log.notice('The answer holds no table.');
      else process.stdout.write(`${safe(tableJson(result.table))}\n`);
      break;
  }
  // A terminal obeys escape sequences, also those that the model was talked into.
  if (answer !== '') process.stderr.write(`\n${safe(visible(answer))}\n`);
}

function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Bidi_Control}]/gu, (char) => (char === '\n' || char === '\t' ? char : ''));
}

function misused(problem: string): number {
  process.stderr.write(`error: ${escapeWorkflowCommands(problem)}\n`);
  process.stdout.write(`${failedResult({ exit: 2, failure: 'input', error: problem }).summaryJson}\n`);
  return 2;
}

function usage(): string {
  const print = {
    name: 'print WHAT',
    default: 'summary',
    description: 'What goes to stdout: summary (one line of JSON), answer (the whole message), or table (its JSON).',
  };
  return helpText(
    'codex-job run: run Codex, or replay its cached result',
    [
      'The API key comes from OPENAI_API_KEY or CODEX_API_KEY; with neither, your own Codex login is used. The exit status is the exit of the summary. --task-file - reads the task from stdin.',
    ],
    [print, ...inputOptions()],
  );
}
