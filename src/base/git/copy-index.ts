import { constants, copyFileSync, statSync, utimesSync } from 'node:fs';

/** Copies git's index, to reuse its cached file times. Does nothing when there is no index: git reads that as empty. */
export function copyIndex(from: string, to: string): void {
  const times = statSync(from, { throwIfNoEntry: false });
  if (times === undefined) return;
  copyFileSync(from, to, constants.COPYFILE_FICLONE);
  setIndexTime(to, times.mtimeMs);
}

/**
 * Git reads a file again when it is not older than the index ("racy git"): otherwise it would miss an edit in the
 * second in which the index was written. So a copy must not be younger than its original. A millisecond older only
 * makes git read a file again. `utimes` rounds, hence the floor.
 */
export function setIndexTime(path: string, writtenAtMs: number): void {
  const seconds = (Math.floor(writtenAtMs) - 1) / 1000;
  utimesSync(path, seconds, seconds);
}
