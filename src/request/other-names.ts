import { INPUTS, type InputName } from './inputs.ts';

/** What an input of a similar action is called here, or what does the same. Names in lower case, with hyphens. */
const ELSEWHERE: ReadonlyMap<string, InputName | { readonly advice: string }> = new Map<
  string,
  InputName | { readonly advice: string }
>([
  // openai/codex-action, and habits.
  ['prompt', 'task'],
  ['prompt-file', 'task-file'],
  ['args', 'codex-args'],
  ['extra-args', 'codex-args'],
  ['api-key', 'openai-api-key'],
  ['openai-key', 'openai-api-key'],
  ['reasoning-effort', 'effort'],
  ['model-reasoning-effort', 'effort'],
  ['sandbox-mode', 'sandbox'],
  ['cwd', 'working-directory'],
  ['schema', 'output-schema'],
  ['json-schema', 'output-schema'],
  ['version', 'codex-version'],
  ['ttl', 'cache-ttl'],
  ['max-cost', 'max-cost-usd'],
  ['max-budget-usd', 'max-cost-usd'],
  ['budget', 'max-cost-usd'],
  ['token', 'github-token'],
  ['permission-profile', { advice: 'use sandbox, which has the same three levels' }],
  // anthropics/claude-code-action.
  ['direct-prompt', 'task'],
  ['override-prompt', 'task'],
  ['custom-instructions', { advice: 'put instructions into task, or into AGENTS.md' }],
  ['claude-args', 'codex-args'],
  ['anthropic-api-key', 'openai-api-key'],
  ['anthropic-model', 'model'],
  ['timeout-minutes', 'timeout'],
  ['allowed-bots', 'allow-bot-users'],
  ['allowed-non-write-users', 'allow-users'],
  ['use-sticky-comment', 'pr-comment'],
  ['max-turns', { advice: 'use max-cost-usd or timeout, which limit a run by dollars or minutes' }],
  ['settings', { advice: 'use codex-home, a folder with the config.toml of Codex' }],
  ['mcp-config', { advice: 'use codex-home, a folder with the config.toml of Codex' }],
  ['allowed-tools', { advice: 'use sandbox, which limits what Codex may touch' }],
  ['disallowed-tools', { advice: 'use sandbox, which limits what Codex may touch' }],
  ['trigger-phrase', { advice: 'start the job by `if:` in the workflow' }],
  // google-github-actions/run-gemini-cli.
  ['gemini-api-key', 'openai-api-key'],
  ['google-api-key', 'openai-api-key'],
  ['gemini-model', 'model'],
  ['gemini-cli-version', 'codex-version'],
]);

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Inputs that were given under the name of another action, or with `_` for `-`. The runner only warns of them: a prompt
 * would be lost, and a limit would not hold.
 */
export function otherInputs(environment: Environment): { readonly name: string; readonly advice: string }[] {
  return Object.entries(environment).flatMap(([variable, value]) => {
    const given = /^INPUT_(.+)$/.exec(variable)?.[1]?.toLowerCase();
    if (given === undefined || value === undefined || value.trim() === '') return [];
    const advice = INPUTS.some(({ name }) => name === given) ? null : nameHere(given);
    return advice === null ? [] : [{ name: given, advice }];
  });
}

/** `it is called task here`; null for a name that is not known anywhere. */
function nameHere(given: string): string | null {
  const here = inputFor(given);
  if (here === null) return null;
  return typeof here === 'string' ? calledHere(here) : here.advice;
}

export function calledHere(name: string): string {
  return `it is called ${name} here`;
}

/** The input of ours for a name of another action, or for ours with `_` or capitals. */
export function inputFor(given: string): InputName | { readonly advice: string } | null {
  const name = given.toLowerCase().replaceAll('_', '-');
  return INPUTS.find((input) => input.name === name)?.name ?? ELSEWHERE.get(name) ?? null;
}
