const FENCE = /^((?:[ \t]|>|[-*+] |\d+[.)] )*)(`{3,}(?=[^`]*$)|~{3,})(.*)$/;
const TABLE_ROW = /^[ \t>]*\|/;
/** Room for the line that says so, and for what has to be closed. */
const NOTE_ROOM = 200;

/**
 * At most `maxChars` UTF-16 units of `text`, cut between lines, with a last line that says so. An open fence or
 * `<details>` (of our own making) is closed, a table keeps whole rows, or goes when not one of its rows fits.
 */
export function cutMarkdown(text: string, maxChars: number): string {
  const { shown, note } = cutStart(text, maxChars);
  return `${shown}${note}`.slice(0, maxChars);
}

/**
 * The same in two parts: what is shown of the text, and the line that says so; empty where all is shown.
 *
 * @param of characters of the whole, where `text` is only its start
 */
export function cutStart(text: string, maxChars: number, of = text.length): { shown: string; note: string } {
  if (of <= maxChars) return { shown: text, note: '' };
  const room = Math.max(0, maxChars - NOTE_ROOM);
  const kept: string[] = [];
  let length = 0;
  let open: { prefix: string; mark: string } | null = null;
  let details = 0;
  for (const line of text.slice(0, room + 1).split('\n')) {
    const match = FENCE.exec(line);
    // What a fence that begins here needs at its end: its own marks again.
    const closing =
      12 * details + (match ? 2 * line.length : 0) + (open ? open.prefix.length + open.mark.length + 1 : 0);
    if (length + line.length + 1 + closing > room) {
      if (!match && !TABLE_ROW.test(line) && length < room / 2) {
        const start = wholeChars(line, Math.max(0, room - length - closing - 1));
        kept.push(open ? start : withoutOpenCode(start));
      }
      break;
    }
    kept.push(line);
    length += line.length + 1;
    if (match) {
      const [, prefix = '', mark = '', rest = ''] = match;
      if (!open) open = { prefix: prefix.replace(/[^\s>]/g, ' '), mark };
      else if (mark[0] === open.mark[0] && mark.length >= open.mark.length && rest.trim() === '') open = null;
    } else if (!open) {
      if (/^<details\b/.test(line)) details++;
      if (line === '</details>') details = Math.max(0, details - 1);
    }
  }
  if (!open) dropHeadWithoutRows(kept);
  if (open) kept.push(open.prefix + open.mark);
  for (; details > 0; details--) kept.push('', '</details>');
  const shown = kept.join('\n').trimEnd();
  return { shown, note: `\n\n*Cut here: ${shown.length} of ${of} characters are shown.*` };
}

/** A table's head, or half of it, that lost all its rows. */
function dropHeadWithoutRows(lines: string[]): void {
  let start = lines.length;
  while (start > 0 && /^\s*\|/.test(lines[start - 1] ?? '')) start--;
  if (lines.length - start <= 2 && lines.length > start) lines.length = start;
}

/**
 * A piece of code that lost its end is no code any more, and what it holds would act: a mention, a link. It goes, and
 * so do half an escape and half an address. In safe Markdown there are no other backticks than those around code: what
 * looks like an address and has one in it is code, whose end must stay.
 */
function withoutOpenCode(line: string): string {
  let opening: RegExpExecArray | null = null;
  for (const run of line.matchAll(/`+/g)) {
    if (opening === null) opening = run;
    else if (run[0].length === opening[0].length) opening = null;
  }
  if (opening !== null) return line.slice(0, opening.index);
  return line.replace(/(?:&[#\w]{0,8}|<[^<>\s`]*|(?<=\])\([^()\s`]*)$/, '').replace(/(?<!\\)((?:\\\\)*)\\$/, '$1');
}

/** The start of `text`, at most `max` units long, that doesn't end with half a character. */
function wholeChars(text: string, max: number): string {
  const cut = text.slice(0, max);
  return /[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut;
}
