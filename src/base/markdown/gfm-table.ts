import type { StateBlock } from 'markdown-it';
import { MAX_CELLS, MAX_COLUMNS } from './limits.ts';

/** A GFM table, its cells as written, rows not yet padded to the width of the header. */
export interface GfmTable {
  readonly kind: 'table';
  readonly header: readonly string[];
  readonly align: readonly ('left' | 'center' | 'right' | null)[];
  readonly rows: readonly (readonly string[])[];
}

/** A line that is longer divides no columns that anybody could use. */
const MAX_DELIMITER = 65_536;
/** At least one colon or pipe, else it is a rule or underlines a heading. `- |` would begin a list. */
const DELIMITER = /^(?!-[ \t])[ \t]*\|?[ \t\v\f]*:?-+:?[ \t\v\f]*(?:\|[ \t\v\f]*:?-+:?[ \t\v\f]*)*\|?[ \t\v\f]*$/;

/**
 * Tables as cmark-gfm, GitHub's own reader, reads them: a block rule in the place of markdown-it's, which asks for two
 * columns, reads any first line of a block as a header, and takes a single pipe for a row.
 *
 * The last line of a paragraph is the header, if the line below it divides as many columns. Once such a line has
 * another number of columns, the whole paragraph stays one.
 */
export function gfmTable(state: StateBlock, start: number, end: number, silent: boolean): boolean {
  // Without `silent`, a paragraph may begin here. All other calls ask whether this line ends the one that was begun.
  if (!silent) state.env['noTable'] = false;
  if (state.env['noTable'] || !isCellLine(state, start) || start + 1 >= end || !isCellLine(state, start + 1))
    return false;
  const columns = delimiterCells(lineOf(state, start + 1));
  if (columns === null) return false;
  const header = splitCells(lineOf(state, start));
  if (header === null || header.length !== columns.length || header.length > MAX_COLUMNS) {
    state.env['noTable'] = true;
    return false;
  }
  if (silent) return true;
  const { rows, next } = readRows(state, start + 2, end, header.length);
  if (rows.length * header.length > MAX_CELLS) return false;
  const token = state.push('gfm_table', '', 0);
  token.meta = { kind: 'table', header, align: columns.map(alignment), rows } satisfies GfmTable;
  state.line = next;
  return true;
}

function readRows(state: StateBlock, from: number, end: number, width: number) {
  const starts = state.md.block.ruler.getRules('blockquote');
  const { parentType } = state;
  state.parentType = 'table';
  const rows: string[][] = [];
  let next = from;
  for (; next < end && isCellLine(state, next) && !state.isEmpty(next); next++) {
    if (starts.some((rule) => rule(state, next, end, true))) break;
    const row = splitCells(lineOf(state, next));
    if (row === null) break;
    rows.push(row.slice(0, width));
  }
  state.parentType = parentType;
  return { rows, next };
}

/** Whether the line belongs to the block at hand and is not indented like code. */
function isCellLine(state: StateBlock, line: number): boolean {
  const indent = (state.sCount[line] ?? 0) - state.blkIndent;
  return indent >= 0 && indent < 4;
}

function lineOf(state: StateBlock, line: number): string {
  return state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]);
}

/** The cells of a delimiter row (`|---|:-:|`); null where the line is not one. */
function delimiterCells(line: string): string[] | null {
  // The two first tests refuse nearly every line without a look at all of it.
  if (line.length > MAX_DELIMITER || !/^[|:-]/.test(line) || !/[|:]/.test(line) || !DELIMITER.test(line)) return null;
  return splitCells(line);
}

function alignment(cell: string): 'left' | 'center' | 'right' | null {
  if (cell.startsWith(':')) return cell.endsWith(':') ? 'center' : 'left';
  return cell.endsWith(':') ? 'right' : null;
}

/**
 * The cells of a row as written, but for `\|`, which is a pipe; a pipe behind an even number of `\` divides. Cells far
 * beyond what a table may have are not looked at.
 *
 * @returns null for a line without a cell: nothing, or a single pipe
 */
export function splitCells(line: string): string[] | null {
  const row = line.replace(/^[ \t\v\f]+|[ \t\v\f]+$/g, '');
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
  if (from < row.length) cells.push(cell(row.slice(from)));
  return cells.length === 0 ? null : cells;
}

function cell(text: string): string {
  const trimmed = text.trim();
  return trimmed.includes('\\|') ? trimmed.replaceAll('\\|', '|') : trimmed;
}
