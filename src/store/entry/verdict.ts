/**
 * The verdict on what is stored: may it be replayed, may it be replaced. Pure. Whatever is read is untrusted: it may
 * come out of a shared cache, or from a disk that failed.
 */
import { CLOCK_SLACK, type EntryDraft, type EntryMeta, META_LIMIT } from './entry.ts';
import { checkedMeta } from './meta.ts';

export type BadReason = 'format' | 'hash' | 'expired' | 'future' | 'damaged';
export type MetaVerdict =
  | { readonly kind: 'ok'; readonly meta: EntryMeta }
  | { readonly kind: 'invalid'; readonly reason: BadReason; readonly detail: string };

/** Judges the bytes of a `meta.json`. `now` and `ttlMs` in ms; an age of exactly `ttlMs` is still good. */
export function judgeMeta(bytes: Buffer, hash: string, now: number, ttlMs: number): MetaVerdict {
  if (bytes.length > META_LIMIT)
    return invalid('damaged', `meta.json has ${bytes.length} bytes, allowed are ${META_LIMIT}`);
  let value: unknown;
  try {
    value = JSON.parse(bytes.toString('utf8'));
  } catch {
    return invalid('damaged', 'meta.json is not JSON');
  }
  const checked = checkedMeta(value);
  if (checked.kind === 'invalid') return checked;
  const { meta } = checked;
  if (meta.hash !== hash) return invalid('hash', `meta.json names the hash ${meta.hash}`);
  const age = now - Date.parse(meta.created);
  if (age < -CLOCK_SLACK)
    return invalid('future', `it was made ${Math.ceil(-age / 1000)} s in the future (${meta.created})`);
  if (age > ttlMs) return invalid('expired', `it was made ${Math.floor(age / 1000)} s ago (${meta.created})`);
  return { kind: 'ok', meta };
}

type Stamps = Pick<EntryDraft, 'created' | 'startedAt' | 'forced'>;

/**
 * Whether `incoming` takes the place of what is stored. A slower run without `no-cache` that ends after a forced one
 * began before it, and so knows less: it doesn't undo what somebody asked for.
 */
export function replaces(incoming: Stamps, stored: Stamps | null): boolean {
  if (!stored?.forced || incoming.forced) return true;
  return Date.parse(incoming.startedAt) >= Date.parse(stored.created);
}

function invalid(reason: BadReason, detail: string): MetaVerdict {
  return { kind: 'invalid', reason, detail };
}
