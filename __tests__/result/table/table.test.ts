import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../../src/base/markdown/read-markdown.ts';
import type { Table } from '../../../src/result/result.ts';
import { extractFirst, extractTables, mayHoldTable } from '../../../src/result/table/table.ts';
import { tableJson } from '../../../src/result/table/table-write.ts';

const json = (text: string) => extractTables(text).map(tableJson);

test('the contract’s example', () => {
  expect(json('Found:\n\n| file | lines |\n|---|---|\n| a.ts | 10 |\n| b.ts | 20 |\n')).toEqual([
    '{"columns":["file","lines"],"rows":[["a.ts","10"],["b.ts","20"]]}',
  ]);
});

test('JSON before Markdown before CSV, each in the order of the text', () => {
  const text = [
    '```csv\nc\n1\n```',
    '| m |\n|---|\n| 1 |',
    '```\n[{"j":1}]\n```',
    '```tsv\nt\n1\n```',
    '> | q |\n> |---|',
    '```js\n[{"k":1}]\n```',
    '```json\n{"not":"one"}\n```',
  ].join('\n\n');
  expect(extractTables(text).map((table) => table.columns.join())).toEqual(['j', 'k', 'm', 'q', 'c', 't']);
  expect(extractFirst(text)?.columns).toEqual(['j']);
});

test('a message that is JSON as a whole is only that', () => {
  expect(json('\ufeff [{"a":"| x |\\n|---|\\n| y |"}] ')).toEqual([
    '{"columns":["a"],"rows":[["| x |\\n|---|\\n| y |"]]}',
  ]);
});

test.each([
  ['semicolons', 'name;age\nada;36'],
  ['tabs', 'name\tage\nada\t36'],
  ['semicolons, with a comma in quotes', '"name";"age"\n"ada";36'],
  ['commas, with a semicolon in quotes', '"name",age\nada,36'],
])('a csv block with %s', (_, csv) => {
  expect(json(`\`\`\`csv\n${csv}\n\`\`\``)).toEqual(['{"columns":["name","age"],"rows":[["ada","36"]]}']);
});

test('numbers with a comma stay whole between semicolons', () => {
  expect(json('```CSV\nitem;price;"a, b"\nx;1,50;c\n```')).toEqual([
    '{"columns":["item","price","a, b"],"rows":[["x","1,50","c"]]}',
  ]);
});

test('no table', () => {
  expect(extractFirst('Nothing to report.')).toBeNull();
  expect(extractFirst('')).toBeNull();
});

test('column names are unique, and those that were written keep theirs', () => {
  const columns = (names: string[]) => extractFirst(JSON.stringify({ columns: names, rows: [] }))?.columns;
  expect(columns(['a', 'a', 'a 2', 'a', '', ' ', 'column 5', ''])).toEqual([
    'a',
    'a 3',
    'a 2',
    'a 4',
    'column 5 2',
    'column 6',
    'column 5',
    'column 8',
  ]);
});

function expectSound({ columns, rows }: Table): void {
  expect(columns.length).toBeGreaterThan(0);
  expect(new Set(columns).size).toBe(columns.length);
  for (const row of rows) expect(row.length).toBe(columns.length);
  expect(columns.every((name) => name.trim() !== '')).toBe(true);
}

describe('whatever the message is', () => {
  const RUNS = process.env['CODEX_JOB_SOAK'] ? 100_000 : 2_000;

  test('never throws, tables are rectangular, names unique, twice the same', () => {
    const word = fc.oneof(
      fc.constantFrom(
        '|',
        '|a|b|\n',
        '|-|-|\n',
        '\n',
        '\r\n',
        '```',
        '```csv\n',
        '```tsv\n',
        '~~~\n',
        '> ',
        '- ',
        '1. ',
        ',',
        '\t',
        '"',
      ),
      fc.constantFrom(
        '[',
        ']',
        '{',
        '}',
        ':',
        '"a"',
        '1e999',
        '__proto__',
        '\\',
        '`',
        '**',
        '<br>',
        '<!--',
        '&amp;',
        '\ud800',
        '\u2028',
        '\0',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const text = words.join('');
        const tables = extractTables(text);
        tables.forEach(expectSound);
        expect(extractFirst(text)).toEqual(tables[0] ?? null);
        expect(extractTables(text)).toEqual(tables);
      }),
      { numRuns: RUNS },
    );
  });

  test('the same for JSON of all shapes', () => {
    const key = fc.constantFrom('a', 'b', '', ' ', '1', '0', '__proto__', 'constructor', 'toString', 'column 1', 'a 2');
    const row = fc.oneof(fc.dictionary(key, fc.jsonValue({ maxDepth: 1 })), fc.array(fc.jsonValue({ maxDepth: 1 })));
    const value = fc.oneof(fc.array(row, { maxLength: 6 }), fc.dictionary(key, fc.array(row, { maxLength: 4 })));
    let tables = 0;
    fc.assert(
      fc.property(value, (shape) => {
        const table = extractFirst(JSON.stringify(shape));
        if (!table) return;
        tables++;
        expectSound(table);
        expect(extractFirst(tableJson(table))).toEqual(table);
      }),
      { numRuns: RUNS },
    );
    expect(tables).toBeGreaterThan(RUNS / 10);
  }, 600_000);
});

