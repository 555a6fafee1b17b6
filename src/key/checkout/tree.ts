/** The state of the working tree, for the key: by content, without a trace in the user's repository. */
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeAlternates } from '../../base/git/alternates.ts';
import { copyIndex } from '../../base/git/copy-index.ts';
import { excludePathspecs } from '../../base/git/exclude.ts';
import { type GitOptions, gitOutput } from '../../base/git/git.ts';
import { cleanStatus } from '../../base/git/questions.ts';
import type { GitWorktree } from '../../base/git/worktree.ts';

export interface TreeOptions {
  readonly runId: string;
  /** Absolute paths (files or folders) that don't count; those outside the work tree are ignored. */
  readonly exclude?: readonly string[];
  /** Words for git before its subcommand: `-c NAME=VALUE`. */
  readonly words?: readonly string[];
  /** The answer of `isClean` for this root and these paths, asked earlier; null where it failed. */
  readonly clean?: Promise<boolean | null> | undefined;
}

export interface TreeState {
  /** Id of the tree; null when it is HEAD's own (or the empty one before the first commit). */
  readonly tree: string | null;
  /** The index that holds it, whole; null when the user's own does. */
  readonly index: Buffer | null;
  /** Nested repositories without a commit, which no tree can hold. Relative to the root, `/` between the parts. */
  readonly unborn: readonly string[];
}

/** Ids of the tree without any file. */
const EMPTY_TREE = {
  sha1: '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
  sha256: '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321',
} as const;

/**
 * The id of the tree that a commit of everything here would have: HEAD, tracked edits, untracked files that git does
 * not ignore.
 *
 * Files count as git would store them (after `autocrlf` and filters), so one content has one id on every machine. A
 * submodule or nested repository counts by the commit that is checked out in it; a path outside a sparse checkout
 * counts as in HEAD; what cannot be read counts as git last knew it, because Codex cannot read it either. How the disk
 * differs from that is checkout.ts.
 *
 * The clean case is one `git status`. Otherwise `git add` works on a copy of the index, with an object folder of its
 * own. Rejects with a GitError when git fails (a damaged index, a filter that is not installed): no key can be made.
 */
export async function treeState(worktree: GitWorktree, options: TreeOptions): Promise<TreeState> {
  const run: GitOptions = { cwd: worktree.root, runId: options.runId };
  const words = options.words ?? [];
  if ((await options.clean) ?? (await isClean(run, words, options.exclude ?? [])))
    return { tree: null, index: null, unborn: [] };

  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'codex-job-tree-')));
  try {
    const objects = join(folder, 'objects');
    mkdirSync(objects);
    writeAlternates(objects, [join(worktree.commonDir, 'objects')]);
    const index = join(folder, 'index');
    copyIndex(join(worktree.gitDir, 'index'), index);
    const apart = { ...run, env: { GIT_INDEX_FILE: index, GIT_OBJECT_DIRECTORY: objects } };
    // The temporary folder can be in the work tree.
    const paths = excludePathspecs(worktree.root, [...(options.exclude ?? []), folder]);
    const complaints = await addAll(apart, words, paths);
    const [tree, head] = await Promise.all([writeTree(apart), headTree(worktree, run)]);
    const unborn = complaints.flatMap(
      (line) => /^error: '(.+)\/' does not have a commit checked out/.exec(line)?.[1] ?? [],
    );
    return { tree: tree === head ? null : tree, index: readIndex(index), unborn };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Absolute paths of files that git neither tracks nor ignores; none where there are more than `most`. */
export async function untrackedFiles(worktree: GitWorktree, runId: string, most: number): Promise<string[]> {
  const listed = ['ls-files', '-z', '--others', '--exclude-standard'];
  const { stdout } = await gitOutput(listed, { cwd: worktree.root, runId });
  const names = stdout.toString('utf8').split('\0').filter(Boolean);
  return names.length > most ? [] : names.map((name) => join(worktree.root, name));
}

/**
 * Whether the work tree is what HEAD says.
 *
 * @param run in the root
 * @param exclude absolute paths that don't count
 */
export async function isClean(run: GitOptions, words: readonly string[], exclude: readonly string[]): Promise<boolean> {
  const { stdout } = await gitOutput([...words, ...cleanStatus(run.cwd, exclude)], run);
  return stdout.length === 0;
}

/** `--sparse` (git 2.34) lets paths outside a sparse checkout in; older versions do so by themselves. */
async function addAll(run: GitOptions, words: readonly string[], paths: readonly string[]): Promise<string[]> {
  // Whole, so that it can be read by itself.
  const settings = [...words, '-c', 'core.untrackedCache=false', '-c', 'index.sparse=false'];
  // Exit code 1: something could not be read; the rest was added.
  const okCodes = [0, 1];
  const add = (flags: string[]) =>
    gitOutput([...settings, 'add', '-A', '--ignore-errors', ...flags, '--', ...paths], { ...run, okCodes });
  try {
    return (await add(['--sparse'])).stderr.split('\n');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 129)) throw error;
    return (await add([])).stderr.split('\n');
  }
}

function readIndex(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.alloc(0);
  }
}

async function writeTree(run: GitOptions): Promise<string> {
  // In a partial clone objects may be missing that the tree only names.
  const { stdout } = await gitOutput(['write-tree', '--missing-ok'], run);
  return stdout.toString('latin1').trim();
}

/** Id of the tree of the commit that is checked out. */
export async function headTree(worktree: GitWorktree, run: GitOptions): Promise<string> {
  if (worktree.commit === null) return EMPTY_TREE[worktree.objectFormat];
  const { stdout } = await gitOutput(['rev-parse', '--verify', `${worktree.commit}^{tree}`], run);
  return stdout.toString('latin1').trim();
}
