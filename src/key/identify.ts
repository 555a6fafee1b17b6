import { errorMessage } from '../base/errors.ts';
import { locate, type Worktree } from '../base/git/worktree.ts';
import type { Request } from '../request/request.ts';
import { argumentsByContent } from './arguments.ts';
import { folderState } from './folder.ts';
import { homeDigest, threadDigest } from './home.ts';
import { instructionsDigest } from './instructions.ts';
import { hashRecord, type KeyFacts, type KeyRecord, keyRecord } from './record.ts';
import { treeState } from './tree.ts';

/** A job's name, and what was found out on the way to it. */
export interface Identity {
  readonly hash: string;
  readonly record: KeyRecord;
  readonly worktree: Worktree;
  /** Why nothing may be stored or served under this hash; null when it may. */
  readonly notCacheable: string | null;
  /** Absolute paths of ours: no part of the state, where they lie in the work tree. */
  readonly exclude: readonly string[];
}

/**
 * @param fallbackCommit `GITHUB_SHA`, used where the working directory is no git work tree
 */
export async function identifyJob(
  request: Request,
  options: { readonly fallbackCommit: string; readonly runId: string; readonly personalHome: string | null },
): Promise<Identity> {
  const worktree = await locate(request.workingDirectory, { runId: options.runId });
  const exclude = ownPaths(request);
  const files = await filesState(request, worktree, exclude, options.runId);
  const facts: KeyFacts = {
    commit: (worktree.kind === 'worktree' ? worktree.commit : options.fallbackCommit) ?? '',
    tree: files.tree,
    directory: worktree.kind === 'worktree' ? worktree.prefix : '',
    codexHome: await configurationDigest(request, options.personalHome),
    codexArgs: await argumentsByContent(request.codexArgs, request.workingDirectory),
    instructions: await instructionsDigest(...placeOf(request, worktree)),
    threadState:
      request.resume === null || request.codexHome === null
        ? null
        : await threadDigest(request.codexHome, request.resume.thread),
  };
  const record = keyRecord(request, facts);
  return { hash: hashRecord(record), record, worktree, notCacheable: files.notCacheable, exclude };
}

/** The store and the output file may lie in the work tree: what the job itself writes there must not make it another job. */
function ownPaths({ cacheDir, outputFile }: Request): string[] {
  return [cacheDir, outputFile].filter((path) => path !== null);
}

async function filesState(
  request: Request,
  worktree: Worktree,
  exclude: readonly string[],
  runId: string,
): Promise<{ tree: string | null; notCacheable: string | null }> {
  if (worktree.kind === 'worktree') {
    try {
      return { tree: (await treeState(worktree, { exclude, runId })).tree, notCacheable: null };
    } catch (error) {
      // A cache that can't be sure is no reason not to work.
      const reason = errorMessage(error);
      return {
        tree: null,
        notCacheable: `git can't tell the state of the files, so nothing is looked up or stored. ${reason}`,
      };
    }
  }
  const state = await folderState(request.workingDirectory, exclude);
  switch (state.kind) {
    case 'empty':
      return { tree: null, notCacheable: null };
    case 'digest':
      return { tree: `files:${state.digest}`, notCacheable: null };
    case 'too-large':
      return {
        tree: null,
        notCacheable: `${worktree.advice} Its files are too many to tell two states of it apart (over ${state.limits.files} files or ${state.limits.bytes / 1024 ** 3} GiB), so this run is neither looked up nor stored.`,
      };
  }
}

/** A person's own home (command line, no key) lends its login only; its instructions go into each request all the same. */
async function configurationDigest(request: Request, personalHome: string | null): Promise<string | null> {
  if (request.codexHome !== null) return homeDigest(request.codexHome, 'all');
  if (request.personalLogin && personalHome !== null) return homeDigest(personalHome, 'instructions');
  return null;
}

/** The repository's root, and where Codex works below it. */
function placeOf({ workingDirectory }: Request, worktree: Worktree): [root: string, directory: string] {
  return worktree.kind === 'worktree' ? [worktree.root, worktree.prefix] : [workingDirectory, ''];
}
