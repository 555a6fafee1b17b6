import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { JsonValue } from '../../../src/base/text/json-value.ts';
import type { Table } from '../../../src/result/result.ts';
import { extractFirst } from '../../../src/result/table/table.ts';
import {
  cutTableJson,
  cutTableMarkdown,
  tableCsv,
  tableJson,
  tableMarkdown,
} from '../../../src/result/table/table-write.ts';
import { allNodes, readByMicromark } from '../../base/markdown/rendered.ts';

const example: Table = {
  columns: ['file', 'lines'],
  rows: [
    ['a.ts', 10],
    ['b,c.ts', null],
    ['d', { deep: [1] }],
  ],
};

test('the three forms', () => {
  expect(tableJson(example)).toBe(
    '{"columns":["file","lines"],"rows":[["a.ts",10],["b,c.ts",null],["d",{"deep":[1]}]]}',
  );
  expect(tableMarkdown(example)).toBe(
    '| file | lines |\n| --- | --- |\n| a.ts | 10 |\n| b,c.ts |  |\n| d | {"deep":\\[1\\]} |',
  );
  expect(tableCsv(example)).toBe('file,lines\na.ts,10\n"b,c.ts",\nd,"{""deep"":[1]}"\n');
  expect(tableCsv({ columns: ['a'], rows: [[null], ['=1+1'], [' x']] })).toBe('a\n""\n=1+1\n" x"\n');
});

describe('Markdown that is safe to post', () => {
  test.each([
    ['a | b', 'a \\| b'],
    ['a \\| b', 'a \\\\\\| b'],
    ['one\r\ntwo\u2028three', 'one<br>two<br>three'],
    ['<img src=x onerror=y> &lt;', '&lt;img src=x onerror=y&gt; &amp;lt;'],
    ['![i](https://x.y)', '\\!\\[i\\](https:&#8203;//x.y)'],
    ['`x` **y** ~~z~~ _w_ $v$', '&#96;x&#96; \\*\\*y\\*\\* \\~\\~z\\~\\~ \\_w\\_ &#36;v&#36;'],
    ['@octocat fixes #12, o/r#3, GH-4', '@&#8203;octocat fixes #&#8203;12, o/r#&#8203;3, GH-&#8203;4'],
    ['a@team www.x.y', 'a@&#8203;team www&#8203;.x.y'],
    ['snake_case.ts', 'snake_case.ts'],
    ['a\u202eb\u0007\u200b', 'ab'],
    ['\ud800', '\ufffd'],
  ])('%j', (text, expected) => {
    expect(tableMarkdown({ columns: ['c'], rows: [[text]] })).toBe(`| c |\n| --- |\n| ${expected} |`);
  });

  const hostile = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          '|',
          '\\',
          '`',
          '``',
          '\n',
          '\r',
          '*',
          '_',
          '[',
          ']',
          '(',
          ')',
          '<',
          '>',
          '<!--',
          '&',
          '#1',
          '@a',
          '~~',
          '$',
        ),
        fc.constantFrom(
          'http://a.b',
          'www.a.b',
          '- ',
          '# ',
          '> ',
          '---',
          '|-|',
          '```',
          '&#124;',
          '&vert;',
          '<br>',
          'a',
          ' ',
          '\t',
          '!',
          ':',
        ),
        fc.string({ unit: 'binary', maxLength: 2 }),
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join(''));
  const tables = fc.integer({ min: 1, max: 4 }).chain((width) =>
    fc.record({
      columns: fc.uniqueArray(hostile, { minLength: width, maxLength: width }),
      rows: fc.array(fc.array(hostile, { minLength: width, maxLength: width }), { maxLength: 4 }),
    }),
  );

  test('is one table of the same size, with nothing but text in it', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const [read, ...others] = readByMicromark(tableMarkdown(table)).children ?? [];
        expect([read?.type, others]).toEqual(['table', []]);
        const rows = (read?.children ?? []).map((row) => row.children ?? []);
        expect(rows.length).toBe(1 + table.rows.length);
        for (const row of rows) expect(row.length).toBe(table.columns.length);
        for (const node of rows.flat().flatMap((cell) => (cell.children ?? []).flatMap(allNodes))) {
          expect(node.type === 'html' ? node.value : node.type).toMatch(/^(?:<br>|text)$/);
        }
      }),
      { numRuns: Number(process.env['FUZZ_RUNS'] ?? 2000) },
    );
  });

  test('comes back as the same text', () => {
    // What a cell can't hold, or a reader doesn't see.
    const seen = (text: string) =>
      text
        .trim()
        .split(/\r\n?|[\n\v\f\x85\u2028\u2029]/)
        .map((line) =>
          line
            .trim()
            .replace(/\p{Cs}/gu, '\ufffd')
            .replaceAll('\t', ' ')
            .replace(/[\x00-\x1f\x7f-\x9f]|(?!\u200d)\p{Cf}/gu, ''),
        )
        .join(' ')
        .trim();
    fc.assert(
      fc.property(tables, ({ columns, rows }) => {
        const back = extractFirst(tableMarkdown({ columns, rows }));
        const texts = back?.rows.map((row) => row.map((cell) => String(cell).replaceAll('\u200b', '').trim()));
        expect(texts).toEqual(rows.map((row) => row.map(seen)));
      }),
      { numRuns: Number(process.env['FUZZ_RUNS'] ?? 2000) },
    );
  });
});

