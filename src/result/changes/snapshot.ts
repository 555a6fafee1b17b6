/** The state of the work tree before a run, so that afterwards it can be told what Codex changed. */

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { errorMessage } from '../../base/errors.ts';
import { pathIn, readable } from '../../base/git/byte-path.ts';
import { excludePathspecs } from '../../base/git/exclude.ts';
import { type BytePath, forgetStat, type IndexEntry } from '../../base/git/index-file.ts';
import { type GitWorktree, locate } from '../../base/git/worktree.ts';
import { convertedPaths } from './shadow/conversions.ts';
import { makeShadow, type ShadowSpec } from './shadow/shadow.ts';
import { addAll, getIndex, ignoredPaths, putIndex } from './shadow/shadow-index.ts';
import { userIndex } from './shadow/user-index.ts';
import { readUserSettings } from './shadow/user-settings.ts';

export interface SnapshotOptions {
  readonly runId: string;
  /** Absolute paths (files or folders) that are not Codex's: a store in the work tree. */
  readonly exclude?: readonly string[];
  /** A bigger patch is not kept. 64 MiB where nothing is said. */
  readonly maxPatchBytes?: number;
}

export interface Snapshot {
  readonly kind: 'ok';
  readonly worktree: GitWorktree;
  readonly shadow: ShadowSpec;
  readonly pathspecs: readonly string[];
  /** The files of the work tree that git doesn't ignore, by raw bytes. Here and not on disk, where Codex could reach it. */
  readonly entries: readonly IndexEntry[];
  /** When git wrote the index that `entries` came from; milliseconds. */
  readonly indexTimeMs: number;
  /** What was there and ignored. A whole folder ends in `/`. */
  readonly ignored: readonly BytePath[];
  /** Lines in which git said what it couldn't read. */
  readonly complaints: ReadonlySet<string>;
  readonly submodules: readonly { readonly path: BytePath; readonly snapshot: Snapshot }[];
  /** Milliseconds since 1970. */
  readonly startedMs: number;
  readonly maxPatchBytes: number;
}

/** The run can go on; what it changes can't be told, so it can't be stored. */
export interface NoSnapshot {
  readonly kind: 'failed';
  readonly reason: string;
}

/**
 * Takes in every file that git doesn't ignore, tracked or not, as raw bytes. `folder` (absolute, exists, private to
 * this run) holds a shadow repository until the changes are captured; the user's index, objects and settings are only
 * read. Costs about a `git status`, and the reading of files that are new, edited or converted on their way into git.
 */
export async function takeSnapshot(
  worktree: GitWorktree,
  folder: string,
  options: SnapshotOptions,
): Promise<Snapshot | NoSnapshot> {
  try {
    return await snapshotOf(worktree, folder, options);
  } catch (error) {
    return { kind: 'failed', reason: errorMessage(error) };
  }
}

async function snapshotOf(
  worktree: GitWorktree,
  folder: string,
  options: SnapshotOptions,
): Promise<Snapshot | NoSnapshot> {
  const startedMs = Date.now();
  const settings = await readUserSettings(worktree, options.runId);
  const spec: ShadowSpec = {
    folder,
    workTree: worktree.root,
    objectFormat: worktree.objectFormat,
    alternates: [join(worktree.commonDir, 'objects')],
    fileSystem: settings.fileSystem,
    exclude: settings.exclude,
    excludesFile: settings.excludesFile,
    shallow: settings.shallow,
    runId: options.runId,
  };
  const shadow = makeShadow(spec);
  const pathspecs = excludePathspecs(worktree.root, [...(options.exclude ?? []), folder]);
  const { entries: known, timeMs } = await userIndex(worktree, shadow);
  putIndex(shadow, spec, known, timeMs);
  const [complaints, ignored] = await Promise.all([addAll(shadow, pathspecs), ignoredPaths(shadow, pathspecs)]);
  const fault = complaints.find((line) => !/Permission denied|unable to index file|adding files failed/.test(line));
  if (fault !== undefined) return { kind: 'failed', reason: `git cannot take in the work tree: ${fault}` };

  let now = getIndex(shadow, spec);
  const converted = await convertedPaths(worktree, settings, shadow, known, now.entries);
  if (converted.size > 0) {
    now = getIndex(shadow, spec);
    const unread = now.entries.map((entry) => (converted.has(entry.path) ? forgetStat(entry) : entry));
    putIndex(shadow, spec, unread, now.timeMs);
    await addAll(shadow, pathspecs);
    now = getIndex(shadow, spec);
  }
  const submodules = await submoduleSnapshots(worktree, folder, now.entries, options);
  if ('kind' in submodules) return submodules;
  return {
    kind: 'ok',
    worktree,
    shadow: spec,
    pathspecs,
    entries: now.entries,
    indexTimeMs: now.timeMs,
    ignored,
    complaints: new Set(complaints),
    submodules,
    startedMs,
    maxPatchBytes: options.maxPatchBytes ?? 64 * 1024 * 1024,
  };
}

/** What is in a submodule can't go into the patch, but it must not go unnoticed. */
async function submoduleSnapshots(
  worktree: GitWorktree,
  folder: string,
  entries: readonly IndexEntry[],
  options: SnapshotOptions,
): Promise<{ path: BytePath; snapshot: Snapshot }[] | NoSnapshot> {
  const taken: { path: BytePath; snapshot: Snapshot }[] = [];
  for (const { path } of entries.filter((entry) => entry.mode === 0o160000)) {
    const place = pathIn(worktree.root, path);
    const inner = typeof place === 'string' ? await locate(place, options) : null;
    if (inner?.kind !== 'worktree') {
      const why = inner === null ? 'Its name is not UTF-8.' : inner.advice;
      return { kind: 'failed', reason: `The submodule ${readable(path)} cannot be looked into. ${why}` };
    }
    const ownFolder = join(folder, `submodule-${taken.length}`);
    mkdirSync(ownFolder);
    const snapshot = await takeSnapshot(inner, ownFolder, options);
    if (snapshot.kind === 'failed') return snapshot;
    taken.push({ path, snapshot });
  }
  return taken;
}
