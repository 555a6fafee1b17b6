import type { Changes } from '../result.ts';
import type { IgnoredWrites } from './ignored-writes.ts';

/** What a run did to the files. */
export interface Capture {
  readonly changes: Changes;
  /** Git patch; null when nothing changed, or when there is none. */
  readonly patch: Buffer | null;
  /** Why the changes can't be replayed, and so the run not be stored; null when they can. */
  readonly notCacheable: string | null;
  /** How many commits Codex itself made. */
  readonly commits: number;
  /** What was written where git ignores it. */
  readonly ignored: IgnoredWrites;
}