describe('cut to a size', () => {
  const cells = fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer(), fc.constant(null)) as fc.Arbitrary<JsonValue>;
  const table = fc.record({
    columns: fc.constant(['a', 'b']),
    rows: fc.array(fc.array(cells, { minLength: 2, maxLength: 2 }), { maxLength: 30 }),
  });

  test('JSON: valid, within the size, as many rows as fit, and the rest counted', () => {
    fc.assert(
      fc.property(table, fc.integer({ min: 60, max: 600 }), (whole, max) => {
        const cut = cutTableJson(whole, max);
        expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(max);
        if (Buffer.byteLength(tableJson(whole)) <= max) {
          expect(cut).toBe(tableJson(whole));
          return;
        }
        const { columns, rows, truncated } = JSON.parse(cut);
        expect(columns).toEqual(whole.columns);
        expect(rows).toEqual(JSON.parse(JSON.stringify(whole.rows.slice(0, rows.length))));
        expect(rows.length + truncated).toBe(whole.rows.length);
        const one = tableJson({ columns: ['a', 'b'], rows: whole.rows.slice(0, rows.length + 1) });
        expect(Buffer.byteLength(one) + Buffer.byteLength(`,"truncated":${whole.rows.length}`)).toBeGreaterThan(max);
      }),
    );
  });

  test('JSON: columns that are too many go too', () => {
    const wide = { columns: Array.from({ length: 500 }, (_, i) => `column ${i}`), rows: [Array(500).fill(1)] };
    expect(cutTableJson(wide, 1_000)).toBe('{"columns":[],"rows":[],"truncated":1}');
    expect(cutTableMarkdown(wide, 1_000)).toBe('*1 more row not shown.*');
  });

  test('Markdown: a table and a last line that counts', () => {
    fc.assert(
      fc.property(table, fc.integer({ min: 60, max: 600 }), (whole, max) => {
        const cut = cutTableMarkdown(whole, max);
        expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(max);
        if (Buffer.byteLength(tableMarkdown(whole)) <= max) {
          expect(cut).toBe(tableMarkdown(whole));
          return;
        }
        const [kept = '', remark = ''] = cut.split('\n\n');
        const rows = extractFirst(kept)?.rows.length ?? -1;
        const rest = whole.rows.length - rows;
        expect(remark).toBe(`*${rest} more ${rest === 1 ? 'row' : 'rows'} not shown.*`);
      }),
    );
  });
});
