import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyIndex } from './copy-index.ts';
import { gitOutput } from './git.ts';
import type { GitWorktree } from './worktree.ts';

/** The user's index with every entry in it: a split or a sparse one, as git itself writes it out whole. */
export async function wholeIndex(worktree: GitWorktree, runId: string): Promise<Buffer> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'codex-job-index-')));
  try {
    const index = join(folder, 'index');
    copyIndex(join(worktree.gitDir, 'index'), index);
    await gitOutput(['-c', 'index.sparse=false', 'update-index', '--force-write-index'], {
      cwd: worktree.root,
      runId,
      env: { GIT_INDEX_FILE: index },
    });
    return readFileSync(index);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
