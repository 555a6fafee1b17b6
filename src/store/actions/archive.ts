/**
 * The archive that travels through the far caches: a compressed tar of `codex-job-entry/` with the files of one entry.
 * Reading takes it for hostile: only plain files of known names, each once, all bounded, nothing written anywhere.
 */

import { lstat, readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
// As a whole: Node below 22.15 has no zstd, and a named import of it would end the program.
import zlib from 'node:zlib';
import { errorCode, errorMessage } from '../../base/errors.ts';
import { ENTRY_LIMIT, type Entry, type EntryFile, META_FILE, META_LIMIT } from '../entry/entry.ts';
import { ARCHIVE_LIMIT, HAS_ZSTD } from './limits.ts';
import { Refused } from './refused.ts';
import { packTar, unpackOwnTar } from './tar.ts';

/** Bytes of the unpacked tar: the entry, and room for headers. */
const TAR_LIMIT = ENTRY_LIMIT + META_LIMIT + 64 * 1024;

export type Unpacked =
  | { readonly kind: 'read'; readonly meta: Buffer; readonly files: ReadonlyMap<EntryFile, Buffer> }
  | { readonly kind: 'refused'; readonly detail: string; readonly cause?: unknown };

const { ZSTD_c_compressionLevel, ZSTD_c_enableLongDistanceMatching, ZSTD_c_windowLog, ZSTD_d_windowLogMax } =
  zlib.constants;
/** The window is what a hostile frame could make us allocate: 128 MiB, as much as the zstd command takes by default. */
const WINDOW_LOG = 27;

/** Writes the archive of an entry to `path`. Same entry, same bytes. Rejects when the disk refuses. */
export async function packArchive(entry: Entry, path: string, signal: AbortSignal): Promise<void> {
  await writeFile(path, await archiveBytes(entry), { flag: 'wx', mode: 0o600, signal });
}

/**
 * The same, in memory. A long answer stands in it twice, in stdout and in message.md: the matches of zstd reach far enough
 * to store it once, which halves the download and the time to unpack it. Level 1, because higher ones win little then.
 */
export async function archiveBytes(entry: Entry): Promise<Buffer> {
  const tar = packTar(entry);
  if (!HAS_ZSTD) return promisify(zlib.gzip)(tar, { level: 3, chunkSize: CHUNK });
  const windowLog = Math.min(WINDOW_LOG, Math.max(17, Math.ceil(Math.log2(tar.length))));
  const params = {
    [ZSTD_c_compressionLevel]: 1,
    [ZSTD_c_enableLongDistanceMatching]: 1,
    [ZSTD_c_windowLog]: windowLog,
  };
  return promisify(zlib.zstdCompress)(tar, { params, pledgedSrcSize: tar.length, chunkSize: CHUNK });
}

/** Reads an archive into memory. Never rejects; all that is wrong with it is `refused`. */
export async function readArchive(path: string, signal: AbortSignal): Promise<Unpacked> {
  try {
    const stat = await lstat(path);
    if (!stat.isFile()) throw new Refused('it is not a plain file');
    if (stat.size > ARCHIVE_LIMIT) throw new Refused(`it has ${stat.size} bytes, allowed are ${ARCHIVE_LIMIT}`);
    return await unpack(await readFile(path, { signal }), signal);
  } catch (cause) {
    return { kind: 'refused', detail: errorMessage(cause), cause };
  }
}

/** The same for an archive in memory. */
export async function readArchiveBytes(bytes: Buffer, signal: AbortSignal): Promise<Unpacked> {
  try {
    return await unpack(bytes, signal);
  } catch (cause) {
    return { kind: 'refused', detail: errorMessage(cause), cause };
  }
}

/** Node goes through its event loop for each piece of so many bytes; by default 16 KiB, a thousand pieces for 16 MB. */
const CHUNK = 1024 * 1024;

/** The archive decompressed. Bounded while it unpacks, because a few kilobytes can hold gigabytes. */
async function decompressed(bytes: Buffer): Promise<Buffer> {
  const maxOutputLength = TAR_LIMIT;
  try {
    // By the first bytes, as `file` tells them.
    if (bytes.length >= 4 && bytes.readUInt16BE(0) === 0x1f8b)
      return await promisify(zlib.gunzip)(bytes, { maxOutputLength, chunkSize: CHUNK });
    if (bytes.length < 4 || bytes.readUInt32BE(0) !== 0x28b52ffd) throw new Refused('it is neither gzip nor zstd');
    if (!HAS_ZSTD) throw new Refused(`it is zstd, which Node ${process.versions.node} cannot read`);
    // All in one piece where the frame says its size: the pieces would have to be joined.
    const size = contentSize(bytes) ?? CHUNK;
    if (size > TAR_LIMIT) throw tooLarge();
    const chunkSize = size + 64;
    const params = { [ZSTD_d_windowLogMax]: WINDOW_LOG };
    return await promisify(zlib.zstdDecompress)(bytes, { maxOutputLength, chunkSize, params });
  } catch (cause) {
    if (errorCode(cause) !== 'ERR_BUFFER_TOO_LARGE') throw cause;
    throw tooLarge();
  }
}

function tooLarge(): Refused {
  return new Refused(`it unpacks to more than ${TAR_LIMIT} bytes`);
}

/** What a zstd frame says of its content's size (RFC 8878, 3.1.1.1); null when it says nothing. It may lie. */
function contentSize(frame: Buffer): number | null {
  const descriptor = frame[4] ?? 0;
  const isSingleSegment = (descriptor & 0x20) !== 0;
  const at = 5 + (isSingleSegment ? 0 : 1) + ([0, 1, 2, 4][descriptor & 3] ?? 0);
  const bytes = [isSingleSegment ? 1 : 0, 2, 4, 8][descriptor >> 6] ?? 0;
  if (bytes === 0 || frame.length < at + bytes) return null;
  if (bytes === 8) return Number(frame.readBigUInt64LE(at));
  return frame.readUIntLE(at, bytes) + (bytes === 2 ? 256 : 0);
}

async function unpack(bytes: Buffer, signal: AbortSignal): Promise<Unpacked> {
  const tar = await decompressed(bytes);
  const files = unpackOwnTar(tar) ?? (await (await import('./read-any-tar.ts')).readAnyTar(tar, signal));
  const meta = files.get(META_FILE);
  if (!meta) throw new Refused('it holds no meta.json');
  files.delete(META_FILE);
  return { kind: 'read', meta, files: files as Map<EntryFile, Buffer> };
}
