/** The ASCII letters and digits of a text, and where each of them stood. */
export interface Alphanumerics {
  readonly codes: Buffer;
  /** Place in the text where the writing of letter `index` begins. */
  start(index: number): number;
  /** Place behind it. Longer than one character where it was written as an escape. */
  end(index: number): number;
}

const BACKSLASH = 0x5c;
const PERCENT = 0x25;

/**
 * Views of text[from, to): as it stands, and, where there are escapes, with them undone: `\n` and the like are white
 * space then, not the letter n, and `\u0041`, `\x41`, `%41` are the letter A. Both, because only the reader knows
 * whether a backslash before an n is an escape.
 */
export function alphanumerics(text: string, from: number, to: number): Alphanumerics[] {
  const part = text.slice(from, to);
  const views = [asWritten(part, from)];
  if (part.includes('\\') || part.includes('%')) views.push(unescaped(part, from));
  return views;
}

/** 1 for the code units of letters and digits. */
const IS_LETTER = new Uint8Array(0x10000);
for (let code = 0; code < 0x80; code++) IS_LETTER[code] = isLetter(code) ? 1 : 0;

/** Without a branch for each character, and without their places until somebody asks: a long text mostly has no match. */
function asWritten(part: string, offset: number): Alphanumerics {
  const units = new Uint16Array(part.length);
  Buffer.from(units.buffer).write(part, 'utf16le');
  // One more, for what stands behind the last letter.
  const codes = Buffer.allocUnsafe(units.length + 1);
  let count = 0;
  for (let i = 0; i < units.length; i++) {
    const code = units[i] ?? 0;
    codes[count] = code;
    count += IS_LETTER[code] ?? 0;
  }
  let starts: Uint32Array | undefined;
  const start = (index: number) => {
    starts ??= placesOf(units, count);
    return offset + (starts[index] ?? 0);
  };
  return { codes: codes.subarray(0, count), start, end: (index) => start(index) + 1 };
}

function placesOf(units: Uint16Array, count: number): Uint32Array {
  const places = new Uint32Array(count);
  let found = 0;
  for (let i = 0; found < count; i++) if (IS_LETTER[units[i] ?? 0] === 1) places[found++] = i;
  return places;
}

function unescaped(part: string, offset: number): Alphanumerics {
  const codes = Buffer.allocUnsafe(part.length);
  const starts = new Uint32Array(part.length);
  const ends = new Uint32Array(part.length);
  let count = 0;
  for (let i = 0; i < part.length; i++) {
    let code = part.charCodeAt(i);
    const start = i;
    if (code === BACKSLASH || code === PERCENT) {
      const size = escapeLength(part, i);
      if (size > 0) {
        code = size < 3 ? 0 : Number.parseInt(part.slice(i + (code === PERCENT ? 1 : 2), i + size), 16);
        i += size - 1;
      }
    }
    if (!isLetter(code)) continue;
    codes[count] = code;
    starts[count] = start;
    ends[count] = i + 1;
    count++;
  }
  return {
    codes: codes.subarray(0, count),
    start: (index) => offset + (starts[index] ?? 0),
    end: (index) => offset + (ends[index] ?? 0),
  };
}

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
}

/** Length of the escape that begins here; 0 when there is none. */
function escapeLength(part: string, at: number): number {
  if (part.charCodeAt(at) === PERCENT) return isHex(part, at + 1, 2) ? 3 : 0;
  const kind = part[at + 1];
  if (kind === 'u') return isHex(part, at + 2, 4) ? 6 : 0;
  if (kind === 'x') return isHex(part, at + 2, 2) ? 4 : 0;
  return kind !== undefined && 'nrtbfv0ae'.includes(kind) ? 2 : 0;
}

function isHex(part: string, at: number, count: number): boolean {
  if (at + count > part.length) return false;
  for (let i = at; i < at + count; i++) {
    const code = part.charCodeAt(i) | 0x20;
    if (!((code >= 0x61 && code <= 0x66) || (code >= 0x30 && code <= 0x39))) return false;
  }
  return true;
}
