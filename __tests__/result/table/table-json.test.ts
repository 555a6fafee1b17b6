import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonCell, parseJson } from '../../../src/result/table/json-parse.ts';
import { cellJson } from '../../../src/result/table/json-text.ts';
import { readTable, tableFromJson } from '../../../src/result/table/table-json.ts';
import { tableJson } from '../../../src/result/table/table-write.ts';

const through = (json: string): string | null => {
  const table = tableFromJson(json);
  return table && tableJson(table);
};

describe('what is a table', () => {
  test.each([
    [
      'objects',
      '[{"a":1,"b":"x"},{"b":null,"c":[1, 2]}]',
      '{"columns":["a","b","c"],"rows":[[1,"x",null],[null,null,[1,2]]]}',
    ],
    ['arrays with a header', '[["a","b"],["x",1]]', '{"columns":["a","b"],"rows":[["x",1]]}'],
    ['arrays without a header', '[["a",1],["b",2]]', '{"columns":["column 1","column 2"],"rows":[["a",1],["b",2]]}'],
    ['one array of strings is no header', '[["a","b"]]', '{"columns":["column 1","column 2"],"rows":[["a","b"]]}'],
    ['ragged arrays', '[["a"],["x","y"],[]]', '{"columns":["a","column 2"],"rows":[["x","y"],[null,null]]}'],
    [
      'an object with one such array',
      '{"n":3,"tags":["t"],"files":[{"f":1}],"none":[]}',
      '{"columns":["f"],"rows":[[1]]}',
    ],
    [
      'our own form',
      '{"columns":["a","b"],"rows":[["x","y"]],"truncated":4}',
      '{"columns":["a","b"],"rows":[["x","y"]]}',
    ],
    ['our own form without rows', '{"columns":["a"],"rows":[]}', '{"columns":["a"],"rows":[]}'],
  ])('%s', (_, json, expected) => {
    expect(through(json)).toBe(expected);
    expect(through(`\n ${json}\t\n`)).toBe(expected);
  });

  test.each([
    '',
    '3',
    '"a"',
    '{}',
    '[]',
    '[[]]',
    '[{}]',
    '[1,2]',
    '[{},[]]',
    '[{"a":1},null]',
    '{"a":[[1]],"b":[[2]]}',
    '{"a":{"b":[[1]]}}',
    '[{"a":1}] x',
    '[{"a":1},]',
    "[{'a':1}]",
    '[{"a":01}]',
    '[{"a":+1}]',
    '[{"a":.5}]',
    '[{"a":1.}]',
    '[{"a":NaN}]',
    '[{"a":"\t"}]',
    '[{"a":"\\x"}]',
    '[{"a":"\\u12"}]',
    '[{"a":"',
    '[{"a"',
    '[{"a":1',
    '[{"a":tru}]',
    '\u00a0[[1]]',
  ])('not %j', (json) => {
    expect(tableFromJson(json)).toBeNull();
  });
});

describe('same bytes', () => {
  test('keys that JavaScript reorders or treats in its own way stay in place', () => {
    const json = '[{"10":1,"2":2,"__proto__":3,"constructor":4,"a":{"9":1,"1":2,"__proto__":{"x":1}}}]';
    expect(through(json)).toBe(
      '{"columns":["10","2","__proto__","constructor","a"],"rows":[[1,2,3,4,{"9":1,"1":2,"__proto__":{"x":1}}]]}',
    );
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });

  test.each(['12345678901234567890', '1.0', '1e400', '-0', '1E5', '0.1', '-1e-7', '100', '1.10'])(
    'number %s',
    (number) => {
      expect(through(`[{"n":${number},"in":[${number}]}]`)).toBe(
        `{"columns":["n","in"],"rows":[[${number},[${number}]]]}`,
      );
    },
  );

  test('of a repeated key the last value counts, at the place of the first', () => {
    expect(through('[{"a":1,"b":2,"a":3}]')).toBe('{"columns":["a","b"],"rows":[[3,2]]}');
  });

  test('JSON.stringify gives the nearest plain value of what is kept as text', () => {
    expect(JSON.stringify(tableFromJson('[{"n":1.0,"o":{"2":0,"1":1.50}}]')?.rows)).toBe('[[1,{"1":1.5,"2":0}]]');
  });

  test('no line ends and no runner command in what is printed, and the same value', () => {
    const text = 'a\u2028b\u2029c##[error]d#\u200b#[x]###[y]';
    const json = through(JSON.stringify([{ text }])) ?? '';
    expect(json).not.toMatch(/[\u2028\u2029]|#\p{Default_Ignorable_Code_Point}*#\p{Default_Ignorable_Code_Point}*\[/u);
    expect(JSON.parse(json).rows[0][0]).toBe(text);
  });

  test('any JSON is read as JSON.parse reads it', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 2), (value, space) => {
        const node = parseJson(JSON.stringify(value, null, space));
        expect(node).not.toBeUndefined();
        expect(JSON.parse(cellJson(jsonCell(node ?? null)))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  test('what JSON.parse refuses is refused, and the other way round', () => {
    const piece = fc.constantFrom(
      '[',
      ']',
      '{',
      '}',
      ',',
      ':',
      '"a"',
      '"',
      '\\',
      '1',
      '-',
      '.',
      'e',
      '0',
      'true',
      'nul',
      ' ',
      '\n',
      '\\u0041',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces.join('');
        let valid = true;
        try {
          JSON.parse(text);
        } catch {
          valid = false;
        }
        expect(parseJson(text) !== undefined).toBe(valid);
      }),
      { numRuns: Number(process.env['FUZZ_RUNS'] ?? 5000) },
    );
  });
});

test('nesting beyond the limit is no table, and no stack overflow', () => {
  const nested = (levels: number) => `[{"a":${'['.repeat(levels)}${']'.repeat(levels)}}]`;
  expect(tableFromJson(nested(60))).not.toBeNull();
  expect(tableFromJson(nested(70))).toBeNull();
  expect(tableFromJson('['.repeat(5_000_000))).toBeNull();
  expect(tableFromJson('[{"a":'.repeat(1_000_000))).toBeNull();
});

test('a stored table is read back as it was written, and nothing else is', () => {
  const table = tableFromJson('[{"n":1.0,"2":"x"},{"n":{"1":0}}]');
  expect(table).not.toBeNull();
  if (table) expect(readTable(tableJson(table))).toEqual(table);
  for (const foreign of [
    '',
    '[]',
    '[[1]]',
    '{"columns":["a"]}',
    '{"rows":[["x"]],"columns":["a"]}',
    '{"columns":["a"],"rows":[["x","y"]]}',
    '{"columns":["a","b"],"rows":[["x"]]}',
    '{"columns":["a","a"],"rows":[]}',
    '{"columns":[""],"rows":[]}',
    '{"columns":[1],"rows":[]}',
    '{"columns":["a"],"rows":[["x"]],"truncated":1}',
    '{"columns":[],"rows":[]}',
  ]) {
    expect(readTable(foreign), foreign).toBeNull();
  }
});
