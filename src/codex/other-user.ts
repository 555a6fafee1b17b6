import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { type Captured, capture } from './capture.ts';
import { RUN_MARKER } from './sweep.ts';

/** How a program is started; `uid` and `gid` as `spawn` takes them. */
export interface Launch {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Record<string, string>;
  readonly as: { readonly uid?: number; readonly gid?: number };
}

/** The user that Codex runs as, who isn't the one that we are. */
export interface OtherUser {
  readonly name: string;
  /** The program as that user, with exactly this environment. Nothing of its values gets into a command line. */
  launch(command: string, args: readonly string[], env: Record<string, string>): Launch;
  /** What the environment of that user says otherwise than ours. Undefined = not set. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** A fresh private folder, theirs. */
  makeHome(): Promise<{ path: string; protectTemp: boolean; remove: () => Promise<void> } | null>;
  /** What of these they can't do: `x` pass through, `r` read, `w` write. */
  denied(wishes: readonly Wish[]): Promise<readonly Wish[]>;
  /** Sends a signal to what we may not reach: Codex alone, and for KILL all that carries the marker. Null: we are root. */
  readonly signal: ((name: 'INT' | 'TERM' | 'KILL', runId: string) => Promise<void>) | null;
}

export type Wish = readonly [may: 'x' | 'r' | 'w', path: string];

export type Becoming =
  | { readonly kind: 'ready'; readonly user: OtherUser }
  | { readonly kind: 'failed'; readonly error: string };

const TIMEOUT_MS = 20_000;
const SHELL = '/bin/sh';
const HOME = `umask 077
for base in "$HOME/.cache/codex-job-homes" /var/tmp /tmp; do
  mkdir -p "$base" 2>/dev/null && mktemp -d "$base/codex-home-XXXXXXXX" 2>/dev/null && exit
done
exit 1`;
const DENIED = `for wish; do
  path=\${wish#?:}
  case $wish in
    x:*) [ -x "$path" ] ;;
    r:*) [ -r "$path" ] ;;
    w:*) [ -w "$path" ] ;;
  esac || printf '%s\\n' "$wish"
done`;
/** TERM and INT for Codex alone, once. KILL until nothing is found, as what is just being killed can still fork. */
const SIGNAL = `for round in 1 2 3 4 5 6 7 8 9 10; do
  found=
  for file in $(grep -lsF "${RUN_MARKER}=$2" /proc/[0-9]*/environ); do
    pid=\${file#/proc/}
    pid=\${pid%/environ}
    [ "$1" = KILL ] || tr '\\0' '\\n' <"/proc/$pid/cmdline" 2>/dev/null | sed -n 2p | grep -qx exec || continue
    kill -s "$1" "$pid" 2>/dev/null && found=1
  done
  [ "$1" = KILL ] && [ -n "$found" ] || exit 0
  sleep 0.05
done`;

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
  const tried = await run(
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
  return { kind: 'ready', user };
}

function byRoot(name: string, uid: number, gid: number, home: string, plain: Record<string, string>): OtherUser {
  // Node drops our further groups with the user (libuv: setgroups), and the other's own are not taken up.
  return withShell(name, home, plain, null, (command, args, env) => ({ command, args, env, as: { uid, gid } }));
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
  const signal = async (word: string, runId: string) => {
    await run(user, ['-c', SIGNAL, 'sh', word, runId], plain);
  };
  const user = withShell(name, home, plain, signal, launch);
  return user;
}

function withShell(
  name: string,
  home: string,
  plain: Record<string, string>,
  signal: OtherUser['signal'],
  launch: OtherUser['launch'],
): OtherUser {
  const env = { HOME: home, USER: name, LOGNAME: name, SHELL };
  const user: OtherUser = {
    name,
    launch,
    signal,
    env: { ...env, ...Object.fromEntries(OURS.map((key) => [key, undefined])) },
    async makeHome() {
      const path = textOf(await run(user, ['-c', HOME], { ...plain, ...env }));
      const remove = async () => void (await run(user, ['-c', 'rm -rf -- "$1"', 'sh', path], plain));
      return path === '' ? null : { path, protectTemp: path.startsWith('/tmp/'), remove };
    },
    async denied(wishes) {
      const words = wishes.map(([may, path]) => `${may}:${path}`);
      const said = textOf(await run(user, ['-c', DENIED, 'sh', ...words], plain)).split('\n');
      return wishes.filter((_, at) => said.includes(words[at] ?? ''));
    },
  };
  return user;
}

