import { userInfo } from 'node:os';
import { type Captured, capture } from '../../base/process/capture.ts';
import { type Launch, type OtherUser, runShell, textOf, userOf } from './user-shell.ts';

const TIMEOUT_MS = 20_000;
const SHELL = '/bin/sh';

export type Becoming =
  | { readonly kind: 'ok'; readonly user: OtherUser }
  | { readonly kind: 'failed'; readonly error: string };

/**
 * Gets ready to run Codex as `name`: directly where we are root, else by `sudo -n`. Refuses a user who would be no wall.
 * `env`: ours; PATH is taken from it.
 */
export async function becomeUser(name: string, env: NodeJS.ProcessEnv, signal?: AbortSignal): Promise<Becoming> {
  if (process.platform === 'win32') return failed('safety-strategy: unprivileged-user works on Linux and macOS only.');
  const plain = { PATH: env['PATH'] || '/usr/local/bin:/usr/bin:/bin' };
  const us = (command: string, args: readonly string[]) =>
    capture(command, args, { cwd: '/', env: plain, timeoutMs: TIMEOUT_MS, signal });
  const uid = numberIn(await us('id', ['-u', name]));
  const gid = numberIn(await us('id', ['-g', name]));
  if (uid === null || gid === null)
    return failed(
      `There is no user ${name} on this machine. Make one in a step before: sudo useradd --system --create-home ${name}.`,
    );
  if (uid === 0 || uid === userInfo().uid)
    return failed(
      `codex-user: ${name} is ${uid === 0 ? 'root' : 'who runs this job'}, which is no wall. Name another user.`,
    );

  // The name is a plain word (request/readers.ts), so that `~name` is all that the shell sees.
  const home = textOf(await us(SHELL, ['-c', `printf %s ~${name}`])) || '/';
  const user = process.getuid?.() === 0 ? byRoot(name, uid, gid, home, plain) : bySudo(name, home, plain);
  const tried = await runShell(
    user,
    ['-c', 'id -u; id -nG; sudo -n true >/dev/null 2>&1 && echo may-sudo; :'],
    plain,
    signal,
  );
  const [real, groups = '', maySudo] = textOf(tried).split('\n');
  if (Number(real) !== uid)
    return failed(
      `Codex can't be started as ${name}: ${lastLine(tried)}. Who runs this job has to be root, or may sudo without a password (and set variables by it, SETENV).`,
    );
  const mighty = groups.split(' ').find((group) => ['docker', 'lxd', 'incus', 'sudo', 'wheel'].includes(group));
  if (maySudo !== undefined)
    return failed(`${name} may use sudo without a password, which is no wall. Take that away.`);
  if (mighty !== undefined)
    return failed(`${name} is in the group ${mighty}, by which one becomes root. Take ${name} out of it.`);
  return { kind: 'ok', user };
}

function byRoot(name: string, uid: number, gid: number, home: string, plain: Record<string, string>): OtherUser {
  // Node drops our further groups with the user (libuv: setgroups), and the other's own are not taken up.
  return userOf(name, home, plain, (command, args, env) => ({ command, args, env, as: { uid, gid } }), false);
}

/**
 * The environment goes by sudo's own, kept by name. PATH is the exception, which sudo sets itself (`secure_path`), and
 * no secret: it and what sudo sets by its own mind go by `env`.
 */
function bySudo(name: string, home: string, plain: Record<string, string>): OtherUser {
  const launch = (command: string, args: readonly string[], env: Record<string, string>): Launch => {
    const { PATH = '', ...others } = env;
    const names = Object.keys(others).filter((key) => /^\w+$/.test(key));
    const clean = ['SUDO_COMMAND', 'SUDO_USER', 'SUDO_UID', 'SUDO_GID', 'SUDO_HOME', 'MAIL'].flatMap((key) => [
      '-u',
      key,
    ]);
    const asThem = ['-n', '-u', name, `--preserve-env=${names.join(',')}`, '--'];
    return { command: 'sudo', args: [...asThem, 'env', ...clean, `PATH=${PATH}`, command, ...args], env, as: {} };
  };
  return userOf(name, home, plain, launch, true);
}

function failed(error: string): Becoming {
  return { kind: 'failed', error };
}

function numberIn(ended: Captured): number | null {
  const text = textOf(ended);
  return ended.kind === 'exited' && ended.code === 0 && /^\d+$/.test(text) ? Number(text) : null;
}

function lastLine(ended: Captured): string {
  if (ended.kind === 'not-started') return ended.cause.message;
  return ended.stderr.trim().split('\n').at(-1) || `it gave no message (${ended.kind})`;
}
