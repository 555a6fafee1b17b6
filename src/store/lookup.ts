/** Looking a result up: the local cache, then the far caches at the same time. Finds only; to apply it is the job's next step. */
import { setTimeout as pause } from 'node:timers/promises';
import { monotonicMs } from '../base/monotonic.ts';
import type { Entry, EntryFile, EntryMeta } from './entry/entry.ts';
import type { LocalStore } from './local/local.ts';
import { type Find, type FindOptions, LOOKUP_MS, type MissReason, type Save, type Source } from './port.ts';

export interface Stores {
  readonly local: LocalStore;
  /** Null where there is no runner. */
  readonly actions: FarStore | null;
  /** Null where no `remote-cache` is given. */
  readonly remote: FarStore | null;
}

/** A cache on another machine. */
export interface FarStore {
  /** As `find`, within a part of LOOKUP_MS. */
  findWithin(ms: number, hash: string, options: FindOptions): Promise<Find>;
  save(entry: Entry): Promise<Save>;
}

export interface Remark {
  readonly kind: 'warning' | 'notice';
  readonly text: string;
}

export type Looked =
  | {
      readonly kind: 'hit';
      readonly source: Source;
      readonly meta: EntryMeta;
      readonly files: ReadonlyMap<EntryFile, Buffer>;
      readonly ageSeconds: number;
      /** Whether it is in the local cache, when the copy from a far cache has ended. Never rejects. */
      readonly copied: Promise<{ readonly isLocal: boolean; readonly remarks: readonly Remark[] }>;
      readonly remarks: readonly Remark[];
    }
  | {
      readonly kind: 'miss';
      /** Why, for each store that was asked. */
      readonly reasons: Readonly<Record<Source, MissReason>>;
      readonly remarks: readonly Remark[];
    };

/** Within LOOKUP_MS in all, whatever the disk and the services do. Never rejects. */
export async function lookup(hash: string, stores: Stores, options: FindOptions): Promise<Looked> {
  // The local cache is read in one go: a cancellation that waits to be heard is heard before.
  await new Promise(setImmediate);
  const end = monotonicMs() + LOOKUP_MS;
  const local = await within(LOOKUP_MS, stores.local.find(hash, options), tooSlow);
  if (local.kind === 'hit') return { ...local, source: 'local', copied: inPlace, remarks: [] };
  const left = Math.max(0, end - monotonicMs());
  stores.local.prepareCopy();
  const [actions, remote] = await Promise.all([
    stores.actions?.findWithin(left, hash, options) ?? nowhere,
    stores.remote?.findWithin(left, hash, options) ?? nowhere,
  ]);
  const remarks = [local, actions, remote].flatMap(remarkOf);
  const best = newerOf(actions, remote);
  if (best === null) {
    const reasons = { local: local.reason, actions: reasonOf(actions), remote: reasonOf(remote) };
    return { kind: 'miss', reasons, remarks };
  }
  const { closing, ...hit } = best;
  const copied = within(Math.max(1000, end - monotonicMs()), stores.local.copyToLocal(best), slowSave).then(
    async (saved) => {
      await closing;
      return { isLocal: saved.kind === 'stored' || saved.kind === 'kept', remarks: remarkOf(saved) };
    },
  );
  return { ...hit, source: best === actions ? 'actions' : 'remote', copied, remarks };
}

const inPlace = Promise.resolve({ isLocal: true, remarks: [] });

const nowhere: Find = { kind: 'miss', reason: 'unavailable' };

/** Of two good results the newer one: somebody may have forced it in only one of the caches. */
function newerOf(one: Find, other: Find): (Find & { kind: 'hit' }) | null {
  if (one.kind === 'miss') return other.kind === 'hit' ? other : null;
  if (other.kind === 'miss') return one;
  return Date.parse(other.meta.created) > Date.parse(one.meta.created) ? other : one;
}

function reasonOf(find: Find): MissReason {
  return find.kind === 'miss' ? find.reason : 'absent';
}

/** A disk that hangs (a dead network mount) can't be interrupted, only be left alone. */
export async function within<T>(ms: number, act: Promise<T>, late: T): Promise<T> {
  const stop = new AbortController();
  try {
    return await Promise.race([act, pause(ms, late, { signal: stop.signal })]);
  } finally {
    stop.abort();
  }
}

const tooSlow: Find = {
  kind: 'miss',
  reason: 'timeout',
  warning: 'The local cache did not answer in time: check the disk that holds `cache-dir`.',
};
export const slowSave: Save = {
  kind: 'failed',
  reason: 'timeout',
  warning: 'The result could not be saved to the local cache in time: check the disk that holds `cache-dir`.',
};

export function remarkOf(outcome: Find | Save): Remark[] {
  if ('warning' in outcome && outcome.warning !== undefined) return [{ kind: 'warning', text: outcome.warning }];
  if ('notice' in outcome && outcome.notice !== undefined) return [{ kind: 'notice', text: outcome.notice }];
  return [];
}
