import type { Redactor } from '../base/ports.ts';
import type { RequestReading } from '../request/parse.ts';
import type { Request } from '../request/request.ts';
import { jobSummary } from './job-summary.ts';
import type { Outcome } from './outcome.ts';
import { makeOutputs } from './outputs.ts';
import type { Publication } from './publish.ts';
import { report } from './report.ts';

export interface PublicationContext {
  readonly redactor: Redactor;
  /** Notices and warnings so far; they may still grow. */
  readonly notes: readonly string[];
  /** The folder that paths are relative to. */
  readonly workspace: string;
}

export interface JobPublication extends Publication {
  readonly outcome: Outcome;
  /** Null where the inputs were wrong. */
  readonly request: Request | null;
}

/** What is published of a job. */
export function publicationOf(
  outcome: Outcome,
  reading: RequestReading,
  { redactor, notes, workspace }: PublicationContext,
): JobPublication {
  const { message, summary } = outcome.result;
  // A stored result was redacted with the secrets of the run that made it, and this one has others: again, before any cut.
  const shown = { ...outcome, result: { ...outcome.result, message: redactor.text(message) } };
  const request = reading.kind === 'ok' ? reading.request : null;
  const outputFile = summary.exit === 0 ? (request?.outputFile ?? null) : null;
  return {
    outcome,
    request,
    report: (maxChars) => redactor.text(report(shown, { notes }, maxChars)),
    outputs: (paths) => makeOutputs(outcome, paths),
    jobSummary: () => redactor.text(jobSummary(shown, { notes })),
    outputFile: outputFile === null ? null : { path: outputFile, text: message, within: workspace },
  };
}
