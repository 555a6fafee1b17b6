/**
 * Git's index, read and written (gitformat-index, versions 2 to 4), because it is the one place where git keeps, for
 * every file, a size and a time beside the id: enough to tell 50,000 files apart without a process or a reread.
 */
import { createHash } from 'node:crypto';

/** A path as git has it: bytes, one per code unit (latin1), so that it sorts, compares and keys as the bytes do. */
export type BytePath = string;

export type ObjectFormat = 'sha1' | 'sha256';

export interface IndexEntry {
  readonly path: BytePath;
  /** Octal as in a tree: 0o100644, 0o100755, 0o120000, 0o160000; 0o040000 in a sparse index. */
  readonly mode: number;
  /** Hexadecimal. */
  readonly oid: string;
  /** 0, or 1 to 3 while a merge has a conflict. */
  readonly stage: number;
  readonly skipWorktree: boolean;
  readonly assumeUnchanged: boolean;
  readonly intentToAdd: boolean;
  /** The 40 bytes from ctime to size, as stored; all zero = nothing known, git has to read the file. */
  readonly stat: Buffer;
}

export interface ParsedIndex {
  readonly entries: readonly IndexEntry[];
  /** True when most entries are in another file (a split index). */
  readonly split: boolean;
}

const STAT_BYTES = 40;
const NO_STAT = Buffer.alloc(STAT_BYTES);
const MODE_OFFSET = 24;
const SIZE_OFFSET = 36;

/** Size of the file on disk (modulo 2^32) when the entry was last found to be up to date; 0 also where git isn't sure. */
export function sizeOnDisk(entry: IndexEntry): number {
  return entry.stat.readUInt32BE(SIZE_OFFSET);
}

/** When the file was last changed in any way, in seconds; 0 where nothing is known. */
export function changeTime(entry: IndexEntry): number {
  return entry.stat.readUInt32BE(0);
}

/** The same entry, with nothing known of the file on disk: the next `git add` reads it. */
export function forgetStat(entry: IndexEntry): IndexEntry {
  return { ...entry, stat: NO_STAT };
}

/** Throws on a file that isn't an index. */
export function parseIndex(file: Buffer, format: ObjectFormat): ParsedIndex {
  const idBytes = format === 'sha256' ? 32 : 20;
  const version = file.length < 12 || file.toString('latin1', 0, 4) !== 'DIRC' ? 0 : file.readUInt32BE(4);
  if (version < 2 || version > 4) throw new Error('The index is damaged, or of a version that is not known.');
  const entries: IndexEntry[] = [];
  let offset = 12;
  let path = '';
  for (let left = file.readUInt32BE(8); left > 0; left -= 1) {
    const start = offset;
    const flags = file.readUInt16BE(start + STAT_BYTES + idBytes);
    const extended = (flags & 0x4000) !== 0;
    const moreFlags = extended ? file.readUInt16BE(start + STAT_BYTES + idBytes + 2) : 0;
    offset += STAT_BYTES + idBytes + (extended ? 4 : 2);
    if (version === 4) {
      const cut = readOffset(file, offset);
      offset = cut.next;
      const end = file.indexOf(0, offset);
      path = path.slice(0, path.length - cut.value) + file.toString('latin1', offset, end);
      offset = end + 1;
    } else {
      const end = file.indexOf(0, offset);
      path = file.toString('latin1', offset, end);
      // One to eight zero bytes, up to a multiple of eight from the entry's start.
      offset = start + ((end - start + 8) & ~7);
    }
    const stat = file.subarray(start, start + STAT_BYTES);
    entries.push({
      path,
      mode: stat.readUInt32BE(MODE_OFFSET),
      oid: file.toString('hex', start + STAT_BYTES, start + STAT_BYTES + idBytes),
      stage: (flags >> 12) & 3,
      skipWorktree: (moreFlags & 0x4000) !== 0,
      assumeUnchanged: (flags & 0x8000) !== 0,
      intentToAdd: (moreFlags & 0x2000) !== 0,
      stat,
    });
  }
  return { entries, split: extensions(file, offset, idBytes).includes('link') };
}

function extensions(file: Buffer, start: number, idBytes: number): string[] {
  const names: string[] = [];
  for (let offset = start; offset + 8 <= file.length - idBytes; offset += 8 + file.readUInt32BE(offset + 4)) {
    names.push(file.toString('latin1', offset, offset + 4));
  }
  return names;
}

/** The variable-length number of version 4 (as OFS_DELTA in packs). */
function readOffset(file: Buffer, start: number): { value: number; next: number } {
  let next = start;
  let byte = file.readUInt8(next++);
  let value = byte & 0x7f;
  while ((byte & 0x80) !== 0) {
    byte = file.readUInt8(next++);
    value = (value + 1) * 128 + (byte & 0x7f);
  }
  return { value, next };
}

/** Version 2, no extensions, no flags. Entries must be of stage 0, without sparse folders, one per path. */
export function writeIndex(entries: readonly IndexEntry[], format: ObjectFormat): Buffer {
  const idBytes = format === 'sha256' ? 32 : 20;
  const sorted = [...entries].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const length = (entry: IndexEntry) => (STAT_BYTES + idBytes + 2 + entry.path.length + 8) & ~7;
  const body = Buffer.alloc(sorted.reduce((sum, entry) => sum + length(entry), 12));
  body.write('DIRC', 0, 'latin1');
  body.writeUInt32BE(2, 4);
  body.writeUInt32BE(sorted.length, 8);
  let offset = 12;
  for (const entry of sorted) {
    entry.stat.copy(body, offset);
    body.writeUInt32BE(entry.mode, offset + MODE_OFFSET);
    body.write(entry.oid, offset + STAT_BYTES, 'hex');
    body.writeUInt16BE(Math.min(entry.path.length, 0xfff), offset + STAT_BYTES + idBytes);
    body.write(entry.path, offset + STAT_BYTES + idBytes + 2, 'latin1');
    offset += length(entry);
  }
  return Buffer.concat([body, createHash(format).update(body).digest()]);
}
