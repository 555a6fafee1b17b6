/** How large an archive may be, and how it is packed. */
// As a whole: Node below 22.15 has no zstd, and a named import of it would end the program.
import zlib from 'node:zlib';
import { ENTRY_LIMIT, META_LIMIT } from '../entry/entry.ts';

/** Bytes of an archive as downloaded: an entry, headers, and the little that compression can add to noise. */
export const ARCHIVE_LIMIT = ENTRY_LIMIT + META_LIMIT + 2 * 1024 * 1024;
/** Whether archives are written with zstd. What the library is told follows it: it is part of the version. */
export const HAS_ZSTD = typeof zlib.createZstdCompress === 'function';
