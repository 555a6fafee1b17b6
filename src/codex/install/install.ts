import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { errorCode, errorMessage } from '../../base/errors.ts';
import { makeFolders } from '../../base/files/make-folders.ts';
import { withoutSecrets } from '../environment.ts';
import { loggedNpm } from './logged-npm.ts';
import { binaryVersion, codexOnPath, platformPackage } from './native.ts';
import { findNpm, type Npm, npmEnvironment, npmFault, runNpm } from './npm.ts';
import { answering, lookUp, moveIn, type ReadyCodex, temporaryFolder, toolFolder } from './tool-cache.ts';

export interface InstallOptions {
  /** Where PATH, RUNNER_TOOL_CACHE, XDG_CACHE_HOME and npm's settings are taken from. */
  readonly env: NodeJS.ProcessEnv;
  /** Values that npm must not see, whatever their variable is called. */
  readonly secrets?: readonly string[];
  readonly runId?: string;
  readonly signal?: AbortSignal;
  /** For all tries together; default 10 minutes. */
  readonly timeoutMs?: number;
  /** One line, when something takes longer than a look. */
  readonly onProgress?: (text: string) => void;
  /** Pauses before the second and third try; default 2 and 6 s. */
  readonly pausesMs?: readonly number[];
}

export type Installed = ReadyCodex | { readonly kind: 'failed'; readonly error: string; readonly cause?: unknown };

const PACKAGE = '@openai/codex';
const VERSION = /^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/;
const TAG = /^[A-Za-z][A-Za-z0-9._-]*$/;
const PAUSES_MS = [2000, 6000];

/**
 * Finds or installs Codex and makes sure that it answers. `version` is a version, a dist-tag, or `system` for the
 * `codex` on PATH. Never rejects; each `error` says what to change.
 */
export async function installCodex(version: string, options: InstallOptions): Promise<Installed> {
  try {
    if (version === 'system') return await systemCodex(options);
    const wanted = version.replace(/^v(?=\d)/, '');
    if (!VERSION.test(wanted) && !TAG.test(wanted)) {
      return failed(
        `codex-version is ${wanted.slice(0, 80)}: use a version such as 0.171.0, a dist-tag such as latest, or system.`,
      );
    }
    return await cachedCodex(wanted, options);
  } catch (cause) {
    const code = errorCode(cause);
    const text = errorMessage(cause);
    return failed(npmFault(`npm error code ${code}\nnpm error ${text}`, `${PACKAGE}@${version}`).advice, cause);
  }
}

async function systemCodex(options: InstallOptions): Promise<Installed> {
  const binary = await codexOnPath(options.env);
  if (binary === null) {
    return failed(
      'codex-version is `system`, but there is no codex on PATH. Install it (npm install -g @openai/codex), or leave codex-version out.',
    );
  }
  const version = await binaryVersion(binary, withoutSecrets(options.env, options.secrets ?? []), options.signal);
  return version === null
    ? failed(`The codex on PATH (${binary}) does not answer to --version. Install it anew, or leave codex-version out.`)
    : { kind: 'ok', binary, version };
}

/** All that one installation needs to know. */
interface Job {
  readonly version: string;
  readonly folder: string;
  readonly npm: Npm;
  readonly env: Record<string, string>;
  readonly deadline: number;
  readonly options: InstallOptions;
}

async function cachedCodex(wanted: string, options: InstallOptions): Promise<Installed> {
  const runId = options.runId ?? randomUUID();
  const env = npmEnvironment(options.env, options.secrets ?? [], runId);
  const root = toolFolder(options.env);
  if (VERSION.test(wanted)) {
    const hit = await lookUp(join(root, wanted), wanted, env);
    if (hit !== null) return hit;
  }
  if (platformPackage(process.platform, process.arch) === null) {
    return failed(`There is no Codex for ${process.platform} on ${process.arch}.`);
  }
  const npm = await findNpm(options.env);
  if (npm === null) {
    return failed(
      'Codex has to be installed, but there is no npm on PATH. Add a step with actions/setup-node, or use codex-version: system with a codex on PATH.',
    );
  }
  const deadline = Date.now() + (options.timeoutMs ?? 10 * 60 * 1000);
  const base = { npm, env, deadline, options };
  if (VERSION.test(wanted)) return install({ ...base, version: wanted, folder: join(root, wanted) });

  const resolved = await resolveTag(wanted, { ...base, version: wanted, folder: root });
  if (typeof resolved !== 'string') return resolved;
  const hit = await lookUp(join(root, resolved), resolved, env);
  return hit ?? install({ ...base, version: resolved, folder: join(root, resolved) });
}

