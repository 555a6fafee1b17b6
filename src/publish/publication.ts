import { loadMarkdown } from '../base/markdown/load-parser.ts';
import { MAX_READ } from '../base/markdown/safe-markdown.ts';
import type { Redactor } from '../base/ports.ts';
import type { RequestReading } from '../request/parse.ts';
import { problemLines } from '../request/problems.ts';
import type { Request } from '../request/request.ts';
import type { LocatedFindings } from '../result/findings/locate.ts';
import { jobSummary } from './job-summary.ts';
import { linksOf } from './links.ts';
import type { Outcome } from './outcome.ts';
import { makeOutputs } from './outputs.ts';
import type { Publication } from './publish.ts';
import { report } from './report.ts';
import { isJson, prepareMessage } from './sections.ts';

export interface PublicationContext {
  readonly env: { readonly [name: string]: string | undefined };
  readonly redactor: Redactor;
  /** Notices and warnings so far; they may still grow. */
  readonly notes: readonly string[];
  /** The folder that paths are relative to. */
  readonly workspace: string;
}

export interface JobPublication extends Publication {
  readonly outcome: Outcome;
  /** The findings with their places in the checkout; null where the answer is no review. Only `place.kind: 'line'` may be posted. */
  readonly findings: LocatedFindings | null;
  /** Null where the inputs were wrong. */
  readonly request: Request | null;
}

/** What is published of a job. */
export async function publicationOf(
  outcome: Outcome,
  reading: RequestReading,
  { env, redactor, notes, workspace }: PublicationContext,
): Promise<JobPublication> {
  const { message, summary, findings: found } = outcome.result;
  // A cached result was redacted with the secrets of the run that made it, and this one has others: again, before any cut.
  const shown = shownOutcome(outcome, redactor);
  await (found === null ? prepareMessage(shown) : loadMarkdown());
  const request = reading.kind === 'ok' ? reading.request : null;
  const outputFile = summary.exit === 0 ? (request?.outputFile ?? null) : null;
  const room = found === null ? null : await import('./findings.ts');
  const links = linksOf(env, outcome.commit);
  const findings =
    room === null || found === null
      ? null
      : await room.locateFindings(room.redactedFindings(found, redactor), outcome.root ?? workspace);
  // Made only where it is written, because a fault in it may not cost the outputs.
  const section = () => (room === null || findings === null ? '' : room.findingsSection(findings, links));
  const problems = reading.kind === 'invalid' ? problemLines(reading.problems) : [];
  const extra = () => ({ notes, findings: section(), links, problems });
  return {
    outcome,
    findings,
    request,
    report: (maxChars) => redactor.text(report(shown, extra(), maxChars)),
    outputs: async (paths) => makeOutputs({ ...outcome, entry: await outcome.entry }, paths),
    sarif: room === null || findings === null ? null : () => redactor.text(room.sarif(findings, links)),
    jobSummary: () => redactor.text(jobSummary(shown, extra())),
    outputFile: outputFile === null ? null : { path: outputFile, text: message, within: workspace },
  };
}

/** Twice what is read of a text to show it: a secret that is written in pieces may begin before that end. */
const MAX_SHOWN = 2 * MAX_READ;

/**
 * The outcome with a message without secrets. Of a long text only the start is kept and searched for them, since nothing
 * else of it is shown but its length. JSON is laid out as a whole before it is cut.
 */
function shownOutcome(outcome: Outcome, redactor: Redactor): Outcome {
  const { message } = outcome.result;
  const isWhole = message.length <= MAX_SHOWN || isJson(message.trim());
  const start = redactor.text(isWhole ? message : message.slice(0, MAX_SHOWN));
  return {
    ...outcome,
    result: { ...outcome.result, message: start },
    ...(isWhole ? {} : { messageChars: message.length }),
  };
}
