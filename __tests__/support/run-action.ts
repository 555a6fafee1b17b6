/** Starts the shipped action as GitHub's runner does, in a child process with an environment made from nothing. */
import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { type ChildRun, runChild, type SendSignal } from './child.ts';
import { parseFileCommands } from './file-commands.ts';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

export interface ActionOptions {
  /** By their names in action.yml; the others get their defaults. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Over what the runner sets; undefined takes a variable away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly workspace: string;
  readonly home: string;
  readonly temp: string;
  readonly toolCache: string;
  /** What event.json holds. */
  readonly eventPayload?: unknown;
  /** Value of `github.token`; none by default. */
  readonly githubToken?: string;
  /** What `toJSON(matrix)` is made of; none by default. */
  readonly matrix?: Readonly<Record<string, unknown>>;
  /** Program that runs the bundle; this process's own Node by default. See `machineNode`. */
  readonly node?: string;
  /** Words before the command that end in an exec of it, as `setpriv` does: the process stays the same. */
  readonly prefix?: readonly string[];
  /** The bundle; `dist/action/index.js` by default. */
  readonly main?: string;
  /** The metadata file whose inputs are set; `action.yml` by default. */
  readonly metadata?: string;
  /** Called when all files of the runner are there, just before the start: to give them to another user, say. */
  readonly beforeStart?: () => void;
  /** 120,000 by default. */
  readonly timeoutMs?: number;
  readonly signals?: readonly SendSignal[];
}

export interface ActionRun extends ChildRun {
  readonly outputs: Readonly<Record<string, string>>;
  /** What the step wrote to GITHUB_STEP_SUMMARY. */
  readonly summary: string;
  /** What it wrote to GITHUB_ENV, GITHUB_PATH and GITHUB_STATE. */
  readonly exported: Readonly<Record<string, string>>;
  readonly addedPath: readonly string[];
  readonly state: Readonly<Record<string, string>>;
}

export async function runAction(options: ActionOptions): Promise<ActionRun> {
  const main = options.main ?? join(ROOT, 'dist', 'action', 'index.js');
  const mark = randomUUID();
  const files = fileCommandPaths(options.temp, mark);
  for (const path of Object.values(files)) writeFileSync(path, '');
  const eventPath = join(options.temp, '_github_workflow', 'event.json');
  mkdirSync(dirname(eventPath), { recursive: true });
  writeFileSync(eventPath, JSON.stringify(options.eventPayload ?? {}));

  const env: Record<string, string | undefined> = {
    PATH: process.env['PATH'],
    HOME: options.home,
    ...runnerVariables(options),
    GITHUB_EVENT_PATH: eventPath,
    ...files,
    ...inputVariables(options),
    CODEX_JOB_TEST: mark,
    ...options.env,
  };
  options.beforeStart?.();
  const [command = '', ...args] = [...(options.prefix ?? []), options.node ?? process.execPath, main];
  const run = await runChild({
    command,
    args,
    cwd: options.workspace,
    env: defined(env),
    timeoutMs: options.timeoutMs ?? 120_000,
    signals: options.signals ?? [],
    marks: [mark, options.home, options.workspace, options.temp],
  });
  const read = (path: string) => readFileSync(path, 'utf8');
  return {
    ...run,
    outputs: parseFileCommands(read(files.GITHUB_OUTPUT)),
    summary: read(files.GITHUB_STEP_SUMMARY),
    exported: parseFileCommands(read(files.GITHUB_ENV)),
    addedPath: read(files.GITHUB_PATH).split('\n').filter(Boolean),
    state: parseFileCommands(read(files.GITHUB_STATE)),
  };
}

/** The runner's own names for these files. */
function fileCommandPaths(temp: string, mark: string) {
  const folder = join(temp, '_runner_file_commands');
  mkdirSync(folder, { recursive: true });
  return {
    GITHUB_OUTPUT: join(folder, `set_output_${mark}`),
    GITHUB_STEP_SUMMARY: join(folder, `step_summary_${mark}`),
    GITHUB_ENV: join(folder, `set_env_${mark}`),
    GITHUB_PATH: join(folder, `add_path_${mark}`),
    GITHUB_STATE: join(folder, `save_state_${mark}`),
  };
}

/** A push to main of one repository. No address leads out of the machine: the API's port refuses (1, 7 and 9 would do too, but `fetch` bars them unasked). */
function runnerVariables(options: ActionOptions): Record<string, string> {
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: 'codex',
    GITHUB_ACTOR: 'octocat',
    GITHUB_ACTOR_ID: '583231',
    GITHUB_API_URL: 'http://127.0.0.1:2',
    GITHUB_BASE_REF: '',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_GRAPHQL_URL: 'http://127.0.0.1:2/graphql',
    GITHUB_HEAD_REF: '',
    GITHUB_JOB: 'codex',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REF_NAME: 'main',
    GITHUB_REF_TYPE: 'branch',
    GITHUB_REPOSITORY: 'octocat/example',
    GITHUB_REPOSITORY_ID: '1296269',
    GITHUB_REPOSITORY_OWNER: 'octocat',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '1',
    GITHUB_RUN_NUMBER: '1',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
    GITHUB_TRIGGERING_ACTOR: 'octocat',
    GITHUB_WORKFLOW: 'test',
    GITHUB_WORKSPACE: options.workspace,
    RUNNER_ARCH: process.arch === 'arm64' ? 'ARM64' : 'X64',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'test',
    RUNNER_OS: process.platform === 'darwin' ? 'macOS' : process.platform === 'win32' ? 'Windows' : 'Linux',
    RUNNER_TEMP: options.temp,
    RUNNER_TOOL_CACHE: options.toolCache,
  };
}

/** `INPUT_NO-CACHE` and the like: blanks become `_`, dashes stay. An input that action.yml doesn't know is a typo. */
function inputVariables(options: ActionOptions): Record<string, string> {
  const known = inputDefaults(options.metadata ?? join(ROOT, 'action.yml'));
  for (const name of Object.keys(options.inputs)) {
    if (!(name in known)) throw new Error(`action.yml has no input ${name}; it has ${Object.keys(known).join(', ')}`);
  }
  const expressions: Record<string, string> = {
    'github.token': options.githubToken ?? '',
    'github.workspace': options.workspace,
    'toJSON(matrix)': options.matrix === undefined ? 'null' : JSON.stringify(options.matrix, null, 2),
  };
  // scripts/test-versions.ts runs the same tests with other versions of Codex.
  const version = process.env['CODEX_JOB_TEST_VERSION'];
  const values = {
    ...known,
    ...(version && 'codex-version' in known ? { 'codex-version': version } : {}),
    ...options.inputs,
  };
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      value.replaceAll(/\$\{\{\s*([\w.()]+)\s*\}\}/g, (whole, expression: string) => expressions[expression] ?? whole),
    ]),
  );
}

function inputDefaults(metadata: string): Record<string, string> {
  const action = parse(readFileSync(metadata, 'utf8')) as { inputs?: Record<string, { default?: unknown } | null> };
  return Object.fromEntries(
    Object.entries(action.inputs ?? {}).map(([name, input]) => [name, String(input?.default ?? '')]),
  );
}

export function defined(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter((pair): pair is [string, string] => pair[1] !== undefined));
}
