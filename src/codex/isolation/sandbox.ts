import { capture } from '../../base/process/capture.ts';
import type { Sandbox } from '../../request/request.ts';
import type { DeclaredPaths } from './declared-paths.ts';
import { refusalOf, type SandboxRefusal, WAYS_OUT } from './sandbox-advice.ts';
import type { OtherUser } from './user-shell.ts';

export type SandboxCheck =
  | { readonly kind: 'ok' }
  | ({ readonly kind: 'failed'; readonly cause?: unknown } & SandboxRefusal);

export interface SandboxOptions {
  readonly binary: string;
  readonly sandbox: Sandbox;
  readonly workingDirectory: string;
  /** The user's own CODEX_HOME, to name it when its configuration is broken; null = none was given. */
  readonly codexHome: string | null;
  /** Environment for Codex (environment.ts), with its private CODEX_HOME. */
  readonly env: Record<string, string>;
  readonly signal?: AbortSignal;
  /** Whom Codex runs as; null = we ourselves. */
  readonly user?: OtherUser | null;
  /** The declared paths of a run that can read nothing else. */
  readonly declared?: DeclaredPaths | null;
  /** Default 20 s. */
  readonly timeoutMs?: number;
}

/**
 * Runs one harmless command in Codex's own sandbox (about 60 ms), before money is spent. Needed, because without user
 * namespaces each command of the model fails with `bwrap: …` and the turn still completes with exit 0.
 * `danger-full-access` has no sandbox and Windows another one: nothing is checked there.
 */
export async function checkSandbox(options: SandboxOptions): Promise<SandboxCheck> {
  if (options.sandbox === 'danger-full-access' || process.platform === 'win32') return { kind: 'ok' };
  // Not /bin/true: some distributions have it elsewhere, a POSIX shell is at this path on all of them.
  const declared = options.declared ?? null;
  const settings = declared?.settings ?? [`sandbox_mode="${options.sandbox}"`];
  const command = ['/bin/sh', '-c', NONE_IS_THERE, 'sh', ...(declared?.hidden ?? [])];
  const args = ['sandbox', ...settings.flatMap((setting) => ['-c', setting]), '--', ...command];
  const { binary, env } = options;
  const launch = options.user?.launch(binary, args, env) ?? { command: binary, args, env, as: {} };
  const ended = await capture(launch.command, launch.args, {
    cwd: options.workingDirectory,
    env: launch.env,
    ...launch.as,
    timeoutMs: options.timeoutMs ?? 20_000,
    signal: options.signal,
  });
  switch (ended.kind) {
    case 'not-started':
      return {
        kind: 'failed',
        failure: 'sandbox',
        error: `Codex could not be started to check its sandbox: ${ended.cause.message}.`,
        cause: ended.cause,
      };
    case 'killed':
      return {
        kind: 'failed',
        failure: 'sandbox',
        error: `The check of Codex's sandbox did not end (${ended.why}). ${WAYS_OUT.join(' ')}`,
      };
    case 'exited':
      // 2 = a Codex whose `sandbox` wants other words (a subcommand `linux` in old ones): not known to be broken.
      if (declared !== null && ended.code !== 0)
        return { kind: 'failed', ...notEnforced(ended.code, ended.stderr, options) };
      return ended.code === 0 || ended.code === 2
        ? { kind: 'ok' }
        : { kind: 'failed', ...refusalOf(ended.stderr, options), cause: new Error(ended.stderr.trim()) };
  }
}

const SHOWN = 97;
/** Fails where one of the paths is there, be it a link to nothing. */
const NONE_IS_THERE = `for path; do if [ -e "$path" ] || [ -L "$path" ]; then echo "$path" >&2; exit ${SHOWN}; fi; done`;

function notEnforced(code: number | null, stderr: string, options: SandboxOptions): SandboxRefusal {
  if (code !== SHOWN) return refusalOf(stderr, options);
  return {
    failure: 'sandbox',
    error: `paths cannot be enforced here: Codex's sandbox shows ${stderr.trim().split('\n').at(-1)}, which is not declared. Move the checkout out of the system's folders, or leave paths out.`,
  };
}
