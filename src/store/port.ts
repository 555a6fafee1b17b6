/** What every store can do. One contract suite runs on all of them (`__tests__/store/contract.ts`). */
import type { Entry, EntryFile, EntryMeta } from './entry/entry.ts';
import type { BadReason } from './entry/verdict.ts';

/** How long a lookup may take in all, and a save, in ms. */
export const LOOKUP_MS = 10_000;
export const SAVE_MS = 30_000;

export interface FindOptions {
  /** Ms since 1970. */
  readonly now: number;
  readonly ttlMs: number;
}

/**
 * `absent`: nothing is stored. BadReason: what is stored failed the check. `unavailable`: there is no such store here.
 * `unusable`: it is here, but can't be trusted or reached. `denied`: the token may not read. `timeout`, `failed`: it
 * did not answer, or badly. `signature`: what is stored was not signed with our key.
 */
export type MissReason =
  | BadReason
  | 'absent'
  | 'unavailable'
  | 'unusable'
  | 'denied'
  | 'timeout'
  | 'failed'
  | 'signature';

/** `warning` and `notice` are advice for people: what happened, what to change. At most one of them. */
export type Find =
  | {
      readonly kind: 'hit';
      readonly meta: EntryMeta;
      /** Verified, in memory: nobody can change them any more. */
      readonly files: ReadonlyMap<EntryFile, Buffer>;
      readonly ageSeconds: number;
      /** What the lookup still has to tidy up. Never rejects. */
      readonly closing?: Promise<unknown>;
    }
  | {
      readonly kind: 'miss';
      readonly reason: MissReason;
      readonly warning?: string;
      readonly notice?: string;
      readonly cause?: unknown;
    };

/** `kept`: what is stored already has precedence. `location` is a folder or a key. */
export type Save =
  | { readonly kind: 'stored'; readonly location: string }
  | { readonly kind: 'kept'; readonly location: string; readonly reason: 'present' | 'forced' | 'newer' }
  | { readonly kind: 'skipped'; readonly reason: 'unavailable' | 'denied' | 'timeout'; readonly notice?: string }
  | { readonly kind: 'failed'; readonly reason: string; readonly warning: string; readonly cause?: unknown };

/** Where a result can come from. */
export type Source = 'local' | 'actions' | 'remote';

export const CACHE_NAMES: Readonly<Record<Source, string>> = {
  local: 'local cache',
  actions: 'Actions cache',
  remote: 'remote cache',
};

/** Neither call ever throws or rejects. */
export interface Store {
  readonly name: Source;
  find(hash: string, options: FindOptions): Promise<Find>;
  save(entry: Entry): Promise<Save>;
}
