/** Who holds a lock, and whether that process still lives. */
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** A process id alone is given again; with its start time, the boot and the namespace that counted it, it is unique. */
export interface Owner {
  readonly pid: number;
  /** Clock ticks since boot, field 22 of /proc/PID/stat; empty where there is no /proc. */
  readonly start: string;
  /** /proc/sys/kernel/random/boot_id; empty where there is none. */
  readonly boot: string;
  /** Link text of /proc/self/ns/pid: a container's process 7 isn't the host's process 7. */
  readonly namespace: string;
  readonly host: string;
}

/** The holder touches its ticket this often, in ms. */
export const BEAT_MS = 2000;
/** A holder that can't be looked up (other container, other machine) is dead when its ticket didn't move for so long. */
export const STALE_MS = 20_000;

let cached: Owner | undefined;

export function thisProcess(): Owner {
  cached ??= {
    pid: process.pid,
    start: startOf(process.pid) ?? '',
    boot: attempt(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()),
    namespace: attempt(() => readlinkSync('/proc/self/ns/pid')),
    host: hostname(),
  };
  return cached;
}

/**
 * Whether a holder lives by the process table; null where this process can't see it. Pure but for `lookUp`, which
 * gives the start ticks of a living process, or null.
 */
export function isAliveHere(owner: Owner, self: Owner, lookUp: (pid: number) => string | null): boolean | null {
  const visible =
    owner.boot !== '' && owner.boot === self.boot && owner.namespace !== '' && owner.namespace === self.namespace;
  return visible && owner.start !== '' ? lookUp(owner.pid) === owner.start : null;
}

/** Null for a process that is gone, also for a zombie: it runs no more code, though nobody has fetched its status. */
export function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    // The name in parentheses may hold spaces and parentheses: count from the last one.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' || fields[0] === 'X' ? null : (fields[19] ?? null);
  } catch {
    return null;
  }
}

export function describe(owner: Owner): string {
  return `process ${owner.pid} on ${owner.host}`;
}

/** Null when the text isn't an owner: a ticket that is being written, or was damaged. */
export function parseOwner(value: unknown): Owner | null {
  if (typeof value !== 'object' || value === null) return null;
  const { pid, start, boot, namespace, host } = value as Record<keyof Owner, unknown>;
  if (typeof pid !== 'number' || !Number.isSafeInteger(pid)) return null;
  if (
    typeof start !== 'string' ||
    typeof boot !== 'string' ||
    typeof namespace !== 'string' ||
    typeof host !== 'string'
  )
    return null;
  return { pid, start, boot, namespace, host: host.replace(/[^\w.-]/g, '?').slice(0, 100) };
}

function attempt(read: () => string): string {
  try {
    return read();
  } catch {
    return '';
  }
}
