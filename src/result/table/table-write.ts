import { markdownCell } from '../../base/markdown/escape.ts';
import type { JsonValue } from '../../base/text/json-value.ts';
import type { Table } from '../result.ts';
import { cellJson, JsonText } from './json-text.ts';

/** A way to write a table, in pieces, so that one can be written while its rows still come. */
export interface TableFormat {
  head(columns: readonly string[]): string;
  /** `index` counts from 0. */
  row(cells: readonly JsonValue[], index: number): string;
  readonly tail: string;
}

export type FormatName = 'json' | 'csv' | 'markdown';

export const FORMATS: Readonly<Record<FormatName, TableFormat>> = {
  json: {
    head: (columns) => `{"columns":${jsonRow(columns)},"rows":[`,
    row: (cells, index) => (index === 0 ? '' : ',') + jsonRow(cells),
    tail: ']}',
  },
  csv: {
    head: csvRow,
    row: csvRow,
    tail: '',
  },
  markdown: {
    head: (columns) => `${markdownRow(columns)}\n|${' --- |'.repeat(columns.length)}`,
    row: (cells) => `\n${markdownRow(cells)}`,
    tail: '',
  },
};

/** Condensed JSON on one line, `{"columns":[…],"rows":[[…],…]}`, without a line end. `readTable` reads it back. */
export function tableJson(table: Table): string {
  return write(table, FORMATS.json);
}

/** A GFM table without a line end, safe to post: see markdown-escape.ts. Null is an empty cell. */
export function tableMarkdown(table: Table): string {
  return write(table, FORMATS.markdown);
}

/**
 * CSV (RFC 4180, but LF as line end, as everywhere in git's world); null is an empty cell, what is nested is JSON.
 * Cells that a spreadsheet would take for a formula (`=`, `+`, `-`, `@` first) stay as they are: this is data, and
 * programs that read it must get what was said. Import such columns as text.
 */
export function tableCsv(table: Table): string {
  return write(table, FORMATS.csv);
}

/**
 * `tableJson` in at most `maxBytes` of UTF-8: rows are dropped from the end and `"truncated":n` counts them. Where even
 * the columns don't fit, they go too. Always valid JSON; needs some 60 bytes.
 */
export function cutTableJson(table: Table, maxBytes: number): string {
  return cut(table, maxBytes, FORMATS.json, (dropped) => `],"truncated":${dropped}}`);
}

/**
 * `tableMarkdown` in at most `maxBytes` of UTF-8: rows are dropped from the end, and a last line says how many. Only
 * that line where even the columns don't fit.
 */
export function cutTableMarkdown(table: Table, maxBytes: number): string {
  return cut(table, maxBytes, FORMATS.markdown, (n) => `\n\n*${n} more ${n === 1 ? 'row' : 'rows'} not shown.*`);
}

function write(table: Table, format: TableFormat): string {
  return format.head(table.columns) + table.rows.map(format.row).join('') + format.tail;
}

function cut(table: Table, maxBytes: number, format: TableFormat, remark: (dropped: number) => string): string {
  const head = format.head(table.columns);
  const pieces: string[] = [];
  let size = Buffer.byteLength(head);
  /** How many rows fit beside a remark that counts all: no other is longer. */
  let kept = 0;
  const room = maxBytes - Buffer.byteLength(remark(table.rows.length));
  for (const [index, row] of table.rows.entries()) {
    const piece = format.row(row, index);
    size += Buffer.byteLength(piece);
    if (size + Buffer.byteLength(format.tail) > maxBytes) break;
    pieces.push(piece);
    if (size <= room) kept = index + 1;
  }
  const fits = size + Buffer.byteLength(format.tail) <= maxBytes;
  if (fits && pieces.length === table.rows.length) return head + pieces.join('') + format.tail;
  if (Buffer.byteLength(head) <= room) {
    return head + pieces.slice(0, kept).join('') + remark(table.rows.length - kept);
  }
  return format.tail === '' ? remark(table.rows.length).trim() : format.head([]) + remark(table.rows.length);
}

function jsonRow(cells: readonly JsonValue[]): string {
  return `[${cells.map(cellJson).join(',')}]`;
}

function markdownRow(cells: readonly JsonValue[]): string {
  return `| ${cells.map((cell) => markdownCell(cellText(cell))).join(' | ')} |`;
}

function csvRow(cells: readonly JsonValue[]): string {
  // A line that is empty would be no record.
  if (cells.length === 1 && cellText(cells[0] ?? null) === '') return '""\n';
  return `${cells.map((cell) => csvCell(cellText(cell))).join(',')}\n`;
}

function csvCell(text: string): string {
  const whole = text.toWellFormed();
  return /[",\r\n]|^\s|\s$/.test(whole) ? `"${whole.replaceAll('"', '""')}"` : whole;
}

/** A cell for people and for formats that only know text: a string as it is, null as nothing, else JSON. */
export function cellText(cell: JsonValue): string {
  if (typeof cell === 'string') return cell;
  if (cell === null) return '';
  return cell instanceof JsonText ? cell.json : cellJson(cell);
}
