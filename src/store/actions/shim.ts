/**
 * The stand-in for `tar` that `@actions/cache` finds in the child process.
 *
 * The library unpacks what it downloads with `tar -P`: absolute members, `..` and links of a poisoned archive write
 * anywhere, and a corrupt one leaves half-written files. So the library never gets a real tar. On a restore the
 * stand-in puts the archive aside, unopened, and archive.ts reads it; on a save it hands over the archive that
 * archive.ts has packed. Its folder is all of PATH: a tar isn't needed on the machine at all, and whether the library
 * takes zstd or gzip, which is part of the version under which it saves and looks, depends on us and not on whether
 * somebody installed zstd.
 *
 * Calls, as written in lib/internal/tar.js of @actions/cache 6.3.0:
 * `tar -xf ARCHIVE -P -C DIR …`, `tar --posix -cf NAME --exclude NAME -P …`, and with step debugging `tar -tf ARCHIVE …`.
 */
import { constants } from 'node:fs';
import { access, chmod, mkdir, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
// As a whole: Node below 22.15 has no zstd, and a named import of it would end the program.
import zlib from 'node:zlib';
import { ENTRY_LIMIT, META_LIMIT } from '../entry/entry.ts';

/** Relative to the staging folder, which is the child's current directory. */
export const ARCHIVE = 'archive';
/** Bytes of an archive as downloaded: an entry, headers, and the little that compression can add to noise. */
export const ARCHIVE_LIMIT = ENTRY_LIMIT + META_LIMIT + 2 * 1024 * 1024;
/** Whether archives are written with zstd. What the library is told follows it: it is part of the version. */
export const HAS_ZSTD = typeof zlib.createZstdCompress === 'function';
const TOOLS = 'tools';
const TEMP = 'temp';
/** The path that the library is given: the same text on every machine, or the versions differ. */
export const MEMBER_FOLDER = 'codex-job-entry';

const TAR = `#!/bin/sh
PATH=$CODEX_JOB_PATH
case "$1" in
  -xf) exec mv -f -- "$2" "$CODEX_JOB_ARCHIVE" ;;
  --posix) exec cp -- "$CODEX_JOB_ARCHIVE" "$3" ;;
  -tf) exit 0 ;;
esac
echo "unexpected call of tar: $*" >&2
exit 1
`;

/** The library looks only whether it says anything: `zstd --quiet --version`. */
const ZSTD = '#!/bin/sh\necho 1.5.7\n';

/** Fills a fresh staging folder with what the library has to find there. */
export async function equip(staging: string): Promise<void> {
  for (const folder of [TOOLS, TEMP, MEMBER_FOLDER]) await mkdir(join(staging, folder), { mode: 0o700 });
  // On macOS the library prefers gtar.
  const scripts = { tar: TAR, gtar: TAR, ...(HAS_ZSTD ? { zstd: ZSTD } : {}) };
  for (const [name, script] of Object.entries(scripts)) {
    const path = join(staging, TOOLS, name);
    await writeFile(path, script);
    // For all, in a folder that only we can enter: the library looks at mode and owner itself, and where RUNNER_TEMP maps
    // owners (a shared folder of a virtual machine) the owner is not who we are.
    await chmod(path, 0o755);
  }
  // On a mount without `exec` the system refuses this, whatever the mode says.
  await access(join(staging, TOOLS, 'tar'), constants.X_OK).catch((cause) => {
    throw new Error(
      `programs cannot be started in RUNNER_TEMP (${dirname(staging)}), which is probably mounted noexec: mount it with exec, or set RUNNER_TEMP to another folder`,
      { cause },
    );
  });
}

/**
 * The variables that make the library work in the staging folder. RUNNER_TEMP and GITHUB_WORKSPACE are relative to it:
 * the library builds command lines from them without quotes, which a space in the real path would split.
 */
export function stagingEnvironment(staging: string, path: string): Record<string, string> {
  return {
    PATH: join(staging, TOOLS),
    RUNNER_TEMP: TEMP,
    GITHUB_WORKSPACE: '.',
    CODEX_JOB_ARCHIVE: join(staging, ARCHIVE),
    CODEX_JOB_PATH: path || ['/usr/local/bin', '/usr/bin', '/bin'].join(delimiter),
  };
}
