/** Submodules and other repositories within a work tree. */
import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { pathIn } from '../../base/git/byte-path.ts';
import type { BytePath } from '../../base/git/index-file.ts';
import { type GitWorktree, locate } from '../../base/git/worktree.ts';
import { sha256 } from '../../base/sha256.ts';
import { folderState, StateTooLarge, tooLarge } from '../folder.ts';
import { withoutOwnFilters } from './settings.ts';
import type { StateOf, StateOptions } from './state-options.ts';

/** SHA-256 over those that differ from a full, clean checkout of the commit that the tree names; null when none does. */
export async function repositoriesState(
  worktree: GitWorktree,
  paths: readonly BytePath[],
  options: StateOptions,
  stateOf: StateOf,
): Promise<string | null> {
  const states = await Promise.all(
    paths.map(async (path) => [path, await repositoryState(pathIn(worktree.root, path), options, stateOf)] as const),
  );
  const differing = states.filter(([, state]) => state !== null);
  return differing.length === 0 ? null : sha256(JSON.stringify(differing));
}

/**
 * The repository's own state, with all that is within it; null when it is a full, clean checkout of its commit, which
 * the outer tree names. Git runs there without the filters that the repository itself defines; where git can't tell
 * (it is damaged, it belongs to somebody else), every file counts.
 */
async function repositoryState(folder: string | Buffer, options: StateOptions, stateOf: StateOf): Promise<unknown> {
  if (typeof folder !== 'string') return 'unnamed';
  if (!existsSync(join(folder, '.git'))) return filesOf(folder, options);
  const run = { cwd: folder, runId: options.runId };
  const inner = await locate(folder, options);
  if (inner.kind === 'none' || inner.root !== realpathSync(folder)) return filesOf(folder, options);
  const words = await withoutOwnFilters(run);
  if (words === null) return filesOf(folder, options);
  try {
    const { tree, checkout } = await stateOf(inner, { ...options, words });
    if (inner.commit !== null && tree === null && checkout === null) return null;
    return [inner.commit === null ? 'unborn' : 'differs', tree, checkout];
  } catch (error) {
    if (error instanceof StateTooLarge) throw error;
    return filesOf(folder, options);
  }
}

async function filesOf(folder: string, { exclude, excludeUntracked }: StateOptions): Promise<unknown> {
  const state = await folderState(folder, [...exclude, ...excludeUntracked]);
  switch (state.kind) {
    case 'empty':
      return 'absent';
    case 'digest':
      return ['files', state.digest];
    case 'too-large':
      throw tooLarge(folder, state.limits);
  }
}
