import { nearest } from '../base/text/nearest.ts';
import { INPUTS, type InputName, isExpression, type RawInputs } from './inputs.ts';
import { inputFor } from './other-names.ts';

export type CommandLine =
  | {
      readonly kind: 'ok';
      readonly raw: RawInputs;
      readonly given: ReadonlySet<InputName>;
      /** Values of the command's own options; a switch has `true`. */
      readonly own: ReadonlyMap<string, string>;
    }
  | { readonly kind: 'help' }
  | { readonly kind: 'invalid'; readonly problem: string };

/** Options that a command has besides the inputs. */
export type OwnOptions = Readonly<Record<string, 'value' | 'switch'>>;

/** Inputs that need no value on the command line: naming them means `true`. */
const SWITCHES: ReadonlySet<string> = new Set(['no-cache', 'findings']);

/** Inputs that only mean something in a workflow. Names, because some of them come and go with the action's features. */
export const ACTION_ONLY: ReadonlySet<string> = new Set([
  'allow-bot-users',
  'allow-bots',
  'allow-users',
  'comment-key',
  'fail-on-error',
  'github-token',
  'pr-comment',
  'prepare-runner',
  'review-comments',
]);

interface Option {
  readonly name: string;
  readonly kind: 'value' | 'switch' | 'optional';
  /** What is glued to it by `=`, or what `--no-` means. */
  readonly value: string | null;
}

/**
 * Options of `codex-job run` and its relatives: every input as `--name value` or `--name=value`, a switch also alone or
 * as `--no-name`, those of the command itself, and Codex's own arguments behind `--`.
 *
 * @param args what follows the command
 * @param environment where the key and the remote cache are looked for (VARIABLES)
 */
export function readCommandLine(
  args: readonly string[],
  environment: { readonly [name: string]: string | undefined },
  ownOptions: OwnOptions = {},
): CommandLine {
  const values = new Map<string, string>();
  let rest = [...args];
  while (rest.length > 0) {
    const [word = '', ...after] = rest;
    rest = after;
    if (word === '--help' || word === '-h') return { kind: 'help' };
    if (word === '--') {
      if (values.has('codex-args')) return invalid('Give Codex its arguments once: by --codex-args, or behind --.');
      values.set('codex-args', JSON.stringify(rest));
      break;
    }
    const option = readOption(word, ownOptions);
    if (option === null) return invalid(unknownOption(word, ownOptions));
    if (ACTION_ONLY.has(option.name)) {
      return invalid(`--${option.name} has no effect here: it is an input of the GitHub Action.`);
    }
    if (values.has(option.name)) return invalid(`--${option.name} is given twice.`);
    const value = readValue(option, rest);
    if (typeof value !== 'string') return invalid(value.problem);
    values.set(option.name, value);
  }
  if (values.get('max-cost-usd')?.trim() === '')
    return invalid('--max-cost-usd is empty: give US dollars, or leave it out.');
  const raw = Object.fromEntries(
    INPUTS.map(({ name, default: standard }) => [
      name,
      values.get(name) ?? fromEnvironment(name, environment) ?? (isExpression(standard) ? '' : standard),
    ]),
  ) as RawInputs;
  const given = INPUTS.map(({ name }) => name).filter((name) => values.has(name));
  const own = [...values].filter(([name]) => Object.hasOwn(ownOptions, name));
  return { kind: 'ok', raw, given: new Set(given), own: new Map(own) };
}

/** What a person sets once for all runs, and secrets, which the list of processes would show. */
const VARIABLES: Readonly<Partial<Record<InputName, readonly string[]>>> = {
  'openai-api-key': ['OPENAI_API_KEY', 'CODEX_API_KEY'],
  'remote-cache': ['CODEX_JOB_REMOTE_CACHE'],
  'remote-cache-token': ['CODEX_JOB_REMOTE_CACHE_TOKEN'],
  'remote-cache-signing-key': ['CODEX_JOB_REMOTE_CACHE_SIGNING_KEY'],
  'remote-cache-mode': ['CODEX_JOB_REMOTE_CACHE_MODE'],
};

/** Null for an input that no variable gives; empty where the variable is not set. */
function fromEnvironment(name: InputName, environment: { readonly [name: string]: string | undefined }): string | null {
  const variables = VARIABLES[name];
  if (variables === undefined) return null;
  const found = variables.map((variable) => environment[variable]).find((value) => value);
  return found ?? (name === 'remote-cache-mode' ? null : '');
}

/** The option's value, of which a word of its own is taken from `rest`. */
function readValue({ name, kind, value }: Option, rest: string[]): string | { readonly problem: string } {
  if (kind === 'switch') return value === null ? 'true' : { problem: `--${name} takes no value.` };
  if (value !== null) return value;
  if (kind === 'optional' && !/^(true|false)$/i.test(rest[0] ?? '')) return 'true';
  return rest.shift() ?? { problem: `--${name} needs a value.` };
}

function readOption(word: string, ownOptions: OwnOptions): Option | null {
  if (!word.startsWith('--')) return null;
  const equals = word.indexOf('=');
  const name = equals < 0 ? word.slice(2) : word.slice(2, equals);
  const value = equals < 0 ? null : word.slice(equals + 1);
  if (Object.hasOwn(ownOptions, name)) return { name, kind: ownOptions[name] ?? 'value', value };
  if (isInput(name)) return { name, kind: SWITCHES.has(name) || ACTION_ONLY.has(name) ? 'optional' : 'value', value };
  const negated = name.startsWith('no-') ? name.slice(3) : '';
  const isSwitch = SWITCHES.has(negated) || ACTION_ONLY.has(negated);
  return isSwitch && isInput(negated) && value === null ? { name: negated, kind: 'optional', value: 'false' } : null;
}

function isInput(name: string): boolean {
  return INPUTS.some((input) => input.name === name);
}

/** A mistyped `--openai-apikey=sk-…` holds a key: of an unknown word only what can be an option's name is shown. */
function unknownOption(word: string, ownOptions: OwnOptions): string {
  const shown = /^-{1,2}[A-Za-z][A-Za-z_-]{0,40}(?==|$)/.exec(word)?.[0];
  if (shown === undefined) return 'unexpected argument: give the task by --task or --task-file.';
  const given = shown.replace(/^-+/, '');
  const names = [
    ...INPUTS.map(({ name }) => name).filter((name) => !ACTION_ONLY.has(name)),
    ...Object.keys(ownOptions),
  ];
  const here = inputFor(given);
  const similar = typeof here === 'string' ? here : nearest(given, names);
  const hint =
    similar !== null
      ? `did you mean --${similar}?`
      : here !== null && typeof here !== 'string'
        ? `${here.advice}.`
        : 'Codex’s own arguments stand behind --; --help lists the options.';
  return `unknown option ${shown}: ${hint}`;
}

function invalid(problem: string): { readonly kind: 'invalid'; readonly problem: string } {
  return { kind: 'invalid', problem };
}
