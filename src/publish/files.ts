import { existsSync, writeFileSync } from 'node:fs';
import { chmod, lstat, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { errorMessage } from '../base/errors.ts';
import { isWithin } from '../base/files/is-within.ts';
import { makeFolders } from '../base/files/make-folders.ts';
import { randomId } from '../base/random-id.ts';

/** Paths of the files that outputs name; empty where there is none. */
export interface PublishedFiles {
  readonly report: string;
  /** SARIF 2.1.0. */
  readonly sarif: string;
}

/** Writes a file for later steps. @returns its path; empty, with a reason, where that can't be done */
export function writeForSteps(path: string, text: string): { path: string; problem: string | null } {
  try {
    writeFileSync(path, text, { mode: 0o600 });
    return { path, problem: null };
  } catch (error) {
    return { path: '', problem: `${path} could not be written: ${errorMessage(error)}` };
  }
}

/**
 * Writes the final message where the user wants it, on a hit too.
 *
 * What lies there by now may be the model's work, or a stranger's commit: a link to one of the runner's file commands
 * would make the message an environment variable of the next step, a FIFO would hang us. So the file is put in place by
 * a rename, which follows no link, and a path inside `workspace` (or a temporary folder) must not leave it by a link.
 *
 * @returns what went wrong, or null
 */
export async function writeOutputFile(path: string, message: string, workspace: string): Promise<string | null> {
  try {
    const folder = dirname(path);
    const root = [workspace, '/tmp', tmpdir()].find((one) => isWithin(folder, one));
    const there = await existing(folder);
    if (root !== undefined && isWithin(there, root) && !isWithin(await realpath(there), await realpath(root)))
      return `output-file ${path} was not written: a link on its way leads out of ${root}. Choose a path without links.`;
    await makeFolders(folder);
    const temporary = join(await realpath(folder), `.codex-job-${randomId()}`);
    const mode = await modeOf(path);
    try {
      await writeFile(temporary, message, { flag: 'wx', ...(mode === null ? {} : { mode }) });
      // Again, without the umask.
      if (mode !== null) await chmod(temporary, mode);
      await rename(temporary, path);
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    }
    return null;
  } catch (error) {
    return `output-file ${path} could not be written: ${errorMessage(error)}`;
  }
}

/** Permission bits of the plain file that is there, without set-uid and its kin; null when there is none. */
async function modeOf(path: string): Promise<number | null> {
  const found = await lstat(path).catch(() => null);
  return found?.isFile() ? found.mode & 0o777 : null;
}

/** The deepest folder on the way that is there, links followed. */
async function existing(folder: string): Promise<string> {
  const found = await stat(folder).catch(() => null);
  return found !== null || dirname(folder) === folder ? folder : existing(dirname(folder));
}

/** Takes away what only the run needed. What is left in the folder is for people: the report, and what a failed run printed. */
export async function tidy(folder: string): Promise<void> {
  const shadow = join(folder, 'shadow');
  if (existsSync(shadow)) await rm(shadow, { recursive: true, force: true }).catch(() => undefined);
}
