/** What counts as a table is what GitHub draws as one, and the report shows the same tables as the table output. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { safeMarkdown } from '../../../src/base/markdown/safe-markdown.ts';
import type { Table } from '../../../src/result/result.ts';
import { drawnTables } from '../../../src/result/table/table.ts';
import { allNodes, readByMicromark } from '../../base/markdown/rendered.ts';

const FIXTURE = new URL('../../fixtures/cmark-gfm.json', import.meta.url);
/** Texts, each with the tables that cmark-gfm draws: rows of cells, the header first. See cmark-gfm.py. */
const samples = JSON.parse(readFileSync(FIXTURE, 'utf8')) as [string, string[][][]][];

const shape = (tables: readonly Table[]) => tables.map(({ columns, rows }) => [columns.length, rows.length]);

describe('cmark-gfm’s tables', () => {
  test('the fixture holds both', () => {
    const counts = samples.map(([, tables]) => tables.length);
    expect(counts.filter((count) => count > 0).length).toBeGreaterThan(300);
    expect(counts.filter((count) => count === 0).length).toBeGreaterThan(200);
  });

  test.each(samples)('%j', (markdown, tables) => {
    const ours = drawnTables(markdown);
    expect(shape(ours)).toEqual(tables.map(([header = [], ...rows]) => [header.length, rows.length]));
    // A name between brackets is a link to GitHub where it is defined; to us, it is always text. HTML is shown as text.
    if (/\[[^\]]*\]:|[<]/.test(markdown)) return;
    expect(ours.map(({ rows }) => rows)).toEqual(tables.map((rows) => rows.slice(1)));
  });
});

const piece = fc.constantFrom(
  ...['\n| a | b |\n|---|---|\n', '\n| c |\n|:-:|\n', 'x | y\n-|-\n', '> | q |\n> |---|\n> | 1 |\n'],
  ...['|', '\\|', 'a', '1', '| a | b |\n', '|---|---|\n', '| 1 | 2 |\n', '|---|\n', '| c |\n', ':-:', '\n', '\n\n'],
  ...['```', '```csv\n', '~~~\n', '> ', '- ', '1. ', '    ', '\t', '# ', '---\n', '`', '**', '_', '~', '[r]: /u\n'],
  ...['[RESULT]:\n', '<b>', '<br>', '<!--', '&#124;', '\\', '\r\n', '\u2028', '\0', '\u200b', '@x', 'é', 'x\u00a0'],
);
const message = fc.array(piece, { minLength: 2, maxLength: 24 }).map((pieces) => pieces.join(''));

test('the report draws as many tables of the same size as the table output takes from the Markdown, for any text', () => {
  let tables = 0;
  fc.assert(
    fc.property(message, (text) => {
      const ours = shape(drawnTables(text));
      const shown = allNodes(readByMicromark(safeMarkdown(text))).filter(({ type }) => type === 'table');
      const rows = shown.map(({ children = [] }) => [children[0]?.children?.length, children.length - 1]);
      expect(rows).toEqual(ours);
      tables += ours.length;
    }),
    { numRuns: Number(process.env['FUZZ_RUNS'] ?? 1000) },
  );
  expect(tables).toBeGreaterThan(100);
});
