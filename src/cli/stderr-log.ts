import type { Log, Redactor } from '../base/ports.ts';
import { escapeWorkflowCommands, escapeWorkflowLine } from '../base/text/escape-workflow-commands.ts';

/** The log of the command line: it also has errors, which end a command. */
export interface CliLog extends Log {
  error(text: string): void;
}

export interface Terminal {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/**
 * The command line's log: everything to stderr, because stdout is for the summary. Colours on a terminal only, unless
 * `NO_COLOR` is set (https://no-color.org).
 */
export function stderrLog(
  redactor: Redactor,
  terminal: Terminal = process.stderr,
  env: Readonly<Record<string, string | undefined>> = process.env,
): CliLog {
  const coloured = terminal.isTTY === true && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb';
  const paint = (code: number, text: string) => (coloured ? `\x1b[${code}m${text}\x1b[0m` : text);
  const dim = (line: string) => (line.startsWith('│') || line.startsWith('  ') ? paint(2, line) : line);
  return {
    info: (text) => {
      terminal.write(`${escapeWorkflowCommands(redactor.text(text)).split('\n').map(dim).join('\n')}\n`);
    },
    notice: (text) => {
      terminal.write(`${paint(36, 'notice:')} ${escapeWorkflowLine(redactor.text(text))}\n`);
    },
    warning: (text) => {
      terminal.write(`${paint(33, 'warning:')} ${escapeWorkflowLine(redactor.text(text))}\n`);
    },
    error: (text) => {
      terminal.write(`${paint(31, 'error:')} ${escapeWorkflowLine(redactor.text(text))}\n`);
    },
  };
}
