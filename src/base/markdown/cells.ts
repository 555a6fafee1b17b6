import { MAX_COLUMNS } from './limits.ts';

/** A line that is longer divides no columns that anybody could use. */
const MAX_DELIMITER = 65_536;
/** GFM's delimiter row: at least one colon or pipe, else it is a rule or underlines a heading. */
const DELIMITER = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

/** Number of columns when the line is a table's delimiter row (`|---|:-:|`), else 0. */
export function delimiterColumns(line: string): number {
  // The two first tests refuse nearly every line without a look at all of it.
  if (line.length > MAX_DELIMITER || !/^[ \t]*[|:-]/.test(line) || !/[|:]/.test(line) || !DELIMITER.test(line))
    return 0;
  return splitCells(line).length;
}

/** The cells of a row, as written, but for `\|`, which is a pipe; a pipe behind an even number of `\` divides.
 * Cells far beyond what a table may have are not looked at. */
export function splitCells(line: string): string[] {
  const row = line.trim();
  const cells: string[] = [];
  let from = row[0] === '|' ? 1 : 0;
  let searched = from;
  while (cells.length <= MAX_COLUMNS) {
    const at = row.indexOf('|', searched);
    if (at < 0) break;
    searched = at + 1;
    let slashes = 0;
    while (at - slashes - 1 >= from && row[at - slashes - 1] === '\\') slashes++;
    if (slashes % 2 === 1) continue;
    cells.push(cell(row.slice(from, at)));
    from = at + 1;
  }
  if (from < row.length || cells.length === 0) cells.push(cell(row.slice(from)));
  return cells;
}

function cell(text: string): string {
  const trimmed = text.trim();
  return trimmed.includes('\\|') ? trimmed.replaceAll('\\|', '|') : trimmed;
}
