import { type Fence, markdownBlocks, type PipeTable } from '../../base/markdown/blocks.ts';
import { createCellReader } from '../../base/markdown/cell-text.ts';
import { MAX_MARKDOWN, MAX_TABLES, MAX_TEXT, MAX_TOTAL_CELLS } from '../../base/markdown/limits.ts';
import type { Table } from '../result.ts';
import { tableFromDelimited } from './table-csv.ts';
import { tableFromJson } from './table-json.ts';
import { tableFromMarkdown } from './table-markdown.ts';

/**
 * All tables of a final message (contract section 6): those in JSON first (the whole message, else its fenced
 * blocks), then GFM tables, then CSV and TSV blocks; each kind in the order of the text. They are made one by one, as
 * they are asked for.
 */
export function* tablesOf(message: string): Generator<Table, void, undefined> {
  if (message.length > MAX_TEXT) return;
  const text = message.startsWith('\ufeff') ? message.slice(1) : message;
  const whole = tableFromJson(text);
  if (whole) {
    yield whole;
    return;
  }
  if (text.length > MAX_MARKDOWN) return;
  const blocks = markdownBlocks(text);
  const readCell = createCellReader();
  const kinds: readonly ((block: Fence | PipeTable) => Table | null)[] = [
    (block) => (block.kind === 'fence' ? tableFromJson(block.text) : null),
    (block) => (block.kind === 'table' ? tableFromMarkdown(block, readCell) : null),
    (block) => (block.kind === 'fence' ? fromDelimited(block) : null),
  ];
  for (const read of kinds) {
    for (const block of blocks) {
      const table = read(block);
      if (table) yield table;
    }
  }
}

/** The table that counts: the first that fits; null when there is none. */
export function extractFirst(message: string): Table | null {
  return tablesOf(message).next().value ?? null;
}

/** All of them, up to the limits of number and size in table-limits.ts. */
export function extractTables(message: string): Table[] {
  const tables: Table[] = [];
  let cells = 0;
  for (const table of tablesOf(message)) {
    cells += table.columns.length * (table.rows.length + 1);
    if (cells > MAX_TOTAL_CELLS) break;
    if (tables.push(table) === MAX_TABLES) break;
  }
  return tables;
}

function fromDelimited({ language, text }: Fence): Table | null {
  if (language !== 'csv' && language !== 'tsv') return null;
  return tableFromDelimited(text, language === 'csv' ? ',' : '\t');
}
