/** What Codex changed, as a patch. */

import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorMessage } from '../../base/errors.ts';
import { readable } from '../../base/git/byte-path.ts';
import { gitOutput } from '../../base/git/git.ts';
import { readHead } from '../../base/git/head.ts';
import { type BytePath, forgetStat, type IndexEntry, writeIndex } from '../../base/git/index-file.ts';
import type { Changes } from '../result.ts';
import { type IgnoredWrites, ignoredWrites } from './ignored-writes.ts';
import { makeShadow, type Shadow } from './shadow/shadow.ts';
import { addAll, getIndex, ignoredPaths, putIndex } from './shadow/shadow-index.ts';
import type { Snapshot } from './snapshot.ts';
import { unindexedPaths } from './unindexed-paths.ts';

export interface Captured {
  readonly kind: 'ok';
  /** What `git diff --binary --full-index --no-renames` prints, of raw bytes; null when nothing changed. */
  readonly patch: Buffer | null;
  readonly changes: Changes;
  /** How many commits Codex itself made on the way to where HEAD is now. */
  readonly commits: number;
  readonly ignored: IgnoredWrites;
}

/** The changes are there but can't be replayed, so the run must not be stored. */
export interface NotCaptured {
  readonly kind: 'failed';
  readonly reason: string;
  /** As far as it is known. */
  readonly changes: Changes;
  readonly commits: number;
}

interface Change {
  readonly path: BytePath;
  readonly before: IndexEntry | undefined;
  readonly after: IndexEntry | undefined;
}

/**
 * Compares the work tree with the snapshot. Part of the patch is every file that git did not ignore before the run, and
 * every new one that it doesn't ignore now. Never rejects; the work tree is taken to be hostile by now, so only the
 * shadow's settings count, and they are written anew.
 */
export async function captureChanges(snapshot: Snapshot): Promise<Captured | NotCaptured> {
  let changes: Changes = { files: [], diffstat: '' };
  let commits = 0;
  const impossible = (reason: string): NotCaptured => ({ kind: 'failed', reason, changes, commits });
  try {
    const shadow = makeShadow(snapshot.shadow);
    const { changed, complaints } = await compare(snapshot, shadow);
    const inside = await inSubmodules(snapshot);
    const paths = [...changed.map(({ path }) => path), ...unindexedPaths(snapshot.worktree.root, complaints)];
    const files = [...new Set([...paths.map(readable), ...inside.files])].sort();
    changes = { files, diffstat: '' };
    commits = await countCommits(snapshot, shadow);
    const reason = complainedOf(complaints) ?? whyNotReplayable(snapshot, changed) ?? inside.reason;
    if (reason !== null) return impossible(reason);
    const ignored = await writtenButIgnored(snapshot, shadow);
    if (changed.length === 0) return { kind: 'ok', patch: null, changes, commits, ignored };

    const { patch, diffstat } = await diff(snapshot, shadow, changed);
    changes = { ...changes, diffstat };
    if (patch === null) return impossible(`The changes are bigger than ${snapshot.maxPatchBytes} bytes as a patch.`);
    return { kind: 'ok', patch, changes, commits, ignored };
  } catch (error) {
    return impossible(errorMessage(error));
  }
}

async function compare(snapshot: Snapshot, shadow: Shadow): Promise<{ changed: Change[]; complaints: string[] }> {
  // Submodules are left out for the reason given at the snapshot: git would run in them, under their own settings.
  const files = snapshot.entries.filter((entry) => entry.mode !== 0o160000);
  putIndex(shadow, snapshot.shadow, files, snapshot.indexTimeMs);
  const complaints = (await addAll(shadow, snapshot.pathspecs)).filter((line) => !snapshot.complaints.has(line));
  const after = new Map(getIndex(shadow, snapshot.shadow).entries.map((entry) => [entry.path, entry]));
  const before = new Map(snapshot.entries.map((entry) => [entry.path, entry]));
  const paths = new Set([...before.keys(), ...after.keys()]);
  const changed = [...paths]
    .map((path) => ({ path, before: before.get(path), after: after.get(path) }))
    .filter((one) => one.before?.oid !== one.after?.oid || one.before?.mode !== one.after?.mode);
  return { changed, complaints };
}

function complainedOf([first]: readonly string[]): string | null {
  return first === undefined ? null : `git cannot take in the work tree: ${first}`;
}

