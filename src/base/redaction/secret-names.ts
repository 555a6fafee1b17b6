/**
 * Which environment variables hold a secret, and who must not see it: the one list for all uses. Pure, and it imports
 * nothing, because it is read before anything else is loaded.
 */
export interface VariableUse {
  /** Compared in upper case: Windows doesn't tell cases apart. */
  readonly name: RegExp;
  /** Taken out of our own environment, and out of the memory that `/proc/<pid>/environ` shows. */
  readonly scrub: boolean;
  /** Its value is masked in the log and replaced in everything that is kept or published. */
  readonly redact: boolean;
  /** Codex and our other helpers (npm, git's filters) don't get it. */
  readonly keepFromCodex: boolean;
}

const SECRET = { scrub: true, redact: true, keepFromCodex: true };

/** The first row that fits counts. A variable without a row is nobody's secret. */
export const VARIABLES: readonly VariableUse[] = [
  { name: /^INPUT_(OPENAI-API-KEY|GITHUB-TOKEN|REMOTE-CACHE-(TOKEN|SIGNING-KEY))$/, ...SECRET },
  // Tokens of the runner's own services.
  { name: /^ACTIONS_(RUNTIME|ID_TOKEN_REQUEST|RESULTS|CACHE)_?TOKEN$/, ...SECRET },
  // OPENAI_API_KEY, CODEX_API_KEY, AZURE_OPENAI_API_KEY, CODEX_ACCESS_TOKEN …
  { name: /^(AZURE_)?(OPENAI|CODEX)_(\w+_)?(KEY|TOKEN|SECRET)$/, ...SECRET },
  // The same on the command line.
  { name: /^CODEX_JOB_REMOTE_CACHE_(TOKEN|SIGNING_KEY)$/, ...SECRET },
  // Credentials of an S3 remote cache. The key's id is no secret by itself.
  { name: /^AWS_(SECRET_ACCESS_KEY|SESSION_TOKEN)$/, ...SECRET },
  { name: /^AWS_ACCESS_KEY_ID$/, scrub: false, redact: false, keepFromCodex: true },
  // Who sets one of these for the step wants the commands of Codex to have it (`env: GH_TOKEN`).
  { name: /^(GITHUB|GH)_TOKEN$/, scrub: false, redact: true, keepFromCodex: false },
  // Inputs and service addresses: no secrets, but nothing of Codex's business either.
  { name: /^(INPUT|ACTIONS)_/, scrub: false, redact: false, keepFromCodex: true },
  // What is written to these files, the runner obeys.
  {
    name: /^GITHUB_(OUTPUT|ENV|PATH|STATE|STEP_SUMMARY|ARTIFACTS|ARTIFACTS_LIST)$/,
    scrub: false,
    redact: false,
    keepFromCodex: true,
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
  return VARIABLES.find((variable) => variable.name.test(name.toUpperCase()));
}
