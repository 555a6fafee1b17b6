import { MAX_CONTAINERS } from './limits.ts';

/** A block quote, or a list item with the column at which its content begins. */
export type Container = { readonly kind: 'quote' } | { readonly kind: 'item'; readonly content: number };

/** What is left of a line, and the column at which that stands: a tab's width depends on it. */
export interface Rest {
  readonly text: string;
  readonly column: number;
}

const ITEM = /^(?:[-+*]|(\d{1,9})[.)])(?=[ \t]|$)/;

/** A thematic break. By hand: a long line of asterisks and blanks would use up a regular expression's stack. */
export function isRule(text: string): boolean {
  const mark = text[0];
  if (mark !== '*' && mark !== '-' && mark !== '_') return false;
  let marks = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text[i];
    if (char === mark) marks++;
    else if (char !== ' ' && char !== '\t') return false;
  }
  return marks >= 3;
}

/** Columns of white space at the start. */
export function indent(rest: Rest): number {
  let column = rest.column;
  for (let i = 0; i < rest.text.length; i++) {
    const char = rest.text[i];
    if (char === ' ') column++;
    else if (char === '\t') column += 4 - (column % 4);
    else break;
  }
  return column - rest.column;
}

/** Without up to `columns` columns of white space; what a cut tab leaves over becomes blanks. */
export function dedent(rest: Rest, columns: number): Rest {
  let column = rest.column;
  let at = 0;
  while (column - rest.column < columns && (rest.text[at] === ' ' || rest.text[at] === '\t')) {
    column += rest.text[at] === ' ' ? 1 : 4 - (column % 4);
    at++;
  }
  const over = Math.max(0, column - rest.column - columns);
  return { text: ' '.repeat(over) + rest.text.slice(at), column: column - over };
}

export function isBlank(rest: Rest): boolean {
  return /^[ \t]*$/.test(rest.text);
}

/** Goes through the containers that are open; returns how many of them go on in this line. */
export function continued(open: readonly Container[], line: Rest): { readonly count: number; readonly rest: Rest } {
  let rest = line;
  for (const [index, container] of open.entries()) {
    if (container.kind === 'quote') {
      const inner = quoted(rest);
      if (!inner) return { count: index, rest };
      rest = inner;
    } else if (indent(rest) >= container.content) rest = dedent(rest, container.content);
    else if (!isBlank(rest)) return { count: index, rest };
  }
  return { count: open.length, rest };
}

/** The containers that this line opens. A paragraph that goes on is only broken by some of the list items. */
export function opened(line: Rest, depth: number, inParagraph: boolean): { added: Container[]; rest: Rest } {
  const added: Container[] = [];
  let rest = line;
  while (depth + added.length < MAX_CONTAINERS && indent(rest) < 4) {
    const inner = quoted(rest);
    if (inner) {
      added.push({ kind: 'quote' });
      rest = inner;
      continue;
    }
    const item = listItem(rest, inParagraph && added.length === 0);
    if (!item) break;
    added.push(item.container);
    rest = item.rest;
  }
  return { added, rest };
}

function quoted(rest: Rest): Rest | null {
  if (indent(rest) > 3) return null;
  const inner = dedent(rest, 3);
  if (inner.text[0] !== '>') return null;
  return dedent({ text: inner.text.slice(1), column: inner.column + 1 }, 1);
}

function listItem(rest: Rest, inParagraph: boolean): { container: Container; rest: Rest } | null {
  const before = indent(rest);
  const inner = dedent(rest, 3);
  const marker = ITEM.exec(inner.text);
  if (!marker || isRule(inner.text)) return null;
  const width = marker[0].length;
  const after: Rest = { text: inner.text.slice(width), column: inner.column + width };
  const empty = isBlank(after);
  if (inParagraph && (empty || (marker[1] !== undefined && Number(marker[1]) !== 1))) return null;
  // One to four blanks belong to the marker; five or more are one, and indented code.
  const blanks = indent(after);
  const padding = empty || blanks > 4 ? 1 : blanks;
  return { container: { kind: 'item', content: before + width + padding }, rest: dedent(after, padding) };
}
