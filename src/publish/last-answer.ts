import { cutMarkdown } from '../base/markdown/cut-markdown.ts';

/**
 * A comment whose newest run failed still shows the last good answer, folded. To find that answer again, it stands
 * behind a hidden line that names its commit. The text in a comment can't hold such a line: it is escaped.
 */
const ANSWER = /^<!-- codex-job answer ([0-9a-f]*) -->\n/m;
const FOLD_END = '\n\n</details>';
/** With less room, nothing that is worth reading would be left. */
const LEAST_CHARS = 500;

/** A good answer as it stands in a comment. @param commit that it speaks of; null where it isn't known */
export function markAnswer(commit: string | null, text: string): string {
  return `<!-- codex-job answer ${commit ?? ''} -->\n${text}`;
}

/** The last good answer of a comment, folded, in at most `room` characters; empty where there is none. */
export function foldLastAnswer(previous: string, room: number): string {
  const body = previous.replaceAll('\r\n', '\n');
  const found = ANSWER.exec(body);
  if (found === null) return '';
  const [line, commit = ''] = found;
  const rest = body.slice(found.index + line.length).trimEnd();
  // It was folded already, when the run before failed as well.
  const isFolded = found.index > 0 && body.slice(0, found.index).trimEnd().endsWith('</summary>');
  const answer = isFolded && rest.endsWith(FOLD_END.trim()) ? rest.slice(0, -FOLD_END.trim().length).trimEnd() : rest;
  const of = commit === '' ? '' : `, for commit ${commit.slice(0, 7)}`;
  const head = `<details><summary>The last good answer${of}</summary>\n\n${line}`;
  const left = room - head.length - FOLD_END.length - 1;
  if (answer.trim() === '' || left < LEAST_CHARS) return '';
  return `${head}${cutMarkdown(answer, left)}${FOLD_END}\n`;
}
