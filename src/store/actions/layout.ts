/** What lies where in the staging folder of a cache call, which is its current directory, and how large it may be. */
// As a whole: Node below 22.15 has no zstd, and a named import of it would end the program.
import zlib from 'node:zlib';
import { ENTRY_LIMIT, META_LIMIT } from '../entry/entry.ts';
import { ARCHIVE, MEMBER_FOLDER } from './protocol.ts';

export { ARCHIVE, MEMBER_FOLDER };

/** Bytes of an archive as downloaded: an entry, headers, and the little that compression can add to noise. */
export const ARCHIVE_LIMIT = ENTRY_LIMIT + META_LIMIT + 2 * 1024 * 1024;
/** Whether archives are written with zstd. What the library is told follows it: it is part of the version. */
export const HAS_ZSTD = typeof zlib.createZstdCompress === 'function';

/**
 * The variables that make the library work in the staging folder. RUNNER_TEMP and GITHUB_WORKSPACE are relative to it. No
 * PATH: the worker starts no program (stand-in-tar.ts).
 */
export function stagingEnvironment(): Record<string, string> {
  return { PATH: '', RUNNER_TEMP: 'temp', GITHUB_WORKSPACE: '.', ...(HAS_ZSTD ? { CODEX_JOB_ZSTD: '1' } : {}) };
}
