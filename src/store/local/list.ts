/** What is in the local cache, for people: `codex-job cache list` and `show`. Looks, never changes. */

import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { errorMessage } from '../../base/errors.ts';
import { lstatOrNull, orNull, readPlainFile } from '../../base/files/disk.ts';
import { type EntryMeta, isHash, META_FILE, META_LIMIT } from '../entry/entry.ts';
import { judgeMeta } from '../entry/verdict.ts';
import { NEXT, type ReadEntry, readEntry } from './read.ts';

export interface Listed {
  readonly hash: string;
  /** Absolute, when the cache folder was. */
  readonly folder: string;
  /** Ms since 1970: `created`, or for an entry that can't be read the time it was last written. */
  readonly time: number;
  /** On disk, all its files. */
  readonly bytes: number;
  /** Null when it can't be read; then `problem` says why. Digests are not checked here, `showEntry` does. */
  readonly meta: EntryMeta | null;
  readonly problem: string | null;
}

/** Newest first. An absent folder is an empty list; rejects when the folder can't be read. */
export async function listEntries(cacheDir: string, options: { only?: string } = {}): Promise<Listed[]> {
  const names = options.only === undefined ? ((await orNull(readdir(cacheDir))) ?? []).filter(isHash) : [options.only];
  const listed: Listed[] = [];
  for (const hash of names) {
    const folder = join(cacheDir, hash);
    const stat = await lstatOrNull(folder);
    if (!stat) continue;
    const verdict = await metaOf(folder, hash);
    const meta = verdict.kind === 'ok' ? verdict.meta : null;
    listed.push({
      hash,
      folder,
      time: meta ? Date.parse(meta.created) : Number(stat.mtimeMs),
      bytes: await sizeOf(folder),
      meta,
      problem: verdict.kind === 'invalid' ? verdict.detail : null,
    });
  }
  return listed.sort((a, b) => b.time - a.time || (a.hash < b.hash ? -1 : 1));
}

/** One entry, checked in full but for its age. */
export function showEntry(cacheDir: string, hash: string): Promise<ReadEntry> {
  if (!isHash(hash)) return Promise.resolve({ kind: 'absent' });
  // An age has two ends: with the end of time as `now`, nothing is in the future either.
  return readEntry(join(cacheDir, hash), hash, Number.MAX_SAFE_INTEGER, Number.POSITIVE_INFINITY);
}

async function metaOf(folder: string, hash: string) {
  try {
    const bytes =
      readPlainFile(join(folder, NEXT, META_FILE), META_LIMIT) ?? readPlainFile(join(folder, META_FILE), META_LIMIT);
    if (!bytes) return { kind: 'invalid' as const, detail: 'meta.json is missing' };
    return judgeMeta(bytes, hash, Number.MAX_SAFE_INTEGER, Number.POSITIVE_INFINITY);
  } catch (error) {
    return { kind: 'invalid' as const, detail: errorMessage(error) };
  }
}

async function sizeOf(folder: string): Promise<number> {
  let total = 0;
  for (const name of (await orNull(readdir(folder).catch(() => []))) ?? []) {
    const stat = await lstatOrNull(join(folder, name));
    if (stat?.isFile()) total += Number(stat.size);
  }
  return total;
}
