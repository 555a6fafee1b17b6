/** The smallest pieces of Markdown (GitHub's flavour) from untrusted text. Each shows the text and does nothing else. */
import { isAscii, unicodePattern } from '../text/ascii.ts';

/** A zero-width space, written so that a person sees it in the source: GitHub finds no name or number across it. */
const BREAK = '&#8203;';
/** By whether the text is ASCII; see ascii.ts. */
const PATTERNS = {
  /** All but LF and TAB; format characters that reorder or hide text go too, the joiner of emoji stays. */
  unprinted: (ascii: boolean) =>
    ascii
      ? /[\x00-\x08\x0b-\x1f\x7f]/g
      : unicodePattern(String.raw`[\x00-\x08\x0b-\x1f\x7f-\x9f]|(?!\u200d)\p{Cf}`, 'gu'),
  /** Nearly all cells are plain. Each character of markup, and the beginnings of what GitHub makes links of, is missing. */
  plain: (ascii: boolean) =>
    ascii
      ? /^(?!.*(?:gh-|www))[a-z0-9 ,;=()/"'%?+.-]*$/i
      : unicodePattern(String.raw`^(?!.*(?:gh-|www))[\p{L}\p{N} ,;=()/"'%?+.-]*$`, 'iu'),
  /** An underscore between letters is no emphasis, and names of functions stay legible in the source. */
  markup: (ascii: boolean) =>
    ascii
      ? /[\\*[\]|~]|!(?=\[)|(?<![a-z0-9])_|_(?![a-z0-9])/gi
      : unicodePattern(String.raw`[\\*[\]|~]|!(?=\[)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])`, 'gu'),
};

export function printable(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029\x85\v\f]/g, '\n')
    .replace(PATTERNS.unprinted(isAscii(text)), '');
}

/**
 * Running text. No markup, no mention (`@name`), no reference (`#1`, `GH-1`, `owner/repo#1`: with a keyword before it
 * closes an issue), no bare link, no formula. Line breaks stay, but no line starts a block.
 */
export function escapeMarkdown(text: string): string {
  return escapeLineStarts(escapeInline(text));
}

/**
 * Like `escapeMarkdown` for a piece that doesn't begin a line, or whose lines are looked after by the caller. Two
 * pieces are put together by `joinInline`.
 */
export function escapeInline(text: string): string {
  const ascii = isAscii(text);
  if (PATTERNS.plain(ascii).test(text)) return text;
  return (
    printable(text)
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('$', '&#36;')
      // As an entity: next to the marks of real code, an escaped one could be counted as one of them.
      .replaceAll('`', '&#96;')
      .replace(PATTERNS.markup(ascii), '\\$&')
      .replace(/@(?!\s)/g, `@${BREAK}`)
      // The entities above hold a `#` of their own.
      .replace(/(?<!&)#(?=\d)/g, `#${BREAK}`)
      .replace(/(GH-)(?=\d)/gi, `$1${BREAK}`)
      .replaceAll('://', `:${BREAK}//`)
      .replace(/(www)\./gi, `$1${BREAK}.`)
  );
}

/** Text as a cell of a table: no cell or row ends in it. A line end is `<br>`. */
export function markdownCell(text: string): string {
  return printable(text)
    .trim()
    .split('\n')
    .map((line) => escapeInline(line.trim().replaceAll('\t', ' ')))
    .join('<br>');
}

/**
 * What would begin a heading, list, rule, block of code, a workflow command (for who prints the file) or a command to
 * another bot (`/approve`) is escaped.
 */
export function escapeLineStarts(markdown: string): string {
  return markdown
    .split('\n')
    .map((line) =>
      line
        .trimStart()
        .replace(/^(?=[-+=#]|:[:-]|~~~|\/[a-z])/i, '\\')
        .replace(/^(\d{1,9})(?=[.)])/, '$1\\'),
    )
    .join('\n');
}

/** Text as code within a line. Empty for text without anything to see. */
export function codeSpan(text: string): string {
  const line = unmarked(printable(text)).replace(/\s*\n\s*/g, ' ');
  if (line.trim() === '') return '';
  const ticks = '`'.repeat(longestRun(line, '`') + 1);
  const pad = /^[` ]|[` ]$/.test(line) ? ' ' : '';
  return ticks + pad + line + pad + ticks;
}

/** `codeSpan` for a cell: a pipe ends a cell even inside code, unless it is escaped. */
export function cellCode(text: string): string {
  return codeSpan(text).replaceAll('|', '\\|');
}

/**
 * A fenced block that its content can't leave. Languages that GitHub draws instead of showing (mermaid, geojson, stl,
 * math) and `suggestion`, which offers a commit, become plain text.
 */
export function fence(code: string, language = ''): string {
  const inside = unmarked(printable(code)).replace(/\n$/, '');
  const ticks = '`'.repeat(Math.max(3, longestRun(inside, '`') + 1));
  const word = language.trim().split(/\s+/)[0] ?? '';
  const plain = /^(?:mermaid|geojson|topojson|stl|math|suggestion)$/i.test(word) || !/^[\w+#.-]{0,30}$/.test(word);
  return `${ticks}${plain ? 'text' : word}\n${inside}\n${ticks}`;
}

/**
 * Puts pieces of a line together: two pieces of code side by side would share their marks, `!` makes a link an image,
 * and two harmless texts (`GH` and `-1`, `http:` and `//`) make a reference or a link.
 */
export function joinInline(parts: readonly string[]): string {
  let line = '';
  for (const part of parts) {
    if ((part.startsWith('`') && line.endsWith('`')) || actTogether(line, part)) line += BREAK;
    if (part.startsWith('[')) line = line.replace(/!$/, '\\!');
    line += part;
  }
  return line;
}

/** What `escapeInline` looks for, across the border of two texts. */
function actTogether(left: string, right: string): boolean {
  const end = left.slice(-3);
  return [...(end + right.slice(0, 3)).matchAll(/:\/\/|www\.|gh-\d|#\d|@\S/gi)].some(
    ({ index, 0: found }) => index < end.length && index + found.length > end.length,
  );
}

/** A comment is found again by its hidden marker: no code may carry what looks like it. */
function unmarked(code: string): string {
  return code.replace(/<!--(?=\s*codex-job)/gi, '< !--');
}

function longestRun(text: string, char: string): number {
  let longest = 0;
  for (let at = text.indexOf(char); at >= 0; ) {
    let end = at;
    while (text[end] === char) end++;
    longest = Math.max(longest, end - at);
    at = text.indexOf(char, end);
  }
  return longest;
}
