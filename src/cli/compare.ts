import type { BaseContext } from '../base/context.ts';
import { errorMessage } from '../base/errors.ts';
import { withGitLimit } from '../base/git/git-limit.ts';
import { cancelledExit } from '../codex/failure/cancelled.ts';
import { type Comparison, compareTiers } from '../compare/comparison.ts';
import { comparisonJson } from '../compare/json.ts';
import { comparisonMarkdown } from '../compare/markdown.ts';
import { tierRequests } from '../compare/requests.ts';
import { comparisonText } from '../compare/text.ts';
import { findTierResults } from '../compare/tier-results.ts';
import { InputFault } from '../request/input-fault.ts';
import { prepareRequest, requestContext } from '../request/load.ts';
import { describeProblems } from '../request/problems.ts';
import { type ComparisonFormat, NO_COMPARE_OPTIONS, readCompareLine } from './compare-options.ts';
import { openCliContext, personalHome } from './context.ts';
import { helpText, inputOptions, type OptionHelp } from './help.ts';
import { runMissing } from './run-missing.ts';
import { withStdinTask } from './stdin-task.ts';

/**
 * `codex-job compare`. Prints the comparison on stdout, all else on stderr.
 *
 * @returns 0 when every tier has a good result, 1 when one has none, 2 for bad input, 130 or 143 when cancelled
 */
export async function compareCommand(args: readonly string[], signal: AbortSignal): Promise<number> {
  const line = readCompareLine(args, process.env);
  if (line.kind === 'help') {
    process.stdout.write(usage());
    return 0;
  }
  if (line.kind === 'invalid') return misused(line.problem);
  const raw = withStdinTask(line.raw);
  if (typeof raw !== 'object') return misused(raw);
  const context = openCliContext(raw, signal);
  await prepareRequest(raw);
  const asked = tierRequests(line.tiers, raw, requestContext('cli', context.env));
  if (asked.kind === 'invalid') return misused(describeProblems(asked.problems));
  const [request] = asked.requests;
  if (line.run && request.resume !== null)
    return misused('--run starts several runs, and only one at a time can go on with a thread. Leave --run out.');
  if (line.run && request.sandbox !== 'read-only') {
    return misused(
      `--run starts the tiers side by side in one work tree, where runs that may write (${request.sandbox}) would see each other's changes. Run each with codex-job run in a checkout of its own, then compare without --run; or use the sandbox read-only.`,
    );
  }
  const found = await withGitLimit({ signal: context.signal, endsAt: null }, () =>
    findTierResults(asked.requests, {
      ...context,
      cacheCall: null,
      personalHome: personalHome(request, context.env),
    }),
  ).catch((error: unknown) => (error instanceof InputFault ? error : context.redactor.text(errorMessage(error))));
  if (found instanceof InputFault) return misused(context.redactor.text(describeProblems([found.problem])));
  if (typeof found === 'string') {
    context.log.error(`The tiers can't be compared: ${found}`);
    return exitStatus(context, 1);
  }
  if (line.run) context.ticker.start();
  const tierResults = line.run ? await runMissing(asked.requests, found, context) : found;
  context.ticker.stop();
  const comparison = compareTiers(request.task, tierResults);
  process.stdout.write(printed(comparison, line.format));
  return exitStatus(context, comparison.missing.length === 0 ? 0 : 1);
}

function exitStatus({ signal }: BaseContext, otherwise: number): number {
  return signal.aborted ? cancelledExit(signal.reason) : otherwise;
}

function printed(comparison: Comparison, format: ComparisonFormat): string {
  switch (format) {
    case 'text':
      return comparisonText(comparison, process.stdout.columns);
    case 'markdown':
      return comparisonMarkdown(comparison);
    case 'json':
      return `${comparisonJson(comparison)}\n`;
  }
}

function misused(problem: string): number {
  process.stderr.write(`error: ${problem}\n`);
  return 2;
}

const OPTIONS: readonly OptionHelp[] = [
  { name: 'tiers LIST', default: 'low,medium,high', description: 'The tiers to compare, separated by commas.' },
  { name: 'run', description: 'Run the tiers that have no result, side by side. For the sandbox read-only.' },
  {
    name: 'format FORMAT',
    default: 'text',
    description: 'text: a table for people; markdown: the report, with charts; json: one line for scripts.',
  },
];

function usage(): string {
  return helpText(
    'codex-job compare: the results of several tiers side by side',
    [
      'Finds what is stored for each tier; it calls no model, unless --run is given. The exit status is 0 when every tier has a good result, else 1. The options of a run apply to each tier.',
    ],
    [...OPTIONS, ...inputOptions(NO_COMPARE_OPTIONS)],
  );
}
