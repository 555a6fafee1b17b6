import { info, notice, setSecret, warning } from '@actions/core';
import type { Log, Redactor } from '../base/ports.ts';
import { maskForms } from '../base/redaction/secret-forms.ts';
import { escapeWorkflowCommands } from '../base/text/escape-workflow-commands.ts';
import { stdoutDrained } from './stdout.ts';

/**
 * The log of a step. Everything goes to stdout: the runner reads stdout and stderr with two readers that share their
 * state, so that only one stream keeps its order. `notice` and `warning` are commands, in which @actions/core escapes
 * `%`, CR and LF; what is left of their text can't end the command, and is harmless where an annotation shows it.
 */
export function runnerLog(redactor: Redactor): Log {
  const safe = (text: string) => escapeWorkflowCommands(redactor.text(text));
  // Nobody reads any more: no reason to break off without outputs.
  process.stdout.on('error', () => {});
  return {
    info: (text) => info(safe(text)),
    notice: (text) => notice(safe(text)),
    warning: (text) => warning(safe(text)),
    drained: stdoutDrained,
  };
}

/**
 * Has the runner mask the secrets in this job's log from here on: the first thing that an entry does, before any other
 * line. A mask holds for one line, so every line of a secret is masked; and as the runner knows only the raw form of
 * what it is told here, the encoded ones are told as well.
 */
export function maskSecrets(secrets: readonly string[]): void {
  for (const form of new Set(secrets.flatMap(maskForms))) setSecret(form);
}

/** Keeps what was remarked, for the job summary and the report: annotations are easily overlooked. */
export function remembering(inner: Log): { readonly log: Log; readonly notes: readonly string[] } {
  const notes: string[] = [];
  const log: Log = {
    info: (text) => inner.info(text),
    notice(text) {
      notes.push(text);
      inner.notice(text);
    },
    warning(text) {
      notes.push(text);
      inner.warning(text);
    },
    drained: async () => inner.drained?.(),
  };
  return { log, notes };
}
