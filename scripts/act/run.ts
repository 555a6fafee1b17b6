/**
 * Runs a workflow with act in host mode, offline: no container, no network, everything below one folder.
 * What act 0.2.89 does there, as tried:
 *
 * - `-P ubuntu-latest=-self-hosted` runs steps on this machine. The missing Docker is one harmless warning.
 * - `runs.using: node24` is known, but any `node*` is run by the `node` of PATH, whatever its version.
 * - `actions/checkout` of the workflow's own repository isn't fetched: act copies the folder, `.git` included, without
 *   what .gitignore names. Without that step the workspace is empty, and `uses: ./` finds no action.yml.
 * - The workspace is `<action-cache-path>/<random>/hostexecutor`, so it differs with every run; RUNNER_TEMP is `tmp`
 *   beside it; RUNNER_TOOL_CACHE is `<action-cache-path>/tool_cache`, for all runs. All but the last is deleted after a
 *   job, but stays after a job that failed before its first step.
 * - The whole environment of act reaches every step, and HOME is act's. With XDG_CACHE_HOME act moves its own folders,
 *   but the steps see it, too: the flags below move act only.
 * - A step's stdout and stderr are one pseudo terminal, when there can be one.
 * - GITHUB_REPOSITORY comes from the remote, `nektos/act` without one. `--env` overrides GITHUB_API_URL.
 *   `github.token` is the secret GITHUB_TOKEN, else empty.
 * - The cache server speaks v1 (no ACTIONS_CACHE_SERVICE_V2), on an address of the machine unless told otherwise.
 *   ACTIONS_RUNTIME_TOKEN exists only with the artifact server.
 * - Legs of a matrix run side by side. A later job gets the outputs of the leg that ended last.
 * - SIGINT to act: the step is killed at once by SIGKILL (its process, not the children), then steps with `always()` or
 *   `cancelled()` run. So nothing can be learnt here about a graceful end.
 * - Only steps' exit codes make act's: 0 or 1.
 * - It obeys `::set-output`, `##[add-mask]` and the like in a step's log, asynchronously.
 */
import { mkdirSync, symlinkSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

export interface ActRun {
  /** Path of act; see install.ts. */
  readonly act: string;
  /** Event, such as `push`. */
  readonly event: string;
  /** Path of the workflow's file, relative to the repository or absolute. */
  readonly workflow: string;
  /** HOME of the steps. */
  readonly home: string;
  /** Where act keeps its own things: below it lie the workspaces. */
  readonly folder: string;
  /** Becomes RUNNER_TOOL_CACHE. */
  readonly toolCache?: string;
  readonly variables?: Readonly<Record<string, string>>;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** Start the cache server; its files lie in `folder`, too. */
  readonly cacheServer?: boolean;
}

/** A program with its arguments and environment, to be started in the repository's folder. Makes the folders it names. */
export function actCommand(run: ActRun): { command: string; args: string[]; env: Record<string, string> } {
  const actionCache = join(run.folder, 'action-cache');
  mkdirSync(actionCache, { recursive: true });
  const tools = join(actionCache, 'tool_cache');
  if (run.toolCache !== undefined) link(run.toolCache, tools);
  const named = (flag: string, values: Readonly<Record<string, string>> = {}) =>
    Object.entries(values).flatMap(([name, value]) => [flag, `${name}=${value}`]);
  return {
    command: run.act,
    args: [
      run.event,
      '--workflows',
      run.workflow,
      '--platform',
      'ubuntu-latest=-self-hosted',
      '--pull=false',
      '--action-offline-mode',
      '--action-cache-path',
      actionCache,
      ...(run.cacheServer
        ? ['--cache-server-path', join(run.folder, 'cache-server'), '--cache-server-addr', '127.0.0.1']
        : ['--no-cache-server']),
      ...named('--var', run.variables),
      ...named('--secret', run.secrets),
      // A port that nothing has: nothing asks GitHub by mistake.
      ...named('--env', { GITHUB_API_URL: 'http://127.0.0.1:2', ...run.env }),
    ],
    env: {
      HOME: run.home,
      // Steps find the Node that runs this first.
      PATH: [dirname(process.execPath), process.env['PATH'] ?? ''].join(delimiter),
    },
  };
}

function link(target: string, path: string): void {
  try {
    symlinkSync(target, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}
