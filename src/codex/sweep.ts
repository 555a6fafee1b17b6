import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep, setImmediate as turn } from 'node:timers/promises';

/** Every process that descends from a run carries this variable in its environment, with the nonce of the run. */
export const RUN_MARKER = 'CODEX_JOB_RUN';

export interface SweepOptions {
  /** Value of `CODEX_JOB_RUN` that marks what has to go. */
  readonly runId: string;
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
export async function sweep(options: SweepOptions): Promise<{ killed: number; left: number }> {
  const { runId } = options;
  const patience = performance.now() + options.graceMs;
  while (performance.now() < patience && marked(runId).length > 0) await sleep(20);
  const end = performance.now() + (options.limitMs ?? 1500);
  const killed = new Set<number>();
  for (;;) {
    const before = killed.size;
    const found = marked(runId, (pid) => kill(pid) && killed.add(pid));
    if (found.length === 0 || performance.now() > end) return { killed: killed.size, left: found.length };
    // At once again while new ones come, so that a process that forks as it goes does not outrun us.
    await (killed.size > before ? turn() : sleep(20));
  }
}

/**
 * Living processes that carry the marker, but for ourselves. Those of other users can't be read and don't count.
 * @param onFound is called for each as soon as it is found. The newest come first: they had the least time to fork.
 */
export function marked(runId: string, onFound: (pid: number) => void = () => {}): number[] {
  const needle = `\0${RUN_MARKER}=${runId}\0`;
  return processIds().filter((pid) => {
    const found = pid !== process.pid && `\0${environmentOf(pid)}`.includes(needle);
    if (found) onFound(pid);
    return found;
  });
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
    return false;
  }
}
