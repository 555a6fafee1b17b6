import { INPUTS, type InputName, isExpression, type RawInputs } from './inputs.ts';

export type CommandLine =
  | { readonly kind: 'ok'; readonly raw: RawInputs; readonly given: ReadonlySet<InputName> }
  | { readonly kind: 'help' }
  | { readonly kind: 'invalid'; readonly problem: string };

/** Inputs that need no value on the command line: naming them means `true`. */
const SWITCHES: ReadonlySet<string> = new Set([
  'no-cache',
  'pr-comment',
  'review-comments',
  'allow-bots',
  'fail-on-error',
]);

/**
 * Options of `codex-job run`: every input as `--name value` or `--name=value`, a switch also alone or as `--no-name`,
 * and Codex's own arguments behind `--`.
 *
 * @param args what follows `run`
 * @param environment where the key and the remote cache are looked for (VARIABLES)
 */
export function readCommandLine(
  args: readonly string[],
  environment: { readonly [name: string]: string | undefined },
): CommandLine {
  const values = new Map<InputName, string>();
  let rest = [...args];
  while (rest.length > 0) {
    const [word = '', ...after] = rest;
    rest = after;
    if (word === '--help' || word === '-h') return { kind: 'help' };
    if (word === '--') {
      if (values.has('codex-args'))
        return { kind: 'invalid', problem: 'Give Codex its arguments once: by --codex-args, or behind --.' };
      values.set('codex-args', JSON.stringify(rest));
      break;
    }
    const option = readOption(word);
    if (option === null) return { kind: 'invalid', problem: unknownOption(word) };
    if (values.has(option.name)) return { kind: 'invalid', problem: `--${option.name} is given twice.` };
    if (option.value !== null) {
      values.set(option.name, option.value);
    } else if (SWITCHES.has(option.name) && !/^(true|false)$/i.test(rest[0] ?? '')) {
      values.set(option.name, 'true');
    } else {
      const value = rest.shift();
      if (value === undefined) return { kind: 'invalid', problem: `--${option.name} needs a value.` };
      values.set(option.name, value);
    }
  }
  const raw = Object.fromEntries(
    INPUTS.map(({ name, default: standard }) => [
      name,
      values.get(name) ?? fromEnvironment(name, environment) ?? (isExpression(standard) ? '' : standard),
    ]),
  ) as RawInputs;
  return { kind: 'ok', raw, given: new Set(values.keys()) };
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

function readOption(word: string): { name: InputName; value: string | null } | null {
  if (!word.startsWith('--')) return null;
  const equals = word.indexOf('=');
  const given = equals < 0 ? word.slice(2) : word.slice(2, equals);
  const value = equals < 0 ? null : word.slice(equals + 1);
  const exact = inputNamed(given);
  if (exact !== null) return { name: exact, value };
  const negated = given.startsWith('no-') ? inputNamed(given.slice(3)) : null;
  return negated !== null && SWITCHES.has(negated) && value === null ? { name: negated, value: 'false' } : null;
}

function inputNamed(name: string): InputName | null {
  return INPUTS.find((input) => input.name === name)?.name ?? null;
}

/** A mistyped `--openai-apikey=sk-…` holds a key: of an unknown word only what can be an option's name is shown. */
function unknownOption(word: string): string {
  const name = /^-{0,2}[A-Za-z][A-Za-z-]{0,40}(?==|$)/.exec(word)?.[0];
  const hint = word.startsWith('-')
    ? 'Codex’s own arguments stand behind --.'
    : 'The task is given by --task or --task-file.';
  return `unknown option${name === undefined ? '' : `: ${name}`}. ${hint} codex-job run --help lists the options.`;
}
