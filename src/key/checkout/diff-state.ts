/** The files that differ from a base: what a review of a change is about, wherever the base has moved elsewhere. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type GitOptions, gitOutput } from '../../base/git/git.ts';
import { parseIndex } from '../../base/git/index-file.ts';
import type { GitWorktree } from '../../base/git/worktree.ts';
import { InputFault } from '../../request/input-fault.ts';
import type { TreeState } from './tree.ts';

/** `<mode> <blob>` by path, as bytes (latin1). */
type Listing = ReadonlyMap<string, string>;

/**
 * SHA-256 over the files that differ between the merge base and what is checked out now, edits and untracked files
 * included: path, old mode and blob, new mode and blob. Blobs and not a patch's text, so that the lines that a replayed
 * review names are the lines that are there.
 *
 * Rejects with an InputFault where there is no merge base.
 *
 * @param bases names of the base, the first that git knows counts
 */
export async function diffState(
  worktree: GitWorktree,
  tree: TreeState,
  bases: readonly string[],
  runId: string,
): Promise<string> {
  const run: GitOptions = { cwd: worktree.root, runId };
  const base = await mergeBase(worktree, bases, run);
  const [before, after] = await Promise.all([
    listing(base, run),
    tree.index === null ? listing('HEAD', run) : indexListing(tree.index, worktree),
  ]);
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
  const hash = createHash('sha256');
  for (const path of paths) {
    const [old, now] = [before.get(path) ?? null, after.get(path) ?? null];
    if (old !== now) hash.update(`${JSON.stringify([path, old, now])}\n`);
  }
  return hash.digest('hex');
}

async function mergeBase(worktree: GitWorktree, bases: readonly string[], run: GitOptions): Promise<string> {
  const base = await firstKnown(bases, run);
  const found = base === null ? null : await gitOutput(['merge-base', 'HEAD', base], { ...run, okCodes: [0, 1, 128] });
  const id = found?.code === 0 ? found.stdout.toString('latin1').trim() : '';
  if (id !== '') return id;
  const shallow = existsSync(join(worktree.commonDir, 'shallow'));
  const name = bases[0] ?? '';
  const fetch = 'check out the whole history (actions/checkout with fetch-depth: 0)';
  const expected =
    base === null
      ? `a branch, tag or commit that this checkout knows; ${fetch}, or name another base`
      : shallow
        ? `a base whose merge base with HEAD is in the history, which ends too early here; ${fetch}`
        : 'a base that has a commit in common with HEAD';
  throw new InputFault({ input: 'diff-base', received: name, expected });
}

async function firstKnown(bases: readonly string[], run: GitOptions): Promise<string | null> {
  for (const name of bases.flatMap((base) => [base, `refs/remotes/origin/${base}`])) {
    const asked = ['rev-parse', '-q', '--verify', '--end-of-options', `${name}^{commit}`];
    const { code, stdout } = await gitOutput(asked, { ...run, okCodes: [0, 1, 128] });
    if (code === 0) return stdout.toString('latin1').trim().split('\n').at(-1) ?? null;
  }
  return null;
}

async function listing(commit: string, run: GitOptions): Promise<Listing> {
  const { stdout } = await gitOutput(['ls-tree', '-r', '-z', '--full-tree', commit], run);
  const files = new Map<string, string>();
  for (const line of stdout.toString('latin1').split('\0')) {
    const [, mode, id, path] = /^(\d+) \w+ ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
    if (path !== undefined) files.set(path, `${mode} ${id}`);
  }
  return files;
}

/** An edited work tree's. A file in conflict has several entries there; git has added what is on disk. */
function indexListing(index: Buffer, { objectFormat }: GitWorktree): Listing {
  const { entries } = parseIndex(index, objectFormat);
  return new Map(entries.map(({ path, mode, oid }) => [path, `${mode.toString(8)} ${oid}`]));
}
