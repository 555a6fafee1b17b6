/** A zero-width space, written so that a person sees it in the source: GitHub finds no name or number across it. */
const BREAK = '&#8203;';
const LINE_END = /\r\n?|[\n\v\f\x85\u2028\u2029]/;
/** Control characters, and format characters that hide or reorder text; the joiner stays, emoji are made with it. */
const UNSEEN = /[\x00-\x1f\x7f-\x9f]|(?!\u200d)\p{Cf}/gu;

/**
 * Untrusted text as a cell of a GFM table. It shows the text, and does nothing else wherever it is posted: no cell or
 * row ends in it, no markup, HTML, formula, link, mention (`@name`) or reference (`#1`, `GH-1`). A line end is `<br>`.
 */
export function markdownCell(text: string): string {
  return text
    .trim()
    .split(LINE_END)
    .map((line) => inline(line.trim()))
    .join('<br>');
}

function inline(text: string): string {
  const seen = text
    .replace(/\p{Cs}/gu, '\ufffd')
    .replaceAll('\t', ' ')
    .replace(UNSEEN, '');
  // Nearly all cells are plain.
  if (!/[^\p{L}\p{N} ,;=()/"'%?+.-]|gh-|www/iu.test(seen)) return seen;
  return (
    seen
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('$', '&#36;')
      // An underscore between letters is no emphasis, and file names stay legible in the source.
      .replace(/[\\`*[\]|~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&')
      .replace(/@(?!\s)/g, `@${BREAK}`)
      .replace(/(?<!&)#(?=\d)/g, `#${BREAK}`)
      .replace(/(gh-)(?=\d)/gi, `$1${BREAK}`)
      .replaceAll('://', `:${BREAK}//`)
      .replace(/(www)\./gi, `$1${BREAK}.`)
  );
}
