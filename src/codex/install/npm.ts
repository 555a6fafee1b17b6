import { access } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Captured, type CaptureOptions, capture } from '../../base/process/capture.ts';
import { findOnPath } from '../../base/process/find-on-path.ts';
import { withoutSecrets } from '../environment.ts';

/** How npm is started: a command and its first arguments. */
export interface Npm {
  readonly command: string;
  readonly prefix: readonly string[];
}

/**
 * The npm on PATH, else the one that came with the Node that runs us: the runner brings its own Node, which is not on
 * PATH in a bare container. Null = there is none.
 */
export async function findNpm(env: NodeJS.ProcessEnv, execPath = process.execPath): Promise<Npm | null> {
  const windows = process.platform === 'win32';
  const found = findOnPath('npm', env);
  if (found !== null && !windows) return { command: found, prefix: [] };
  // Node refuses to start a .cmd without a shell, so on Windows its script is run directly.
  const folder = found === null ? dirname(execPath) : dirname(found);
  for (const lib of windows ? [folder] : [join(dirname(folder), 'lib'), folder]) {
    const script = join(lib, 'node_modules', 'npm', 'bin', 'npm-cli.js');
    if (
      await access(script).then(
        () => true,
        () => false,
      )
    )
      return { command: execPath, prefix: [script] };
  }
  return null;
}

/** Ends with the whole process group of npm gone, whatever happens. */
export function runNpm(npm: Npm, args: readonly string[], options: CaptureOptions): Promise<Captured> {
  return capture(npm.command, [...npm.prefix, ...args], options);
}

/** Set by an `npx` or `npm run` around us, they would put the package elsewhere or nowhere. */
const MISPLACING = /^npm_config_(global|location|prefix|local_prefix|dry_run|package_lock_only|omit|workspaces?)$/i;

/** npm's environment: no inputs, no service tokens, no keys; its registry, proxy and certificate settings stay. */
export function npmEnvironment(
  env: NodeJS.ProcessEnv,
  secrets: readonly string[],
  runId: string,
): Record<string, string> {
  const kept = Object.entries(withoutSecrets(env, secrets)).filter(([name]) => !MISPLACING.test(name));
  return { ...Object.fromEntries(kept), CODEX_JOB_RUN: runId };
}

export interface NpmFault {
  /** Worth another try? */
  readonly passing: boolean;
  readonly advice: string;
}

/** What npm's error codes (its documentation, and Node's system errors) mean for a person. Pure. */
export function npmFault(output: string, what: string): NpmFault {
  const code =
    /npm (?:ERR!|error) code (\S+)/.exec(output)?.[1] ?? /\b(ENOSPC|EACCES|EROFS|EDQUOT)\b/.exec(output)?.[1] ?? '';
  const lines = output
    .split('\n')
    .filter(
      (line) =>
        /npm (ERR!|error)/.test(line) &&
        !/A complete log|npm (ERR!|error) (code|errno|syscall|network|path|dest) /.test(line),
    );
  const said = [code, lines[0]?.replace(/^npm (ERR!|error)\s*/, '').trim()].filter(Boolean).join(': ').slice(0, 300);
  const about = said === '' ? '' : ` (${said})`;
  if (/^(ETARGET|E404|ENOVERSIONS|EINVALIDTAGNAME|EINVALIDPACKAGENAME)$/.test(code)) {
    return {
      passing: false,
      advice: `npm knows no ${what}${about}. Check codex-version; the versions are listed at https://www.npmjs.com/package/@openai/codex.`,
    };
  }
  if (/^(ENOSPC|EDQUOT)$/.test(code)) {
    return {
      passing: false,
      advice: `The disk is full${about}: ${what} needs about 600 MB in the tool cache and npm's cache.`,
    };
  }
  if (/^(EACCES|EPERM|EROFS)$/.test(code)) {
    return {
      passing: false,
      advice: `npm may not write${about}. Give the user of this job the tool cache folder (RUNNER_TOOL_CACHE) and npm's cache, or use codex-version: system.`,
    };
  }
  if (/^(E401|E403|ENEEDAUTH)$/.test(code)) {
    return {
      passing: false,
      advice: `The npm registry refused${about}. Check the registry and token in this machine's .npmrc.`,
    };
  }
  if (/CERT|SELF_SIGNED|ISSUER/.test(code)) {
    return {
      passing: false,
      advice: `The npm registry's certificate is not trusted here${about}. Set NODE_EXTRA_CA_CERTS or npm's cafile.`,
    };
  }
  if (
    /^(ENOTFOUND|EAI_AGAIN|ECONN\w+|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|EPIPE|E429|E5\d\d|EINTEGRITY|ERR_SOCKET\w*|UND_\w+|FETCH_ERROR|Z_\w+|TAR_\w+)$/.test(
      code,
    )
  ) {
    return {
      passing: true,
      advice: `The npm registry could not be reached${about}. Check the machine's network, HTTPS_PROXY and npm's registry setting, or use codex-version: system with a codex on PATH.`,
    };
  }
  return { passing: false, advice: `npm could not install ${what}${about}.` };
}
