/** What the key says of the files of a git work tree: the tree, and how the disk differs from it. */
import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { isWithin } from '../../base/files/is-within.ts';
import { type GitOptions, gitOutput } from '../../base/git/git.ts';
import { type BytePath, type IndexEntry, parseIndex } from '../../base/git/index-file.ts';
import { scanIndex } from '../../base/git/index-scan.ts';
import { wholeIndex } from '../../base/git/whole-index.ts';
import type { GitWorktree } from '../../base/git/worktree.ts';
import { conversionsOf, convertedEntries } from './conversions.ts';
import { history } from './history.ts';
import { rawDifferences } from './raw-files.ts';
import { repositoriesState } from './repositories.ts';
import { type CheckoutSettings, checkoutSettings } from './settings.ts';
import type { StateOptions, WorktreeState } from './state-options.ts';
import { type TreeState, treeState } from './tree.ts';

/**
 * In the ordinary case as fast as its one `git status`: all else goes on at the same time and is done before. Rejects
 * with a GitError when git fails, and with StateTooLarge.
 */
export async function worktreeState(worktree: GitWorktree, options: StateOptions): Promise<WorktreeState> {
  const run: GitOptions = { cwd: worktree.root, runId: options.runId };
  const exclude = [...options.exclude, ...(await untracked(worktree, options, run))];
  const settled = checkoutSettings(run);
  const [tree, settings, own] = await Promise.all([
    treeState(worktree, { ...options, exclude }),
    settled,
    // The index of the user is mostly the one that counts, and is looked through while git works.
    settled.then((known) => lookThrough(worktree, known, readIndex(worktree))),
  ]);
  const { seen, scan, conversions } = tree.index === null ? own : lookThrough(worktree, settings, tree.index);
  const parsed = scan.special || conversions !== null ? await entriesOf(worktree, seen, options.runId) : [];
  // Only a whole parse sees all attributes of an index that the scan can't read.
  const late = conversions ?? (scan.special ? conversionsOf(worktree, settings, attributesIn(parsed)) : null);
  const [files, repositories] = await Promise.all([
    filesState(worktree, parsed, late, tree, run),
    repositoriesState(worktree, repositoryPaths(parsed, tree), { ...options, clean: undefined }, worktreeState),
  ]);
  return { tree: tree.tree, checkout: lines(worktree, settings, files, repositories), source: tree };
}

function lookThrough(worktree: GitWorktree, settings: CheckoutSettings, seen: Buffer) {
  const scan = scanIndex(seen, worktree.objectFormat);
  return { seen, scan, conversions: conversionsOf(worktree, settings, scan.attributes) };
}

function lines(
  worktree: GitWorktree,
  settings: CheckoutSettings,
  files: string | null,
  repositories: string | null,
): string[] | null {
  const past = history(worktree, settings);
  const all = [
    ...(files === null ? [] : [`files:${files}`]),
    ...(past === null ? [] : [`history:${past}`]),
    ...(repositories === null ? [] : [`repositories:${repositories}`]),
  ];
  return all.length === 0 ? null : all;
}

async function filesState(
  worktree: GitWorktree,
  entries: readonly IndexEntry[],
  conversions: string | null,
  tree: TreeState,
  run: GitOptions,
): Promise<string | null> {
  const hidden = entries.filter((entry) => entry.mode !== SUBMODULE && (entry.skipWorktree || entry.assumeUnchanged));
  const converted = conversions === null ? [] : await convertedEntries(entries, conversions, tree.index === null, run);
  const candidates = new Map([...hidden, ...converted].map((entry) => [entry.path, entry]));
  return candidates.size === 0 ? null : rawDifferences(worktree.root, sorted(candidates), worktree.objectFormat);
}

const SUBMODULE = 0o160000;

function repositoryPaths(entries: readonly IndexEntry[], { unborn }: TreeState): BytePath[] {
  const linked = entries.filter(({ mode }) => mode === SUBMODULE).map(({ path }) => path);
  return [...new Set([...linked, ...unborn.map((path) => Buffer.from(path, 'utf8').toString('latin1'))])].sort();
}

function attributesIn(entries: readonly IndexEntry[]): BytePath[] {
  return entries.map(({ path }) => path).filter((path) => /(^|\/)\.gitattributes$/.test(path));
}

function sorted(entries: ReadonlyMap<BytePath, IndexEntry>): IndexEntry[] {
  return [...entries.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function entriesOf(worktree: GitWorktree, index: Buffer, runId: string): Promise<readonly IndexEntry[]> {
  if (index.length === 0) return [];
  const parsed = parseIndex(index, worktree.objectFormat);
  const needsGit = parsed.split || parsed.entries.some(({ mode }) => mode === 0o040000);
  return needsGit ? parseIndex(await wholeIndex(worktree, runId), worktree.objectFormat).entries : parsed.entries;
}

function readIndex({ gitDir }: GitWorktree): Buffer {
  try {
    return readFileSync(join(gitDir, 'index'));
  } catch {
    return Buffer.alloc(0);
  }
}

/** Of these files those in this work tree that git does not track. */
async function untracked(worktree: GitWorktree, options: StateOptions, run: GitOptions): Promise<string[]> {
  const inside = options.excludeUntracked.filter((path) => path !== worktree.root && isWithin(path, worktree.root));
  const tracked = await Promise.all(
    inside.map(async (path) => {
      const name = relative(worktree.root, path).split(sep).join('/');
      // 128: it lies in a submodule, which will ask again.
      const { stdout } = await gitOutput(['ls-files', '-z', '--', `:(top,literal)${name}`], {
        ...run,
        okCodes: [0, 128],
      });
      return stdout.length > 0;
    }),
  );
  return inside.filter((_, at) => !tracked[at]);
}
