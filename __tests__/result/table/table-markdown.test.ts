import fc from 'fast-check';
import { Lexer, type Token, type Tokens } from 'marked';
import { describe, expect, test } from 'vitest';
import { markdownBlocks } from '../../../src/base/markdown/blocks.ts';
import { createCellReader } from '../../../src/base/markdown/cell-text.ts';
import { splitCells } from '../../../src/base/markdown/cells.ts';
import { extractFirst } from '../../../src/result/table/table.ts';

describe('cells', () => {
  test.each([
    ['**bold** _it_ ~~gone~~ `code`', 'bold it gone code'],
    ['[text](https://x.y "t") ![alt](z.png) <https://a.b>', 'text alt https://a.b'],
    ['**[`a` b](c)**', 'a b'],
    ['\\*not\\* \\`code\\`', '*not* `code`'],
    ['one<br>two<br/>three', 'one two three'],
    ['Map<string, number> <b>x</b>', 'Map<string, number> <b>x</b>'],
    ['&lt;a&gt; &amp;amp; &#64; &#x40; &hellip; &unknown; `&amp;`', '<a> &amp; @ @ … &unknown; &amp;'],
    ['snake_case_name 2 * 3 * 4', 'snake_case_name 2 * 3 * 4'],
    ['https://x.y/a_b_c', 'https://x.y/a_b_c'],
    ['[text][ref]', '[text][ref]'],
  ])('%s', (markdown, text) => {
    expect(createCellReader()(markdown)).toBe(text);
  });

  test.each([
    ['| a | b |', ['a', 'b']],
    ['a | b', ['a', 'b']],
    ['| a \\| b | `c\\|d` |', ['a | b', '`c|d`']],
    ['| a \\\\| b |', ['a \\\\', 'b']],
    ['||', ['']],
    ['| | a', ['', 'a']],
  ])('row %s', (row, cells) => {
    expect(splitCells(row)).toEqual(cells);
  });
});

describe('tables', () => {
  const rowsOf = (text: string) => {
    const table = extractFirst(text);
    return table && [table.columns, ...table.rows];
  };
  const plain = [
    ['a', 'b'],
    ['1', '2'],
  ];

  test.each([
    ['with pipes', '| a | b |\n|---|:-:|\n| 1 | 2 |'],
    ['without outer pipes', 'a | b\n--- | ---\n1 | 2'],
    ['behind a paragraph', 'Text:\n| a | b |\n|---|---|\n| 1 | 2 |\n\nmore'],
    ['with CRLF', '| a | b |\r\n|---|---|\r\n| 1 | 2 |\r\n'],
    ['in a quote', '> | a | b |\n> |---|---|\n> | 1 | 2 |\nlazy'],
    ['in a list', '- item\n\n  | a | b |\n  |---|---|\n  | 1 | 2 |\n- next'],
    ['first in a list', '1. | a | b |\n   |---|---|\n   | 1 | 2 |'],
    ['in a quote in a list', '* > | a | b |\n  > |---|---|\n  > | 1 | 2 |'],
    ['before a fence', '| a | b |\n|---|---|\n| 1 | 2 |\n```\n| 3 | 4 |\n```'],
    ['before a heading', '| a | b |\n|---|---|\n| 1 | 2 |\n# | 3 | 4 |'],
    ['in details', '<details>\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n</details>'],
    ['behind an underlined heading', 'Title\n=====\na | b\n-|-\n1 | 2'],
  ])('%s', (_, text) => {
    expect(rowsOf(text)).toEqual(plain);
  });

  test('short rows are filled, long ones cut, as GFM says', () => {
    expect(rowsOf('|a|b|\n|-|-|\n|1|\n|1|2|3|\nx')).toEqual([
      ['a', 'b'],
      ['1', ''],
      ['1', '2'],
      ['x', ''],
    ]);
  });

  test.each([
    ['in a fence', '```\n|a|b|\n|-|-|\n|1|2|\n```'],
    ['in indented code', 'x\n\n    |a|b|\n    |-|-|\n    |1|2|'],
    ['in a comment', '<!--\n\n|a|b|\n|-|-|\n|1|2|\n-->'],
    ['in pre', '<pre>\n\n|a|b|\n|-|-|\n|1|2|\n</pre>'],
    ['with another number of columns in the delimiter row', '|a|b|\n|-|\n|1|2|'],
    ['without a delimiter row', '|a|b|\n|1|2|'],
    ['heading', 'a\n---\nb'],
  ])('none %s', (_, text) => {
    expect(rowsOf(text)).toBeNull();
  });
});

