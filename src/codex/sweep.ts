import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

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
  const killed = new Set<number>();
  let found = marked(options.runId);
  const patience = Date.now() + options.graceMs;
  while (found.length > 0 && Date.now() < patience) {
    await sleep(20);
    found = marked(options.runId);
  }
  const end = Date.now() + (options.limitMs ?? 1500);
  while (found.length > 0 && Date.now() < end) {
    for (const pid of found) if (kill(pid)) killed.add(pid);
    await sleep(20);
    found = marked(options.runId);
  }
  return { killed: killed.size, left: found.length };
}

/** Living processes that carry the marker, but for ourselves. Those of other users can't be read and don't count. */
export function marked(runId: string): number[] {
  const needle = `\0${RUN_MARKER}=${runId}\0`;
  return processIds().filter((pid) => pid !== process.pid && `\0${environmentOf(pid)}`.includes(needle));
}

function processIds(): number[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number);
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
