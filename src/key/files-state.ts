/** The files that Codex finds where it works, whatever git can say of them. */
import { errorMessage } from '../base/errors.ts';
import { gitOutput } from '../base/git/git.ts';
import { type NearestRepository, nearestRepository } from '../base/git/nearest.ts';
import type { GitWorktree, NoWorktree, Worktree } from '../base/git/worktree.ts';
import type { StateOptions } from './checkout/state-options.ts';
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
  /** Why nothing may be cached; null when it may. */
  readonly notCacheable: string | null;
  /** What to tell the user about how the files count; null when there is nothing. */
  readonly notice: string | null;
}

/** Never rejects: a cache that can't be sure is no reason not to work. */
export async function filesState(directory: string, worktree: Worktree, options: StateOptions): Promise<FilesState> {
  try {
    if (worktree.kind === 'worktree') return await inWorktree(directory, worktree, options);
    const nearest = worktree.reason === 'not-a-repository' ? null : nearestRepository(directory);
    return await (nearest === null ? inFolder(directory, worktree, options) : inNearest(nearest, worktree, options));
  } catch (error) {
    return {
      commit: worktree.kind === 'worktree' ? worktree.commit : null,
      directory: worktree.kind === 'worktree' ? worktree.prefix : '',
      tree: null,
      checkout: null,
      notCacheable: `the state of the files is unknown: ${errorMessage(error)}`,
      notice: null,
    };
  }
}

async function inWorktree(directory: string, worktree: GitWorktree, options: StateOptions): Promise<FilesState> {
  const [{ tree, checkout }, ignored] = await Promise.all([
    worktreeState(worktree, options),
    ignoredFolder(directory, worktree, options),
  ]);
  const lines = [...(checkout ?? []), ...(ignored === null ? [] : [`ignored:${ignored}`])].sort();
  return {
    commit: worktree.commit,
    directory: worktree.prefix,
    tree,
    checkout: lines.length === 0 ? null : lines,
    notCacheable: null,
    notice: null,
  };
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
  return { commit: null, directory: '', tree, checkout: null, notCacheable: null, notice: null };
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
