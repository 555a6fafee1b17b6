/** What the job's process and a cache call (src/cache-worker.ts) say to each other. Light: both load it. */
import type { Freshness } from './keys.ts';

/**
 * Written to the child's stdin as one line of JSON. The pipe stays open: when it ends, we are gone, and so goes it.
 * `zstd`: whether archives are packed with it, else with gzip.
 */
export type CallJob =
  | { readonly kind: 'restore'; readonly prefix: string; readonly archiveLimit: number; readonly zstd: boolean }
  /** With `unless`, looks first whether a fresh entry is there already. */
  | {
      readonly kind: 'save';
      readonly key: string;
      readonly prefix: string;
      readonly unless: Freshness | null;
      readonly zstd: boolean;
    };

/** All that the child writes to stdout, as one line of JSON. */
export type CallAnswer =
  /** Null: a miss, or a failure that the library swallowed. Otherwise the archive lies in ARCHIVE. */
  | { readonly kind: 'restored'; readonly key: string | null }
  /** Null stands for NaN. */
  | { readonly kind: 'saved'; readonly id: number | null }
  | { readonly kind: 'present'; readonly key: string }
  | { readonly kind: 'threw'; readonly message: string };

/** Relative to the staging folder, which is the child's current directory. */
export const ARCHIVE = 'archive';
/** The path that the library is given: the same text on every machine, or the versions differ. */
export const MEMBER_FOLDER = 'codex-job-entry';
/** How the name of a staging folder begins. */
export const STAGING_PREFIX = 'codex-job-cache-';
