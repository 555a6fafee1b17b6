import { delimiterColumns, splitCells } from './cells.ts';
import { type Container, continued, dedent, indent, isBlank, isRule, opened, type Rest } from './containers.ts';
import { htmlBlock } from './html-block.ts';
import { MAX_BLOCKS, MAX_CELLS } from './limits.ts';

export interface Fence {
  readonly kind: 'fence';
  /** The info string's first word in lower case: `json`, `csv`, or empty. */
  readonly language: string;
  readonly text: string;
}

/** A GFM table: lines as written. */
export interface PipeTable {
  readonly kind: 'table';
  readonly header: string;
  readonly rows: readonly string[];
}

const FENCE = /^(?:(`{3,})([^`]*)|(~{3,})(.*))$/;
const HEADING = /^#{1,6}(?:[ \t]|$)/;
const UNDERLINE = /^(?:=+|-+)[ \t]*$/;

type Leaf =
  | { readonly kind: 'none' }
  /** `last` is the line that a delimiter row would make a header. */
  | { readonly kind: 'paragraph'; readonly last: string | null }
  | { readonly kind: 'table'; readonly header: string; readonly rows: string[] }
  | { readonly kind: 'html'; readonly ends: (line: string) => boolean }
  | { readonly kind: 'fence'; readonly marker: string; readonly indent: number; language: string; lines: string[] };

/**
 * The fenced blocks and tables of a Markdown text (CommonMark 0.31's block structure, GFM 0.29's tables), in order,
 * also inside of quotes and lists. One pass, linear in the text.
 *
 * Not by the block lexer of `marked`, which is this project's library for the markup inside of cells and the oracle
 * of the tests: it takes 45 s for one list item of 400 kB and minutes for 200 kB of quotes in lists.
 */
export function markdownBlocks(text: string): (Fence | PipeTable)[] {
  const scan = new Scan();
  const normal = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  for (let from = 0; from <= normal.length && !scan.full; ) {
    const end = normal.indexOf('\n', from);
    const to = end < 0 ? normal.length : end;
    scan.line({ text: normal.slice(from, to), column: 0 });
    from = to + 1;
  }
  scan.close();
  return scan.blocks;
}

class Scan {
  readonly blocks: (Fence | PipeTable)[] = [];
  #open: Container[] = [];
  #leaf: Leaf = { kind: 'none' };
  #rows = 0;

  get full(): boolean {
    return this.blocks.length >= MAX_BLOCKS || this.#rows > MAX_CELLS;
  }

  line(line: Rest): void {
    const { count, rest } = continued(this.#open, line);
    if (this.#leaf.kind === 'fence' || this.#leaf.kind === 'html') {
      if (count === this.#open.length) {
        this.#verbatim(this.#leaf, rest);
        return;
      }
      this.close();
    }
    if (isBlank(rest)) {
      this.close();
      this.#open.length = count;
      return;
    }
    const goesOn = count === this.#open.length && this.#leaf.kind !== 'none';
    const { added, rest: inner } = opened(rest, count, goesOn);
    // A paragraph goes on although its quote or item doesn't ("lazy"); such a line can't be a table's header.
    const lazy = this.#leaf.kind === 'paragraph' && count < this.#open.length && added.length === 0;
    if (lazy && !startsBlock(inner)) {
      this.#leaf = { kind: 'paragraph', last: null };
      return;
    }
    if (added.length > 0 || count < this.#open.length) {
      this.close();
      this.#open = [...this.#open.slice(0, count), ...added];
    }
    this.#leafLine(inner);
  }

  close(): void {
    const leaf = this.#leaf;
    this.#leaf = { kind: 'none' };
    if (leaf.kind === 'table') this.blocks.push({ kind: 'table', header: leaf.header, rows: leaf.rows });
    if (leaf.kind === 'fence') {
      this.blocks.push({ kind: 'fence', language: leaf.language, text: leaf.lines.join('\n') });
    }
  }

  #verbatim(leaf: Leaf & { kind: 'fence' | 'html' }, rest: Rest): void {
    if (leaf.kind === 'html') {
      if (leaf.ends(rest.text)) this.close();
    } else if (indent(rest) < 4 && closes(dedent(rest, 3).text, leaf.marker)) this.close();
    else leaf.lines.push(dedent(rest, leaf.indent).text);
  }

  #leafLine(rest: Rest): void {
    if (isBlank(rest)) {
      this.close();
      return;
    }
    const leaf = this.#leaf;
    if (indent(rest) > 3) {
      if (leaf.kind === 'paragraph') this.#leaf = { kind: 'paragraph', last: rest.text };
      else this.close();
      return;
    }
    const text = dedent(rest, 3).text;
    const fence = FENCE.exec(text);
    const html = htmlBlock(text, leaf.kind === 'paragraph');
    if (fence) {
      this.close();
      const language = (fence[2] ?? fence[4] ?? '').trim().split(/[\s{]/, 1)[0] ?? '';
      const marker = fence[1] ?? fence[3] ?? '';
      this.#leaf = { kind: 'fence', marker, indent: indent(rest), language: language.toLowerCase(), lines: [] };
    } else if (html) {
      this.close();
      if (!html(text)) this.#leaf = { kind: 'html', ends: html };
    } else if (isRule(text) || HEADING.test(text)) this.close();
    else this.#textLine(text);
  }

  #textLine(text: string): void {
    const leaf = this.#leaf;
    if (leaf.kind === 'table') {
      this.#rows++;
      leaf.rows.push(text);
      return;
    }
    const columns = leaf.kind === 'paragraph' && leaf.last !== null ? delimiterColumns(text) : 0;
    if (leaf.kind === 'paragraph' && leaf.last !== null && columns > 0 && splitCells(leaf.last).length === columns) {
      this.#leaf = { kind: 'table', header: leaf.last, rows: [] };
    } else if (leaf.kind === 'paragraph' && UNDERLINE.test(text)) this.close();
    else this.#leaf = { kind: 'paragraph', last: text };
  }
}

/** Whether a line ends the paragraph before it. Containers were looked for already. */
function startsBlock(rest: Rest): boolean {
  if (indent(rest) > 3) return false;
  const text = dedent(rest, 3).text;
  return FENCE.test(text) || isRule(text) || HEADING.test(text) || htmlBlock(text, true) !== null;
}

function closes(text: string, marker: string): boolean {
  if (!text.startsWith(marker)) return false;
  const rest = text.slice(marker.length).trimEnd();
  return rest === '' || rest === (marker[0] ?? '').repeat(rest.length);
}
