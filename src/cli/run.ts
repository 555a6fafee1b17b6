import { readCommandLine } from '../request/command-line.ts';
import { requestContext } from '../request/load.ts';
import { parseRequest } from '../request/parse.ts';
import { failedResult } from '../result/failed.ts';
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
  const reading = parseRequest(read.raw, requestContext('cli', context.env));
  const { result } = await runAndPrint(reading, context);
  return finish(result.summaryJson, result.summary.exit);
}

function finish(summaryJson: string, exit: number): number {
  process.stdout.write(`${summaryJson}\n`);
  return exit;
}

function usage(): string {
  return `codex-job run: run Codex, or replay its stored result\n\nThe API key comes from OPENAI_API_KEY or CODEX_API_KEY; with neither, your own Codex login is used.\nThe summary goes to stdout, everything else to stderr; the exit status is the summary's exit.\n\n${optionHelp(new Set())}  -- ARGUMENTS\n      Arguments for codex exec, as they are.\n`;
}
