import { type SummaryExtra, titled } from './job-summary.ts';
import { codeSpan } from './markdown-text.ts';
import type { Outcome } from './outcome.ts';
import {
  activitySection,
  cacheLine,
  changesSection,
  errorBlock,
  heading,
  messageSection,
  notesSection,
  statusLine,
  tableSection,
} from './sections.ts';

/**
 * The full report: Markdown that is safe to post as a comment. It begins with its heading: the hidden marker by which
 * a comment is found again is put before it by who posts it, who also cuts it (`cutMarkdown`) to a comment's size.
 */
export function report(outcome: Outcome, extra: SummaryExtra = {}): string {
  const { result } = outcome;
  const sections = [
    `### ${heading(outcome)}`,
    statusLine(outcome),
    errorBlock(outcome),
    messageSection(outcome, 200_000),
    titled('Table', tableSection(outcome, 500)),
    titled(
      `Changed: ${result.changes.files.length} file${result.changes.files.length === 1 ? '' : 's'}`,
      changesSection(outcome, 40_000),
    ),
    activitySection(outcome, 500),
    notesSection(extra.notes ?? []),
    footer(outcome),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

/** What a person needs to find this run again. */
function footer(outcome: Outcome): string {
  const { summary } = outcome.result;
  const parts = [
    cacheLine(outcome),
    summary.id === null ? '' : `Thread ${codeSpan(summary.id)}`,
    outcome.hash === '' ? '' : `hash ${codeSpan(outcome.hash.slice(0, 16))}`,
  ];
  const line = parts.filter((part) => part !== '').join(' · ');
  return line === '' ? '' : `---\n\n${line}`;
}
