import { join } from 'node:path';
import { textOrEmpty } from '../../base/files/text-or-empty.ts';
import type { GitWorktree } from '../../base/git/worktree.ts';
import { sha256 } from '../../base/sha256.ts';
import type { CheckoutSettings } from './settings.ts';

/** Where the history that commands find here ends before its beginning (`fetch-depth`, a partial clone); null when it is whole. */
export function history(worktree: GitWorktree, { partialClone }: CheckoutSettings): string | null {
  const ends = shallowCommits(join(worktree.commonDir, 'shallow'));
  const parts = [
    ...(ends.length === 0 ? [] : [`shallow ${sha256(ends.join('\n'))}`]),
    ...(partialClone === null ? [] : [`partial ${partialClone}`]),
  ];
  return parts.length === 0 ? null : parts.join(', ');
}

function shallowCommits(path: string): string[] {
  return textOrEmpty(path, 'latin1').split('\n').filter(Boolean).sort();
}
