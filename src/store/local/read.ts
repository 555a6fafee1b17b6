/**
 * Reading an entry while others replace or remove it.
 *
 * `<hash>/` holds plain files. A writer commits a whole new entry in one step, as the folder `<hash>/.next`, and then
 * moves its files over the plain names, `meta.json` last (commit.ts). So a file of the current entry is in `.next`, or
 * else under its plain name: whoever looks in this order finds it, at each moment of the move and after a kill in the
 * midst of it. When another entry comes in between, the digests tell, and the reader starts again.
 * Rejected: overwriting in place (98% of reads torn under two writers), swapping folders (10% of reads find none), a
 * pointer to generations (the names that people and scripts know would be links).
 */

import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { errorCode, errorMessage } from '../../base/errors.ts';
import { isOpenToOthers, lstatSyncOrNull, readPlainFile } from '../../base/files/disk.ts';
import { monotonicMs } from '../../base/monotonic.ts';
import { formProblem } from '../entry/contents.ts';
import {
  ENTRY_LIMIT,
  type EntryFile,
  type EntryMeta,
  listedFiles,
  META_FILE,
  META_LIMIT,
  mismatch,
} from '../entry/entry.ts';
import { type BadReason, judgeMeta } from '../entry/verdict.ts';

export const NEXT = '.next';

export type ReadEntry =
  | {
      readonly kind: 'ok';
      readonly meta: EntryMeta;
      readonly files: ReadonlyMap<EntryFile, Buffer>;
      /** A `.next` was there: somebody is moving its files, or was killed while moving them. */
      readonly unfinished: boolean;
    }
  | { readonly kind: 'absent' }
  | { readonly kind: 'invalid'; readonly reason: BadReason; readonly detail: string; readonly cause?: unknown };

type Attempt = ReadEntry | { readonly kind: 'torn'; readonly detail: string; readonly cause?: unknown };

const TRIES = 200;
const PATIENCE_MS = 5000;
/** A failure counts as damage only when it was met this many times in a row with nothing moving. */
const PROOFS = 3;

/** Reads and verifies `<cache-dir>/<hash>`. Rejects only where the disk refuses (EACCES, EIO). */
export async function readEntry(folder: string, hash: string, now: number, ttlMs: number): Promise<ReadEntry> {
  const end = monotonicMs() + PATIENCE_MS;
  let still = 0;
  for (let tries = 1; ; tries += 1) {
    const before = state(folder);
    const attempt = readOnce(folder, hash, now, ttlMs);
    if (attempt.kind !== 'torn') return attempt;
    still = state(folder) === before ? still + 1 : 0;
    if (still === PROOFS || tries === TRIES || monotonicMs() > end) {
      return { kind: 'invalid', reason: 'damaged', detail: attempt.detail, cause: attempt.cause };
    }
    await pause(1 + Math.random() * Math.min(tries, 20));
  }
}

function readOnce(folder: string, hash: string, now: number, ttlMs: number): Attempt {
  const stat = lstatSyncOrNull(folder);
  if (!stat) return { kind: 'absent' };
  if (!stat.isDirectory())
    return { kind: 'invalid', reason: 'damaged', detail: 'it is a file or a link instead of a folder' };
  const next = lstatSyncOrNull(join(folder, NEXT));
  const unfinished = next !== null;
  // Not by a writer of ours: its files may be anybody's. The folder above is asked the same (folder.ts).
  if ([stat, next].some((one) => one?.isDirectory() && isOpenToOthers(one.mode)))
    return { kind: 'invalid', reason: 'damaged', detail: 'its folder can be written by other users' };
  try {
    // A `.next` that comes now makes the digests differ: then this is asked again.
    const folders = unfinished ? [join(folder, NEXT), folder] : [folder];
    const bytes = current(folders, META_FILE, META_LIMIT);
    if (!bytes) return { kind: 'torn', detail: 'meta.json is missing' };
    const verdict = judgeMeta(bytes, hash, now, ttlMs);
    if (verdict.kind === 'invalid') return verdict;
    const files = new Map<EntryFile, Buffer>();
    for (const name of listedFiles(verdict.meta)) {
      const content = current(folders, name, verdict.meta.files[name]?.size ?? ENTRY_LIMIT);
      const problem = content ? mismatch(name, verdict.meta.files[name], content) : `${name} is missing`;
      if (!content || problem) return { kind: 'torn', detail: problem ?? name };
      files.set(name, content);
    }
    const problem = formProblem(files);
    if (problem) return { kind: 'invalid', reason: 'damaged', detail: problem };
    return { kind: 'ok', meta: verdict.meta, files, unfinished };
  } catch (cause) {
    if (['EACCES', 'EPERM', 'EIO', 'EMFILE', 'ENFILE', 'ENOMEM', 'ESTALE'].includes(errorCode(cause))) throw cause;
    return { kind: 'torn', detail: errorMessage(cause), cause };
  }
}

/** From the first of the folders that has it. */
function current(folders: readonly string[], name: string, limit: number): Buffer | null {
  for (const folder of folders) {
    const content = readPlainFile(join(folder, name), limit, { own: true });
    if (content !== null) return content;
  }
  return null;
}

/** Changes whenever a writer or a removal passed by. Times as well as inodes: a freed inode is soon given again. */
function state(folder: string): string {
  const parts: string[] = [];
  for (const path of [folder, join(folder, NEXT), join(folder, NEXT, META_FILE), join(folder, META_FILE)]) {
    const stat = lstatSyncOrNull(path);
    parts.push(stat ? `${stat.ino}:${stat.ctimeNs}` : '-');
  }
  return parts.join();
}
