import { cutMarkdown } from '../base/markdown/cut-markdown.ts';
import { codeSpan } from '../base/markdown/escape.ts';
import { type SummaryExtra, titled } from './job-summary.ts';
import type { Outcome } from './outcome.ts';
import {
  aboutLine,
  activitySection,
  cacheLine,
  changesSection,
  errorBlock,
  heading,
  messageSection,
  notesSection,
  statusLine,
  type TableLimits,
  tableSection,
  taskSection,
} from './sections.ts';

/** At most so many characters or lines of each part. */
interface Limits {
  readonly message: number;
  readonly table: TableLimits;
  readonly changes: number;
  readonly steps: number;
}

const FULL: Limits = { message: 200_000, table: { rows: 500 }, changes: 40_000, steps: 500 };

/**
 * The full report: Markdown that is safe to post as a comment. It begins with its heading: the hidden marker by which
 * a comment is found again is put before it by who posts it.
 *
 * @param maxChars where the whole would be longer, what Codex did and the list of changes are shortened first, then
 *   the message; the table stays whole as long as it takes no more than half. Not below some 8,000.
 */
export function report(outcome: Outcome, extra: SummaryExtra = {}, maxChars = Number.POSITIVE_INFINITY): string {
  const whole = assembled(outcome, extra, FULL);
  if (whole.length <= maxChars) return whole;
  const shorter: Limits = { ...FULL, changes: 3000, steps: 20 };
  const withMessage = assembled(outcome, extra, shorter);
  if (withMessage.length <= maxChars) return withMessage;
  // A table at the end of the message is cut off with it, and is shown by itself then.
  const cut: Limits = { ...shorter, table: { rows: 500, chars: Math.floor(maxChars / 2), always: true } };
  const rest = assembled(outcome, extra, { ...cut, message: 0 }).length;
  return assembled(outcome, extra, { ...cut, message: Math.max(0, maxChars - rest - 2) });
}

function assembled(outcome: Outcome, extra: SummaryExtra, limits: Limits): string {
  const { files } = outcome.result.changes;
  const sections = [
    `### ${heading(outcome, extra.links)}`,
    aboutLine(outcome, extra.links),
    statusLine(outcome),
    errorBlock(outcome, extra.problems),
    ...(extra.findings
      ? [titled('Findings', cutMarkdown(extra.findings, limits.message))]
      : [messageSection(outcome, limits.message), titled('Table', tableSection(outcome, limits.table))]),
    titled(`Changed: ${files.length} file${files.length === 1 ? '' : 's'}`, changesSection(outcome, limits.changes)),
    taskSection(outcome),
    activitySection(outcome, limits.steps),
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
