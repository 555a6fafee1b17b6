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

export interface SweepOptions {
  /** `NAME=value` in the environment of what has to go. */
  readonly marker: string;
  /** How long the marked ones get to end by themselves. */
  readonly graceMs: number;
  /** When to give up, counted after the grace; what is left is told. Default 1.5 s. */
  readonly limitMs?: number;
}

/**
 * Ends what a run left behind: with full access each command has its own session, so the process group misses them.
 * SIGKILL again and again until none is left, because one that is just being killed can still fork. Found by their
 * environment in /proc, never by name; where there is no /proc (macOS) nothing is done. A process that was started with
 * an emptied environment (`env -i setsid …`) is not found.
 * @returns how many were killed, and how many are still there.
 */
export async function killMarked(options: SweepOptions): Promise<{ killed: number; left: number }> {
  const { marker } = options;
  const patience = performance.now() + options.graceMs;
  while (performance.now() < patience && marked(marker).length > 0) await sleep(20);
  const end = performance.now() + (options.limitMs ?? 1500);
  const killed = new Set<number>();
  for (let clean = 0; ; ) {
    let found = 0;
    // Must not be outrun by a process that forks as it goes: at once again, past those that were looked at already.
    const strangers = new Set<number>();
    do {
      const before = killed.size;
      found = scan(marker, strangers, (pid) => kill(pid) && killed.add(pid)).length;
      await (killed.size > before ? turn() : sleep(5));
    } while (found > 0 && performance.now() < end);
    // One look can miss it: a parent that ended before it was read, its child started after the list was made.
    const left = marked(marker).length;
    clean = left === 0 ? clean + 1 : 0;
    if (clean > (killed.size > 0 ? 5 : 0) || performance.now() >= end) return { killed: killed.size, left };
  }
}

/** Living processes that carry the marker, but for ourselves. Those of other users can't be read and don't count. */
export function marked(marker: string): number[] {
  return scan(marker, new Set(), () => {});
}

/**
 * @param strangers processes that don't carry it: not looked at, and added to.
 * @param onFound is called for each as soon as it is found; the newest come first: they had the least time to fork.
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
    } else if (environment !== '') strangers.add(pid); // none: it may just be starting a program
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
