import type { Sandbox } from '../request/request.ts';
import { capture } from './capture.ts';
import type { OtherUser } from './user-shell.ts';

export type SandboxCheck =
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed'; readonly error: string; readonly cause?: unknown };

export interface SandboxOptions {
  readonly binary: string;
  readonly sandbox: Sandbox;
  readonly workingDirectory: string;
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
  if (options.sandbox === 'danger-full-access' || process.platform === 'win32') return { kind: 'ready' };
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
        error: `Codex could not be started to check its sandbox: ${ended.cause.message}.`,
        cause: ended.cause,
      };
    case 'killed':
      return {
        kind: 'failed',
        error: `The check of Codex's sandbox did not end (${ended.why}). ${WAYS_OUT.join(' ')}`,
      };
    case 'exited':
      // 2 = a Codex whose `sandbox` wants other words (a subcommand `linux` in old ones): not known to be broken.
      return ended.code === 0 || ended.code === 2
        ? { kind: 'ready' }
        : { kind: 'failed', error: sandboxAdvice(ended.stderr), cause: new Error(ended.stderr.trim()) };
  }
}

const APPARMOR =
  'On Ubuntu 23.10 and newer let AppArmor allow it, in a step before: ' +
  '`sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0`.';
const CONTAINER =
  'In a container start it with `--security-opt seccomp=unconfined --security-opt apparmor=unconfined` ' +
  '(for a job container: `container.options`).';
const LIMIT =
  'Where the kernel forbids them: `sudo sysctl -w user.max_user_namespaces=15000` ' +
  '(on Debian also `kernel.unprivileged_userns_clone=1`).';
const STRATEGY =
  'Only where the machine itself is the wall (a throw-away runner): `sandbox: danger-full-access` ' +
  'with `safety-strategy: unprivileged-user` or `unsafe`.';
const WAYS_OUT = [APPARMOR, CONTAINER, LIMIT, STRATEGY];

/** What to do about a sandbox that does not start; the likeliest way out first, after what bubblewrap printed. Pure. */
export function sandboxAdvice(stderr: string): string {
  const line =
    stderr.split('\n').find((text) => /bwrap|sandbox|landlock|seccomp/i.test(text)) ?? stderr.trim().split('\n').at(-1);
  const said = line?.trim().slice(0, 300) || 'no message';
  const first = likeliest(said);
  const ways = first === null ? WAYS_OUT : [first, ...WAYS_OUT.filter((way) => way !== first)];
  return (
    `Codex's sandbox does not work on this machine, so none of its commands would run (${said}). ` +
    `It needs unprivileged user namespaces. ${ways.join(' ')}`
  );
}

/** bubblewrap's own words: its `bubblewrap.c` and `network.c`. */
function likeliest(said: string): string | null {
  if (/uid map|gid map|RTM_NEWADDR|loopback/i.test(said)) return APPARMOR;
  if (/max_.*_namespaces|ENOSPC/i.test(said)) return LIMIT;
  if (/No permissions to create (a )?new namespace|mount proc|make \/ slave|pivot_root/i.test(said)) return CONTAINER;
  return null;
}
