/** Archives as `@actions/cache` makes them, and as an attacker would. */
import { createHash } from 'node:crypto';
import { constants, gzipSync, zstdCompressSync } from 'node:zlib';
import { type Header, pack } from 'tar-stream';

/** The path under which the product hands an entry to the library. */
const ENTRY_PATH = 'codex-job-entry';

/**
 * The version that `@actions/cache` 6.3.0 computes for paths (`getCacheVersion` in cacheUtils.js), on Linux and macOS.
 * @param compression `zstd-without-long` wherever a `zstd` answers, else `gzip`.
 */
export function cacheVersion(paths: readonly string[] = [ENTRY_PATH], compression = 'zstd-without-long'): string {
  return createHash('sha256')
    .update([...paths, compression, '1.0'].join('|'))
    .digest('hex');
}

/** One member; `header` as tar-stream takes it (name, type, linkname, mode, size…). */
export interface Member {
  readonly header: Partial<Header> & { readonly name: string };
  readonly content?: string | Buffer;
}

export const file = (name: string, content: string | Buffer, header: Partial<Header> = {}): Member => ({
  header: { name, ...header },
  content,
});
export const link = (name: string, linkname: string, type: 'symlink' | 'link' = 'symlink'): Member => ({
  header: { name, linkname, type },
});
export const special = (name: string, type: 'fifo' | 'character-device' | 'directory'): Member => ({
  header: { name, type },
});

/** `zstd` carries a checksum, as the tool's output does; `zstd-unchecked` lets a flipped bit through to the files. */
export type Compression = 'zstd' | 'zstd-unchecked' | 'gzip' | 'none';

/** A tar of these members, nothing checked: absolute names, `..` and links go in as they are. */
export async function packArchive(members: readonly Member[], compression: Compression = 'zstd'): Promise<Buffer> {
  const tar = pack();
  const chunks: Buffer[] = [];
  tar.on('data', (chunk) => chunks.push(chunk as Buffer));
  const ended = new Promise<void>((resolve, reject) => tar.once('end', resolve).once('error', reject));
  for (const { header, content } of members) {
    if (content === undefined) tar.entry(header);
    else tar.entry(header, content);
  }
  tar.finalize();
  await ended;
  return compress(Buffer.concat(chunks), compression);
}

/** A file of zeros that is small in the archive and `bytes` long on disk. */
export const bomb = (name: string, bytes: number): Member => file(name, Buffer.alloc(bytes));

function compress(bytes: Buffer, compression: Compression): Buffer {
  switch (compression) {
    case 'zstd':
      return zstdCompressSync(bytes, { params: { [constants.ZSTD_c_checksumFlag]: 1 } });
    case 'zstd-unchecked':
      return zstdCompressSync(bytes);
    case 'gzip':
      return gzipSync(bytes);
    case 'none':
      return bytes;
  }
}
