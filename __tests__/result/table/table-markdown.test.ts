import { describe, expect, test } from 'vitest';
import { splitCells } from '../../../src/base/markdown/gfm-table.ts';
import { createCellReader } from '../../../src/base/markdown/read-inline.ts';
import { extractFirst } from '../../../src/result/table/table.ts';

describe('cells', () => {
  test.each([
    ['**bold** _it_ ~~gone~~ ~too~ `code`', 'bold it gone too code'],
    ['<code>x&#124;y</code>', '<code>x|y</code>'],
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
    ['|', null],
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
    ['before a single pipe', '| a | b |\n|---|---|\n| 1 | 2 |\n|'],
    ['with a tab in the delimiter row', '| a | b |\n|---\t|---|\n| 1 | 2 |'],
    ['behind a label', '[TABLE]:\n| a | b |\n|---|---|\n| 1 | 2 |'],
    ['alone in a fence', '```\n| a | b |\n|---|---|\n| 1 | 2 |\n```'],
    ['alone in a fence of Markdown', 'So:\n~~~markdown\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n~~~'],
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
    ['in indented code', 'x\n\n    |a|b|\n    |-|-|\n    |1|2|'],
    ['in a comment', '<!--\n\n|a|b|\n|-|-|\n|1|2|\n-->'],
    ['in pre', '<pre>\n\n|a|b|\n|-|-|\n|1|2|\n</pre>'],
    ['with another number of columns in the delimiter row', '|a|b|\n|-|\n|1|2|'],
    ['without a delimiter row', '|a|b|\n|1|2|'],
    ['heading', 'a\n---\nb'],
    ['with a single pipe as header', '|\n|---\n|a|'],
    ['behind a delimiter row of another width', '| a | b | c |\n|---|---|\n|:--|:--|\n| 1 | 2 |'],
    ['behind a list item', '- x\n| a | b |\n|---|---|\n| 1 | 2 |'],
    ['in a fence of code', '```js\n| a | b |\n|---|---|\n| 1 | 2 |\n```'],
    ['in a fence with more than a table', '```\n| a | b |\n|---|---|\n| 1 | 2 |\n\nmore\n```'],
  ])('none %s', (_, text) => {
    expect(rowsOf(text)).toBeNull();
  });
});
