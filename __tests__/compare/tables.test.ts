import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sideBySide } from '../../src/compare/tables.ts';
import type { Table } from '../../src/result/result.ts';
import { aTable } from './tier-results.ts';

const view = (...tables: Table[]) => sideBySide(tables.map((table, at) => ({ label: 'LMH'[at] ?? '', table })));

describe('tables side by side', () => {
  test('a column that all agree on is there once, a row that all agree on not at all', () => {
    const low = aTable('file lines risk', 'a.ts 10 low', 'b.ts 20 high');
    const high = aTable('file lines risk', 'b.ts 20 high', 'a.ts 10 medium');
    expect(view(low, high)).toEqual({
      kind: 'different',
      columns: ['file', 'lines', 'risk (L)', 'risk (M)'],
      rows: [['a.ts', '10', 'low', 'medium']],
      sameRows: 1,
    });
  });

  test('the order of rows and columns, and how names are written, are no difference', () => {
    expect(view(aTable('File Lines Risk', 'a 1 x', 'b 2 y'), aTable('file risk lines', 'b y 2', 'a x 1'))).toEqual({
      kind: 'same',
      rows: 2,
    });
  });

  test('a row or a column that one has not is null there', () => {
    expect(view(aTable('file lines', 'a 1', 'b 2'), aTable('file lines', 'a 3'))).toMatchObject({
      columns: ['file', 'lines (L)', 'lines (M)'],
      rows: [
        ['a', '1', '3'],
        ['b', '2', null],
      ],
    });
    expect(view(aTable('file lines', 'a 1'), aTable('file risk', 'a high'))).toMatchObject({
      columns: ['file', 'lines (L)', 'lines (M)', 'risk (L)', 'risk (M)'],
      rows: [['a', '1', null, null, 'high']],
    });
  });

  test('where only rows are missing, every column shows whose they are', () => {
    expect(view(aTable('file lines', 'a 1', 'b 2'), aTable('file lines', 'a 1'))).toEqual({
      kind: 'different',
      columns: ['file', 'lines (L)', 'lines (M)'],
      rows: [['b', '2', null]],
      sameRows: 1,
    });
  });

  test('tables of one column are lists of who has what', () => {
    expect(view(aTable('file', 'a', 'b'), aTable('file', 'b', 'c'))).toMatchObject({
      columns: ['file', 'L', 'M'],
      rows: [
        ['a', '✓', null],
        ['c', null, '✓'],
      ],
    });
  });

  test('rows of one name belong together by turn', () => {
    expect(view(aTable('file line', 'a 1', 'a 2'), aTable('file line', 'a 1', 'a 3'))).toMatchObject({
      rows: [['a', '2', '3']],
      sameRows: 1,
    });
  });

  test('without a common first column no row belongs to another', () => {
    expect(view(aTable('file n', 'a 1'), aTable('module n', 'a 1'))).toEqual({ kind: 'apart' });
  });

  test('columns whose names differ in their case only stay apart', () => {
    expect(view(aTable('file A a', 'x 1 2'), aTable('file A a', 'x 1 3'))).toMatchObject({
      columns: ['file', 'A', 'a (L)', 'a (M)'],
      rows: [['x', '1', '2', '3']],
    });
  });

  test('no row is lost: each is shown, or counted as the same', () => {
    const cell = fc.constantFrom('a', 'b', 'c', '');
    const table = fc
      .array(fc.tuple(cell, cell), { maxLength: 6 })
      .map((rows): Table => ({ columns: ['k', 'v'], rows }));
    fc.assert(
      fc.property(table, table, (one, other) => {
        const seen = view(one, other);
        if (seen.kind === 'apart') throw new Error('both begin with k');
        const shown = seen.kind === 'same' ? 0 : seen.rows.length;
        const all = seen.kind === 'same' ? seen.rows : shown + seen.sameRows;
        expect(all).toBeGreaterThanOrEqual(Math.max(one.rows.length, other.rows.length));
        if (seen.kind === 'different') {
          for (const row of seen.rows) {
            expect(row).toHaveLength(seen.columns.length);
            expect(row[1]).not.toEqual(row[2]);
          }
        }
      }),
    );
  });
});
