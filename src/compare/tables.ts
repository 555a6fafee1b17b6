import type { Table } from '../result/result.ts';
import { cellText } from '../result/table/table-write.ts';

export interface Labelled {
  readonly label: string;
  readonly table: Table;
}

/** Tables of several jobs as one: a column that all agree on once, any other once for each job. */
export type SideBySide =
  | { readonly kind: 'same'; readonly rows: number }
  | {
      readonly kind: 'different';
      readonly columns: readonly string[];
      /** Only rows in which something differs. Null = that job's table has no such row or column. */
      readonly rows: readonly (readonly (string | null)[])[];
      /** How many rows are the same in all. */
      readonly sameRows: number;
    }
  /** Their first columns have different names: no row of one belongs to a row of another. */
  | { readonly kind: 'apart' };

/**
 * Rows belong together by what stands in the first column; where that is there more than once, by turn. Names of
 * columns are compared without case and white space around them: two models write them as they like.
 */
export function sideBySide(tables: readonly Labelled[]): SideBySide {
  const [first] = tables;
  if (first === undefined) return { kind: 'apart' };
  const read = tables.map(({ label, table }) => ({ label, ...index(table) }));
  if (new Set(read.map(({ key }) => key)).size !== 1) return { kind: 'apart' };
  const names = inOrder(read.map(({ names }) => names));
  const keys = inOrder(read.map(({ rows }) => new Map([...rows].map(([key, { shown }]) => [key, shown] as const))));

  const cell = (at: number, key: string, name: string) => read[at]?.rows.get(key)?.cells.get(name) ?? null;
  const values = (key: string, name: string) => read.map((_, at) => cell(at, key, name));
  const agree = (list: readonly (string | null)[]) => list.every((value) => value === list[0]);

  const differing = [...keys].filter(
    ([key]) => !read.every(({ rows }) => rows.has(key)) || [...names.keys()].some((name) => !agree(values(key, name))),
  );
  const sameRows = keys.size - differing.length;
  if (differing.length === 0) return { kind: 'same', rows: sameRows };

  // A job without the row says so in every column, which doesn't make the column one that differs…
  const split = [...names].map(([name, shown]) => {
    const apart = differing.some(([key]) => !agree(values(key, name).filter((_, at) => read[at]?.rows.has(key))));
    return { name, shown, apart };
  });
  // …unless nothing else would show who has the row.
  const all = !split.some(({ apart }) => apart);
  const spread = (column: (typeof split)[number]) => all || column.apart;
  const some = (list: readonly (string | null)[]) => list.find((value) => value !== null) ?? null;
  const rows = differing.map(([key, shown]) => [
    shown,
    ...split.flatMap((column) => (spread(column) ? values(key, column.name) : [some(values(key, column.name))])),
    ...(split.length === 0 ? read.map(({ rows }) => (rows.has(key) ? '✓' : null)) : []),
  ]);
  const labels = read.map(({ label }) => label);
  const columns = [
    first.table.columns[0] ?? '',
    ...split.flatMap((column) =>
      spread(column) ? labels.map((label) => `${column.shown} (${label})`) : [column.shown],
    ),
    ...(split.length === 0 ? labels : []),
  ];
  return { kind: 'different', columns, rows, sameRows };
}

interface Indexed {
  /** Normalised name of the first column. */
  readonly key: string;
  /** Normalised name → name, of the other columns. */
  readonly names: ReadonlyMap<string, string>;
  readonly rows: ReadonlyMap<string, { readonly shown: string; readonly cells: ReadonlyMap<string, string> }>;
}

function index({ columns, rows }: Table): Indexed {
  const [first = '', ...others] = columns;
  // Names that differ in their case only keep it.
  const distinct = new Set(columns.map(normal)).size === columns.length;
  const named = (name: string) => (distinct ? normal(name) : name);
  const indexed = new Map<string, { shown: string; cells: ReadonlyMap<string, string> }>();
  const seen = new Map<string, number>();
  for (const row of rows) {
    const [key = '', ...cells] = row.map((value) => cellText(value).trim());
    const turn = (seen.get(key) ?? 0) + 1;
    seen.set(key, turn);
    const byName = new Map(others.map((name, at) => [named(name), cells[at] ?? ''] as const));
    indexed.set(JSON.stringify([key, turn]), { shown: key, cells: byName });
  }
  return { key: normal(first), names: new Map(others.map((name) => [named(name), name])), rows: indexed };
}

function normal(name: string): string {
  return name.trim().toLowerCase();
}

/** All entries, in the order in which they are first met. */
function inOrder(maps: readonly ReadonlyMap<string, string>[]): Map<string, string> {
  const all = new Map<string, string>();
  for (const map of maps) for (const [key, value] of map) if (!all.has(key)) all.set(key, value);
  return all;
}
