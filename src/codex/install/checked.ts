/**
 * What the marker of an installed Codex (`<arch>.complete`) says: this content was compared with the pin, and answered.
 * Comparing it again takes half a second, because the package has 430 MB.
 *
 * It holds a digest of what the kernel says about each file and folder: device, inode, size, mode, owner and the
 * times of the last change. Whoever writes into a file, replaces it or sets its times back changes its ctime, and that
 * can't be set. The digest also holds the boot id: another machine that shares the tool cache doesn't know it, so it
 * can't make a marker that counts here. Whoever can make one here is our own user, who could change this action as well.
 * Rejected: an empty marker (a new binary would keep it), a key in a file (who can write the marker could read the key).
 */
import { lstatSync, readdirSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { isOpenToOthers } from '../../base/files/disk.ts';
import { sha256 } from '../../base/sha256.ts';
import { expectedDigest } from './verify-content.ts';

const BOOT_ID = '/proc/sys/kernel/random/boot_id';

/** Whether the Codex at `binary` has been checked since this machine started, and is the same still. Never throws. */
export function isChecked(marker: string, binary: string, version: string): boolean {
  try {
    const stat = lstatSync(marker);
    if (!stat.isFile() || isOpenToOthers(stat.mode) || stat.uid !== process.getuid?.()) return false;
    const state = stateOf(binary, version);
    return state !== null && readFileSync(marker, 'utf8') === state;
  } catch {
    return false;
  }
}

/**
 * The state to hand to {@link noteChecked}, taken before the check: a file that changes while it is being read has another
 * state by then. Null where there can be none (no Linux, a folder that others can write). Never throws.
 */
export function stateOf(binary: string, version: string): string | null {
  try {
    const boot = readFileSync(BOOT_ID, 'utf8').trim();
    if (boot === '' || process.getuid === undefined) return null;
    // `<package>/vendor/<triple>/<folder>/codex`
    const folder = dirname(dirname(dirname(dirname(realpathSync.native(binary)))));
    const lines: string[] = [];
    addStates(folder, '', lines);
    const pin = expectedDigest(version, process.platform, process.arch) ?? '';
    return sha256([boot, version, pin, ...lines.sort()].join('\n'));
  } catch {
    return null;
  }
}

/** One line for the path, and one for all that is below it. Relative: the folder is moved when it is complete. */
function addStates(folder: string, name: string, lines: string[]): void {
  const path = `${folder}/${name}`;
  const stat = lstatSync(path, { bigint: true });
  if (isOpenToOthers(stat.mode)) throw new Error(`${path} can be written by other users`);
  const { dev, ino, size, mode, uid, mtimeNs, ctimeNs } = stat;
  lines.push(`${JSON.stringify(name)} ${dev} ${ino} ${size} ${mode} ${uid} ${mtimeNs} ${ctimeNs}`);
  if (!stat.isDirectory()) return;
  for (const inner of readdirSync(path)) addStates(folder, name === '' ? inner : `${name}/${inner}`, lines);
}

/**
 * Where the marker can't be written, the next run checks again. Somebody else's stays as it is. Never throws.
 *
 * @param temporary a path in the folder of the marker that nobody else uses
 */
export function noteChecked(marker: string, state: string, temporary: string): void {
  try {
    const there = lstatSync(marker, { throwIfNoEntry: false });
    if (there !== undefined && there.uid !== process.getuid?.()) return;
    writeFileSync(temporary, state, { mode: 0o600, flag: 'wx' });
    renameSync(temporary, marker);
  } catch {
    rmSync(temporary, { force: true });
  }
}
