/**
 * Which files that git ignores were written during a run (a build into `dist/`, `node_modules`). They are no part of the
 * patch, so a replay does not bring them: people are told.
 */
import { lstatSync, readdirSync } from 'node:fs';
import { sep } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { pathIn, readable } from '../../base/git/byte-path.ts';
import type { BytePath } from '../../base/git/index-file.ts';

/** A folder of dependencies can be huge: after so many ms, or so many finds, the rest is not looked at. */
const PATIENCE_MS = 5000;
const MANY = 1000;

export interface IgnoredWrites {
  /** Relative to the root, for people. A folder ends in `/`. */
  readonly paths: readonly string[];
  /** Whether all of them were found. */
  readonly complete: boolean;
}

export const NO_WRITES: IgnoredWrites = { paths: [], complete: true };

/**
 * By change time, which the kernel sets and no program can put back. A folder counts where only something in it was
 * removed. Never rejects: what can't be looked at is left out.
 *
 * @param before what was there and ignored, as `git ls-files --ignored --directory` names it: a whole folder ends in `/`
 * @param after the same, now
 * @param sinceMs milliseconds since 1970
 */
export async function ignoredWrites(
  root: string,
  before: readonly BytePath[],
  after: readonly BytePath[],
  sinceMs: number,
): Promise<IgnoredWrites> {
  const end = performance.now() + PATIENCE_MS;
  const files: BytePath[] = before.filter((path) => !after.includes(path) && isGone(root, path));
  const folders: BytePath[] = [];
  const open = [...after].reverse();
  let complete = true;
  for (let path = open.pop(), looked = 1; path !== undefined; path = open.pop(), looked += 1) {
    complete = performance.now() <= end && files.length < MANY;
    if (!complete) break;
    const isFolder = path.endsWith('/');
    if (changedSince(root, path, sinceMs)) (isFolder ? folders : files).push(path);
    if (isFolder) open.push(...entriesOf(root, path));
    if (looked % 5000 === 0) await setImmediate();
  }
  const emptied = folders.filter(
    (folder) => ![...files, ...folders].some((path) => path !== folder && path.startsWith(folder)),
  );
  return { paths: [...files, ...emptied].map(readable).sort(), complete };
}

function isGone(root: string, path: BytePath): boolean {
  return lstatSync(pathIn(root, path.replace(/\/$/, '')), { throwIfNoEntry: false }) === undefined;
}

function changedSince(root: string, path: BytePath, sinceMs: number): boolean {
  try {
    return lstatSync(pathIn(root, path.replace(/\/$/, ''))).ctimeMs >= sinceMs;
  } catch {
    return false;
  }
}

/** Links are not followed: what lies behind them is not in the folder. */
function entriesOf(root: string, folder: BytePath): BytePath[] {
  try {
    const place = Buffer.concat([Buffer.from(pathIn(root, folder.slice(0, -1))), Buffer.from(sep)]);
    return readdirSync(place, { encoding: 'buffer', withFileTypes: true }).map(
      (entry) => `${folder}${entry.name.toString('latin1')}${entry.isDirectory() ? '/' : ''}`,
    );
  } catch {
    return [];
  }
}
