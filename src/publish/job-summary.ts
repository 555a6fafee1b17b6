import { cutMarkdown } from '../base/markdown/cut-markdown.ts';
import type { Links } from './links.ts';
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
  tableSection,
  taskSection,
} from './sections.ts';

export interface SummaryExtra {
  /** Remarks that belong to this job, one line each: a model's end, a cache that may only be read. */
  readonly notes?: readonly string[];
  /** Markdown of the findings, instead of the message and its table; empty where the answer holds none. */
  readonly findings?: string;
  readonly links?: Links;
  /** What is wrong with the inputs, one line each. */
  readonly problems?: readonly string[];
}

/**
 * Bytes of UTF-8. GitHub takes 1 MiB a step and throws everything away above that; other steps of ours (retries, a
 * composite) may have written before, and nobody reads more.
 */
export const MAX_SUMMARY = 512 * 1024;

/** The section that this step writes to the job's page. */
export function jobSummary(outcome: Outcome, extra: SummaryExtra = {}): string {
  const sections = [
    `### ${heading(outcome, extra.links)}`,
    aboutLine(outcome, extra.links),
    statusLine(outcome),
    cacheLine(outcome),
    errorBlock(outcome, extra.problems),
    ...(extra.findings
      ? [titled('Findings', cutMarkdown(extra.findings, 200_000))]
      : [messageSection(outcome, 60_000), titled('Table', tableSection(outcome, { rows: 200 }))]),
    titled(
      `Changed: ${outcome.result.changes.files.length} file${outcome.result.changes.files.length === 1 ? '' : 's'}`,
      changesSection(outcome, 20_000),
    ),
    taskSection(outcome),
    activitySection(outcome, 200),
    notesSection(extra.notes ?? []),
  ];
  const markdown = `${sections.filter((section) => section !== '').join('\n\n')}\n`;
  return withinBytes(markdown, MAX_SUMMARY);
}

export function titled(title: string, section: string): string {
  return section === '' ? '' : `#### ${title}\n\n${section}`;
}

/** A character takes up to three bytes, so a cut by characters may have to be repeated. */
function withinBytes(markdown: string, maxBytes: number): string {
  let shown = markdown;
  for (let chars = maxBytes; Buffer.byteLength(shown) > maxBytes; chars = Math.floor(chars * 0.7)) {
    shown = cutMarkdown(markdown, chars);
  }
  return shown;
}
