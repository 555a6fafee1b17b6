import { capture } from '../../base/process/capture.ts';
import type { Sandbox } from '../../request/request.ts';
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
  const args = ['sandbox', '-c', `sandbox_mode="${options.sandbox}"`, '--', '/bin/sh', '-c', 'exit 0'];
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
      return ended.code === 0 || ended.code === 2
        ? { kind: 'ok' }
        : { kind: 'failed', ...refusalOf(ended.stderr, options), cause: new Error(ended.stderr.trim()) };
  }
}
