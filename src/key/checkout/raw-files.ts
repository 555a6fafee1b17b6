/** Files whose bytes on disk are not those that git keeps, though git calls them unchanged. */
import { createHash } from 'node:crypto';
import { type BigIntStats, createReadStream, lstatSync, readlinkSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { pathIn } from '../../base/git/byte-path.ts';
import type { BytePath, IndexEntry, ObjectFormat } from '../../base/git/index-file.ts';

/** How a path is on disk: `[path, mode, id of its bytes as a blob]`, or `[path, 'absent']`. */
type OnDisk = readonly [path: BytePath, what: string, id?: string];

/**
 * Above this, a file counts by its size and by the blob that git says it is: git has run the filter over it, and an
 * LFS pointer names its content. Reading ten gigabytes for each key would cost more than the runs that it saves.
 */
const MOST_BYTES = 1024 ** 3;

/** SHA-256 over those of the entries that are not on disk as git keeps them; null when all are. */
export async function rawDifferences(
  root: string,
  entries: readonly IndexEntry[],
  format: ObjectFormat,
): Promise<string | null> {
  const hash = createHash('sha256');
  let found = false;
  let bytes = 0;
  for (const entry of entries) {
    const path = pathIn(root, entry.path);
    const stats = lstatSync(path, { bigint: true, throwIfNoEntry: false });
    const readable = bytes + Number(stats?.size ?? 0) <= MOST_BYTES;
    if (readable) bytes += Number(stats?.size ?? 0);
    const now = await onDisk(entry, path, stats, readable, format);
    if (now[1] === entry.mode.toString(8) && now[2] === entry.oid) continue;
    found = true;
    hash.update(`${JSON.stringify(now)}\n`);
  }
  return found ? hash.digest('hex') : null;
}

async function onDisk(
  { path: name, oid }: IndexEntry,
  path: string | Buffer,
  stats: BigIntStats | undefined,
  readable: boolean,
  format: ObjectFormat,
): Promise<OnDisk> {
  if (stats === undefined) return [name, 'absent'];
  if (stats.isSymbolicLink()) return [name, '120000', blobId(readlinkSync(path, 'buffer'), format)];
  if (!stats.isFile()) return [name, stats.isDirectory() ? 'folder' : 'other'];
  const mode = (stats.mode & 0o100n) === 0n ? '100644' : '100755';
  const id = readable ? await rawId(path, stats, format) : `${stats.size} bytes of ${oid}`;
  return [name, mode, id];
}

function blobId(bytes: Buffer, format: ObjectFormat): string {
  return createHash(format).update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

/** A job looks two or three times; a file that nobody wrote to in between (ctime can't be set) is read once. */
const known = new Map<string, string>();

async function rawId(path: string | Buffer, stats: BigIntStats, format: ObjectFormat): Promise<string> {
  const key = [stats.dev, stats.ino, stats.size, stats.mtimeNs, stats.ctimeNs, format].join(' ');
  const before = known.get(key);
  if (before !== undefined) return before;
  const hash = createHash(format).update(`blob ${stats.size}\0`);
  // What cannot be read, Codex cannot read either.
  const whole = await pipeline(createReadStream(path), hash).then(
    () => true,
    () => false,
  );
  const id = whole ? hash.digest('hex') : 'unreadable';
  if (whole) known.set(key, id);
  return id;
}
