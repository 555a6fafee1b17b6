import type { Block } from '../../base/markdown/document.ts';
import type { GfmTable } from '../../base/markdown/gfm-table.ts';
import { MAX_BLOCKS, MAX_MARKDOWN, MAX_TABLES, MAX_TEXT, MAX_TOTAL_CELLS } from '../../base/markdown/limits.ts';
import { createCellReader } from '../../base/markdown/read-inline.ts';
import { readMarkdown } from '../../base/markdown/read-markdown.ts';
import type { Table } from '../result.ts';
import { tableFromDelimited } from './table-csv.ts';
import { tableFromJson } from './table-json.ts';
import { tableFromMarkdown } from './table-markdown.ts';

/** Fenced code. Indented code is never taken for data. */
interface Fence {
  readonly kind: 'code';
  readonly language: string;
  readonly text: string;
}

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
  const blocks = tablesAndFences(text);
  const readCell = createCellReader();
  const kinds: readonly ((block: Fence | GfmTable) => Table | null)[] = [
    (block) => (block.kind === 'code' ? tableFromJson(block.text) : null),
    (block) => (block.kind === 'table' ? tableFromMarkdown(block, readCell) : fencedTable(block, readCell)),
    (block) => (block.kind === 'code' ? fromDelimited(block) : null),
  ];
  for (const read of kinds) {
    for (const block of blocks) {
      const table = read(block);
      if (table) yield table;
    }
  }
}

/**
 * Whether the text, as Markdown, may hold a table or a fence: false only where the marks are missing that both begin
 * with. Fast, since a long text without them need not be read: a delimiter row has a pipe or a colon beside its dashes.
 */
export function mayHoldTable(text: string): boolean {
  if (text.includes('```') || text.includes('~~~') || text.includes(':-') || text.includes('-:')) return true;
  return text.includes('|') && /\|[ \t\v\f]*-|-[ \t\v\f]*\|/.test(text);
}

/** The table that counts: the first that fits; null when there is none. */
export function extractFirst(message: string): Table | null {
  return tablesOf(message).next().value ?? null;
}

/** All of them, up to the limits of number and size in limits.ts. */
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

/** In the order of the text, also inside of quotes and lists. */
function tablesAndFences(markdown: string): (Fence | GfmTable)[] {
  if (!mayHoldTable(markdown)) return [];
  const found: (Fence | GfmTable)[] = [];
  const walk = (blocks: readonly Block[]): void => {
    for (const block of blocks) {
      if (found.length >= MAX_BLOCKS) return;
      if (block.kind === 'table') found.push(block);
      else if (block.kind === 'code' && block.language !== null) found.push({ ...block, language: block.language });
      else if (block.kind === 'quote') walk(block.blocks);
      else if (block.kind === 'list') block.items.forEach(walk);
    }
  };
  walk(readMarkdown(markdown) ?? []);
  return found;
}

/** The tables that GitHub draws where it shows the text. */
export function drawnTables(markdown: string): Table[] {
  const readCell = createCellReader();
  return tablesAndFences(markdown).flatMap(
    (block) => (block.kind === 'table' && tableFromMarkdown(block, readCell)) || [],
  );
}

/** A table that stands alone in a fence without a language, or with `markdown`: models often put one there. */
function fencedTable({ language, text }: Fence, readCell: (markdown: string) => string): Table | null {
  if (language !== '' && language !== 'markdown' && language !== 'md') return null;
  const [only, ...others] = readMarkdown(text) ?? [];
  return only?.kind === 'table' && others.length === 0 ? tableFromMarkdown(only, readCell) : null;
}

function fromDelimited({ language, text }: Fence): Table | null {
  if (language === 'tsv') return tableFromDelimited(text, '\t');
  return language === 'csv' ? tableFromDelimited(text, delimiterOf(text)) : null;
}

/**
 * What divides the cells of a `csv` block: a comma, or a semicolon or tab, as spreadsheets write it in much of the
 * world. The header decides by what is most often in it, outside of quotes.
 */
function delimiterOf(text: string): ',' | ';' | '\t' {
  const header = (/^[^\n\r]+/m.exec(text)?.[0] ?? '').replace(/"(?:[^"]|"")*"/g, '');
  const count = (delimiter: string) => header.split(delimiter).length;
  return ([',', ';', '\t'] as const).reduce((best, other) => (count(other) > count(best) ? other : best));
}
