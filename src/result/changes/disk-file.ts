/** One file or link of the work tree: looked at, kept, put in place. Never through a link. */

import { createHash, randomUUID } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  constants,
  copyFileSync,
  createReadStream,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmdirSync,
  rmSync,
  type Stats,
  symlinkSync,
} from 'node:fs';
import { sep } from 'node:path';
import { errorCode } from '../../base/errors.ts';
import { pathIn } from '../../base/git/byte-path.ts';
import type { BytePath, ObjectFormat } from '../../base/git/index-file.ts';

const READ_AT_ONCE = 1 << 20;

export type DiskKind = 'absent' | 'file' | 'link' | 'folder' | 'other';

function lstat(path: string | Buffer): Stats | undefined {
  try {
    return lstatSync(path);
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw error;
  }
}

function foldersOf(path: BytePath): BytePath[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, at) => parts.slice(0, at + 1).join('/'));
}

/** What is there. Behind a link or a file there is nothing. */
export function kindOnDisk(root: string, path: BytePath): DiskKind {
  for (const folder of foldersOf(path)) {
    if (!lstat(pathIn(root, folder))?.isDirectory()) return 'absent';
  }
  const stats = lstat(pathIn(root, path));
  if (stats === undefined) return 'absent';
  if (stats.isFile()) return 'file';
  if (stats.isSymbolicLink()) return 'link';
  return stats.isDirectory() ? 'folder' : 'other';
}

/** Whether a link or a file stands where a folder is needed. */
export function blockedBy(root: string, path: BytePath): BytePath | null {
  return foldersOf(path).find((folder) => lstat(pathIn(root, folder))?.isDirectory() === false) ?? null;
}

/** Git's id of the raw bytes (of a link: of its target). */
export async function blobId(root: string, path: BytePath, format: ObjectFormat): Promise<string> {
  const place = pathIn(root, path);
  const stats = lstatSync(place);
  const hash = createHash(format);
  if (stats.isSymbolicLink()) {
    const target = readlinkSync(place, { encoding: 'buffer' });
    return hash.update(`blob ${target.length}\0`).update(target).digest('hex');
  }
  hash.update(`blob ${stats.size}\0`);
  // A stream costs more than the reading of a small file.
  if (stats.size <= READ_AT_ONCE) return hash.update(readFileSync(place)).digest('hex');
  for await (const chunk of createReadStream(place)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

/** Makes the folders that `path` needs and returns those that were not there. */
function makeMissingFolders(root: string, path: BytePath): BytePath[] {
  const made: BytePath[] = [];
  for (const folder of foldersOf(path)) {
    const place = pathIn(root, folder);
    const stats = lstat(place);
    if (stats === undefined) {
      mkdirSync(place);
      made.push(folder);
    } else if (!stats.isDirectory()) {
      throw new Error(`${JSON.stringify(String(place))} is not a folder.`);
    }
  }
  return made;
}

/** Removes folders again, as far as they are empty. */
export function unmakeFolders(root: string, folders: readonly BytePath[]): void {
  for (const folder of [...folders].reverse()) {
    try {
      rmdirSync(pathIn(root, folder));
    } catch {
      return;
    }
  }
}

/** Copies a file (with its mode) or link from one root to another, where folders are made and nothing is there yet. */
export function copyEntry(fromRoot: string, from: BytePath, toRoot: string, to: BytePath): void {
  makeMissingFolders(toRoot, to);
  const [source, target] = [pathIn(fromRoot, from), pathIn(toRoot, to)];
  const stats = lstatSync(source);
  if (stats.isSymbolicLink()) {
    symlinkSync(readlinkSync(source, { encoding: 'buffer' }), target);
    return;
  }
  copyFileSync(source, target, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
  chmodSync(target, stats.mode & 0o7777);
}

/**
 * Moves the file or link at `from` to the place `to`, whole or not at all, over a file or link that is there, whose
 * owner and permissions stay. `executable` null leaves that as it is too. Returns the folders that it made.
 *
 * One rename, where the two are on one file system; else a copy beside the target, and a rename. A new file has the
 * permissions of the umask, and the group of a folder that gives it on; a default ACL, of which Node knows nothing, it
 * has only where it is copied.
 */
export function placeEntry(
  fromRoot: string,
  from: BytePath,
  root: string,
  to: BytePath,
  executable: boolean | null,
): BytePath[] {
  const made = makeMissingFolders(root, to);
  const [source, target] = [pathIn(fromRoot, from), pathIn(root, to)];
  let beside: string | Buffer | null = null;
  try {
    const old = lstat(target);
    const group = groupFrom(pathIn(root, to.slice(0, Math.max(0, to.lastIndexOf('/')))));
    const put = (place: string | Buffer) => {
      if (lstatSync(place).isFile()) settle(place, old?.isFile() ? old : undefined, executable, group);
      if (lstat(target)?.isDirectory()) removeEmptyFolder(target);
      renameSync(place, target);
    };
    // On Windows a file keeps the access list of the folder that it was made in.
    if (process.platform !== 'win32' && isDone(() => put(source))) return made;
    const fresh = `${to.slice(0, to.lastIndexOf('/') + 1)}.codex-job-${randomUUID()}`;
    beside = pathIn(root, fresh);
    copyEntry(fromRoot, from, root, fresh);
    put(beside);
    return made;
  } catch (error) {
    if (beside !== null) rmSync(beside, { force: true });
    unmakeFolders(root, made);
    throw error;
  }
}

/** False where the two lie on different file systems (or mounts of one: in a container job the runner's temp is such). */
function isDone(rename: () => void): boolean {
  try {
    rename();
    return true;
  } catch (error) {
    if (errorCode(error) !== 'EXDEV') throw error;
    return false;
  }
}

/**
 * The group of a file that is made in `folder`: its own where it gives that on (macOS: always). A file that was made
 * elsewhere has another; so has a copy, since `copyFile` gives it the owner of the original.
 */
function groupFrom(folder: string | Buffer): number | null {
  const { mode, gid } = lstatSync(folder);
  return process.platform === 'darwin' || (mode & 0o2000) !== 0 ? gid : null;
}

/** A folder that holds nothing but folders is nothing to git. One that holds a file makes this throw; nothing is lost. */
function removeEmptyFolder(folder: string | Buffer): void {
  for (const name of readdirSync(folder, { encoding: 'buffer' })) {
    const inner = Buffer.concat([Buffer.from(folder), Buffer.from(sep), name]);
    if (lstatSync(inner).isDirectory()) removeEmptyFolder(inner);
  }
  rmdirSync(folder);
}

function settle(
  place: string | Buffer,
  old: Stats | undefined,
  executable: boolean | null,
  group: number | null,
): void {
  const base = old === undefined ? 0o666 & ~process.umask() : old.mode & 0o7777;
  // Whoever may read may execute, as git and chmod +x have it.
  const bits = executable === null ? base : executable ? base | ((base & 0o444) >> 2) : base & ~0o111;
  const now = lstatSync(place);
  const { uid, gid } = old ?? { uid: now.uid, gid: group ?? now.gid };
  try {
    if (now.uid !== uid || now.gid !== gid) chownSync(place, uid, gid);
  } catch {
    // Only root may give a file away, or to a group that it isn't in.
  }
  chmodSync(place, bits);
}

/** Removes the file or link, and the folders that are empty then, as git does; but never `keep` and those above it. */
export function removeEntry(root: string, path: BytePath, keep: BytePath): void {
  rmSync(pathIn(root, path), { force: true });
  unmakeFolders(
    root,
    foldersOf(path).filter((folder) => folder !== keep && !keep.startsWith(`${folder}/`)),
  );
}
