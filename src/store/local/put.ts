/** Putting an entry in the local cache. A hit loads none of this. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { errorMessage } from '../../base/errors.ts';
import type { Clock } from '../../base/ports.ts';
import type { Entry, EntryMeta } from '../entry/entry.ts';
import { replaces } from '../entry/verdict.ts';
import type { Save } from '../port.ts';
import { commit, finish, placeNew, stage } from './commit.ts';
import { noteExpiry } from './expiry.ts';
import { makeFolder } from './folder.ts';
import { acquire, tryAcquire } from './lock.ts';
import { STALE_MS } from './owner.ts';
import { readEntry } from './read.ts';

/** How long a writer waits for another writer of the same entry, in ms: until a dead one is known to be dead. */
const WRITER_WAIT_MS = STALE_MS + 5000;

export function writerLock(hash: string): string {
  return `${hash}.write`;
}

/** Completes what a killed writer left, if nobody else is at it and the disk lets us. The entry is good either way. */
export async function finishForOthers(cacheDir: string, hash: string): Promise<void> {
  const lock = await tryAcquire(cacheDir, writerLock(hash));
  if (lock.kind !== 'held') return;
  await finish(join(cacheDir, hash)).catch(() => {});
  await lock.release();
}

/** How an entry is put in the cache. */
interface Manner {
  /** What has precedence over it. */
  readonly keep: (incoming: EntryMeta, stored: EntryMeta) => 'forced' | 'newer' | null;
  /** Whether it has to survive a power cut. */
  readonly durable: boolean;
}

export const OWN_RESULT: Manner = {
  keep: (incoming, stored) => (replaces(incoming, stored) ? null : 'forced'),
  durable: true,
};
/** From a far cache, which still has it. */
export const COPY: Manner = {
  keep: (incoming, stored) =>
    Date.parse(stored.created) >= Date.parse(incoming.created) ? 'newer' : OWN_RESULT.keep(incoming, stored),
  durable: false,
};

/** Never rejects. */
export async function put(cacheDir: string, entry: Entry, clock: Clock, { keep, durable }: Manner): Promise<Save> {
  const { hash } = entry.meta;
  const target = join(cacheDir, hash);
  let staged: string | null = null;
  try {
    const state = await makeFolder(cacheDir);
    if (state.kind !== 'usable') {
      const [detail, advice] = state.kind === 'unusable' ? [state.detail, state.advice] : [`${cacheDir} vanished`, ''];
      return failed('unusable', `${detail}. ${advice}`);
    }
    staged = await stage(cacheDir, entry, durable);
    if (!durable) {
      // Mostly nothing is there, and then there is nothing to weigh.
      await noteExpiry(cacheDir, entry.meta);
      if (await placeNew(staged, target)) {
        staged = null;
        return { kind: 'stored', location: target };
      }
    }
    const lock = await acquire(cacheDir, writerLock(hash), { maxWaitMs: WRITER_WAIT_MS });
    if (lock.kind !== 'held') return failed('locked', `no lock for writing could be had: ${lock.detail}.`, lock.cause);
    try {
      const stored = await readEntry(target, hash, clock(), Number.POSITIVE_INFINITY).catch(() => null);
      const reason = stored?.kind === 'ok' ? keep(entry.meta, stored.meta) : null;
      if (reason) return { kind: 'kept', location: target, reason };
      await noteExpiry(cacheDir, entry.meta);
      await commit(cacheDir, hash, staged, durable);
      return { kind: 'stored', location: target };
    } finally {
      await lock.release();
    }
  } catch (cause) {
    return failed('failed', `${errorMessage(cause)}.`, cause);
  } finally {
    if (staged) await rm(staged, { recursive: true, force: true }).catch(() => {});
  }
}

function failed(reason: string, detail: string, cause?: unknown): Save {
  return { kind: 'failed', reason, warning: `The result could not be kept in the local cache: ${detail}`, cause };
}
