/**
 * Which files differ on disk from what git keeps of them, though git calls them unchanged: line endings, `$Id$`,
 * encodings, filters (LFS). For them the shadow has to read the bytes; for all others git's own id will do.
 */

import { textOrEmpty } from '../../../base/files/text-or-empty.ts';
import { pathIn } from '../../../base/git/byte-path.ts';
import { gitOutput } from '../../../base/git/git.ts';
import { type BytePath, type IndexEntry, sizeOnDisk } from '../../../base/git/index-file.ts';
import type { GitWorktree } from '../../../base/git/worktree.ts';
import type { Shadow } from './shadow.ts';
import type { UserSettings } from './user-settings.ts';

/**
 * Paths whose bytes have to be read; `known` is the user's index, `entries` the same brought up to the disk. Empty at the cost of a look into each folder where nothing converts. Line endings
 * and `$Id$` only ever shrink on their way into git, so there the size tells; a filter or an encoding can keep it.
 */
export async function convertedPaths(
  worktree: GitWorktree,
  settings: UserSettings,
  shadow: Shadow,
  known: readonly IndexEntry[],
  entries: readonly IndexEntry[],
): Promise<Set<BytePath>> {
  const files = entries.filter((entry) => entry.mode === 0o100644 || entry.mode === 0o100755);
  if (attributesChanged(known, entries)) return new Set(files.map((entry) => entry.path));
  const attributes = attributesOf(worktree.root, settings, entries);
  const bySize = settings.autocrlf || /\b(text|crlf|eol|ident|filter|working-tree-encoding)\b/.test(attributes);
  if (!bySize) return new Set();
  const byName = /\b(filter|working-tree-encoding)\b/.test(attributes);
  const [sizes, filtered] = await Promise.all([
    sizesInGit(shadow),
    byName ? filteredPaths(worktree, shadow, attributes, files) : [],
  ]);
  const differing = files.filter((entry) => sizeOnDisk(entry) !== (sizes.get(entry.path) ?? -1) % 2 ** 32);
  return new Set([...differing.map((entry) => entry.path), ...filtered]);
}

/**
 * Whether a `.gitattributes` was edited since git wrote the files: then what is on disk was converted by rules that
 * nobody can read any more.
 */
function attributesChanged(known: readonly IndexEntry[], entries: readonly IndexEntry[]): boolean {
  const states = (all: readonly IndexEntry[]) =>
    all
      .filter(({ path }) => path === '.gitattributes' || path.endsWith('/.gitattributes'))
      .map(({ path, oid }) => `${oid} ${path}`);
  const [before, after] = [states(known), new Set(states(entries))];
  return before.length !== after.size || before.some((state) => !after.has(state));
}

/** The text of every file that gives attributes to one of the entries. */
function attributesOf(root: string, settings: UserSettings, entries: readonly IndexEntry[]): string {
  const folders = new Set<BytePath>(['']);
  let last = '';
  for (const { path } of entries) {
    let folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
    if (folder === last) continue;
    last = folder;
    for (; !folders.has(folder); folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/')))) folders.add(folder);
  }
  const beside = [...folders].map((folder) =>
    pathIn(root, folder === '' ? '.gitattributes' : `${folder}/.gitattributes`),
  );
  return [...settings.attributesFiles, ...beside].map((file) => textOrEmpty(file, 'latin1')).join('\n');
}

async function sizesInGit(shadow: Shadow): Promise<Map<BytePath, number>> {
  const tree = await gitOutput(['write-tree', '--missing-ok'], shadow.run);
  const id = tree.stdout.toString('latin1').trim();
  const { stdout } = await gitOutput(['ls-tree', '-r', '-l', '-z', '--full-tree', id], shadow.run);
  const sizes = new Map<BytePath, number>();
  for (const line of stdout.toString('latin1').split('\0')) {
    const [, size, path] = /^\d+ blob [0-9a-f]+ +(\d+)\t(.*)$/s.exec(line) ?? [];
    if (path !== undefined) sizes.set(path, Number(size));
  }
  return sizes;
}

/**
 * Asks the user's repository, whose attributes these are. Before a run only. By pathspecs, because `check-attr` takes
 * many paths from stdin alone (see git.ts for why not).
 */
async function filteredPaths(
  worktree: GitWorktree,
  shadow: Shadow,
  attributes: string,
  files: readonly IndexEntry[],
): Promise<BytePath[]> {
  const values = new Set(attributes.match(/\b(filter|working-tree-encoding)=\S+/g));
  // Other characters can't be asked for.
  if ([...values].some((value) => !/^[a-z-]+=[\w,-]+$/.test(value))) return files.map((entry) => entry.path);
  const { stdout } = await gitOutput(['ls-files', '-z', '--', ...[...values].map((value) => `:(top,attr:${value})`)], {
    cwd: worktree.root,
    runId: shadow.run.runId,
    env: { GIT_INDEX_FILE: shadow.index },
  });
  return values.size === 0 ? [] : stdout.toString('latin1').split('\0').filter(Boolean);
}
