import { createHash } from 'node:crypto';
import type { Dirent } from 'node:fs';
import { createReadStream } from 'node:fs';
import { readdir, readlink, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { commitAt } from '../base/git/nearest.ts';

export interface FolderLimits {
  readonly files: number;
  readonly bytes: number;
}

const LIMITS: FolderLimits = { files: 50_000, bytes: 1024 ** 3 };

export type FolderState =
  | { readonly kind: 'empty' }
  | { readonly kind: 'digest'; readonly digest: string }
  | { readonly kind: 'too-large'; readonly limits: FolderLimits };

/** A folder whose state can't be bounded. The message is the reason why nothing may be cached. */
export class StateTooLarge extends Error {}

export function tooLarge(folder: string, { files, bytes }: FolderLimits): StateTooLarge {
  return new StateTooLarge(
    `${folder} holds more than ${files} files or ${bytes / 1024 ** 3} GiB, too many to tell two states of it apart.`,
  );
}

/**
 * State of a folder that git doesn't know, by content: names, executable bits, links and bytes of every file. Of a
 * repository in it, the commit that is checked out counts, and nothing else of `.git`. Without this, all folders outside
 * git would be one job. Files that can't be read count by their name only.
 *
 * @param exclude absolute paths that don't count, with all below them
 */
export async function folderState(
  folder: string,
  exclude: readonly string[] = [],
  limits = LIMITS,
): Promise<FolderState> {
  const hash = createHash('sha256');
  let files = 0;
  let bytes = 0;
  const fits = await walk(folder, '');
  if (!fits) return { kind: 'too-large', limits };
  return files === 0 ? { kind: 'empty' } : { kind: 'digest', digest: hash.digest('hex') };

  async function walk(path: string, name: string): Promise<boolean> {
    for (const item of await list(path)) {
      const itemPath = join(path, item.name);
      const itemName = name === '' ? item.name : `${name}/${item.name}`;
      if (exclude.includes(itemPath)) continue;
      if (item.name === '.git') {
        const commit = name === '' ? null : commitAt(path);
        if (commit !== null) hash.update(JSON.stringify(['repository', name, commit]));
      } else if (item.isDirectory()) {
        if (!(await walk(itemPath, itemName))) return false;
      } else {
        files += 1;
        if (files > limits.files) return false;
        if (!(await add(itemPath, itemName, item))) return false;
      }
    }
    return true;
  }

  async function add(path: string, name: string, item: Dirent): Promise<boolean> {
    if (item.isSymbolicLink()) {
      hash.update(JSON.stringify(['link', name, await readlink(path)]));
      return true;
    }
    const info = await stat(path).catch(() => null);
    if (!item.isFile() || info === null) {
      hash.update(JSON.stringify(['other', name]));
      return true;
    }
    bytes += info.size;
    if (bytes > limits.bytes) return false;
    hash.update(JSON.stringify(['file', name, (info.mode & 0o100) !== 0]));
    hash.update(await digest(path));
    return true;
  }
}

/** Sorted by code unit, so that the digest is the same on every file system. */
async function list(path: string): Promise<Dirent[]> {
  const items = await readdir(path, { withFileTypes: true }).catch(() => []);
  return items.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

async function digest(path: string): Promise<Buffer> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash).catch(() => undefined);
  return hash.digest();
}