describe('an attacker’s message', () => {
  // Time by the square of the length would be minutes for each of them.
  const SIZE = process.env['CODEX_JOB_SOAK'] ? 16_000_000 : 300_000;
  const LIMIT = process.env['CODEX_JOB_SOAK'] ? 120_000 : 20_000;
  const fill = (piece: string) => piece.repeat(Math.ceil(SIZE / piece.length));
  const table = (row: string) => `| a |\n|---|\n${fill(`| ${row} |\n`)}`;

  test.each<[string, () => string]>([
    ['quotes in quotes', () => fill('>')],
    ['lists in lists', () => fill('- ')],
    ['both', () => fill('- > ')],
    ['quotes with lists', () => fill('> - b\nc\n')],
    ['a long list item', () => `- a\n${fill('  b\n')}`],
    ['fences', () => fill('```\n')],
    ['tiny tables', () => fill('a\n:-\n\n')],
    ['a wide table', () => `${fill('|a')}\n${fill('|-')}\n`],
    ['a long row', () => `|a|\n|-|\n${fill('|')}`],
    ['backslashes', () => `|a|\n|-|\n|${fill('\\')}|`],
    ['rules', () => `${fill('* ')}x`],
    ['emphasis in cells', () => table('*a_'.repeat(330))],
    ['brackets in cells', () => table('!['.repeat(490))],
    ['open tags in cells', () => table('<a '.repeat(330))],
    ['deep arrays', () => fill('[')],
    ['deep objects', () => fill('{"a":')],
    ['a column for each row', () => `[${Array.from({ length: SIZE / 14 }, (_, i) => `{"k${i}":1}`).join()}]`],
    ['a long number', () => `[[${fill('1')}]]`],
    ['a long string', () => `[["${fill('\\u0041')}"]]`],
    ['wide CSV', () => `\`\`\`csv\n${fill('a,')}\n1\n\`\`\``],
    ['CSV that pads', () => fill(`\`\`\`csv\n${'a,'.repeat(999)}\n${'1\n'.repeat(999)}\`\`\`\n`)],
    ['an open quote in CSV', () => `\`\`\`csv\na\n"${fill('x\n')}\n\`\`\``],
    ['doubled quotes in CSV', () => `\`\`\`csv\n"${fill('""')}"\n\`\`\``],
    ['line ends', () => fill('\r')],
  ])(
    '%s',
    (_, make) => {
      const text = make();
      const start = performance.now();
      const tables = extractTables(text);
      expect(performance.now() - start).toBeLessThan(LIMIT);
      let cells = 0;
      for (const found of tables) cells += found.columns.length * found.rows.length;
      expect(cells).toBeLessThanOrEqual(4_000_000);
    },
    LIMIT * 2,
  );

  test('over the limits is none rather than a cut one', () => {
    const header = (columns: number) => Array.from({ length: columns }, (_, i) => `c${i}`);
    const make = (columns: number, rows: number) =>
      JSON.stringify({ columns: header(columns), rows: Array.from({ length: rows }, () => [1]) });
    expect(extractFirst(make(1_000, 1_000))?.rows.length).toBe(1_000);
    expect(extractFirst(make(1_001, 1))).toBeNull();
    expect(extractFirst(make(1_000, 1_001))).toBeNull();
    const padded = (blanks: number, text: string) => extractFirst(`${' \n'.repeat(blanks / 2)}${text}`);
    expect(padded(15_000_000, '| a |\n|---|')).not.toBeNull();
    expect(padded(17_000_000, '| a |\n|---|')).toBeNull();
    expect(padded(60_000_000, '[[1]]')).not.toBeNull();
    expect(padded(68_000_000, '[[1]]')).toBeNull();
  });
});

test('a text that is not even read, because it holds no mark of a table or a fence, has none', () => {
  const part = fc.constantFrom(
    '-',
    '--',
    ':',
    '|',
    '`',
    '~~',
    '~',
    ' ',
    '\t',
    '\n',
    'a',
    '\n- ',
    '> ',
    '```',
    '\v',
    '\r',
  );
  let skipped = 0;
  fc.assert(
    fc.property(fc.array(part, { maxLength: 14 }), (parts) => {
      const text = parts.join('');
      if (mayHoldTable(text)) return;
      skipped += 1;
      const blocks = JSON.stringify(parseMarkdown(text.replace(/\r\n?/g, '\n')));
      expect(blocks).not.toContain('"kind":"table"');
      expect(blocks).not.toMatch(/"kind":"code","language":"/);
    }),
    { numRuns: 20_000 },
  );
  expect(skipped).toBeGreaterThan(1000);
});
