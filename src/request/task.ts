/** Codex's own limit for one prompt (exit 1, `input_too_large`), in Unicode characters. */
export const TASK_LIMIT = 1_048_576;

/** C0 without TAB and LF, DEL and C1; marks, overrides and isolates of the bidirectional algorithm; lone surrogates. */
const UNWANTED = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uD800-\uDFFF]/gu;

/**
 * The task as it is hashed and sent (contract section 5). Doing it twice changes nothing.
 * Characters are removed before NFC is made: one between a letter and its accent would else leave the text denormal.
 */
export function sanitizeTask(text: string): string {
  const lines = text
    .replace(/\r\n?/g, '\n')
    .replace(UNWANTED, '')
    .normalize('NFC')
    .split('\n')
    .map((line) => line.trimEnd());
  const first = lines.findIndex((line) => line !== '');
  if (first < 0) return '';
  return lines.slice(first, lines.findLastIndex((line) => line !== '') + 1).join('\n');
}

/** Null when the sanitized task can be sent, else why not. */
export function taskProblem(sanitized: string): string | null {
  if (sanitized === '') return 'a task with something in it';
  // No text has more characters than UTF-16 units: nearly every task is done with here.
  if (sanitized.length <= TASK_LIMIT || [...sanitized].length <= TASK_LIMIT) return null;
  return `at most ${TASK_LIMIT} characters, which is what Codex takes; put the rest in files that the task names`;
}
