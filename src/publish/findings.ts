/** All that is told of findings. Loaded only where an answer holds some. */
import { codeSpan, escapeInline } from '../base/markdown/escape.ts';
import { safeMarkdown } from '../base/markdown/safe-markdown.ts';
import type { Redactor } from '../base/ports.ts';
import { plural } from '../base/text/numbers.ts';
import { type Findings, SEVERITIES } from '../result/findings/findings.ts';
import type { LocatedFinding, LocatedFindings } from '../result/findings/locate.ts';
import { type Links, linesUrl } from './links.ts';
import { redactedFinding } from './redacted-finding.ts';

export { locateFindings } from '../result/findings/locate.ts';
export { sarif } from './sarif.ts';

const MAX_SHOWN = 100;
const BODY_CHARS = 4000;
const HEADINGS = { high: '🔴 High', medium: '🟠 Medium', low: '🟡 Low' } as const;

export function redactedFindings({ findings, verdict }: Findings, redactor: Pick<Redactor, 'text'>): Findings {
  const redacted = findings.map((finding) => redactedFinding(finding, redactor));
  return { findings: redacted, verdict: redactor.text(verdict) };
}

/** The verdict, and the findings by severity, each with a link to its lines at the commit. Safe Markdown. */
export function findingsSection({ findings, verdict }: LocatedFindings, links: Links): string {
  const shown = findings.slice(0, MAX_SHOWN);
  const groups = SEVERITIES.flatMap((severity) => {
    const group = shown.filter((finding) => finding.severity === severity);
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0
      ? []
      : [`##### ${HEADINGS[severity]} (${count})`, ...group.map((one) => findingMarkdown(one, links))];
  });
  const more = findings.length - shown.length;
  return [
    safeMarkdown(verdict.slice(0, BODY_CHARS), { headings: 5 }),
    findings.length === 0 ? '*No findings.*' : '',
    ...groups,
    more > 0 ? `*${plural(more, 'more finding')} in the \`findings\` output.*` : '',
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** One element of a list. */
function findingMarkdown(finding: LocatedFinding, links: Links): string {
  const { path, line, end_line: end, title, body, fix, place } = finding;
  const name = codeSpan(`${path}:${line}${end > line ? `-${end}` : ''}`);
  const url = place.kind === 'line' ? linesUrl(links, path, line, end) : null;
  const where = [url === null ? name : `[${name}](${url})`, mark(finding)].filter((part) => part !== '').join(' ');
  const parts = [`**${escapeInline(title.replace(/\s+/g, ' ').trim())}** · ${where}`, prose(body)];
  if (fix !== null && fix.trim() !== '') parts.push('*How to fix it:*', prose(fix));
  const text = parts.filter((part) => part !== '').join('\n\n');
  return `- ${text.replace(/\n(?!\n)/g, '\n  ').replace(/^ +$/gm, '')}`;
}

function prose(markdown: string): string {
  return safeMarkdown(markdown.slice(0, BODY_CHARS), { headings: 6 });
}

/** Why a finding is not posted. */
function mark({ place }: LocatedFinding): string {
  switch (place.kind) {
    case 'line':
      return '';
    case 'no-file':
      return '⚠️ *not posted: this file is not in the checkout*';
    case 'no-line':
      return `⚠️ *not posted: the file has ${plural(place.lines, 'line')}*`;
  }
}
