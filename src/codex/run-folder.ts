import { mkdtempSync, realpathSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { isWithin } from '../base/files/is-within.ts';
import { makeFolders } from '../base/files/make-folders.ts';

/**
 * The folder of one job: what Codex printed and said, the files of the entry-to-be, the report. Private (0700), and
 * never of a fixed name: the action is used several times in one job.
 *
 * On a runner it lies in RUNNER_TEMP, which the runner clears after the job; else in `.runs` of the store; where neither
 * can be written, in the system's temporary folder.
 */
export async function makeRunFolder(env: NodeJS.ProcessEnv, cacheDir: string): Promise<string> {
  const runnerTemp = env['RUNNER_TEMP'] ?? '';
  for (const base of [runnerTemp, join(cacheDir, '.runs')].filter(isAbsolute)) {
    const folder = await freshFolder(base).catch(() => null);
    if (folder !== null) return folder;
  }
  return freshFolder(tmpdir());
}

/** Advice for the case that `makeRunFolder` rejects. */
export const NO_FOLDER =
  'No folder for this job could be made: give its user RUNNER_TEMP, cache-dir or the temporary folder, with room in it.';

async function freshFolder(base: string): Promise<string> {
  await makeFolders(base, 0o700);
  return realpathSync(mkdtempSync(join(base, 'codex-job-')));
}

/**
 * Whether one of the folders lies where Codex's `workspace-write` sandbox lets the model write besides the workspace:
 * `/tmp` and TMPDIR. A store there could be filled by the model with answers of its own.
 */
export async function inTemporaryFolder(env: NodeJS.ProcessEnv, folders: readonly string[]): Promise<boolean> {
  const real = (path: string) => realpath(path).catch(() => path);
  const open = await Promise.all(['/tmp', tmpdir(), env['TMPDIR'] || '/tmp'].map(real));
  const ours = await Promise.all(folders.map(real));
  return ours.some((path) => open.some((temp) => isWithin(path, temp)));
}
