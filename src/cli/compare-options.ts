import { type CommandLine, readCommandLine } from '../request/command-line.ts';
import { INPUTS, type InputName, type RawInputs } from '../request/inputs.ts';

export const COMPARISON_FORMATS = ['text', 'markdown', 'json'] as const;
export type ComparisonFormat = (typeof COMPARISON_FORMATS)[number];

export type CompareLine =
  | Exclude<CommandLine, { kind: 'ok' }>
  | {
      readonly kind: 'ok';
      readonly raw: RawInputs;
      /** Empty = all. */
      readonly tiers: string;
      readonly run: boolean;
      readonly format: ComparisonFormat;
    };

/** What has no meaning for several tiers at once. */
export const NOT_COMPARED: ReadonlySet<InputName> = new Set<InputName>([
  'tier',
  'model',
  'pr-comment',
  'fail-on-error',
]);

const VALUES = ['tiers', 'format'] as const;

/** Options of `codex-job compare`: its own `--tiers`, `--format` and `--run`, and those of `run`. */
export function readCompareLine(
  args: readonly string[],
  environment: { readonly [name: string]: string | undefined },
): CompareLine {
  const own = new Map<string, string>();
  const others: string[] = [];
  const rest = [...args];
  while (rest.length > 0) {
    const word = rest.shift() ?? '';
    if (word === '--') {
      others.push(word, ...rest);
      break;
    }
    const name = /^--(tiers|format|run)(?==|$)/.exec(word)?.[1];
    if (name === undefined) {
      others.push(word);
      // The next word is its value, also where it looks like an option of ours: --task --run asks for `--run`.
      if (takesValue(word) && rest.length > 0) others.push(rest.shift() ?? '');
      continue;
    }
    if (own.has(name)) return { kind: 'invalid', problem: `--${name} is given twice.` };
    const glued = word.slice(name.length + 3);
    const isValue = VALUES.some((value) => value === name);
    if (!isValue && word.includes('=')) return { kind: 'invalid', problem: `--${name} takes no value.` };
    const value = isValue ? (word.includes('=') ? glued : rest.shift()) : 'true';
    if (value === undefined) return { kind: 'invalid', problem: `--${name} needs a value.` };
    own.set(name, value);
  }
  const read = readCommandLine(others, environment);
  if (read.kind !== 'ok') return read;
  const foreign = [...NOT_COMPARED].find((name) => read.given.has(name));
  if (foreign !== undefined) {
    const instead =
      foreign === 'tier'
        ? ' Name the tiers with --tiers.'
        : foreign === 'model'
          ? ' Name the models of the tiers with --tier-models.'
          : '';
    return { kind: 'invalid', problem: `--${foreign} has no meaning for a comparison.${instead}` };
  }
  const wanted = own.get('format') ?? 'text';
  const format = COMPARISON_FORMATS.find((known) => known === wanted);
  if (format === undefined)
    return { kind: 'invalid', problem: `--format is ${COMPARISON_FORMATS.join(', ')}, not "${wanted}".` };
  return { kind: 'ok', raw: read.raw, tiers: own.get('tiers') ?? '', run: own.has('run'), format };
}

/** Options with a value of their own word; a switch may have one (`--no-cache false`), which is no option of ours. */
function takesValue(word: string): boolean {
  return INPUTS.some(({ name }) => word === `--${name}`) && !['--no-cache', '--allow-bots'].includes(word);
}
