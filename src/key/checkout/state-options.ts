import type { GitWorktree } from '../../base/git/worktree.ts';
import type { TreeState } from './tree.ts';

export interface StateOptions {
  readonly runId: string;
  /** Absolute paths (files or folders) that don't count, with all below them. */
  readonly exclude: readonly string[];
  /** Absolute paths of files that don't count where git doesn't track them. */
  readonly excludeUntracked: readonly string[];
  /** Words for git before its subcommand, where the repository's own configuration is not to be trusted. */
  readonly words?: readonly string[];
  /** See tree.ts. */
  readonly clean?: Promise<boolean | null> | undefined;
}

export interface WorktreeState {
  /** See tree.ts. */
  readonly tree: string | null;
  /**
   * How the files on disk differ from an ordinary, full, unfiltered checkout of that tree: at most one line of each
   * kind, `kind:detail`, sorted. Null when they don't.
   */
  readonly checkout: readonly string[] | null;
  readonly source: TreeState;
}

export type StateOf = (worktree: GitWorktree, options: StateOptions) => Promise<WorktreeState>;
