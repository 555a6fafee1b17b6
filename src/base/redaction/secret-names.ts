/**
 * Which environment variables hold a secret, and who must not see it: the one list for all uses. Pure, and it imports
 * nothing, because it is read before anything else is loaded.
 */
interface VariableUse {
  /** In upper case: Windows doesn't tell cases apart. */
  readonly names: ReadonlySet<string> | RegExp;
  /** Taken out of our own environment, and out of the memory that `/proc/<pid>/environ` shows. */
  readonly scrub: boolean;
  /** Its value is masked in the log and replaced in everything that is kept or published. */
  readonly redact: boolean;
  /** Codex and our other helpers (npm, git's filters) don't get it. */
  readonly keepFromCodex: boolean;
}

const SECRET = { scrub: true, redact: true, keepFromCodex: true };
const PRIVATE = { scrub: false, redact: false, keepFromCodex: true };

/** The first row that fits counts. A variable without a row is nobody's secret. */
const VARIABLES: readonly VariableUse[] = [
  {
    names: new Set([
      'INPUT_OPENAI-API-KEY',
      'INPUT_GITHUB-TOKEN',
      'INPUT_REMOTE-CACHE-TOKEN',
      'INPUT_REMOTE-CACHE-SIGNING-KEY',
      // Tokens of the runner's own services.
      ...['RUNTIME', 'ID_TOKEN_REQUEST', 'RESULTS', 'CACHE'].flatMap((of) => [
        `ACTIONS_${of}_TOKEN`,
        `ACTIONS_${of}TOKEN`,
      ]),
      // The command line's spelling of the inputs above.
      'CODEX_JOB_REMOTE_CACHE_TOKEN',
      'CODEX_JOB_REMOTE_CACHE_SIGNING_KEY',
      // Credentials of an S3 remote cache.
      'AWS_SECRET_ACCESS_KEY',
      'AWS_SESSION_TOKEN',
    ]),
    ...SECRET,
  },
  // OPENAI_API_KEY, CODEX_API_KEY, AZURE_OPENAI_API_KEY, CODEX_ACCESS_TOKEN …
  { names: /^(AZURE_)?(OPENAI|CODEX)_(\w+_)?(KEY|TOKEN|SECRET)$/, ...SECRET },
  // Who sets one of these for the step wants the commands of Codex to have it (`env: GH_TOKEN`).
  { names: new Set(['GITHUB_TOKEN', 'GH_TOKEN']), scrub: false, redact: true, keepFromCodex: false },
  // Not secret, but nothing of Codex's business: inputs and service addresses, the id of a key, and the files in which
  // the runner obeys what is written.
  { names: /^(INPUT|ACTIONS)_/, ...PRIVATE },
  {
    names: new Set([
      'AWS_ACCESS_KEY_ID',
      ...['OUTPUT', 'ENV', 'PATH', 'STATE', 'STEP_SUMMARY', 'ARTIFACTS', 'ARTIFACTS_LIST'].map((of) => `GITHUB_${of}`),
    ]),
    ...PRIVATE,
  },
];

/** The folder below RUNNER_TEMP in which the runner keeps its command files; also those that it will invent later. */
const COMMAND_FILES = '_runner_file_commands';

/** A shorter value is no secret: to mask it would destroy the log and the result (contract section 8). */
export const SHORTEST_SECRET = 8;

type Environment = Readonly<Record<string, string | undefined>>;

export function isScrubbed(name: string): boolean {
  return useOf(name)?.scrub === true;
}

/** By the variable's name, or because its value lies in the runner's folder for command files. */
export function isKeptFromCodex(name: string, value: string): boolean {
  return useOf(name)?.keepFromCodex === true || value.split(/[\\/]/).includes(COMMAND_FILES);
}

/** The values that must be masked, and replaced in everything that is kept or published; each once. */
export function secretsOf(env: Environment, more: readonly string[] = []): string[] {
  const found = Object.entries(env).flatMap(([name, value]) => (useOf(name)?.redact === true ? (value ?? '') : []));
  const values = [...found, ...more].map((value) => value.trim());
  return [...new Set(values)].filter((value) => value.length >= SHORTEST_SECRET);
}

function useOf(name: string): VariableUse | undefined {
  const upper = name.toUpperCase();
  return VARIABLES.find(({ names }) => (names instanceof RegExp ? names.test(upper) : names.has(upper)));
}
