/**
 * A reader of simple Markdown, for the replay of a result: markdown-it is 0.2 MB, and takes longer to load than all else
 * that a cache hit does. Most answers are paragraphs, headings, flat lists, tables and fenced code. What such a text means
 * is not in doubt; anything else is left to markdown-it, and a property test holds both readers against each other.
 */
import { unicodePattern } from '../text/ascii.ts';
import type { Block, Inline, List } from './document.ts';

/** Longer texts are left to markdown-it, which has limits. */
const MAX_SIMPLE = 65_536;
/** Any white space but blanks and line feeds, and NUL. */
const STRANGE = /[^\S \n]|\0/;
const HEADING = /^(#{1,6}) +(\S.*)$/;
const FENCE = /^```([A-Za-z][A-Za-z0-9+-]*)$/;
const BULLET = /^- (\S.*)$/;
const NUMBER = /^(\d{1,9})\. (\S.*)$/;
const ROW = /^\|[^|]*(?:\|[^|]*)*\|$/;
const DELIMITERS = /^\|(?: *:?-+:? *\|)+$/;

/** The blocks of a simple text; null where the text is not simple. Line feeds only. */
export function readSimple(markdown: string): Block[] | null {
  if (markdown.length > MAX_SIMPLE || STRANGE.test(markdown)) return null;
  const lines = markdown.split('\n');
  const blocks: Block[] = [];
  let at = 0;
  while (at < lines.length) {
    const line = lines[at] ?? '';
    if (line === '') {
      at += 1;
      continue;
    }
    const read =
      headingAt(line) ?? fenceAt(lines, at) ?? tableAt(lines, at) ?? listAt(lines, at) ?? paragraphAt(lines, at);
    if (read === null) return null;
    blocks.push(read.block);
    at += read.lines;
  }
  return blocks;
}

/** Whether neither the blocks nor what is in them needs markdown-it. */
export function isSimple(markdown: string): boolean {
  return readSimple(markdown)?.every(isSimpleBlock) ?? false;
}

/** Plain text with code between single backticks; null for any other markup. */
export function readSimpleInline(markdown: string): Inline[] | null {
  if (/[\\*_~[\]<&]|``|`\n|\n`/.test(markdown) || / \n|\n /.test(markdown)) return null;
  const parts = markdown.split('`');
  if (parts.length % 2 === 0) return null;
  const inlines: Inline[] = [];
  for (const [index, part] of parts.entries()) {
    if (index % 2 === 1) {
      if (part === '' || part.includes('\n') || part.startsWith(' ') || part.endsWith(' ')) return null;
      inlines.push({ kind: 'code', text: part });
      continue;
    }
    for (const [nth, text] of part.split('\n').entries()) {
      if (nth > 0) inlines.push({ kind: 'break', hard: false });
      if (text !== '') inlines.push({ kind: 'text', text });
    }
  }
  return inlines;
}

interface Read {
  readonly block: Block;
  /** How many lines it takes. */
  readonly lines: number;
}

function headingAt(line: string): Read | null {
  const [, marks = '', text = ''] = HEADING.exec(line) ?? [];
  // `#` at the end would be no part of the text.
  if (marks === '' || text.endsWith('#') || text.endsWith(' ')) return null;
  return { block: { kind: 'heading', level: marks.length, text }, lines: 1 };
}

function fenceAt(lines: readonly string[], at: number): Read | null {
  const [, language = ''] = FENCE.exec(lines[at] ?? '') ?? [];
  if (language === '') return null;
  const end = lines.findIndex((line, index) => index > at && /^ *`{3}/.test(line));
  if (end < 0 || lines[end] !== '```') return null;
  const text = lines
    .slice(at + 1, end)
    .map((line) => `${line}\n`)
    .join('');
  return { block: { kind: 'code', language: language.toLowerCase(), text }, lines: end - at + 1 };
}

/** A table stands by itself: a paragraph before it would have to be asked for its last line. */
function tableAt(lines: readonly string[], at: number): Read | null {
  if (!isRow(lines[at]) || !DELIMITERS.test(lines[at + 1] ?? '')) return null;
  let end = at;
  while (isRow(lines[end])) end += 1;
  if ((lines[end] ?? '') !== '') return null;
  const [header = [], sides = [], ...rows] = lines.slice(at, end).map(cells);
  if (header.length !== sides.length) return null;
  const align = sides.map((side) =>
    side.startsWith(':') ? (side.endsWith(':') ? 'center' : 'left') : side.endsWith(':') ? 'right' : null,
  );
  const cut = rows.map((row) => row.slice(0, header.length));
  return { block: { kind: 'table', header, align, rows: cut }, lines: end - at };
}

function isRow(line: string | undefined): boolean {
  return line !== undefined && line.length > 2 && !line.includes('\\') && ROW.test(line);
}

function cells(row: string): string[] {
  return row
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim());
}

/** A flat list without empty lines, and nothing behind it that could belong to its last item. */
function listAt(lines: readonly string[], at: number): Read | null {
  const form = BULLET.test(lines[at] ?? '') ? BULLET : NUMBER;
  const items: string[] = [];
  let end = at;
  for (let item = form.exec(lines[end] ?? ''); item !== null; item = form.exec(lines[end] ?? '')) {
    items.push(item.at(-1) ?? '');
    end += 1;
  }
  if (items.length === 0 || !items.every((text) => beginsWithWord(text) && !text.endsWith(' '))) return null;
  const next = lines.slice(end).find((line) => line !== '') ?? '';
  const follows =
    next === '' || headingAt(next) !== null || (lines[end] === '' && (/^["'(|`]/.test(next) || beginsWithLetter(next)));
  if (!follows) return null;
  const start = form === NUMBER ? Number(NUMBER.exec(lines[at] ?? '')?.[1]) : null;
  const blocks: List['items'] = items.map((text) => [{ kind: 'paragraph', text }]);
  return { block: { kind: 'list', start, tight: true, items: blocks }, lines: end - at };
}

function paragraphAt(lines: readonly string[], at: number): Read | null {
  let end = at;
  while (beginsWithWord(lines[end] ?? '') && !lines[end]?.endsWith(' ')) end += 1;
  const next = lines[end] ?? '';
  const ends = next === '' || headingAt(next) !== null || FENCE.test(next) || BULLET.test(next);
  if (end === at || !ends) return null;
  return { block: { kind: 'paragraph', text: lines.slice(at, end).join('\n') }, lines: end - at };
}

function isSimpleBlock(block: Block): boolean {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return readSimpleInline(block.text) !== null;
    case 'table':
      return [block.header, ...block.rows].flat().every((cell) => readSimpleInline(cell) !== null);
    case 'list':
      return block.items.flat().every(isSimpleBlock);
    // Such a block may hold a table.
    case 'code':
      return block.language !== 'md' && block.language !== 'markdown';
    default:
      return false;
  }
}

/** As every paragraph begins, and nothing else can. */
function beginsWithWord(text: string): boolean {
  return /^(?:["'(]|`[^`]|\d+(?![\d.)]))/.test(text) || beginsWithLetter(text);
}

function beginsWithLetter(text: string): boolean {
  return /^[a-z]/i.test(text) || (/^[^\x00-\x7f]/.test(text) && unicodePattern(String.raw`^\p{L}`, 'u').test(text));
}