/** Folders of ours that the other user can't write, or must not. */
const OURS = [
  'TMPDIR',
  'TMP',
  'TEMP',
  'XDG_CACHE_HOME',
  'XDG_CONFIG_HOME',
  'XDG_DATA_HOME',
  'XDG_STATE_HOME',
  'XDG_RUNTIME_DIR',
];

async function run(
  user: OtherUser,
  args: readonly string[],
  env: Record<string, string>,
  signal?: AbortSignal,
): Promise<Captured> {
  const launch = user.launch(SHELL, args, env);
  return capture(launch.command, launch.args, {
    cwd: '/',
    env: launch.env,
    timeoutMs: TIMEOUT_MS,
    signal,
    ...launch.as,
  });
}

/**
 * Codex's environment as the other user has it. git refuses a work tree of somebody else's, so these folders are named
 * safe; settings in variables are git's own way (`GIT_CONFIG_COUNT`), those that are there are kept.
 */
export function environmentOfUser(
  env: Readonly<Record<string, string>>,
  user: OtherUser,
  folders: readonly string[],
): Record<string, string> {
  const kept = Object.entries({ ...env, ...user.env }).filter(
    (pair): pair is [string, string] => pair[1] !== undefined,
  );
  const first = Number(env['GIT_CONFIG_COUNT'] ?? 0) || 0;
  const safe = folders.flatMap((folder, at): [string, string][] => [
    [`GIT_CONFIG_KEY_${first + at}`, 'safe.directory'],
    [`GIT_CONFIG_VALUE_${first + at}`, folder],
  ]);
  return Object.fromEntries([...kept, ['GIT_CONFIG_COUNT', String(first + folders.length)], ...safe]);
}

/** Puts the schema where everybody may read it: it is no secret, and our own folder is closed to the other user. */
export async function writeReadable(content: string): Promise<{ path: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'codex-job-schema-'));
  const path = join(folder, 'output-schema.json');
  await writeFile(path, content, { mode: 0o644, flag: 'wx' });
  await chmod(path, 0o644);
  await chmod(folder, 0o755);
  return { path, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** Null, or what to do so that the user can do all of this. */
export async function accessAdvice(
  user: OtherUser,
  needs: { readonly read: readonly string[]; readonly write: readonly string[] },
): Promise<string | null> {
  const all = [...needs.read, ...needs.write];
  const passing = [...new Set(all.flatMap(foldersAbove))].sort();
  const reading = needs.read.map((path): Wish => ['r', path]);
  const writing = needs.write.map((path): Wish => ['w', path]);
  const [first] = await user.denied([...passing.map((path): Wish => ['x', path]), ...reading, ...writing]);
  if (first === undefined) return null;
  const [may, path] = first;
  const verb = { x: 'pass through', r: 'read', w: 'write' }[may];
  const mode = { x: 'o+x', r: '-R o+rX', w: 'o+wt' }[may];
  return `codex-user ${user.name} may not ${verb} ${path}, which Codex needs. Allow it in a step before, for example: chmod ${mode} ${path}.`;
}

function foldersAbove(path: string): string[] {
  const above = dirname(path);
  return above === path ? [] : [...foldersAbove(above), above];
}

function failed(error: string): Becoming {
  return { kind: 'failed', error };
}

function textOf(ended: Captured): string {
  return ended.kind === 'exited' ? ended.stdout.trim() : '';
}

function numberIn(ended: Captured): number | null {
  const text = textOf(ended);
  return ended.kind === 'exited' && ended.code === 0 && /^\d+$/.test(text) ? Number(text) : null;
}

function lastLine(ended: Captured): string {
  if (ended.kind === 'not-started') return ended.cause.message;
  return ended.stderr.trim().split('\n').at(-1) || `it gave no message (${ended.kind})`;
}
