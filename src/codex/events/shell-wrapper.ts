import { shellWords } from '../../request/codex-args/shell-words.ts';

const SHELL = /^\S*\b(?:ba|z|da|k)?sh -l?c /;

/**
 * Codex shows a command with the shell that it starts around it, `/bin/bash -lc 'ls -l'`, quoted as Rust's `shlex`
 * does. Gives `ls -l`; anything else as it is.
 */
export function unwrapShell(command: string): string {
  const wrapper = SHELL.exec(command);
  if (wrapper === null) return command;
  const read = shellWords(command.slice(wrapper[0].length));
  const [only, ...others] = read.kind === 'ok' ? read.words : [];
  return only === undefined || others.length > 0 ? command : only;
}
