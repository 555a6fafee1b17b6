/** What a checkout says about a job, looked up once, for every tier of it. */
import { errorMessage } from '../base/errors.ts';
import { dropEarlyAnswers } from '../base/git/early.ts';
import { nearestRepository } from '../base/git/nearest.ts';
import { locate, type Worktree } from '../base/git/worktree.ts';
import { InputFault } from '../request/input-fault.ts';
import type { Request } from '../request/request.ts';
import { isClean } from './checkout/tree.ts';
import { type FilesState, filesState } from './files-state.ts';
import { argumentsByContent } from './instructions/arguments.ts';
import { type Configuration, readConfiguration } from './instructions/configuration.ts';
import { homeDigest, instructionsOfHome, threadDigest } from './instructions/home.ts';
import { digestOf, findInstructions } from './instructions/instructions.ts';
import { outsideWrites } from './outside-writes.ts';
import { pathsState } from './paths-state.ts';
import type { KeyFacts } from './record.ts';

export interface IdentifyOptions {
  /** `GITHUB_SHA`, used where the working directory is no git work tree. */
  readonly fallbackCommit: string;
  readonly runId: string;
  /** The person's own Codex home, whose login serves a command line without a key. */
  readonly personalHome: string | null;
  /** Names of the base branch of what the event is about, the best first; none on a command line. */
  readonly eventBase?: ((token: string | null) => Promise<readonly string[]>) | undefined;
}

export interface JobFacts {
  readonly key: KeyFacts;
  readonly worktree: Worktree;
  readonly notCacheable: string | null;
  readonly notice: string | null;
  /** Absolute paths that this job writes itself, and git doesn't track: no part of the state of the files. */
  readonly exclude: readonly string[];
}

/** Everything in the hash that the files on disk decide. Of two requests that differ in their tier only, the same. */
export async function gatherFacts(request: Request, options: IdentifyOptions): Promise<JobFacts> {
  const configuration = await readConfiguration(request);
  const [{ worktree, files }, codexHome, codexArgs, instructions, threadState] = await Promise.all([
    checkedOut(request, options),
    ofHome(request, configuration, options.personalHome),
    argumentsByContent(request.codexArgs, request.workingDirectory),
    // Outside of the declared paths Codex can't read them either, and within them they count as content.
    request.paths === null ? findInstructions(request.workingDirectory, configuration).then(digestOf) : null,
    ofThread(request, options.personalHome),
  ]);
  dropEarlyAnswers();
  const { commit, notCacheable, notice, ...rest } = files;
  return {
    key: {
      ...rest,
      commit: commit ?? options.fallbackCommit,
      codexHome,
      codexArgs,
      instructions,
      threadState,
    },
    worktree,
    notCacheable: notCacheable ?? outsideWrites(request, configuration, rootOf(worktree, request)),
    notice,
    exclude: ownPaths(request),
  };
}

function rootOf(worktree: Worktree, { workingDirectory }: Request): string {
  return worktree.kind === 'worktree' ? worktree.root : workingDirectory;
}

async function checkedOut(
  request: Request,
  options: IdentifyOptions,
): Promise<{ worktree: Worktree; files: FilesState & Pick<KeyFacts, 'onPaths'> }> {
  const { workingDirectory, cacheDir, outputFile, keyOn, paths } = request;
  if (paths !== null) return { worktree: UNASKED, files: await declaredFiles(paths, workingDirectory) };
  const { runId } = options;
  const exclude = [cacheDir];
  const guess = outputFile === null ? nearestRepository(workingDirectory) : null;
  // The one slow question is asked before git has said where it is: in 50,000 files that saves a tenth.
  const early = guess === null ? undefined : isClean({ cwd: guess.root, runId }, [], exclude).catch(() => null);
  const worktree = await locate(workingDirectory, { runId });
  const clean = worktree.kind === 'worktree' && worktree.root === guess?.root ? early : undefined;
  const bases = keyOn === 'diff' ? await basesOf(request, options) : [];
  const state = { runId, exclude, excludeUntracked: outputFile === null ? [] : [outputFile], clean, keyOn, bases };
  return { worktree, files: { ...(await filesState(workingDirectory, worktree, state)), onPaths: null } };
}

/** Where only declared files count, git is not asked. A run that only reads has no use for it either. */
const UNASKED: Worktree = { kind: 'none', reason: 'not-a-repository', advice: 'With paths, git is not asked.' };

async function declaredFiles(paths: readonly string[], directory: string) {
  const nothing = { commit: '', directory: '', tree: null, checkout: null, onTree: null, onDiff: null, notice: null };
  try {
    return { ...nothing, onPaths: await pathsState(paths, directory), notCacheable: null };
  } catch (error) {
    return {
      ...nothing,
      onPaths: [],
      notCacheable: `the state of the declared paths is unknown: ${errorMessage(error)}`,
    };
  }
}

async function basesOf(request: Request, { eventBase }: IdentifyOptions): Promise<readonly string[]> {
  const bases = request.diffBase === null ? ((await eventBase?.(request.githubToken)) ?? []) : [request.diffBase];
  if (bases.length > 0) return bases;
  const expected = 'a branch, tag or commit, because the event that started this run has no base branch';
  throw new InputFault({ input: 'diff-base', received: '', expected });
}

/** The local cache and the output file may lie in the work tree. */
function ownPaths({ cacheDir, outputFile }: Request): string[] {
  return [cacheDir, outputFile].filter((path) => path !== null);
}

/** A person's own home (command line, no key) lends only its login. Its instructions still go into each request. */
function ofHome(
  request: Request,
  configuration: Configuration,
  personalHome: string | null,
): Promise<string | null> | null {
  if (request.codexHome !== null) return homeDigest(request.codexHome, configuration);
  return request.personalLogin && personalHome !== null ? instructionsOfHome(personalHome) : null;
}

function ofThread({ resume, codexHome }: Request, personalHome: string | null): Promise<string | null> | null {
  const home = codexHome ?? personalHome;
  return resume === null || home === null ? null : threadDigest(home, resume.thread);
}
