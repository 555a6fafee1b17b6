import { MAX_CELLS, MAX_COLUMNS } from '../../base/markdown/limits.ts';
import type { Table } from '../result.ts';
import { shapeTable } from './table-shape.ts';

/**
 * Reads CSV (RFC 4180), with semicolons or tabs (TSV) in the same way. The first record is the header. Cells stay as written,
 * blanks at their ends included. Beyond the RFC: CR, LF and CRLF all end a record, an empty line is skipped, a quote
 * inside of an unquoted cell and text behind a closing quote are text. A quote that is never closed can't have been
 * meant as one: then the whole text is read without quotes.
 *
 * @returns null for an empty text, or more than the limits allow
 */
export function tableFromDelimited(text: string, delimiter: ',' | ';' | '\t'): Table | null {
  const records = read(text, delimiter, true) ?? read(text, delimiter, false);
  const [header, ...rows] = records === 'too much' || records === null ? [] : records;
  return header ? shapeTable(header, rows, '') : null;
}

/** Null when a quote stays open. */
function read(text: string, delimiter: ',' | ';' | '\t', quotes: boolean): string[][] | 'too much' | null {
  const unquoted = { ',': /[^,\r\n]*/y, ';': /[^;\r\n]*/y, '\t': /[^\t\r\n]*/y }[delimiter];
  const records: string[][] = [];
  let record: string[] = [];
  let count = 0;
  for (let at = 0; at <= text.length; ) {
    let cell = '';
    const opened = quotes && text[at] === '"';
    if (opened) {
      const end = closingQuote(text, at + 1);
      if (end < 0) return null;
      cell = text.slice(at + 1, end).replaceAll('""', '"');
      at = end + 1;
    }
    unquoted.lastIndex = at;
    const rest = unquoted.exec(text)?.[0] ?? '';
    at += rest.length;
    record.push(cell + rest);
    if (++count > MAX_CELLS || record.length > MAX_COLUMNS) return 'too much';
    const char = text[at++];
    if (char === delimiter) continue;
    if (char === '\r' && text[at] === '\n') at++;
    if (record.length > 1 || record[0] !== '' || opened) records.push(record);
    record = [];
  }
  return records;
}

/** By hand, as a regular expression would give back a doubled quote as a closing one when none follows. */
function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at;
  }
  return -1;
}
