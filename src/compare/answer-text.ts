import type { Block } from '../base/markdown/document.ts';
import { createCellReader } from '../base/markdown/read-inline.ts';
import { readMarkdown } from '../base/markdown/read-markdown.ts';
import { MAX_READ } from '../base/markdown/safe-markdown.ts';
import { counted, plural } from '../base/text/numbers.ts';
import { oneLine } from '../base/text/one-line.ts';
import { SEVERITIES } from '../result/findings/findings.ts';
import type { Result } from '../result/result.ts';

const MAX_PROSE = 160;

/**
 * An answer in one line of plain text, for a cell: its prose, and how much data is with it. `summary.result` is the
 * start of the message, and with a table first, that is pipes and dashes.
 */
export function answerText({ message, summary, table, findings }: Result): string {
  if (findings !== null) {
    const counts = SEVERITIES.map(
      (severity) => [severity, findings.findings.filter((one) => one.severity === severity).length] as const,
    );
    const found = counts.filter(([, count]) => count > 0).map(([severity, count]) => `${counted(count)} ${severity}`);
    return `${oneLine(findings.verdict, MAX_PROSE)} (${found.length === 0 ? 'no findings' : `findings: ${found.join(', ')}`})`;
  }
  const data = table === null ? '' : `table, ${plural(table.rows.length, 'row')}`;
  const prose = oneLine(proseOf(message.slice(0, MAX_READ)), MAX_PROSE);
  if (prose === '' && data === '') return summary.result;
  return [prose, data].filter((part) => part !== '').join(' · ');
}

/** The paragraphs and list items, without markup; nothing where the whole message is JSON. */
function proseOf(message: string): string {
  if (/^\s*[[{]\s*["[{\]}]/.test(message)) return '';
  const plain = createCellReader();
  const walk = (block: Block): string[] => {
    switch (block.kind) {
      case 'paragraph':
        return [plain(block.text)];
      case 'quote':
        return block.blocks.flatMap(walk);
      case 'list':
        return block.items.flatMap((item) => item.flatMap(walk));
      default:
        return [];
    }
  };
  return (readMarkdown(message) ?? []).flatMap(walk).join(' ');
}
