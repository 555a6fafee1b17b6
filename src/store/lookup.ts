/** Looking a result up: the local store, then the Actions cache. Finds only; to apply it is the job's next step. */
import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import type { ActionsStore } from './actions/actions.ts';
import type { EntryFile, EntryMeta } from './entry/entry.ts';
import type { LocalStore } from './local/local.ts';
import { type Find, type FindOptions, LOOKUP_MS, type MissReason, type Save } from './port.ts';

export interface Stores {
  readonly local: LocalStore;
  /** Null where there is no runner. */
  readonly actions: Pick<ActionsStore, 'findWithin' | 'save'> | null;
}

export interface Remark {
  readonly kind: 'warning' | 'notice';
  readonly text: string;
}

export type Looked =
  | {
      readonly kind: 'hit';
      readonly source: 'local' | 'actions';
      readonly meta: EntryMeta;
      readonly files: ReadonlyMap<EntryFile, Buffer>;
      readonly ageSeconds: number;
      /** Whether it is in the local store now. */
      readonly isLocal: boolean;
      readonly remarks: readonly Remark[];
    }
  | {
      readonly kind: 'miss';
      /** Why, for each store that was asked. */
      readonly local: MissReason;
      readonly actions: MissReason;
      readonly remarks: readonly Remark[];
    };

/** Within LOOKUP_MS in all, whatever the disk and the service do. Never rejects. */
export async function lookup(hash: string, { local, actions }: Stores, options: FindOptions): Promise<Looked> {
  const end = performance.now() + LOOKUP_MS;
  const localResult = await within(LOOKUP_MS, local.find(hash, options), tooSlow);
  if (localResult.kind === 'hit') return { ...localResult, source: 'local', isLocal: true, remarks: [] };
  const remarks = remarkOf(localResult);
  if (!actions) return { kind: 'miss', local: localResult.reason, actions: 'unavailable', remarks };
  const actionsResult = await actions.findWithin(Math.max(0, end - performance.now()), hash, options);
  remarks.push(...remarkOf(actionsResult));
  if (actionsResult.kind === 'miss')
    return { kind: 'miss', local: localResult.reason, actions: actionsResult.reason, remarks };
  const copied = await within(Math.max(1000, end - performance.now()), local.copyToLocal(actionsResult), slowSave);
  remarks.push(...remarkOf(copied));
  return { ...actionsResult, source: 'actions', isLocal: copied.kind === 'stored' || copied.kind === 'kept', remarks };
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
  warning: 'The local store did not answer in time: check the disk that holds `cache-dir`.',
};
export const slowSave: Save = {
  kind: 'failed',
  reason: 'timeout',
  warning: 'The result could not be kept in the local store in time: check the disk that holds `cache-dir`.',
};

export function remarkOf(outcome: Find | Save): Remark[] {
  if ('warning' in outcome && outcome.warning !== undefined) return [{ kind: 'warning', text: outcome.warning }];
  if ('notice' in outcome && outcome.notice !== undefined) return [{ kind: 'notice', text: outcome.notice }];
  return [];
}