async function resolveTag(tag: string, job: Job): Promise<string | Installed> {
  await makeFolders(job.folder);
  const ended = await tries(job, () =>
    npm(job, ['view', '--prefix', job.folder, `${PACKAGE}@${tag}`, 'version', '--json'], job.folder),
  );
  if (ended.kind === 'failed') return ended;
  const version = ended.stdout.trim().replace(/^"|"$/g, '');
  return VERSION.test(version)
    ? version
    : failed(`npm knows no dist-tag ${tag} of ${PACKAGE}. Check codex-version; \`latest\` always works.`);
}

async function install(job: Job): Promise<Installed> {
  job.options.onProgress?.(`Installing Codex ${job.version} …`);
  return tries(job, async () => {
    const temp = await temporaryFolder(job.folder);
    try {
      return await installInto(temp, job);
    } finally {
      await rm(temp, { recursive: true, force: true, maxRetries: 3 }).catch(() => {});
    }
  });
}

async function installInto(temp: string, job: Job): Promise<Installed | Passing> {
  const flags = ['--no-save', '--no-audit', '--no-fund', '--ignore-scripts', '--omit=dev', '--include=optional'];
  const args = ['install', '--prefix', temp, ...flags, `${PACKAGE}@${job.version}`];
  const ended = await npm(job, args, temp, job.options.onProgress);
  if (ended.kind !== 'ok') return ended;
  // npm exits 0 although it could not get the platform package, which is an optional dependency.
  const got = await answering(temp, job.version, job.env);
  if (got?.kind === 'failed') return got;
  if (got === null) {
    const error =
      `npm installed ${PACKAGE}@${job.version} without a binary that answers for ${process.platform} on ${process.arch}. ` +
      'Check that the npm registry has the platform packages and that no .npmrc leaves out optional dependencies.';
    return { ...failed(error), passing: true };
  }
  const there = await moveIn(temp, job.folder, job.version, job.env, got.state);
  return there ?? failed(`Codex could not be put in the tool cache. Remove ${job.folder}.`);
}

/** A failure that another try may mend. */
type Passing = { readonly kind: 'failed'; readonly error: string; readonly cause?: unknown; readonly passing: true };
type NpmRun = { readonly kind: 'ok'; readonly stdout: string } | (Installed & { readonly kind: 'failed' }) | Passing;

/**
 * npm runs in a fresh private folder, never in the workspace: a pull request's .npmrc there could name another
 * registry. `--prefix` also keeps it from looking for a project above that folder.
 */
async function npm(job: Job, args: readonly string[], cwd: string, log?: (line: string) => void): Promise<NpmRun> {
  const what = `${PACKAGE}@${job.version}`;
  const retries = ['--fetch-retries=1', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=5000'];
  const timeoutMs = Math.max(1, job.deadline - Date.now());
  const options = { cwd, env: job.env, timeoutMs, signal: job.options.signal };
  const all = [...args, ...retries];
  const ended = await (log === undefined ? runNpm(job.npm, all, options) : loggedNpm(job.npm, all, options, log));
  switch (ended.kind) {
    case 'not-started':
      return failed(
        `npm could not be started: ${ended.cause.message}. Add a step with actions/setup-node.`,
        ended.cause,
      );
    case 'killed':
      return failed(
        ended.why === 'timeout'
          ? `npm did not finish with ${what} in time. Check the machine's network and npm's registry, or use codex-version: system.`
          : `npm was ended (${ended.why}) before it had finished with ${what}.`,
      );
    case 'exited': {
      if (ended.code === 0) return { kind: 'ok', stdout: ended.stdout };
      const fault = npmFault(`${ended.stderr}\n${ended.stdout}`, what);
      const failure = failed(fault.advice, new Error(ended.stderr.trim().slice(0, 4000)));
      return fault.passing ? { ...failure, passing: true } : failure;
    }
  }
}

async function tries<T extends { kind: string }>(job: Job, once: () => Promise<T | Passing>): Promise<T | Passing> {
  for (const waitMs of job.options.pausesMs ?? PAUSES_MS) {
    const outcome = await once();
    if (!('passing' in outcome) || Date.now() + waitMs >= job.deadline || job.options.signal?.aborted) return outcome;
    job.options.onProgress?.(`${outcome.error} Trying again …`);
    await pause(waitMs, undefined, job.options.signal ? { signal: job.options.signal } : {}).catch(() => {});
  }
  return once();
}

function failed(error: string, cause?: unknown): Installed & { kind: 'failed' } {
  return cause === undefined || cause === null ? { kind: 'failed', error } : { kind: 'failed', error, cause };
}
