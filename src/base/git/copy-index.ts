import { constants, copyFileSync, statSync, utimesSync } from 'node:fs';

/** Copies an index for its stat cache; no index is an empty one. */
export function copyIndex(from: string, to: string): void {
  const times = statSync(from, { throwIfNoEntry: false });
  if (times === undefined) return;
  copyFileSync(from, to, constants.COPYFILE_FICLONE);
  setIndexTime(to, times.mtimeMs);
}

/**
 * Git rereads a file whose time is not before the index's own ("racy git"): an edit in the very second in which the
 * index was written shows in no other way. So a copy must not look younger than what it was copied from; a
 * millisecond older only costs a reread. `utimes` rounds, hence the floor.
 */
export function setIndexTime(path: string, writtenAtMs: number): void {
  const seconds = (Math.floor(writtenAtMs) - 1) / 1000;
  utimesSync(path, seconds, seconds);
}
