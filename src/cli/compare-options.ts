import { ACTION_ONLY, type CommandLine, readCommandLine } from '../request/command-line.ts';
import { INPUTS, type RawInputs } from '../request/inputs.ts';

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

/** What has no meaning for several tiers at once, and what to use instead. */
const NOT_COMPARED: ReadonlyMap<string, string> = new Map([
  ['tier', ' Name the tiers with --tiers.'],
  ['model', ' Name the models of the tiers with --tier-models.'],
]);

/** Inputs that are no options of a comparison. */
export const NO_COMPARE_OPTIONS: ReadonlySet<string> = new Set([...NOT_COMPARED.keys(), ...ACTION_ONLY]);

/** Options of `codex-job compare`: its own `--tiers`, `--format` and `--run`, and those of `run`. */
export function readCompareLine(
  args: readonly string[],
  environment: { readonly [name: string]: string | undefined },
): CompareLine {
  const line = readCommandLine(args, environment, { tiers: 'value', format: 'value', run: 'switch' });
  if (line.kind !== 'ok') return line;
  const { raw, given, own } = line;
  const foreign = INPUTS.find(({ name }) => given.has(name) && NOT_COMPARED.has(name));
  if (foreign !== undefined) {
    const instead = NOT_COMPARED.get(foreign.name) ?? '';
    return { kind: 'invalid', problem: `--${foreign.name} has no meaning for a comparison.${instead}` };
  }
  if (own.has('run') && given.has('output-file'))
    return { kind: 'invalid', problem: 'Use --output-file without --run: several tiers cannot write one file.' };
  const wanted = own.get('format') ?? 'text';
  const format = COMPARISON_FORMATS.find((known) => known === wanted);
  if (format === undefined)
    return { kind: 'invalid', problem: `--format is "${wanted}"; use ${COMPARISON_FORMATS.join(', ')}.` };
  return { kind: 'ok', raw, tiers: own.get('tiers') ?? '', run: own.has('run'), format };
}
