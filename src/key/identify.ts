import type { Worktree } from '../base/git/worktree.ts';
import type { Request } from '../request/request.ts';
import { gatherFacts, type IdentifyOptions, type JobFacts } from './facts.ts';
import { hashRecord, type KeyRecord, keyRecord } from './record.ts';

/** A job's name, and what was found out on the way to it. */
export interface Identity {
  readonly hash: string;
  readonly record: KeyRecord;
  readonly worktree: Worktree;
  /** Why nothing may be cached under this hash; null when it may. */
  readonly notCacheable: string | null;
  /** What to tell the user about how the files count; null when there is nothing. */
  readonly notice: string | null;
  /** Absolute paths that this job writes itself: no part of what Codex changes. */
  readonly exclude: readonly string[];
}

export async function identifyJob(request: Request, options: IdentifyOptions): Promise<Identity> {
  return identityOf(request, await gatherFacts(request, options));
}

/** @param facts of this request, or of one that differs in its tier only */
export function identityOf(request: Request, { key, ...facts }: JobFacts): Identity {
  const record = keyRecord(request, key);
  return { ...facts, hash: hashRecord(record), record };
}

/** What of the record a run that only reads must find unchanged at its end. A thread that goes on grows, and a home is Codex's own. */
const OF_FILES = ['commit', 'tree', 'checkout', 'instructions', 'onDiff', 'onPaths', 'onTree'];

/** Whether the files moved between two looks at one job. */
export function filesMoved(before: Identity, after: Identity): boolean {
  if (after.notCacheable !== null) return true;
  const files = ({ record }: Identity) => JSON.stringify(record.filter(([name]) => OF_FILES.includes(name)));
  return files(before) !== files(after);
}