describe('fences', () => {
  test('language, content and containers', () => {
    const text = '~~~ CSV x\na,b\n~~~~\n- item\n  ```json {1}\n  [1,\n    2]\n  ```\n> ````\n> ```\n> x\n\nend';
    expect(markdownBlocks(text)).toEqual([
      { kind: 'fence', language: 'csv', text: 'a,b' },
      { kind: 'fence', language: 'json', text: '[1,\n  2]' },
      { kind: 'fence', language: '', text: '```\nx' },
    ]);
  });

  test('one that is never closed goes to the end', () => {
    expect(markdownBlocks('```tsv\na\tb\n\tc')).toEqual([{ kind: 'fence', language: 'tsv', text: 'a\tb\n\tc' }]);
  });
});

/** Tables and fences as `marked` sees them. */
function byMarked(tokens: readonly Token[]): unknown[] {
  return tokens.flatMap((token): unknown[] => {
    if (token.type === 'table') {
      const table = token as Tokens.Table;
      return [{ header: table.header.map((cell) => cell.text), rows: table.rows.map((row) => row.map((c) => c.text)) }];
    }
    if (token.type === 'code')
      return token['codeBlockStyle'] === 'indented' ? [] : [{ code: token['text'].replace(/\n$/, '') }];
    if (token.type === 'list') return (token as Tokens.List).items.flatMap((item) => byMarked(item.tokens));
    return token.type === 'blockquote' ? byMarked(token.tokens ?? []) : [];
  });
}

function byUs(text: string): unknown[] {
  return markdownBlocks(text).map((block) => {
    if (block.kind === 'fence') return { code: block.text.replace(/\n$/, '') };
    const header = splitCells(block.header);
    const pad = (row: string[]) => header.map((_, index) => row[index] ?? '');
    return { header, rows: block.rows.map((row) => pad(splitCells(row))) };
  });
}

test('documents of usual blocks are read as marked reads them', () => {
  const leaf = fc.constantFrom(
    'Some text\nover lines',
    '# Heading',
    '| a | b |\n|---|---|\n| 1 | 2 |',
    'c | d\n:-- | --:\n\\| | `x`',
    'Intro:\n| e |\n|---|\n| f |',
    '```json\n[1]\n```',
    '~~~\n| no | table |\n|---|---|\n~~~',
    '***',
    'Text | with pipe',
    '| only |',
    '    | code |\n    |---|',
    '````\n```\n````',
    '<div>\n| h |\n|---|\n</div>',
    '<!-- | x | -->',
    'https://x.y',
  );
  const indented = (text: string, first: string, rest: string) =>
    text
      .split('\n')
      .map((line, i) => (line === '' ? '' : (i === 0 ? first : rest) + line))
      .join('\n');
  const { document } = fc.letrec<{ document: string; block: string }>((tie) => ({
    document: fc.array(tie('block'), { minLength: 1, maxLength: 4 }).map((blocks) => blocks.join('\n\n')),
    block: fc.oneof(
      { depthSize: 'small', maxDepth: 3 },
      leaf,
      tie('document').map((text) =>
        text
          .split('\n')
          .map((line) => `> ${line}`)
          .join('\n'),
      ),
      tie('document').map((text) => indented(text, '- ', '  ')),
      tie('document').map((text) => indented(text, '1. ', '   ')),
    ),
  }));
  fc.assert(
    fc.property(document, (text) => {
      expect(byUs(text)).toEqual(byMarked(new Lexer({ gfm: true }).lex(text)));
    }),
    { numRuns: Number(process.env['FUZZ_RUNS'] ?? 3000) },
  );
});
