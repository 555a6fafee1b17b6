/** Applies a kept patch to the work tree: whole or not at all. */

import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorMessage } from '../../base/errors.ts';
import { pathIn, readable } from '../../base/git/byte-path.ts';
import { GitError, gitOutput } from '../../base/git/git.ts';
import type { BytePath, ObjectFormat } from '../../base/git/index-file.ts';
import type { GitWorktree } from '../../base/git/worktree.ts';
import { blobId, blockedBy, copyEntry, kindOnDisk, placeEntry, removeEntry, unmakeFolders } from './disk-file.ts';
import { type FileVersion, type PatchedFile, parsePatch } from './patch.ts';
import { makeShadow } from './shadow/shadow.ts';
import { unsafePath } from './unsafe-path.ts';

export type Replayed =
  | { readonly kind: 'applied' }
  /** The work tree is as it was. */
  | { readonly kind: 'refused'; readonly reason: string };

/**
 * The patch is applied by git to copies of the files that it names, in a folder apart; what comes out is compared with
 * the ids in the patch; only then they are moved into the work tree, one rename each, and put back should one fail.
 * So git never works on the user's files here, and a patch that came from a cache can name but not reach a place
 * outside. The bytes before have to be those of the original run, or it is refused.
 *
 * `folder`: absolute, exists, private to this run. Index, objects and settings of the repository are not touched.
 * Rejects only when the work tree could not be put back.
 */
export async function replayChanges(
  worktree: GitWorktree,
  patch: Buffer,
  folder: string,
  options: { readonly runId: string },
): Promise<Replayed> {
  const parsed = parsePatch(patch);
  if (parsed.kind === 'malformed') return refused(`The patch cannot be read. ${parsed.reason}`);
  const stage = realpathSync(mkdtempSync(join(folder, 'replay-')));
  try {
    const reason =
      (await whyNot(worktree, parsed.files)) ?? (await stageAfter(worktree, patch, parsed.files, stage, options.runId));
    return reason === null ? exchange(worktree, parsed.files, stage) : refused(reason);
  } catch (error) {
    if (error instanceof NotPutBack) throw error;
    return refused(errorMessage(error));
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
}

function refused(reason: string): Replayed {
  return { kind: 'refused', reason };
}

/** Whether the work tree is what the patch starts from. Null when it is. */
async function whyNot(worktree: GitWorktree, files: readonly PatchedFile[]): Promise<string | null> {
  const removed = new Set(files.filter((file) => file.before !== null).map((file) => file.path));
  for (const { path, before } of files) {
    const name = JSON.stringify(readable(path));
    const unsafe = unsafePath(path);
    if (unsafe !== null) return `The path ${name} in the patch ${unsafe}.`;
    const blocked = blockedBy(worktree.root, path);
    if (blocked !== null && !removed.has(blocked))
      return `${name} lies behind ${JSON.stringify(readable(blocked))}, which is no folder.`;
    const kind = kindOnDisk(worktree.root, path);
    if (before === null) {
      // A folder there is left to the exchange: it may be empty by then.
      if (kind !== 'absent' && kind !== 'folder') return `${name} is there already.`;
    } else if (kind !== (before.mode === '120000' ? 'link' : 'file')) {
      return `${name} is not what it was before the run.`;
    } else if (!(await matches(worktree.root, path, before, worktree.objectFormat))) {
      return `${name} has another content than before the run.`;
    }
  }
  return null;
}

async function matches(root: string, path: BytePath, version: FileVersion, format: ObjectFormat): Promise<boolean> {
  return version.oid === null || version.oid === (await blobId(root, path, format));
}

/** Fills `stage/before` (kept, by number) and `stage/after` (by path). Returns why that failed, or null. */
async function stageAfter(
  worktree: GitWorktree,
  patch: Buffer,
  files: readonly PatchedFile[],
  stage: string,
  runId: string,
): Promise<string | null> {
  const [before, after] = [join(stage, 'before'), join(stage, 'after')];
  mkdirSync(before);
  mkdirSync(after);
  for (const [at, file] of files.entries()) {
    if (file.before === null) continue;
    copyEntry(worktree.root, file.path, before, String(at));
    copyEntry(worktree.root, file.path, after, file.path);
  }
  const nothing = Buffer.alloc(0);
  const { objectFormat } = worktree;
  const plain = { alternates: [], fileSystem: {}, exclude: nothing, excludesFile: nothing, shallow: null };
  const shadow = makeShadow({ folder: stage, workTree: after, objectFormat, runId, ...plain });
  const patchFile = join(stage, 'changes.patch');
  writeFileSync(patchFile, patch);
  try {
    await gitOutput(['apply', '--whitespace=nowarn', patchFile], shadow.run);
  } catch (error) {
    if (error instanceof GitError && error.code !== null) return `The patch does not apply: ${error.message}`;
    throw error;
  }
  for (const file of files) {
    const kind = kindOnDisk(after, file.path);
    const wanted = file.after === null ? 'absent' : file.after.mode === '120000' ? 'link' : 'file';
    const same = kind === wanted || (wanted === 'absent' && kind === 'folder');
    if (!same || (file.after !== null && !(await matches(after, file.path, file.after, objectFormat)))) {
      return `The patch does not give what it promises for ${JSON.stringify(readable(file.path))}.`;
    }
  }
  return null;
}

class NotPutBack extends Error {}

/** Deletions first: a file may become a folder, and a folder a file. */
function exchange({ root, prefix }: GitWorktree, files: readonly PatchedFile[], stage: string): Replayed {
  // Later steps work in the working directory: it stays, also when it is empty.
  const keep = Buffer.from(prefix).toString('latin1');
  const numbered = files.map((file, at) => ({ ...file, at }));
  const removals = numbered.filter((file) => file.after === null);
  const placements = numbered.filter((file) => file.after !== null);
  const undo: (() => void)[] = [];
  try {
    for (const { path, at } of removals) {
      removeEntry(root, path, keep);
      undo.push(() => copyEntry(join(stage, 'before'), String(at), root, path));
    }
    for (const { path, before, after, at } of placements) {
      const executable = after?.mode === '120000' || before?.mode === after?.mode ? null : after?.mode === '100755';
      const made = placeEntry(join(stage, 'after'), path, root, path, executable);
      undo.push(() => {
        rmSync(pathIn(root, path), { force: true });
        if (before === null) unmakeFolders(root, made);
        else copyEntry(join(stage, 'before'), String(at), root, path);
      });
    }
    return { kind: 'applied' };
  } catch (error) {
    const why = errorMessage(error);
    try {
      for (const step of undo.reverse()) step();
    } catch (second) {
      throw new NotPutBack(`A replay failed (${why}) and the work tree could not be put back: check it out again.`, {
        cause: second,
      });
    }
    return refused(`The work tree cannot be written: ${why}`);
  }
}
