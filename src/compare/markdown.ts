import { cutMarkdown } from '../base/markdown/cut-markdown.ts';
import { escapeInline, escapeMarkdown, markdownCell } from '../base/markdown/escape.ts';
import { plural } from '../base/text/numbers.ts';
import { cutTableMarkdown } from '../result/table/table-write.ts';
import { HEADS, RIGHT, remarks, tableCells } from './cells.ts';
import { charts } from './chart.ts';
import { type Comparison, distinct } from './comparison.ts';
import { sideBySide } from './tables.ts';

/** UTF-16 units; of at most three bytes each, within what GitHub takes as a step's summary (1 MiB). */
const MAX_CHARS = 300_000;
const CELL_CHARS = 300;
const MAX_ROWS = 200;
const APART_BYTES = 30_000;

/** The comparison as Markdown: safe to post, and as the job's summary. */
export function comparisonMarkdown(comparison: Comparison): string {
  const { rows, task } = comparison;
  const sections = [
    `### Codex, tiers side by side${task === '' ? '' : `: ${escapeInline(task)}`}`,
    [
      line(HEADS),
      line(HEADS.map((name) => (RIGHT.has(name) ? '---:' : '---'))),
      ...tableCells(rows).map((cells) =>
        line(cells.map((text, at) => cell(text, at === HEADS.length - 1 ? 1200 : 80))),
      ),
    ].join('\n'),
    remarks(rows)
      .map((remark) => `- ${escapeMarkdown(remark)}`)
      .join('\n'),
    charts(comparison),
    tables(comparison),
  ];
  return cutMarkdown(`${sections.filter((section) => section !== '').join('\n\n')}\n`, MAX_CHARS);
}

/** The extracted tables where they differ. */
function tables({ rows }: Comparison): string {
  const jobs = distinct(rows).filter(({ row }) => row.exit === 0);
  const labelled = jobs.flatMap(({ row, tiers }) =>
    row.table === null ? [] : [{ label: tiers.join(', '), table: row.table }],
  );
  if (labelled.length === 0) return '';
  const without = jobs.filter(({ row }) => row.table === null).map(({ tiers }) => tiers.join(', '));
  const notes = without.length === 0 ? [] : [`*No table in the answer of ${without.join(' and ')}.*`];
  if (labelled.length === 1) return notes.join('');
  const view = sideBySide(labelled);
  switch (view.kind) {
    case 'same':
      return [`*The tables in the answers are the same: ${plural(view.rows, 'row')}.*`, ...notes].join('\n\n');
    case 'different': {
      if (view.sameRows > 0) notes.unshift(`*${plural(view.sameRows, 'more row')}: the same in all.*`);
      const more = view.rows.length - MAX_ROWS;
      if (more > 0) notes.unshift(`*${plural(more, 'more row')} that differ, in the output \`comparison\`.*`);
      const table = [
        line(view.columns.map((name) => cell(name))),
        line(view.columns.map(() => '---')),
        ...view.rows.slice(0, MAX_ROWS).map((values) => line(values.map((value) => cell(value ?? '–')))),
      ].join('\n');
      return ['#### Where the tables differ', table, ...notes].join('\n\n');
    }
    case 'apart': {
      const each = labelled.flatMap(({ label, table }) => [`##### ${label}`, cutTableMarkdown(table, APART_BYTES)]);
      return ['#### The tables', ...each, ...notes].join('\n\n');
    }
  }
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function cell(text: string, max = CELL_CHARS): string {
  return markdownCell(text.length <= max ? text : `${text.slice(0, max - 1)}…`);
}

/** The same where there is nothing to compare. */
export function comparisonFailed(error: string): string {
  const [first = '', ...rest] = error.split('\n').map((line) => escapeInline(line.replace(/\s+/g, ' ').trim()));
  const list = rest.length === 0 ? '' : `>\n${rest.map((line) => `> - ${line}\n`).join('')}`;
  return `### Codex, tiers side by side\n\n> ⚠️ ${first}\n${list}`;
}
