/** The user's index: read, never written. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { copyIndex } from '../../../base/git/copy-index.ts';
import { gitOutput } from '../../../base/git/git.ts';
import { type BytePath, forgetStat, type IndexEntry, parseIndex } from '../../../base/git/index-file.ts';
import type { GitWorktree } from '../../../base/git/worktree.ts';
import type { Shadow } from './shadow.ts';

/**
 * The user's index as the shadow's start, for its stat cache. Submodules are left out (git would start a git in each,
 * with that one's settings; found on disk they come back by themselves), and so is what a sparse checkout leaves out.
 * A path in conflict or only intended to be added is read from disk.
 */
export async function userIndex(
  worktree: GitWorktree,
  shadow: Shadow,
): Promise<{ entries: IndexEntry[]; timeMs: number }> {
  const path = join(worktree.gitDir, 'index');
  const timeMs = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
  if (timeMs === undefined) return { entries: [], timeMs: Date.now() };
  let index = parseIndex(readFileSync(path), worktree.objectFormat);
  if (index.split) {
    const whole = join(shadow.gitDir, 'index.whole');
    copyIndex(path, whole);
    await gitOutput(['update-index', '--force-write-index'], {
      cwd: worktree.root,
      runId: shadow.run.runId,
      env: { GIT_INDEX_FILE: whole },
    });
    index = parseIndex(readFileSync(whole), worktree.objectFormat);
  }
  const entries = new Map<BytePath, IndexEntry>();
  for (const entry of index.entries) {
    if (entry.skipWorktree || entry.mode === 0o160000 || entry.mode === 0o040000) continue;
    const unsure = entry.stage !== 0 || entry.intentToAdd;
    entries.set(entry.path, unsure ? forgetStat(entry) : entry);
  }
  return { entries: [...entries.values()], timeMs };
}
