import { printableJson } from '../result/table/json-text.ts';
import { cutTableJson } from '../result/table/table-write.ts';
import type { Comparison, Row } from './comparison.ts';

/** Everything of a row but its table is shorter than this: texts of the summary are bounded. */
const MIN_TABLE_BYTES = 64;

/**
 * One line of JSON. Where it would be longer than `maxBytes` of UTF-8, the tables share what the rest leaves: rows are
 * dropped from their ends, and `"truncated":n` in a table counts them. Always valid.
 */
export function comparisonJson(comparison: Comparison, maxBytes: number = Number.POSITIVE_INFINITY): string {
  const whole = write(comparison, Number.POSITIVE_INFINITY);
  if (Buffer.byteLength(whole) <= maxBytes) return whole;
  const tables = comparison.rows.filter(({ table }) => table !== null).length;
  const bare = Buffer.byteLength(write(comparison, 0));
  return write(comparison, Math.max(MIN_TABLE_BYTES, Math.floor((maxBytes - bare) / Math.max(1, tables))));
}

function write({ task, missing, rows }: Comparison, tableBytes: number): string {
  const head = JSON.stringify({ task, missing });
  return `${printableJson(head.slice(0, -1))},"rows":[${rows.map((row) => rowJson(row, tableBytes)).join(',')}]}`;
}

/** The fields in the order of `Row`, whatever order the record was made in. */
function rowJson(row: Row, tableBytes: number): string {
  const { tier, model, state, sameAs, exit, id, time, error, failure, usage, costUsd, cache } = row;
  const { result, changedFiles, hash, table } = row;
  const fields = { tier, model, state, sameAs, exit, id, time, error, failure, usage, costUsd, cache };
  const head = JSON.stringify({ ...fields, result, changedFiles, hash });
  const tableJson = table === null ? 'null' : tableBytes === 0 ? '' : cutTableJson(table, tableBytes);
  return `${printableJson(head.slice(0, -1))},"table":${tableJson}}`;
}
