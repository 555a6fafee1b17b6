/**
 * Most texts are ASCII alone, and what has to know the classes of Unicode (`\p{L}`) is slow to start: V8 looks a class up
 * wherever its parser meets it in a literal, and builds it when it is first used, up to a millisecond each. So an ASCII
 * text is read by a pattern that knows only ASCII, and the others by one that is made when the first such text comes.
 */
export function isAscii(text: string): boolean {
  return !/[^\x00-\x7f]/.test(text);
}

const made = new Map<string, RegExp>();

/** `new RegExp(source, flags)`, made once. */
export function unicodePattern(source: string, flags: string): RegExp {
  const known = made.get(`${flags}/${source}`);
  if (known !== undefined) return known;
  const pattern = new RegExp(source, flags);
  made.set(`${flags}/${source}`, pattern);
  return pattern;
}
