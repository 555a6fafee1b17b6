import type { Result } from '../result/result.ts';
import type { Source } from '../store/port.ts';

/** Where the result of this job came from. */
export type CacheState =
  | { readonly kind: 'hit'; readonly source: Source; readonly ageSeconds: number }
  | { readonly kind: 'miss'; readonly stored: boolean; readonly reason: string };

/** All that is told to people and to later steps, from one job. */
export interface Outcome {
  readonly result: Result;
  readonly cache: CacheState;
  /** Empty when the inputs were wrong. */
  readonly hash: string;
  readonly tier: string;
  /** The commit that the job is about; null where it isn't known. */
  readonly commit: string | null;
  /** Absolute path of the repository's root; null where there is none, or nothing ran. */
  readonly root: string | null;
  /** Path of the local cache's entry; empty when nothing is stored. A promise while it is copied from a far cache. */
  readonly entry: string | Promise<string>;
  /** Characters of the whole message, where `result.message` is only its start. */
  readonly messageChars?: number;
  /** Short sanitized start of the task, for headings; may be empty. */
  readonly task: string;
}
