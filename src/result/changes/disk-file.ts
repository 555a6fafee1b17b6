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
  readlinkSync,
  renameSync,
  rmdirSync,
  rmSync,
  type Stats,
  symlinkSync,
} from 'node:fs';
import { sep } from 'node:path';
import type { BytePath, ObjectFormat } from './index-file.ts';
import { pathIn } from './paths.ts';

export type DiskKind = 'absent' | 'file' | 'link' | 'folder' | 'other';

function lstat(path: string | Buffer): Stats | undefined {
  try {
    return lstatSync(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
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
  for await (const chunk of createReadStream(place)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

/** Makes the folders that `path` needs and returns those that were not there. */
function makeFolders(root: string, path: BytePath): BytePath[] {
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
  makeFolders(toRoot, to);
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
 * Puts the file or link at `from` in the place `to`, whole or not at all, over a file or link that is there, whose
 * owner and permissions stay. `executable` null leaves that as it is too. Returns the folders that it made.
 */
export function placeEntry(
  fromRoot: string,
  from: BytePath,
  root: string,
  to: BytePath,
  executable: boolean | null,
): BytePath[] {
  const made = makeFolders(root, to);
  const target = pathIn(root, to);
  const fresh = `${to.slice(0, to.lastIndexOf('/') + 1)}.codex-job-${randomUUID()}`;
  const place = pathIn(root, fresh);
  try {
    const old = lstat(target);
    copyEntry(fromRoot, from, root, fresh);
    if (lstatSync(place).isFile()) settle(place, old?.isFile() ? old : undefined, executable);
    if (old?.isDirectory()) removeEmptyFolder(target);
    renameSync(place, target);
    return made;
  } catch (error) {
    rmSync(place, { force: true });
    unmakeFolders(root, made);
    throw error;
  }
}

/** A folder that holds nothing but folders is nothing to git. One that holds a file makes this throw; nothing is lost. */
function removeEmptyFolder(folder: string | Buffer): void {
  for (const name of readdirSync(folder, { encoding: 'buffer' })) {
    const inner = Buffer.concat([Buffer.from(folder), Buffer.from(sep), name]);
    if (lstatSync(inner).isDirectory()) removeEmptyFolder(inner);
  }
  rmdirSync(folder);
}

function settle(place: string | Buffer, old: Stats | undefined, executable: boolean | null): void {
  const base = old === undefined ? 0o666 & ~process.umask() : old.mode & 0o7777;
  // Whoever may read may execute, as git and chmod +x have it.
  const bits = executable === null ? base : executable ? base | ((base & 0o444) >> 2) : base & ~0o111;
  if (old !== undefined) {
    const now = lstatSync(place);
    try {
      if (now.uid !== old.uid || now.gid !== old.gid) chownSync(place, old.uid, old.gid);
    } catch {
      // Only root may give a file away.
    }
  }
  chmodSync(place, bits);
}

/** Removes the file or link, and the folders that are empty then, as git does. */
export function removeEntry(root: string, path: BytePath): void {
  rmSync(pathIn(root, path), { force: true });
  unmakeFolders(root, foldersOf(path));
}
