import { escapeInline } from '../../base/markdown/escape.ts';
import { safeMarkdown } from '../../base/markdown/safe-markdown.ts';
import { plural } from '../../base/text/numbers.ts';
import type { ReviewFinding, ReviewPlan } from './plan-review.ts';

const TITLE_CHARS = 300;
const TEXT_CHARS = 10_000;
const MARKER = /<!-- codex-job finding ([0-9a-f]{32}) -->\s*$/;

/** What a review comment says: safe Markdown, ending with the hidden marker by which the finding is known again. */
export function findingBody({ severity, title, body, fix, fingerprint }: ReviewFinding): string {
  const heading = escapeInline(title.replace(/\s+/g, ' ').trim().slice(0, TITLE_CHARS));
  const parts = [
    `**${severity[0]?.toUpperCase()}${severity.slice(1)}: ${heading}**`,
    prose(body),
    fix === null || fix.trim() === '' ? '' : `**Fix:**\n\n${prose(fix)}`,
    `<!-- codex-job finding ${fingerprint} -->`,
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

/** The fingerprint in a comment; null where it is none of a finding. */
export function fingerprintIn(body: string): string | null {
  return MARKER.exec(body)?.[1] ?? null;
}

/** What the review as a whole says. */
export function reviewBody({ comments, outside, left }: ReviewPlan, runUrl: string | null): string {
  const run = runUrl === null ? 'the job summary' : `[the job summary](${runUrl})`;
  const more = outside + left > 0 ? ` ${outside + left} more in ${run}.` : '';
  return `Codex: ${plural(comments.length, 'finding')} on these lines.${more}`;
}

/** On the lines of a diff, GitHub makes a button of a `suggestion` block that commits what is in it: no model gets that. */
function prose(markdown: string): string {
  return safeMarkdown(markdown.slice(0, TEXT_CHARS), { headings: 6 }).replace(
    /^([ \t>*+\-0-9.]*(?:`{3,}|~{3,}))[ \t]*suggestion\b.*$/gim,
    '$1',
  );
}
