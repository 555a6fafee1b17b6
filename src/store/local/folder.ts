/**
 * Whether the cache folder can be trusted. Who can write into it can hand anybody a result, with a patch that is
 * applied to the work tree; who can replace it by a link can have our files written elsewhere.
 */

import type { BigIntStats } from 'node:fs';
import { errorCode } from '../../base/errors.ts';
import { lstatSyncOrNull } from '../../base/files/disk.ts';
import { makeFolders } from '../../base/files/make-folders.ts';

export type FolderState =
  | { readonly kind: 'usable' }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unusable'; readonly detail: string; readonly advice: string; readonly cause?: unknown };

/** Looks only. */
export async function inspectFolder(cacheDir: string): Promise<FolderState> {
  try {
    const stat = lstatSyncOrNull(cacheDir);
    return stat ? judgeFolder(cacheDir, stat, process.geteuid?.() ?? null) : { kind: 'absent' };
  } catch (cause) {
    return unusable(`${cacheDir} cannot be looked at (${errorCode(cause)})`, 'Give another `cache-dir`.', cause);
  }
}

/** Makes the folder (mode 0700) when it isn't there. */
export async function makeFolder(cacheDir: string): Promise<FolderState> {
  const state = await inspectFolder(cacheDir);
  if (state.kind !== 'absent') return state;
  try {
    await makeFolders(cacheDir, 0o700);
  } catch (cause) {
    return unusable(
      `${cacheDir} cannot be made (${errorCode(cause)})`,
      'Give a `cache-dir` that can be written.',
      cause,
    );
  }
  return inspectFolder(cacheDir);
}

/** Pure. `uid` is null where the system has no such thing. */
export function judgeFolder(
  path: string,
  stat: Pick<BigIntStats, 'mode' | 'uid' | 'isDirectory' | 'isSymbolicLink'>,
  uid: number | null,
): FolderState {
  if (stat.isSymbolicLink()) return unusable(`${path} is a link`, 'Give the folder that it points to as `cache-dir`.');
  if (!stat.isDirectory()) return unusable(`${path} is not a folder`, 'Give another `cache-dir`.');
  if (uid === null) return { kind: 'usable' };
  if (Number(stat.uid) !== uid) {
    return unusable(`${path} belongs to user ${stat.uid}, this is user ${uid}`, 'Give a `cache-dir` of your own.');
  }
  if ((Number(stat.mode) & 0o022) !== 0) {
    return unusable(`${path} can be written by other users`, `Run: chmod go-w '${path}'`);
  }
  return { kind: 'usable' };
}

function unusable(detail: string, advice: string, cause?: unknown): FolderState {
  return { kind: 'unusable', detail, advice, cause };
}
