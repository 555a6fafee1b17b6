import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep, setImmediate as turn } from 'node:timers/promises';

/** Every process that descends from a run carries this variable in its environment, with the nonce of the run. */
export const RUN_MARKER = 'CODEX_JOB_RUN';
/** Carried by one call (of git, of npm) and by what it starts, so that what left its process group is found. */
export const CALL_MARKER = 'CODEX_JOB_CALL';

/**
 * Shell, for those who search on our behalf: the `environ` files of all processes whose marker begins with `$MARK`. The
 * beginning counts, because Codex's own marker is the job's with a suffix.
 */
export const markedInShell = (mark: string) => `$(grep -lsF "${RUN_MARKER}=${mark}" /proc/[0-9]*/environ)`;

/** The marker of a run in an environment. */
export function runMarker(runId: string): string {
  return `${RUN_MARKER}=${runId}`;
}

/** One look can miss a process: its parent ended before it was read, and it started after the list was made. */
const LOOKS = 2;

export interface SweepOptions {
  /** `NAME=value` in the environment of what has to go. */
  readonly marker: string;
  /** How long the marked processes may take to end by themselves. */
  readonly graceMs: number;
  /** When to give up, counted from the end of the grace; default 1.5 s. */
  readonly limitMs?: number;
}

/**
 * Kills what a run left behind. The process group is not enough: with full access each command has its own session.
 * Sends SIGKILL again and again until no process is left, because a process can still fork while it is being killed.
 * Processes are found by their environment in /proc, never by name. Without /proc (macOS) this does nothing. It cannot
 * find a process that was started with an empty environment (`env -i setsid …`).
 * @returns how many processes were killed, and how many are still there.
 */
export async function killMarked(options: SweepOptions): Promise<{ killed: number; left: number }> {
  const { marker } = options;
  const patience = performance.now() + options.graceMs;
  for (let calm = 0, others = new Set<number>(); performance.now() < patience; ) {
    calm = scan(marker, others, () => {}).length === 0 ? calm + 1 : 0;
    if (calm === LOOKS) return { killed: 0, left: 0 };
    // What was looked at is no part of this run: the second look is for what came since.
    if (calm === 0) others = new Set();
    await sleep(calm === 0 ? 20 : 5);
  }
  const end = performance.now() + (options.limitMs ?? 1500);
  const killed = new Set<number>();
  for (let clean = 0; ; ) {
    let found = 0;
    // A process that forks all the time must not outrun this: look again at once, and skip those already looked at.
    const strangers = new Set<number>();
    do {
      const before = killed.size;
      found = scan(marker, strangers, (pid) => kill(pid) && killed.add(pid)).length;
      await (killed.size > before ? turn() : sleep(5));
    } while (found > 0 && performance.now() < end);
    const left = marked(marker).length;
    clean = left === 0 ? clean + 1 : 0;
    if (clean > (killed.size > 0 ? 5 : 0) || performance.now() >= end) return { killed: killed.size, left };
  }
}

/** Pids of the processes that carry the marker, except our own. Those of other users cannot be read. */
export function marked(marker: string): number[] {
  return scan(marker, new Set(), () => {});
}

/**
 * @param strangers processes known not to carry the marker: they are skipped, and new ones are added.
 * @param onFound called for each process as soon as it is found, the newest first: it had the least time to fork.
 */
function scan(marker: string, strangers: Set<number>, onFound: (pid: number) => void): number[] {
  const needle = `\0${marker}\0`;
  const found: number[] = [];
  for (const pid of processIds()) {
    if (pid === process.pid || strangers.has(pid)) continue;
    const environment = environmentOf(pid);
    if (`\0${environment}`.includes(needle)) {
      onFound(pid);
      found.push(pid);
    } else if (environment !== '') strangers.add(pid); // empty: it may just be starting a program
  }
  return found;
}

function processIds(): number[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number)
      .sort((a, b) => b - a);
  } catch {
    return [];
  }
}

/** As it was when the program started; empty for a zombie. */
function environmentOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'latin1');
  } catch {
    return '';
  }
}

function kill(pid: number): boolean {
  try {
    process.kill(pid, 'SIGKILL');
    return true;
  } catch {
    return false; // gone by now, or another user's
  }
}
