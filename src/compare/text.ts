import { escapeWorkflowLine } from '../base/text/escape-workflow-commands.ts';
import { HEADS, RIGHT, remarks, tableCells } from './cells.ts';
import type { Comparison } from './comparison.ts';

/** Cells but the last are cut here: names of models have no limit of their own. */
const CELL_CHARS = 32;

/**
 * The comparison for a terminal: columns one below the other, each line at most `width` characters where that leaves
 * room for the last column. Ends with a line end.
 */
export function comparisonText({ rows }: Comparison, width: number = Number.POSITIVE_INFINITY): string {
  const last = HEADS.length - 1;
  const lines = [[...HEADS], ...tableCells(rows)].map((cells) =>
    cells.map((text, at) => cut(escapeWorkflowLine(text), at === last ? Number.POSITIVE_INFINITY : CELL_CHARS)),
  );
  const widths = HEADS.map((_, at) => Math.max(...lines.map((cells) => size(cells[at] ?? ''))));
  const before = widths.slice(0, last).reduce((sum, wide) => sum + wide + 2, 0);
  const room = Math.max(20, width - before);
  const table = lines.map((cells) =>
    cells
      .map((text, at) => {
        if (at === last) return cut(text, room);
        const gap = ' '.repeat((widths[at] ?? 0) - size(text));
        return RIGHT.has(HEADS[at] ?? '') ? gap + text : text + gap;
      })
      .join('  ')
      .trimEnd(),
  );
  return [...table, ...remarks(rows).map(escapeWorkflowLine), ''].join('\n');
}

function size(text: string): number {
  return [...text].length;
}

function cut(text: string, max: number): string {
  return size(text) <= max ? text : `${[...text].slice(0, max - 1).join('')}…`;
}