/** The reason why these changes can't be a patch; null when they can. Pure. */
function whyNotReplayable(snapshot: Snapshot, changed: readonly Change[]): string | null {
  const repository = changed.find(({ before, after }) => before?.mode === 0o160000 || after?.mode === 0o160000);
  if (repository !== undefined) {
    return `Codex changed the nested repository or submodule ${readable(repository.path)}, which a patch cannot hold.`;
  }
  // `git apply` reads the names of empty and binary files from one line, and stops at a blank that a slash follows.
  const unreadable = changed.find(({ path }) => path.includes(' /'));
  if (unreadable !== undefined) {
    return `Codex changed ${readable(unreadable.path)}, and git cannot read a patch of files in a folder whose name ends in a space.`;
  }
  // Else a file that was there all along, such as .env or node_modules, would go into the store as if it were Codex's.
  const uncovered = changed.find(({ path, before }) => before === undefined && wasIgnored(snapshot.ignored, path));
  if (uncovered === undefined) return null;
  return `Codex changed what git ignores: ${readable(uncovered.path)} was there and ignored before, and no longer is.`;
}

function wasIgnored(ignored: readonly BytePath[], path: BytePath): boolean {
  return ignored.some(
    (one) =>
      one === path ||
      (one.endsWith('/') && path.startsWith(one)) ||
      // A file that became a folder, and a folder that became a file.
      path.startsWith(`${one}/`) ||
      one === `${path}/`,
  );
}

/** The files that Codex changed in submodules, by their paths from here, and why no patch can hold the first. */
async function inSubmodules(snapshot: Snapshot): Promise<{ files: string[]; reason: string | null }> {
  const files: string[] = [];
  let reason: string | null = null;
  for (const { path, snapshot: inner } of snapshot.submodules) {
    const result = await captureChanges(inner);
    files.push(...result.changes.files.map((file) => `${readable(path)}/${file}`));
    const where = `in the submodule ${readable(path)}`;
    if (result.kind === 'failed') reason ??= `What Codex did ${where} cannot be told: ${result.reason}`;
    else if (result.patch !== null)
      reason ??= `Codex changed files ${where}, which a patch cannot hold: ${result.changes.files[0]}`;
  }
  return { files, reason };
}

async function writtenButIgnored(snapshot: Snapshot, shadow: Shadow): Promise<IgnoredWrites> {
  const now = await ignoredPaths(shadow, snapshot.pathspecs);
  return ignoredWrites(snapshot.worktree.root, snapshot.ignored, now, snapshot.startedMs);
}

async function diff(
  snapshot: Snapshot,
  shadow: Shadow,
  changed: readonly Change[],
): Promise<{ patch: Buffer | null; diffstat: string }> {
  // Indexes of the changed files alone: what they cost doesn't grow with the repository.
  const format = snapshot.shadow.objectFormat;
  const index = (side: 'before' | 'after') => {
    const path = join(shadow.gitDir, `index.${side}`);
    const entries = changed.flatMap((one) => one[side] ?? []).map(forgetStat);
    writeFileSync(path, writeIndex(entries, format));
    return { ...shadow.run, env: { ...shadow.run.env, GIT_INDEX_FILE: path } };
  };
  const tree = await gitOutput(['write-tree', '--missing-ok'], index('before'));
  // Into a file: the runner library would take every line of it apart.
  const output = join(shadow.gitDir, 'changes.out');
  rmSync(output, { force: true });
  const how = ['--cached', '--patch', '--stat', '--binary', '--full-index', '--no-renames', '--no-color'];
  const safe = ['--no-ext-diff', '--no-textconv', '--src-prefix=a/', '--dst-prefix=b/', `--output=${output}`];
  await gitOutput(['diff-index', ...how, ...safe, tree.stdout.toString('latin1').trim()], index('after'));
  const tooBig = statSync(output).size > snapshot.maxPatchBytes;
  const all = tooBig ? Buffer.alloc(0) : readFileSync(output);
  // Lines of the statistics begin with a blank, so this is the first line of the patch.
  const start = all.indexOf('\ndiff --git ') + 1;
  rmSync(output, { force: true });
  const diffstat = all.toString('utf8', 0, start).trimEnd();
  return { patch: tooBig ? null : all.subarray(start), diffstat: diffstat === '' ? '' : `${diffstat}\n` };
}

/** Commits that HEAD has reached since, by their time: switching to another branch that was there makes none. */
async function countCommits(snapshot: Snapshot, shadow: Shadow): Promise<number> {
  const head = readHead(snapshot.worktree);
  const from = snapshot.worktree.commit;
  if (head === null || head === from) return 0;
  const range = from === null ? [head] : [head, `^${from}`];
  const since = `--since=${Math.floor(snapshot.startedMs / 1000)}`;
  const end = await gitOutput(['rev-list', '--count', since, ...range], { ...shadow.run, okCodes: [0, 1, 128] });
  return end.code === 0 ? Number(end.stdout.toString('latin1')) : 0;
}
