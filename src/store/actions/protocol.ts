/** What the job's process and a cache call (src/cache-worker.ts) say to each other. Light: both load it. */
import type { Freshness } from './keys.ts';

/** Written to the child's stdin as one line of JSON. The pipe stays open: when it ends, we are gone, and so goes it. */
export type CallJob =
  | { readonly kind: 'restore'; readonly prefix: string; readonly archiveLimit: number }
  /** With `unless`, looks first whether a fresh entry is there already. */
  | { readonly kind: 'save'; readonly key: string; readonly prefix: string; readonly unless: Freshness | null };

/** Read from ANSWER_FILE in the staging folder. */
export type CallAnswer =
  /** Null: a miss, or a failure that the library swallowed. */
  | { readonly kind: 'restored'; readonly key: string | null }
  /** Null stands for NaN. */
  | { readonly kind: 'saved'; readonly id: number | null }
  | { readonly kind: 'present'; readonly key: string }
  | { readonly kind: 'threw'; readonly message: string };

export const ANSWER_FILE = 'answer.json';
