/**
 * A lock per name among processes, containers and threads that share a cache folder. Identical jobs wait for each
 * other on `<hash>`, writers of one entry on `<hash>.write`.
 *
 * The ticket with the highest N is the lock's state. When its holder removed it or died, contenders try to make
 * N+1, which only one of them can. Rejected: deleting a stale lock file and making it anew (two contenders can delete
 * each other's), flock (Node has none), a lock server, tombstones of released tickets (they had to be swept).
 */

import { randomUUID } from 'node:crypto';
import { unlink, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { errorMessage } from '../../base/errors.ts';
import { orNull } from '../../base/files/disk.ts';
import { makeFolder } from './folder.ts';
import { type IsBusy, watchTickets } from './liveness.ts';
import { BEAT_MS, describe } from './owner.ts';
import { lockFolder, release, take, tickets } from './ticket.ts';

export interface Held {
  readonly kind: 'held';
  /** May be called more than once. Never rejects. */
  release(): Promise<void>;
}

export interface GaveUp {
  readonly kind: 'gave-up';
  /** `busy`: somebody holds it, and the time is up. `unusable`: no lock can be had here, go on without. */
  readonly reason: 'busy' | 'aborted' | 'unusable';
  readonly detail: string;
  readonly cause?: unknown;
}

export interface LockOptions {
  readonly signal?: AbortSignal | undefined;
  /** Without it, waits as long as it takes. */
  readonly maxWaitMs?: number | undefined;
  /** Called once, when there is somebody to wait for. */
  readonly onWait?: ((owner: string) => void) | undefined;
  /** STALE_MS where nothing is said. */
  readonly staleMs?: number | undefined;
}

type Turn =
  | { readonly kind: 'held'; readonly path: string }
  | { readonly kind: 'busy'; readonly owner: string }
  | { readonly kind: 'again' };

const FIRST_PAUSE_MS = 50;
const LAST_PAUSE_MS = 500;

/** Never rejects. */
export async function acquire(cacheDir: string, name: string, options: LockOptions = {}): Promise<Held | GaveUp> {
  const { signal, maxWaitMs = Number.POSITIVE_INFINITY, onWait, staleMs } = options;
  const end = performance.now() + maxWaitMs;
  const token = randomUUID();
  const isBusy = watchTickets(staleMs);
  let waiting = false;
  let wait = FIRST_PAUSE_MS;
  try {
    const state = await makeFolder(cacheDir);
    if (state.kind !== 'usable')
      return { kind: 'gave-up', reason: 'unusable', detail: state.kind === 'unusable' ? state.detail : cacheDir };
    for (;;) {
      if (signal?.aborted) return { kind: 'gave-up', reason: 'aborted', detail: 'the job was cancelled' };
      const turn = await attempt(await lockFolder(cacheDir, name), token, isBusy);
      if (turn.kind === 'held') return hold(turn.path, token);
      if (turn.kind === 'busy' && !waiting) {
        waiting = true;
        if (maxWaitMs > 0) onWait?.(turn.owner);
      }
      const left = end - performance.now();
      if (left <= 0)
        return {
          kind: 'gave-up',
          reason: 'busy',
          detail: turn.kind === 'busy' ? `${turn.owner} holds it` : 'many want it',
        };
      await pause(Math.min(left, wait * (0.75 + Math.random() / 2)), undefined, { signal }).catch(() => {});
      wait = Math.min(LAST_PAUSE_MS, wait * 1.3);
    }
  } catch (cause) {
    return {
      kind: 'gave-up',
      reason: 'unusable',
      detail: errorMessage(cause),
      cause,
    };
  }
}

/** Takes the lock if nobody has it. Never waits, never rejects. */
export function tryAcquire(cacheDir: string, name: string): Promise<Held | GaveUp> {
  return acquire(cacheDir, name, { maxWaitMs: 0 });
}

async function attempt(folder: string, token: string, isBusy: IsBusy): Promise<Turn> {
  const seen = await tickets(folder);
  const holder = seen.findLast(isBusy);
  if (holder) return { kind: 'busy', owner: holder.owner ? describe(holder.owner) : 'another process' };
  const n = (seen.at(-1)?.n ?? 0) + 1;
  const path = join(folder, String(n));
  if (!(await take(path, token))) return { kind: 'again' };
  // A contender that was slow may have come late: a higher ticket was made, or all were removed and the count began
  // anew. Both look after they have made theirs, so at least one sees the other, and steps back.
  const now = await tickets(folder);
  const mine = now.some((ticket) => ticket.n === n && ticket.token === token);
  const others = now.filter((ticket) => ticket.n !== n);
  if (!mine || others.some((ticket) => isBusy(ticket) || ticket.n > n)) {
    if (mine) await orNull(unlink(path));
    return { kind: 'again' };
  }
  for (const other of others) await orNull(unlink(other.path));
  return { kind: 'held', path };
}

const held = new Map<string, string>();
let listening = false;

function hold(path: string, token: string): Held {
  held.set(path, token);
  if (!listening) process.on('exit', () => [...held.keys()].forEach(letGo));
  listening = true;
  const beat = setInterval(() => {
    const now = new Date();
    utimes(path, now, now).catch(() => {});
  }, BEAT_MS);
  beat.unref();
  return {
    kind: 'held',
    release: async () => {
      clearInterval(beat);
      letGo(path);
    },
  };
}

function letGo(path: string): void {
  const token = held.get(path);
  if (token === undefined) return;
  held.delete(path);
  try {
    release(path, token);
  } catch {
    // The folder is gone or read-only by now. The ticket dies with this process.
  }
}
