import type { BaseContext } from '../base/context.ts';
import { explainFault } from '../job/settle-job.ts';
import { readCommandLine } from '../request/command-line.ts';
import type { RawInputs } from '../request/inputs.ts';
import { prepareRequest, requestContext } from '../request/load.ts';
import { parseRequest } from '../request/parse.ts';
import { failedResult } from '../result/failed.ts';
import type { Result } from '../result/result.ts';
import { openCliContext, optionHelp, runAndPrint } from './context.ts';

/** `codex-job run`. Prints the summary on stdout, all else on stderr. @returns the summary's `exit` */
export async function runCommand(args: readonly string[], signal: AbortSignal): Promise<number> {
  const read = readCommandLine(args, process.env);
  if (read.kind === 'help') {
    process.stdout.write(usage());
    return 0;
  }
  if (read.kind === 'invalid')
    return finish(failedResult({ exit: 2, failure: 'input', error: read.problem }).summaryJson, 2);

  const context = openCliContext(read.raw, signal);
  const result = await runHere(read.raw, context).catch((fault: unknown) => {
    const failed = explainFault(fault, context);
    context.log.warning(failed.error);
    return failedResult(failed);
  });
  return finish(result.summaryJson, result.summary.exit);
}

async function runHere(raw: RawInputs, context: BaseContext): Promise<Result> {
  await prepareRequest(raw);
  const reading = parseRequest(raw, requestContext('cli', context.env));
  return (await runAndPrint(reading, context)).result;
}

function finish(summaryJson: string, exit: number): number {
  process.stdout.write(`${summaryJson}\n`);
  return exit;
}

function usage(): string {
  return `codex-job run: run Codex, or replay its stored result\n\nThe API key comes from OPENAI_API_KEY or CODEX_API_KEY; with neither, your own Codex login is used.\nThe summary goes to stdout, everything else to stderr; the exit status is the summary's exit.\n\n${optionHelp(new Set())}  -- ARGUMENTS\n      Arguments for codex exec, as they are.\n`;
}
