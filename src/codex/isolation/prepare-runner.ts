import type { Log } from '../../base/ports.ts';
import { capture } from '../../base/process/capture.ts';

/** What decides whether the runner's setting is changed. */
export interface RunnerFacts {
  /** The input `prepare-runner`. */
  readonly choice: 'auto' | 'never';
  readonly platform: NodeJS.Platform;
  /** `RUNNER_ENVIRONMENT`: `github-hosted` or `self-hosted`; empty outside a runner. */
  readonly environment: string;
  /** What the check of the sandbox said. */
  readonly refusal: string;
}

/** Ubuntu 24.04, of which GitHub's runners are made, lets AppArmor forbid user namespaces to plain users. */
const SETTING = 'kernel.apparmor_restrict_unprivileged_userns';
/** bubblewrap's words for a namespace that it may not make, or may not use. */
const NO_NAMESPACES = /uid map|gid map|RTM_NEWADDR|loopback|new namespace|user namespaces/i;
const TIMEOUT_MS = 20_000;

/**
 * Only a machine that GitHub makes for one job and throws away afterwards is changed: on a self-hosted runner the setting
 * protects others. Pure.
 */
export function mayPrepareRunner({ choice, platform, environment, refusal }: RunnerFacts): boolean {
  return choice === 'auto' && platform === 'linux' && environment === 'github-hosted' && NO_NAMESPACES.test(refusal);
}

/**
 * Allows user namespaces until the returned function is called. Null = nothing was changed: the machine has no such
 * setting, the setting is not the reason, or sudo asks for a password.
 */
export async function allowUserNamespaces(env: NodeJS.ProcessEnv, log: Log): Promise<(() => Promise<void>) | null> {
  const run = (command: string, ...args: readonly string[]) =>
    capture(command, args, { cwd: '/', env: { PATH: env['PATH'] || '/usr/bin:/bin' }, timeoutMs: TIMEOUT_MS });
  const before = await run('sysctl', '-n', SETTING);
  if (before.kind !== 'exited' || before.code !== 0 || before.stdout.trim() !== '1') return null;
  const set = async (value: 0 | 1) => {
    const end = await run('sudo', '-n', 'sysctl', '-w', `${SETTING}=${value}`);
    return end.kind === 'exited' && end.code === 0;
  };
  if (!(await set(0))) return null;
  log.info(`User namespaces are allowed for this run, which Codex's sandbox needs (${SETTING}=0).`);
  return async () => {
    if (await set(1)) log.info(`User namespaces are restricted again (${SETTING}=1).`);
    else log.warning(`${SETTING} could not be set back to 1: later steps of this job can make user namespaces.`);
  };
}
