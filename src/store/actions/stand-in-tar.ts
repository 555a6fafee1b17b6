/**
 * What stands for lib/internal/tar.js of `@actions/cache` 6.3.0 in the worker (scripts/trim-libraries.mjs puts it there).
 *
 * The library unpacks what it downloads with `tar -P`: absolute members, `..` and links of a poisoned archive write
 * anywhere, and a corrupt one leaves half-written files. So it never gets a real tar. On a restore the archive is put
 * aside, unopened, and archive.ts reads it; on a save the library gets the archive that archive.ts has packed. No tar and
 * no zstd is needed on the machine, and no process is started for them.
 */
import { copyFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { ARCHIVE } from './protocol.ts';

export async function extractTar(archive: string): Promise<void> {
  renameSync(archive, ARCHIVE);
}

/** @param method as getCompressionMethod gives it */
export async function createTar(folder: string, _paths: readonly string[], method: string): Promise<void> {
  copyFileSync(ARCHIVE, join(folder, method === 'gzip' ? 'cache.tgz' : 'cache.tzst'));
}

/** With step debugging the library lists what is in an archive. */
export async function listTar(): Promise<void> {}
