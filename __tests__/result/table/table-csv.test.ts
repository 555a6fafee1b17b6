import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tableFromDelimited } from '../../../src/result/table/table-csv.ts';
import { tableCsv } from '../../../src/result/table/table-write.ts';

const rows = (text: string, delimiter: ',' | '\t' = ',') => {
  const table = tableFromDelimited(text, delimiter);
  return table && [table.columns, ...table.rows];
};

test.each<[string, string, string[][]]>([
  [
    'quotes, commas and line ends in cells',
    'a,b\n"x, ""y""","1\n2"\n',
    [
      ['a', 'b'],
      ['x, "y"', '1\n2'],
    ],
  ],
  [
    'CRLF, CR and empty lines',
    'a,b\r\n\r\n1,2\r3,4\n\n',
    [
      ['a', 'b'],
      ['1', '2'],
      ['3', '4'],
    ],
  ],
  [
    'blanks stay',
    ' a,b \n 1 ,\n',
    [
      [' a', 'b '],
      [' 1 ', ''],
    ],
  ],
  [
    'ragged rows',
    'a,b\n1\n1,2,3',
    [
      ['a', 'b', 'column 3'],
      ['1', '', ''],
      ['1', '2', '3'],
    ],
  ],
  ['quotes inside of unquoted cells', 'a\n5" pipe\n', [['a'], ['5" pipe']]],
  ['text behind a closing quote', 'a\n"x"y\n', [['a'], ['xy']]],
  [
    'a quote that is never closed is text',
    'a,b\n"x,1\ny,2',
    [
      ['a', 'b'],
      ['"x', '1'],
      ['y', '2'],
    ],
  ],
  ['a quoted empty line is a record', 'a\n""\n', [['a'], ['']]],
])('%s', (_, text, expected) => {
  expect(rows(text)).toEqual(expected);
});

test('TSV: tabs divide, commas do not, the first cell may be empty', () => {
  expect(rows('a\tb\n\t1,2\n', '\t')).toEqual([
    ['a', 'b'],
    ['', '1,2'],
  ]);
});

test('nothing is no table', () => {
  expect(rows('')).toBeNull();
  expect(rows('\n\n')).toBeNull();
});

const cell = fc.oneof(
  fc.constantFrom('', '"', ',', '\n', '\r\n', 'a"b', '""', ' x ', '\t', '=1+1'),
  fc.string({ unit: 'grapheme', maxLength: 5 }),
);

test('what csv-parse reads, is read alike', () => {
  const piece = fc.constantFrom('a', 'b', ',', '\n', '\r\n', '"x"', '"p""q"', '"1,2"', '"l\nm"', ' ');
  let compared = 0;
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const text = pieces.join('');
      let oracle: string[][];
      try {
        oracle = parse(text, { relax_column_count: true, skip_empty_lines: true, record_delimiter: ['\r\n', '\n'] });
      } catch {
        return;
      }
      compared++;
      const read = tableFromDelimited(text, ',');
      const width = Math.max(0, ...oracle.map((row) => row.length));
      const padded = oracle.slice(1).map((row) => [...row, ...Array(width - row.length).fill('')]);
      expect(read?.rows ?? []).toEqual(padded);
      expect(read?.columns.length ?? 0).toBe(width);
    }),
    { numRuns: Number(process.env['FUZZ_RUNS'] ?? 3000) },
  );
  expect(compared).toBeGreaterThan(500);
});

test('what we write, csv-parse and we read back', () => {
  const table = fc
    .integer({ min: 1, max: 4 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 5 }));
  fc.assert(
    fc.property(table, (body) => {
      const columns = Array.from({ length: body[0]?.length ?? 1 }, (_, i) => `c${i}`);
      const csv = tableCsv({ columns, rows: body });
      expect(parse(csv)).toEqual([columns, ...body]);
      expect(rows(csv)).toEqual([columns, ...body]);
    }),
    { numRuns: Number(process.env['FUZZ_RUNS'] ?? 1000) },
  );
});
