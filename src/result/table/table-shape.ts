import { MAX_CELLS, MAX_COLUMNS } from '../../base/markdown/limits.ts';
import type { JsonValue } from '../../base/text/json-value.ts';
import type { Table } from '../result.ts';

/**
 * A rectangular table with unique column names.
 *
 * @param names as written; missing ones are made (`column 3`), repeated ones numbered (`name 2`)
 * @param pad what a short row is filled up with
 * @returns null where there is no column, or more than the limits allow
 */
export function shapeTable(names: readonly string[], rows: readonly JsonValue[][], pad: JsonValue): Table | null {
  let width = names.length;
  for (const row of rows) if (row.length > width) width = row.length;
  if (!fits(width, rows.length)) return null;
  for (const row of rows) while (row.length < width) row.push(pad);
  return { columns: uniqueNames(names, width), rows };
}

/** Whether a table of this size is one at all. */
export function fits(columns: number, rows: number): boolean {
  return columns > 0 && columns <= MAX_COLUMNS && columns * rows <= MAX_CELLS;
}

/** Names that were written keep their place; only repeated and missing ones give way. */
function uniqueNames(names: readonly string[], width: number): string[] {
  const taken = new Set(names.filter((name) => name.trim() !== ''));
  const seen = new Set<string>();
  const counters = new Map<string, number>();
  return Array.from({ length: width }, (_, index) => {
    const written = names[index] ?? '';
    const base = written.trim() === '' ? `column ${index + 1}` : written;
    if (base === written && !seen.has(base)) {
      seen.add(base);
      return base;
    }
    if (!taken.has(base)) {
      taken.add(base);
      return base;
    }
    let count = counters.get(base) ?? 2;
    while (taken.has(`${base} ${count}`)) count++;
    counters.set(base, count + 1);
    taken.add(`${base} ${count}`);
    return `${base} ${count}`;
  });
}
