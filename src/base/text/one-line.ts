/** White space and control characters divide. Without the flag u, with which 50 MB of one word overflow the stack. */
const WORD = /[^\s\x00-\x1f\x7f-\x9f]+/g;

/**
 * A text on one line: runs of white space and control characters are one blank, lone surrogates are U+FFFD, and what
 * is longer than `limit` code points is cut at a word and ends with `…`, which counts. Reads no more than it needs of
 * a long text.
 */
export function oneLine(text: string, limit: number): string {
  let line = '';
  // Two code units make a code point at most; one more word tells whether something follows.
  for (const [word] of text.matchAll(WORD)) {
    const piece = word.length > 2 * limit + 2 ? word.slice(0, 2 * limit + 2) : word;
    line += line === '' ? piece : ` ${piece}`;
    if (line.length > 2 * limit + 1) break;
  }
  const points = Array.from(line.toWellFormed());
  return points.length <= limit ? points.join('') : `${cut(points, limit - 1)}…`;
}

/** The longest start of at most `limit` code points that ends with a word; of one endless word, with a character. */
function cut(points: readonly string[], limit: number): string {
  const blank = points.lastIndexOf(' ', limit);
  // A blank in the first half would cost too much of the text: an address, or a script without blanks.
  if (blank > limit / 2) return points.slice(0, blank).join('');
  const start = points.slice(0, limit).join('');
  // What a reader takes for one character (a flag, a family, a letter with accents) is not cut in two.
  const segments = new Intl.Segmenter('en').segment(points.join(''));
  const segment = segments.containing(start.length);
  const whole = segment && segment.index > 0 ? start.slice(0, segment.index) : start;
  return whole.trimEnd();
}
