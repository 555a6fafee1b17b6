import { type Captured, capture } from '../../base/process/capture.ts';

export type DropEnd =
  /** sudo asks for more than it did, for the rest of the job. */
  | { readonly kind: 'dropped' }
  | { readonly kind: 'nothing'; readonly remark: string }
  | { readonly kind: 'failed'; readonly error: string };

const TIMEOUT_MS = 20_000;

/**
 * The rule that counts last in sudoers wins, and the files of its folder are read in the order of their names. A rule
 * instead of `deluser`: sudo goes by the groups of the process that asks, and those of the processes that run already
 * stay what they are. `visudo` checks it before it counts; a file with a fault would lock everybody out.
 */
const DROP = `set -e
[ -d /etc/sudoers.d ]
file=/etc/sudoers.d/zzzz-codex-job-$1
temporary=/etc/sudoers.d/.codex-job-$1
trap 'rm -f "$temporary"' EXIT
umask 0337
rm -f "$temporary"
printf '# By codex-job, safety-strategy: drop-sudo. Remove this file to undo it.\\n#%s ALL=(ALL:ALL) !ALL\\n' "$1" >"$temporary"
visudo -cqf "$temporary"
mv -f "$temporary" "$file"`;

/**
 * Takes sudo away from the user that we are, as openai/codex-action's strategy of that name: for this job and for all
 * that comes after it on the machine. Checked: `sudo -n` has to fail afterwards.
 */
export async function dropSudo(env: NodeJS.ProcessEnv, signal?: AbortSignal): Promise<DropEnd> {
  const uid = process.getuid?.();
  if (process.platform === 'win32' || uid === undefined)
    return {
      kind: 'failed',
      error: 'safety-strategy: drop-sudo works on Linux and macOS only. Leave it out, or use read-only.',
    };
  if (uid === 0)
    return {
      kind: 'nothing',
      remark: 'This job runs as root, from whom no sudo can be dropped: Codex’s own sandbox is the wall.',
    };
  const sudo = (...args: readonly string[]) =>
    capture('sudo', args, { cwd: '/', env: { PATH: env['PATH'] || '/usr/bin:/bin' }, timeoutMs: TIMEOUT_MS, signal });
  if (!succeeded(await sudo('-n', 'true')))
    return { kind: 'nothing', remark: 'There was no sudo without a password to drop.' };
  const dropped = await sudo('-n', '/bin/sh', '-c', DROP, 'sh', String(uid));
  // A password that was typed a minute ago would still count.
  await sudo('-k');
  if (succeeded(await sudo('-n', 'true'))) {
    const why = succeeded(dropped) ? 'a later rule in /etc/sudoers allows it' : lastLine(dropped);
    return {
      kind: 'failed',
      error: `sudo could not be dropped (${why}). Use safety-strategy: sandbox, or unprivileged-user with a user of its own.`,
    };
  }
  return { kind: 'dropped' };
}

function succeeded(ended: Captured): boolean {
  return ended.kind === 'exited' && ended.code === 0;
}

function lastLine(ended: Captured): string {
  if (ended.kind === 'not-started') return ended.cause.message;
  return ended.stderr.trim().split('\n').at(-1) || 'no message';
}
