/** The shadow's index: put in place, brought up to the work tree, read. */
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { setIndexTime } from '../../../base/git/copy-index.ts';
import { gitOutput } from '../../../base/git/git.ts';
import {
  type BytePath,
  changeTime,
  forgetStat,
  type IndexEntry,
  parseIndex,
  writeIndex,
} from '../../../base/git/index-file.ts';
import type { Shadow, ShadowSpec } from './shadow.ts';

/**
 * Makes `entries` the shadow's index, as if written at `timeMs`. Git compares change times by the second, and of files
 * younger than the index it only rereads those whose modification time says so. An edit in the second of the snapshot
 * that puts size and time back would be missed, so files changed in that second are read in any case.
 */
export function putIndex(shadow: Shadow, spec: ShadowSpec, entries: readonly IndexEntry[], timeMs: number): void {
  const second = Math.floor((timeMs - 1) / 1000);
  const sure = entries.map((entry) => (changeTime(entry) >= second ? forgetStat(entry) : entry));
  writeFileSync(shadow.index, writeIndex(sure, spec.objectFormat));
  setIndexTime(shadow.index, timeMs);
}

export function getIndex(shadow: Shadow, spec: ShadowSpec): { entries: readonly IndexEntry[]; timeMs: number } {
  if (!existsSync(shadow.index)) return { entries: [], timeMs: Date.now() };
  const timeMs = statSync(shadow.index).mtimeMs;
  return { entries: parseIndex(readFileSync(shadow.index), spec.objectFormat).entries, timeMs };
}

/** Brings the shadow's index up to the work tree. Returns git's lines on what it couldn't take in. */
export async function addAll(shadow: Shadow, pathspecs: readonly string[]): Promise<string[]> {
  const { stderr } = await gitOutput(['add', '-A', '--ignore-errors', '--', ...pathspecs], {
    ...shadow.run,
    okCodes: [0, 1],
  });
  return stderr.split('\n').filter((line) => /^(error|fatal): |^warning: could not open/.test(line));
}

/** What is there and ignored; a folder of which nothing counts ends in `/`. */
export async function ignoredPaths(shadow: Shadow, pathspecs: readonly string[]): Promise<BytePath[]> {
  const how = ['-z', '--others', '--ignored', '--exclude-standard', '--directory'];
  const { stdout } = await gitOutput(['ls-files', ...how, '--', ...pathspecs], shadow.run);
  return stdout.toString('latin1').split('\0').filter(Boolean);
}
