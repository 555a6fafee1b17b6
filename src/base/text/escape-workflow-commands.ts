/**
 * Text from elsewhere (Codex, the task, a stored entry, an error of another program) made unable to act as a workflow
 * command when it is printed on a runner.
 *
 * The runner reads lines (ended by CR, LF or both) and obeys two forms (actions/runner, ActionCommand.cs):
 * `::name …::data` at a line's start after .NET's `TrimStart`, and `##[name …]data` anywhere in a line. It compares
 * by culture, where invisible characters weigh nothing. Log viewers and other runners split lines at more places and
 * draw `##[group]` themselves. So: one more reason each to drop what can't be seen, to split wherever anybody would,
 * and to open the two marks with a visible space, that no later trimming undoes: `: :`, `## [`.
 */

import { isAscii, unicodePattern } from './ascii.ts';

/** Where .NET, JavaScript, Unicode or a terminal ends a line: CRLF, LF, VT, FF, CR, FS, GS, RS, NEL, LS, PS. */
const LINE_END = /\r\n|[\n\v\f\r\x1c-\x1e\x85\u2028\u2029]/;
/**
 * CSI; OSC and the like on one line, with their end (without it only the opening goes: nobody shall hide what follows);
 * other escapes of two characters.
 */
const ANSI =
  /(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]?|(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\x1b\x90\x98\x9c-\x9f\r\n]*(?:\x07|\x1b\\|\x9c)|\x1b[ -/]*[0-~]?/g;
const CONTROL = /[\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f]/g;

/** @param weightless class of what comparing by culture passes over */
const marks = (weightless: string) => ({
  /** `\s` has what .NET calls white space, but for U+0085, which ends a line here. */
  colonsAtStart: new RegExp(`^((?:\\s|${weightless})*:${weightless}*)(?=:)`, 'u'),
  hashesAndBracket: new RegExp(`(#${weightless}*#${weightless}*)(?=\\[)`, 'gu'),
});
/** No character of ASCII weighs nothing: a class without any. */
const ASCII_MARKS = marks('[]');
/** Of what is left by now: variation selectors, the joiner. Made for the first text that isn't ASCII; see ascii.ts. */
let otherMarks: typeof ASCII_MARKS | null = null;

/** The lines of `text`, each safe on its own and also behind a prefix. Never an empty list. */
export function escapeWorkflowLines(text: string): string[] {
  return text.replace(ANSI, '').split(LINE_END).map(safe);
}

/** Several lines, joined by LF. */
export function escapeWorkflowCommands(text: string): string {
  return escapeWorkflowLines(text).join('\n');
}

/** Everything on one line, for headings and notices. */
export function escapeWorkflowLine(text: string): string {
  return safe(
    escapeWorkflowLines(text)
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .join(' '),
  );
}

function safe(line: string): string {
  const printed = line.replace(CONTROL, '');
  if (isAscii(line)) return opened(printed, ASCII_MARKS);
  otherMarks ??= marks('\\p{Default_Ignorable_Code_Point}');
  return opened(printed.replace(invisible(), ''), otherMarks);
}

/** Zero width, bidirectional and other format characters; the joiner stays, emoji are made with it. */
function invisible(): RegExp {
  return unicodePattern(String.raw`(?!\u200d)(?:\p{Cf}|\u034f|[\u115f\u1160\u17b4\u17b5\u180e\u3164\uffa0])`, 'gu');
}

function opened(line: string, { colonsAtStart, hashesAndBracket }: typeof ASCII_MARKS): string {
  return line.replace(hashesAndBracket, '$1 ').replace(colonsAtStart, '$1 ');
}
