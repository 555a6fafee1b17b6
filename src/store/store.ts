/** The store as the job sees it: look up, save, lock. Cache trouble is a remark in the log, never a failed job. */
import { join } from 'node:path';
import type { Clock, Log } from '../base/ports.ts';
import type { RemoteCache } from '../request/remote-place.ts';
import type { ResultFiles } from '../result/files.ts';
import type { Environment } from './actions/availability.ts';
import { availability } from './actions/availability.ts';
import type { EntryDraft, EntryFile, EntryMeta } from './entry/entry.ts';
import { hasEntries } from './local/has-entries.ts';
import { localStore } from './local/local.ts';
import type { GaveUp, Held, LockOptions } from './local/lock.ts';
import { type FarStore, lookup, type Remark, type Stores } from './lookup.ts';
import type { Source } from './port.ts';

export interface StoreOptions {
  /** Absolute. */
  readonly cacheDir: string;
  /** How to start a call of the Actions cache: the bundled script, and our environment. Null: no such cache here. */
  readonly cacheCall: { readonly script: string; readonly env: Environment } | null;
  readonly remoteCache: RemoteCache | null;
  /** For the credentials of an S3 remote cache, and for proxies. */
  readonly env: NodeJS.ProcessEnv;
  readonly clock: Clock;
  readonly log: Log;
  /** Value of CODEX_JOB_RUN for processes that are started. */
  readonly runId: string;
  /** The job's cancellation: nobody waits for the far caches any more. */
  readonly signal?: AbortSignal;
}

export interface Found {
  readonly kind: 'hit';
  readonly source: Source;
  readonly meta: EntryMeta;
  /** Verified, in memory: nobody can change them any more. */
  readonly files: ReadonlyMap<EntryFile, Buffer>;
  readonly ageSeconds: number;
  /**
   * Folder of the local cache's entry, when it is there; empty when it could not be put there. A copy from a far cache is
   * made while the result is published. Never rejects.
   */
  readonly entry: Promise<string>;
}

export interface Missed {
  readonly kind: 'miss';
  /** For people: why, in each store. */
  readonly reason: string;
}

export interface Kept {
  /** Folder of the local cache's entry; empty when there is none. */
  readonly entry: string;
  /** Whether this result is in one of the stores now. */
  readonly stored: boolean;
  /** For people: where it is kept, or why not. */
  readonly reason: string;
}

export interface OpenStores {
  /** Whether no lookup can find anything: nothing has been stored here, and there is no far cache. */
  areEmpty(): boolean;
  /** Looks, applies nothing. 10 s at most. Never rejects. */
  find(hash: string, ttlMs: number): Promise<Found | Missed>;
  /**
   * Looks in the local cache only: for whoever holds the lock now, and so may come after an identical job. Also one that
   * had not to wait: the other may have ended between its look-up and its lock. Never rejects.
   */
  findLocal(hash: string, ttlMs: number): Promise<Found | Missed>;
  /** @param folder has what Codex printed. 30 s at most. Never rejects. */
  save(draft: EntryDraft, made: ResultFiles, folder: string): Promise<Kept>;
  /** Loads what `save` needs, while there is nothing else to do. */
  loadSave(): Promise<void>;
  /** Identical jobs wait for each other. Without a lock (`gave-up`) the job goes on all the same. Never rejects. */
  lock(hash: string, options?: LockOptions): Promise<Held | GaveUp>;
}

/** The removal of expired entries after a save is bounded: it may not be felt. */
const PRUNE_BOUNDS = { maxEntries: 200, maxMs: 500 };

export function openStores(options: StoreOptions): OpenStores {
  const { cacheDir, cacheCall, remoteCache, env, clock, log, runId, signal } = options;
  const stores: Stores = {
    local: localStore(cacheDir, clock),
    actions: cacheCall
      ? whenNeeded(async () =>
          (await import('./actions/actions.ts')).actionsStore({ ...cacheCall, runId, signal }, clock),
        )
      : null,
    remote: remoteCache
      ? whenNeeded(async () =>
          (await import('./remote/remote.ts')).remoteStore({ cache: remoteCache, env, signal }, clock),
        )
      : null,
  };
  const said = new Set<string>();
  const say = (remarks: readonly Remark[]) => {
    for (const { kind, text } of remarks) {
      if (!said.has(text)) log[kind](text);
      said.add(text);
    }
  };
  const find = async (hash: string, ttlMs: number, where: Stores): Promise<Found | Missed> => {
    const looked = await lookup(hash, where, { now: clock(), ttlMs });
    say(looked.remarks);
    if (looked.kind === 'miss') return { kind: 'miss', reason: eachOf(where, (source) => looked.reasons[source]) };
    const { source, meta, files, ageSeconds, copied } = looked;
    const entry = copied.then(({ isLocal, remarks }) => {
      say(remarks);
      return isLocal ? join(cacheDir, hash) : '';
    });
    return { kind: 'hit', source, meta, files, ageSeconds, entry };
  };
  return {
    areEmpty() {
      const far =
        stores.remote !== null || (stores.actions !== null && availability(env, process.platform).kind === 'ok');
      return !far && !hasEntries(cacheDir);
    },
    find: (hash, ttlMs) => find(hash, ttlMs, stores),
    findLocal: (hash, ttlMs) => find(hash, ttlMs, { ...stores, actions: null, remote: null }),
    async save(draft, made, folder) {
      const { measure, save } = await import('./save.ts');
      const measured = await measure(draft, made, folder);
      if (measured.kind === 'refused') {
        say([{ kind: 'warning', text: `The result is not cached: ${measured.detail}.` }]);
        return { entry: '', stored: false, reason: `not cached: ${measured.detail}` };
      }
      const saved = await save(measured.entry, stores);
      say(saved.remarks);
      const { pruneDue } = await import('./local/prune.ts');
      await pruneDue(cacheDir, { now: clock(), ...PRUNE_BOUNDS, spare: draft.hash });
      const { local, actions, remote } = saved;
      return {
        entry: local.kind === 'stored' || local.kind === 'kept' ? local.location : '',
        stored: [local, actions, remote].some(({ kind }) => kind === 'stored'),
        reason: eachOf(stores, (source) => worded(saved[source])),
      };
    },
    async loadSave() {
      await Promise.all([import('./save.ts'), import('./local/put.ts'), import('./local/prune.ts')]);
    },
    lock: async (hash, options) => (await import('./local/lock.ts')).acquire(cacheDir, hash, options),
  };
}

/** A hit in the local cache doesn't load it. */
function whenNeeded(load: () => Promise<FarStore>): FarStore {
  let store: Promise<FarStore> | undefined;
  const loaded = () => {
    store ??= load();
    return store;
  };
  return {
    findWithin: async (...args) => (await loaded()).findWithin(...args),
    save: async (...args) => (await loaded()).save(...args),
  };
}

const NAMES: Readonly<Record<Source, string>> = { local: 'local', actions: 'Actions cache', remote: 'remote cache' };

/** One part for each cache of this job. */
function eachOf(stores: Stores, say: (source: Source) => string): string {
  const sources = (['local', 'actions', 'remote'] as const).filter((source) => stores[source] !== null);
  return sources.map((source) => `${NAMES[source]}: ${say(source)}`).join(', ');
}

function worded(outcome: { kind: string; reason?: string }): string {
  if (outcome.reason === undefined) return outcome.kind;
  return outcome.kind === 'skipped' ? outcome.reason : `${outcome.kind} (${outcome.reason})`;
}
