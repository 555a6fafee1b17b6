import type { Redactor } from '../base/ports.ts';
import type { Publication } from '../publish/publish.ts';
import type { Comparison } from './comparison.ts';
import { comparisonFailed, comparisonMarkdown } from './markdown.ts';
import { compareOutputs } from './outputs.ts';

/** What is published of a comparison, or of one that failed. */
export function comparisonPublication(
  compared:
    | { readonly kind: 'ok'; readonly comparison: Comparison }
    | { readonly kind: 'failed'; readonly error: string },
  redactor: Redactor,
): Publication {
  const comparison = compared.kind === 'ok' ? compared.comparison : null;
  const markdown = () =>
    redactor.text(
      compared.kind === 'ok'
        ? comparisonMarkdown(compared.comparison)
        : comparisonFailed(redactor.text(compared.error)),
    );
  return {
    report: markdown,
    sarif: null,
    outputs: ({ report }) => compareOutputs(comparison, report),
    jobSummary: markdown,
    outputFile: null,
  };
}
