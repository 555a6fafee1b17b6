/** Final messages: JSON, Markdown, CSV, and what is nearly that. The rooms' own tests compare them with oracles. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Table } from '../../src/result/result.ts';
import { extractFirst, extractTables } from '../../src/result/table/table.ts';
import { readTable } from '../../src/result/table/table-json.ts';
import {
  cutTableJson,
  cutTableMarkdown,
  tableCsv,
  tableJson,
  tableMarkdown,
} from '../../src/result/table/table-write.ts';
import { all, forHours } from './runs.ts';

const TOKENS = [
  ...[
    '|',
    '\\|',
    '---',
    ':-:',
    '\n',
    '\n\n',
    '```',
    '```csv\n',
    '```json\n',
    '~~~tsv\n',
    '\n```\n',
    '> ',
    '- ',
    '    ',
  ],
  ...[
    ',',
    '"',
    '""',
    '\t',
    ';',
    '[',
    ']',
    '{',
    '}',
    ':',
    'null',
    'true',
    '1',
    '-0',
    '1e999',
    '"a"',
    '"columns"',
    '"rows"',
  ],
  ...[
    '`',
    '``',
    '*',
    '**',
    '_',
    '[a](b)',
    '<b>',
    '<!--',
    '&amp;',
    '&#0;',
    '\\',
    '\r\n',
    '\ufeff',
    '\u0000',
    '\ud800',
    'é',
    '😀',
  ],
  ...[
    '| a | b |\n|---|---|\n',
    '| 1 | 2 |\n',
    '[{"a":1}]',
    '[["a","b"],[1,2]]',
    '{"x":[{"a":1},{"b":2}]}',
    'a,b\n1,2\n',
  ],
];
const message = fc.oneof(
  fc
    .array(fc.oneof(fc.constantFrom(...TOKENS), fc.string({ maxLength: 5 })), { maxLength: 40 })
    .map((all) => all.join('')),
  fc.json({ maxDepth: 4 }),
  fc
    .array(fc.dictionary(fc.string({ maxLength: 4 }), fc.jsonValue({ maxDepth: 1 }), { maxKeys: 4 }), { maxLength: 5 })
    .map((rows) => JSON.stringify(rows)),
);

function expectTable(table: Table): void {
  expect(table.columns.length).toBeGreaterThan(0);
  expect(new Set(table.columns).size).toBe(table.columns.length);
  for (const column of table.columns) expect(column).not.toBe('');
  for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
}

test('a table is whole, the same each time, and can be written and read', forHours, () => {
  fc.assert(
    fc.property(message, fc.nat(400), (text, limit) => {
      const table = extractFirst(text);
      for (const one of extractTables(text)) expectTable(one);
      expect(extractFirst(text)).toEqual(table);
      if (table === null) return;
      const json = tableJson(table);
      expect(json).not.toContain('\n');
      const again = readTable(json);
      expect(again === null ? null : tableJson(again)).toBe(json);
      const markdown = tableMarkdown(table);
      const back = extractFirst(markdown);
      expect(back?.columns).toHaveLength(table.columns.length);
      expect(back?.rows).toHaveLength(table.rows.length);
      expect(tableCsv(table).length).toBeGreaterThan(0);
      // Cut ones are whole JSON and whole Markdown all the same.
      const cut = JSON.parse(cutTableJson(table, 64 + limit)) as { rows?: unknown[]; truncated?: number };
      if (cut.truncated !== undefined) expect((cut.rows?.length ?? 0) + cut.truncated).toBe(table.rows.length);
      expect(typeof cutTableMarkdown(table, 64 + limit)).toBe('string');
    }),
    all,
  );
});
