import { spawn } from 'node:child_process';
import { markedInShell } from './kill-marked.ts';

/** Waits beside a run, for the case that we are killed and can end nothing any more. */
export interface Watchdog {
  /** A process group that has to go as well, by the pid of its leader. */
  guard(pid: number): void;
  /** All is ended in good order: it goes away without doing anything. */
  release(): void;
}

/**
 * Reads from a pipe that only we hold. When it closes without the word `done`, we are dead (SIGKILL, out of memory): it
 * kills the groups that it was told, then all that carries the marker, round after round while one is found, at most
 * some 5 s. Of the marker only the beginning is compared: Codex's own is the job's with a suffix.
 * A shell, not Node: it starts within 2 ms and takes 1 MB. Only what POSIX has; without `/proc` (macOS) the groups are all.
 */
const SCRIPT = `
while read -r word value; do
  case $word in
    group) groups="$groups $value" ;;
    done) exit 0 ;;
  esac
done
for group in $groups; do kill -s KILL -- "-$group"; done
round=0
while [ $round -lt 25 ]; do
  found=
  for file in ${markedInShell('$1')}; do
    found=1
    process=\${file#/proc/}
    kill -s KILL "\${process%/environ}"
  done
  [ -z "$found" ] && exit 0
  round=$((round + 1))
  sleep 0.1
done
`;

const NONE: Watchdog = { guard: () => {}, release: () => {} };

/**
 * @param runId beginning of the marker of what has to go; not carried by the watchdog itself, which would be swept.
 * @param folder its current directory, so that people can tell whose it is.
 * On Windows there is none: the runner ends what a step leaves behind, by RUNNER_TRACKING_ID. Never throws: a machine
 * without a shell has no watchdog.
 */
export function startWatchdog(runId: string, folder: string): Watchdog {
  if (process.platform === 'win32' || !/^[\w-]+$/.test(runId)) return NONE;
  try {
    const { stdin } = startShell(runId, folder);
    return {
      guard: (pid) => void stdin.write(`group ${pid}\n`),
      release: () => void stdin.end('done\n'),
    };
  } catch {
    return NONE;
  }
}

function startShell(runId: string, folder: string) {
  const child = spawn('/bin/sh', ['-c', SCRIPT, 'codex-job-watchdog', runId], {
    cwd: folder,
    env: { PATH: '/usr/local/bin:/usr/bin:/bin' },
    stdio: ['pipe', 'ignore', 'ignore'],
    // A session of its own: what ends our process group must not end it.
    detached: true,
  });
  child.on('error', () => {});
  child.stdin.on('error', () => {});
  child.unref();
  return child;
}
