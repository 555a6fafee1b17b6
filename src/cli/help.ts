import { ACTION_ONLY } from '../request/command-line.ts';
import { INPUTS } from '../request/inputs.ts';

export interface OptionHelp {
  /** Without the hyphens; a value in capitals may follow. */
  readonly name: string;
  readonly default?: string;
  readonly description: string;
}

/** The inputs as options. */
export function inputOptions(without: ReadonlySet<string> = ACTION_ONLY): OptionHelp[] {
  return INPUTS.filter(({ name }) => !without.has(name));
}

/** A help text that fits the terminal. */
export function helpText(
  title: string,
  paragraphs: readonly string[],
  options: readonly OptionHelp[],
  columns: number = process.stdout.columns ?? 80,
): string {
  const width = Math.max(40, Math.min(columns, 100));
  const parts = [
    ...paragraphs.map((text) => `${wrapped(text, width, '')}\n`),
    ...options.map(({ name, default: standard = '', description }) => {
      return `  --${name}${standard === '' ? '' : ` (${standard})`}\n${wrapped(description, width, '      ')}`;
    }),
    `  -- ARGUMENTS\n${wrapped('Arguments for codex exec, as they are.', width, '      ')}`,
  ];
  return `${wrapped(title, width, '')}\n\n${parts.join('\n')}\n`;
}

function wrapped(text: string, width: number, indent: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && indent.length + line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].map((each) => indent + each).join('\n');
}
