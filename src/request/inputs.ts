/** Every input there is: the one table that action.yml, the command line and the README are received against. */

/** The version of `@openai/codex` that is installed by default. Its content is pinned: see scripts/pin-codex.ts. */
export const CODEX_VERSION = '0.171.0';

interface Input {
  readonly name: string;
  /** As in action.yml; empty when there is none. */
  readonly default: string;
  /** One sentence, the same as in action.yml. */
  readonly description: string;
  /** Never shown, also not in a message about what is wrong with it. */
  readonly secret?: true;
}

export const INPUTS = [
  {
    name: 'task',
    default: '',
    description: 'What Codex should do. Set either task or task-file.',
  },
  {
    name: 'task-file',
    default: '',
    description: 'File with the task, in UTF-8, relative to the workspace. Set either task or task-file.',
  },
  {
    name: 'tier',
    default: 'low',
    description: 'The cost level, which picks a model: low, medium or high.',
  },
  {
    name: 'model',
    default: '',
    description: "A model by name, instead of the tier's. The same as --model in codex-args.",
  },
  {
    name: 'no-cache',
    default: 'false',
    description: 'Run Codex even if a result is cached. The fresh result replaces it.',
  },
  {
    name: 'codex-args',
    default: '',
    description:
      'Arguments for codex exec, as a JSON array or as words that a POSIX shell would split (nothing is expanded). A model, sandbox or effort in them wins over the inputs.',
  },
  {
    name: 'tier-models',
    default: '',
    description: 'Lines low=MODEL, medium=MODEL, high=MODEL. Each replaces the built-in model of its tier.',
  },
  {
    name: 'effort',
    default: '',
    description: "Reasoning effort, for example low, medium or high. Default: Codex's own.",
  },
  {
    name: 'service-tier',
    default: '',
    description:
      'Service tier of the API: flex (about half the price, slower), default or priority. A refused flex request is sent once more at the default tier.',
  },
  {
    name: 'max-cost-usd',
    default: '',
    description:
      'The most that this run may cost in US dollars, such as 0.50. It is checked after each response, so one response can exceed it.',
  },
  {
    name: 'sandbox',
    default: 'read-only',
    description: 'What Codex may touch: read-only, workspace-write or danger-full-access.',
  },
  {
    name: 'working-directory',
    default: '',
    description: 'Where Codex works, relative to the workspace. Default: the workspace.',
  },
  {
    name: 'output-schema',
    default: '',
    description: 'JSON Schema of the final message, inline.',
  },
  {
    name: 'output-schema-file',
    default: '',
    description: 'File with the JSON Schema of the final message. Not together with output-schema.',
  },
  {
    name: 'findings',
    default: 'false',
    description:
      'Ask for the findings of a review by a built-in schema, for the outputs findings and sarif; not together with output-schema.',
  },
  {
    name: 'output-file',
    default: '',
    description: 'Also write the final message to this file.',
  },
  {
    name: 'openai-api-key',
    default: '',
    description: 'OpenAI API key. Only needed on a cache miss: a cached result is replayed without it.',
    secret: true,
  },
  {
    name: 'responses-api-endpoint',
    default: '',
    description: 'Another Responses API endpoint (Azure, a gateway) instead of https://api.openai.com/v1/responses.',
  },
  {
    name: 'codex-version',
    default: CODEX_VERSION,
    description: 'Version or dist-tag of @openai/codex to install, 0.128.0 or newer. "system" uses the codex on PATH.',
  },
  {
    name: 'codex-home',
    default: '',
    description: "Directory with Codex's own config.toml, login and sessions. Default: a private one for each run.",
  },
  {
    name: 'timeout',
    default: '30',
    description:
      'Minutes for the whole job: waiting, installing, running. Fractions are allowed, 0 means none. A summary is still written.',
  },
  {
    name: 'retries',
    default: '2',
    description: 'How often to try again after a passing fault, such as a 429, a 5xx or a broken stream (0 to 10).',
  },
  {
    name: 'cache-ttl',
    default: '24',
    description: 'Hours that a cached result stays good. Fractions are allowed.',
  },
  {
    name: 'cache-dir',
    default: '',
    description: 'Folder of the local cache. Default: $XDG_CACHE_HOME/codex-job, or ~/.cache/codex-job.',
  },
  {
    name: 'cache-key',
    default: '',
    description: "Extra text for the hash, for what the checkout doesn't hold: a date, hashFiles(…), updated_at.",
  },
  {
    name: 'remote-cache',
    default: '',
    description:
      'A cache that machines and repositories share: https://HOST/PATH (a server with PUT, such as nginx or bazel-remote) or s3://BUCKET/PREFIX?region=REGION&endpoint=URL.',
  },
  {
    name: 'remote-cache-token',
    default: '',
    description: 'Bearer token, or user:password, for an https:// remote cache.',
    secret: true,
  },
  {
    name: 'remote-cache-signing-key',
    default: '',
    description: 'Secret that signs the entries of the remote cache. An entry without the right signature is a miss.',
    secret: true,
  },
  {
    name: 'remote-cache-mode',
    default: 'read-write',
    description: 'How the remote cache is used: read-write or read.',
  },
  {
    name: 'key-on',
    default: 'commit',
    description:
      'What stands for the code in the hash: commit; tree (the files alone, so a merge or rebase to the same files is a hit); diff (the files that differ from diff-base, each by its old and new content).',
  },
  {
    name: 'diff-base',
    default: '',
    description:
      "Branch, tag or commit for key-on: diff; the merge base with it counts. Without it, the pull request's base branch.",
  },
  {
    name: 'paths',
    default: '',
    description:
      'Files and folders, one a line: only they are in the hash, and Codex can read nothing else of the workspace. For read-only runs.',
  },
  {
    name: 'safety-strategy',
    default: 'sandbox',
    description:
      'What keeps Codex from the machine and the key: sandbox, drop-sudo, unprivileged-user, read-only or unsafe.',
  },
  {
    name: 'prepare-runner',
    default: 'auto',
    description:
      "Prepares a GitHub-hosted Linux runner for Codex's sandbox. auto allows user namespaces for the run and restores the setting afterwards; never changes nothing.",
  },
  {
    name: 'codex-user',
    default: '',
    description: 'The user to run Codex as, with safety-strategy: unprivileged-user.',
  },
  {
    name: 'allow-users',
    default: '',
    description:
      'GitHub users who may start a run besides those with write access, separated by commas. * means everyone.',
  },
  {
    name: 'allow-bots',
    default: '',
    description: 'Whether bots that GitHub trusts may start a run.',
  },
  {
    name: 'allow-bot-users',
    default: '',
    description: 'Names of other bots that may start a run, separated by commas. * is not allowed.',
  },
  {
    name: 'pr-comment',
    default: 'false',
    description: 'Write the result to one comment of the pull request, updated in place.',
  },
  {
    name: 'comment-key',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of the workflow's language
    default: '${{ toJSON(matrix) }}',
    description: 'Tells apart the comments of one step in several jobs, such as the legs of a matrix.',
  },
  {
    name: 'review-comments',
    default: 'false',
    description: "Post the findings as review comments on the lines of the pull request's diff; implies findings.",
  },
  {
    name: 'github-token',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of the workflow's language
    default: '${{ github.token }}',
    description: 'Token for the permission check and the comments.',
    secret: true,
  },
  {
    name: 'fail-on-error',
    default: 'true',
    description: "Fail the step when the job's exit is not 0.",
  },
] as const satisfies readonly Input[];

/** A default in the workflow's language, which only the runner can fill in. */
export function isExpression(standard: string): boolean {
  return standard.startsWith('${{');
}

export type InputName = (typeof INPUTS)[number]['name'];

/** What was given, before anything is read from it. A forgotten input is a compile error. */
export type RawInputs = Readonly<Record<InputName, string>>;
