/** The files that Codex finds where it works, whatever git can say of them. */
import { errorMessage } from '../base/errors.ts';
import { gitOutput } from '../base/git/git.ts';
import { type NearestRepository, nearestRepository } from '../base/git/nearest.ts';
import type { GitWorktree, NoWorktree, Worktree } from '../base/git/worktree.ts';
import { InputFault } from '../request/input-fault.ts';
import type { KeyOn } from '../request/request.ts';
import { diffState } from './checkout/diff-state.ts';
import type { StateOptions } from './checkout/state-options.ts';
import { headTree } from './checkout/tree.ts';
import { worktreeState } from './checkout/worktree-state.ts';
import { folderState, tooLarge } from './folder.ts';

export interface FilesState {
  /** Id of the commit that is checked out; null where nothing tells. */
  readonly commit: string | null;
  /** Where Codex works, relative to the repository's root, `/` between the parts. */
  readonly directory: string;
  /** A git tree id, or `files:<sha256>`; null when the files are the commit's. */
  readonly tree: string | null;
  readonly checkout: readonly string[] | null;
  /** With `key-on: tree` and `key-on: diff`; see record.ts. */
  readonly onTree: string | null;
  readonly onDiff: string | null;
  /** Why nothing may be cached; null when it may. */
  readonly notCacheable: string | null;
  /** What to tell the user about how the files count; null when there is nothing. */
  readonly notice: string | null;
}

export interface FilesOptions extends StateOptions {
  readonly keyOn: KeyOn;
  /** Names of the base of `key-on: diff`, the best first. */
  readonly bases: readonly string[];
}

/**
 * Rejects with an InputFault where `key-on: diff` has nothing to compare with. Any other trouble makes the job
 * uncacheable: a cache that can't be sure is no reason not to work.
 */
export async function filesState(directory: string, worktree: Worktree, options: FilesOptions): Promise<FilesState> {
  if (options.keyOn === 'diff' && worktree.kind === 'none')
    throw new InputFault({
      input: 'key-on',
      received: 'diff',
      expected: `diff only in a git checkout. ${worktree.advice}`,
    });
  try {
    if (worktree.kind === 'worktree') return await inWorktree(directory, worktree, options);
    const nearest = worktree.reason === 'not-a-repository' ? null : nearestRepository(directory);
    const state = await (nearest === null
      ? inFolder(directory, worktree, options)
      : inNearest(nearest, worktree, options));
    return options.keyOn === 'tree' ? { ...state, ...byTree(state.tree ?? 'files:') } : state;
  } catch (error) {
    if (error instanceof InputFault) throw error;
    return {
      ...NOT_BY_FILES,
      commit: worktree.kind === 'worktree' ? worktree.commit : null,
      directory: worktree.kind === 'worktree' ? worktree.prefix : '',
      tree: null,
      checkout: null,
      notCacheable: `the state of the files is unknown: ${errorMessage(error)}`,
      notice: null,
    };
  }
}

const NOT_BY_FILES = { onTree: null, onDiff: null };

function byTree(onTree: string) {
  return { commit: '', tree: null, onTree };
}

async function inWorktree(directory: string, worktree: GitWorktree, options: FilesOptions): Promise<FilesState> {
  const [{ tree, checkout, source }, ignored] = await Promise.all([
    worktreeState(worktree, options),
    ignoredFolder(directory, worktree, options),
  ]);
  const lines = [...(checkout ?? []), ...(ignored === null ? [] : [`ignored:${ignored}`])].sort();
  const state: FilesState = {
    ...NOT_BY_FILES,
    commit: worktree.commit,
    directory: worktree.prefix,
    tree,
    checkout: lines.length === 0 ? null : lines,
    notCacheable: null,
    notice: null,
  };
  if (options.keyOn === 'commit') return state;
  // How much history there is belongs to the commit.
  const files = lines.filter((line) => !line.startsWith('history:'));
  const byFiles = { ...state, commit: '', tree: null, checkout: files.length === 0 ? null : files };
  return options.keyOn === 'tree'
    ? { ...byFiles, onTree: tree ?? (await headTree(worktree, { cwd: worktree.root, runId: options.runId })) }
    : { ...byFiles, onDiff: await diffState(worktree, source, options.bases, options.runId) };
}

/** Where Codex works in a folder that git ignores, all files of that folder count: git says nothing of them. */
async function ignoredFolder(directory: string, worktree: GitWorktree, options: StateOptions): Promise<string | null> {
  if (worktree.prefix === '') return null;
  const asked = { cwd: worktree.root, runId: options.runId, okCodes: [0, 1, 128] };
  const { code } = await gitOutput(['check-ignore', '-q', '--', worktree.prefix], asked);
  return code === 0 ? digestOfFolder(directory, options) : null;
}

/** Git doesn't say anything here, but there is a repository: all files from its root down count. */
async function inNearest(nearest: NearestRepository, why: NoWorktree, options: StateOptions): Promise<FilesState> {
  const digest = await digestOfFolder(nearest.root, options);
  return {
    ...NOT_BY_FILES,
    commit: nearest.commit,
    directory: nearest.prefix,
    tree: digest === null ? null : `files:${digest}`,
    checkout: null,
    notCacheable: null,
    notice: `The hash holds every file in ${nearest.root}, ignored files too, because git cannot tell which of them count. ${why.advice}`,
  };
}

async function inFolder(directory: string, why: NoWorktree, options: StateOptions): Promise<FilesState> {
  const digest = await digestOfFolder(directory, options, why.advice);
  const tree = digest === null ? null : `files:${digest}`;
  return { ...NOT_BY_FILES, commit: null, directory: '', tree, checkout: null, notCacheable: null, notice: null };
}

async function digestOfFolder(folder: string, options: StateOptions, advice = ''): Promise<string | null> {
  const state = await folderState(folder, [...options.exclude, ...options.excludeUntracked]);
  switch (state.kind) {
    case 'empty':
      return null;
    case 'digest':
      return state.digest;
    case 'too-large':
      throw new Error([tooLarge(folder, state.limits).message, advice].filter(Boolean).join(' '));
  }
}
