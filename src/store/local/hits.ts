/**
 * How often a cached result was replayed, and what that saved: `<cache-dir>/.hits/<hash>` gets one line for each hit, the
 * dollars that the stored run had cost (`-` where they aren't known). A line is appended in one write, so that a kill
 * loses at most that hit, and two hits at once don't lose each other. The file goes with its entry.
 */
import { appendFileSync } from 'node:fs';
import { readdir, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { orNull, readPlainFile } from '../../base/files/disk.ts';
import { makeFolders } from '../../base/files/make-folders.ts';
import { decimal } from '../../base/text/numbers.ts';
import { isHash } from '../entry/entry.ts';

export const HITS = '.hits';
/** Hundreds of thousands of hits. */
const LIMIT = 4 * 1024 * 1024;

export interface Hits {
  readonly count: number;
  /** US dollars at the stored runs' costs. */
  readonly savedUsd: number;
}

/** Never rejects: a count that can't be kept is no reason to fail. */
export async function countHit(cacheDir: string, hash: string, costUsd: number | null): Promise<void> {
  const folder = join(cacheDir, HITS);
  const line = `${costUsd === null ? '-' : decimal(costUsd)}\n`;
  const append = () => appendFileSync(join(folder, hash), line, { mode: 0o600 });
  try {
    append();
  } catch {
    await makeFolders(folder, 0o700)
      .then(append)
      .catch(() => {});
  }
}

export async function readHits(cacheDir: string, hash: string): Promise<Hits> {
  const lines = linesOf(join(cacheDir, HITS, hash));
  const costs = lines.filter((line) => /^(-|\d{1,9}(\.\d{1,12})?)$/.test(line));
  return { count: costs.length, savedUsd: costs.reduce((sum, cost) => sum + (cost === '-' ? 0 : Number(cost)), 0) };
}

function linesOf(path: string): string[] {
  try {
    return readPlainFile(path, LIMIT)?.toString('latin1').split('\n').slice(0, -1) ?? [];
  } catch {
    return [];
  }
}

/** With an entry that is removed. */
export async function forgetHits(cacheDir: string, hash: string): Promise<void> {
  await orNull(unlink(join(cacheDir, HITS, hash))).catch(() => null);
}

/** Counts without an entry: somebody removed it by hand. */
export async function forgetOrphanedHits(cacheDir: string, stored: ReadonlySet<string>): Promise<void> {
  for (const name of (await orNull(readdir(join(cacheDir, HITS)))) ?? []) {
    if (isHash(name) && !stored.has(name)) await forgetHits(cacheDir, name);
  }
}
