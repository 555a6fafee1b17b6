/** Elements whose tag alone begins an HTML block (CommonMark 0.31, kind 6). */
const BLOCKS = new RegExp(
  `^</?(?:${[
    'address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt',
    'fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu',
    'menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr',
    'track|ul',
  ].join('|')})(?:[\\s>]|/>|$)`,
  'i',
);
/** A whole tag alone on its line (kind 7). */
const LONE_TAG =
  /^<(?:\/[a-z][a-z0-9-]*\s*|[a-z][a-z0-9-]*(?:\s+[a-z_:][\w.:-]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*\s*\/?)>\s*$/i;
/** Beginnings and ends of the kinds 1 to 5. */
const PAIRS: readonly (readonly [RegExp, RegExp])[] = [
  [/^<(?:pre|script|style|textarea)(?:[\s>]|$)/i, /<\/(?:pre|script|style|textarea)>/i],
  [/^<!--/, /-->/],
  [/^<\?/, /\?>/],
  [/^<![a-z]/i, />/],
  [/^<!\[CDATA\[/, /\]\]>/],
];

/**
 * When a line begins an HTML block, whose text is no Markdown: the test for its last line (for the kinds that end at
 * a blank line: for that line). Else null.
 */
export function htmlBlock(text: string, inParagraph: boolean): ((line: string) => boolean) | null {
  if (text[0] !== '<') return null;
  const pair = PAIRS.find(([begin]) => begin.test(text));
  if (pair) return (line) => pair[1].test(line);
  if (BLOCKS.test(text) || (!inParagraph && text.length < 10_000 && LONE_TAG.test(text))) {
    return (line) => line.trim() === '';
  }
  return null;
}
