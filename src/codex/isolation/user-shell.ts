import { type Captured, capture } from '../../base/process/capture.ts';
import { markedInShell } from '../../base/process/kill-marked.ts';

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
  for file in ${markedInShell('$2')}; do
    pid=\${file#/proc/}
    pid=\${pid%/environ}
    [ "$1" = KILL ] || tr '\\0' '\\n' <"/proc/$pid/cmdline" 2>/dev/null | sed -n 2p | grep -qx exec || continue
    kill -s "$1" "$pid" 2>/dev/null && found=1
  done
  [ "$1" = KILL ] && [ -n "$found" ] || exit 0
  sleep 0.05
done`;

/**
 * All that has to be done as the other user, by a shell of theirs.
 * `plain`: an environment with a PATH. `reach`: we may not signal their processes, so they do it.
 */
export function userOf(
  name: string,
  home: string,
  plain: Record<string, string>,
  launch: OtherUser['launch'],
  reach: boolean,
): OtherUser {
  const env = { HOME: home, USER: name, LOGNAME: name, SHELL };
  const user: OtherUser = {
    name,
    launch,
    signal: reach ? async (word, runId) => void (await runShell(user, ['-c', SIGNAL, 'sh', word, runId], plain)) : null,
    env: { ...env, ...Object.fromEntries(OURS.map((key) => [key, undefined])) },
    async makeHome() {
      const path = textOf(await runShell(user, ['-c', HOME], { ...plain, ...env }));
      const remove = async () => void (await runShell(user, ['-c', 'rm -rf -- "$1"', 'sh', path], plain));
      return path === '' ? null : { path, protectTemp: path.startsWith('/tmp/'), remove };
    },
    async denied(wishes) {
      const words = wishes.map(([may, path]) => `${may}:${path}`);
      const said = textOf(await runShell(user, ['-c', DENIED, 'sh', ...words], plain)).split('\n');
      return wishes.filter((_, at) => said.includes(words[at] ?? ''));
    },
  };
  return user;
}

/** Our folders that the other user cannot or must not write. */
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

/** `/bin/sh` as that user. Never rejects. */
export async function runShell(
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

/** What it printed, trimmed; empty when it didn't come to its end. */
export function textOf(ended: Captured): string {
  return ended.kind === 'exited' ? ended.stdout.trim() : '';
}
