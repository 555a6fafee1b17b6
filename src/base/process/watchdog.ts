import { spawn } from 'node:child_process';
import { markedInShell } from './kill-marked.ts';

/** A helper process that cleans up when this process is killed and can no longer do so itself. */
export interface Watchdog {
  /** Adds a process group to kill, by the pid of its leader. */
  guard(pid: number): void;
  /** Everything has ended normally: the watchdog exits and kills nothing. */
  release(): void;
}

/**
 * Reads from a pipe that only we hold. When the pipe closes without the word `done`, we are dead (SIGKILL, out of
 * memory): then it kills the groups it was told of, and all processes that carry the marker, in rounds until none is
 * found, for 5 s at most. Only the beginning of the marker is compared: Codex's own is the job's with a suffix.
 * It is a shell, not Node, because that starts within 2 ms and takes 1 MB. It uses POSIX only; without `/proc` (macOS)
 * it kills only the groups.
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
 * @param runId the beginning of the marker. The watchdog does not carry it itself, or it would be killed by the cleanup.
 * @param folder its current directory, so that people can tell which run it belongs to.
 * There is none on Windows: there the runner ends what a step leaves behind, by RUNNER_TRACKING_ID. Never throws: on a
 * machine without a shell there is no watchdog.
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
