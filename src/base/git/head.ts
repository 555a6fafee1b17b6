/**
 * Which commit a repository is at, read from its files and not through git: after a run its settings are not to be
 * trusted. A repository with reftables gives null.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GitWorktree } from './worktree.ts';

/** Hexadecimal id, or null. */
export function readHead(worktree: Pick<GitWorktree, 'gitDir' | 'commonDir'>): string | null {
  let ref = 'HEAD';
  // As deep as git follows symbolic refs.
  for (let depth = 0; depth < 5; depth += 1) {
    const text = looseRef(worktree, ref);
    if (text === null) return packedRef(worktree, ref);
    if (/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(text)) return text;
    const next = /^ref: (refs\/.+)$/.exec(text)?.[1];
    if (next === undefined || next.split('/').includes('..')) return null;
    ref = next;
  }
  return null;
}

function looseRef(worktree: Pick<GitWorktree, 'gitDir' | 'commonDir'>, ref: string): string | null {
  const folders = ref === 'HEAD' ? [worktree.gitDir] : [worktree.gitDir, worktree.commonDir];
  for (const folder of folders) {
    try {
      return readFileSync(join(folder, ref), 'latin1').trim();
    } catch {
      // Not there.
    }
  }
  return null;
}

function packedRef(worktree: Pick<GitWorktree, 'gitDir' | 'commonDir'>, ref: string): string | null {
  try {
    const lines = readFileSync(join(worktree.commonDir, 'packed-refs'), 'latin1').split('\n');
    const line = lines.find((candidate) => candidate.endsWith(` ${ref}`)) ?? '';
    return /^[0-9a-f]{40,64}(?= )/.exec(line)?.[0] ?? null;
  } catch {
    return null;
  }
}
