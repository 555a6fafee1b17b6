/**
 * The archive that travels through the far caches: a compressed tar of `codex-job-entry/` with the files of one entry.
 * Reading takes it for hostile: only plain files of known names, each once, all bounded, nothing written anywhere.
 */

import { createWriteStream } from 'node:fs';
import { lstat, readFile } from 'node:fs/promises';
import { Readable, type Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
// As a whole: Node below 22.15 has no zstd, and a named import of it would end the program.
import zlib from 'node:zlib';
import { extract, type Header, pack } from 'tar-stream';
import { errorCode, errorMessage } from '../../base/errors.ts';
import {
  ENTRY_FILES,
  ENTRY_LIMIT,
  type Entry,
  type EntryFile,
  META_FILE,
  META_LIMIT,
  metaBytes,
} from '../entry/entry.ts';
import { ARCHIVE_LIMIT, HAS_ZSTD, MEMBER_FOLDER } from './shim.ts';

/** Bytes of the unpacked tar: the entry, and room for headers. */
const TAR_LIMIT = ENTRY_LIMIT + META_LIMIT + 64 * 1024;

export type Unpacked =
  | { readonly kind: 'read'; readonly meta: Buffer; readonly files: ReadonlyMap<EntryFile, Buffer> }
  | { readonly kind: 'refused'; readonly detail: string; readonly cause?: unknown };

const gunzip = promisify(zlib.gunzip);

class Refused extends Error {}

/** Writes the archive of an entry to `path`. Same entry, same bytes. Rejects when the disk refuses. */
export async function packArchive(entry: Entry, path: string, signal: AbortSignal): Promise<void> {
  await pipeline(tarOf(entry), compressor(), createWriteStream(path, { flags: 'wx', mode: 0o600 }), { signal });
}

/** The same, in memory. */
export async function archiveBytes(entry: Entry, signal: AbortSignal): Promise<Buffer> {
  const chunks: Buffer[] = [];
  await pipeline(
    tarOf(entry),
    compressor(),
    async (compressed: AsyncIterable<Buffer>) => {
      for await (const chunk of compressed) chunks.push(chunk);
    },
    { signal },
  );
  return Buffer.concat(chunks);
}

function compressor(): Transform {
  return HAS_ZSTD ? zlib.createZstdCompress() : zlib.createGzip({ level: 3 });
}

function tarOf(entry: Entry) {
  const tar = pack();
  tar.entry({ name: MEMBER_FOLDER, type: 'directory', mode: 0o700, mtime: new Date(0) });
  const add = (name: string, bytes: Buffer) =>
    tar.entry({ name: `${MEMBER_FOLDER}/${name}`, mode: 0o600, mtime: new Date(0) }, bytes);
  add(META_FILE, metaBytes(entry.meta));
  for (const [name, bytes] of entry.files) add(name, bytes);
  tar.finalize();
  return tar;
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

/**
 * The archive decompressed, in one go: as a stream it would come in hundreds of small pieces. Bounded while it unpacks,
 * because a few kilobytes can hold gigabytes.
 */
async function decompressed(bytes: Buffer): Promise<Buffer> {
  const bounds = { maxOutputLength: TAR_LIMIT };
  try {
    // By the first bytes, as `file` tells them.
    if (bytes.length >= 4 && bytes.readUInt16BE(0) === 0x1f8b) return await gunzip(bytes, bounds);
    if (bytes.length < 4 || bytes.readUInt32BE(0) !== 0x28b52ffd) throw new Refused('it is neither gzip nor zstd');
    if (!HAS_ZSTD) throw new Refused(`it is zstd, which Node ${process.versions.node} cannot read`);
    // The window is what a hostile frame could make us allocate: 128 MiB, as much as the zstd command takes by default.
    const params = { [zlib.constants.ZSTD_d_windowLogMax]: 27 };
    return await promisify(zlib.zstdDecompress)(bytes, { ...bounds, params });
  } catch (cause) {
    if (errorCode(cause) !== 'ERR_BUFFER_TOO_LARGE') throw cause;
    throw new Refused(`it unpacks to more than ${TAR_LIMIT} bytes`);
  }
}

async function unpack(bytes: Buffer, signal: AbortSignal): Promise<Unpacked> {
  const tar = extract();
  const flow = pipeline(Readable.from([await decompressed(bytes)], { objectMode: false }), tar, { signal });
  const [collected, flowed] = await Promise.allSettled([collect(tar), flow]);
  // When one fails, the other one is cut off and complains as well: what we refused is the cause, else the flow.
  const errors = [flowed, collected].flatMap((end) => (end.status === 'rejected' ? [end.reason as unknown] : []));
  if (errors.length > 0) throw errors.find((error) => error instanceof Refused) ?? errors[0];
  const files = collected.status === 'fulfilled' ? collected.value : new Map<string, Buffer>();
  const meta = files.get(META_FILE);
  if (!meta) throw new Refused('it holds no meta.json');
  files.delete(META_FILE);
  return { kind: 'read', meta, files: files as Map<EntryFile, Buffer> };
}

async function collect(
  tar: AsyncIterable<AsyncIterable<unknown> & { header: Header; resume(): unknown }>,
): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  let folders = 0;
  for await (const member of tar) {
    const { name, type, size = 0 } = member.header;
    const shown = JSON.stringify(name.slice(0, 100));
    if (type === 'directory') {
      folders += 1;
      if (name.replace(/\/$/, '') !== MEMBER_FOLDER || folders > 1) throw new Refused(`it holds the folder ${shown}`);
      member.resume();
      continue;
    }
    if (type !== 'file') throw new Refused(`its member ${shown} is not a plain file (${type ?? 'unknown type'})`);
    const short = [META_FILE, ...ENTRY_FILES].find((file) => name === `${MEMBER_FOLDER}/${file}`);
    if (short === undefined) throw new Refused(`it holds ${shown}, which is no file of an entry`);
    if (files.has(short)) throw new Refused(`it holds ${shown} twice`);
    const limit = short === META_FILE ? META_LIMIT : ENTRY_LIMIT;
    if (size > limit) throw new Refused(`its member ${shown} has ${size} bytes, allowed are ${limit}`);
    const chunks: Buffer[] = [];
    for await (const chunk of member) chunks.push(chunk as Buffer);
    files.set(short, Buffer.concat(chunks));
  }
  return files;
}
