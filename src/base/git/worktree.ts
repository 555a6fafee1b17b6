/** Where a folder is in git. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { firstFault, type GitOutput, git, NO_GIT_ADVICE } from './git.ts';
import { LOCATE } from './questions.ts';

export interface GitWorktree {
  readonly kind: 'worktree';
  /** Absolute, links resolved. */
  readonly root: string;
  /** Absolute; differs from `commonDir` in a linked worktree. */
  readonly gitDir: string;
  readonly commonDir: string;
  /** Id of the commit that is checked out; null before the first commit. */
  readonly commit: string | null;
  /** The folder relative to the root: empty, or `a/b`. */
  readonly prefix: string;
  readonly objectFormat: 'sha1' | 'sha256';
}

export interface NoWorktree {
  readonly kind: 'none';
  readonly reason: 'no-git' | 'not-a-repository' | 'bare' | 'refused' | 'corrupt';
  /** What it means and what to change. */
  readonly advice: string;
}

export type Worktree = GitWorktree | NoWorktree;

/** Finds the work tree that holds `dir`. One git process in every ordinary case. */
export async function locate(dir: string, options: { readonly runId: string }): Promise<Worktree> {
  if (!statSync(dir, { throwIfNoEntry: false })?.isDirectory()) {
    return none('not-a-repository', `${dir} is not a folder: check working-directory.`);
  }
  const end = await git(LOCATE, { cwd: dir, runId: options.runId, okCodes: [0, 1, 128] });
  if (end.kind === 'no-git') return none('no-git', NO_GIT_ADVICE);

  const lines = end.stdout.toString('utf8').split('\n');
  const [bare, inside, objectFormat, prefix, gitDir, commonDir, root, commit = ''] = lines;
  if (bare === 'true' || (bare === 'false' && inside === 'false')) {
    return none('bare', `${dir} is in a repository without a work tree: check out the files and work there.`);
  }
  if (end.code === 128 || root === undefined || gitDir === undefined || commonDir === undefined) return why(dir, end);
  if (lines.length > 9) {
    return none('refused', `The path of the repository around ${dir} holds a line break: rename the folder.`);
  }
  const place: GitWorktree = {
    kind: 'worktree',
    root,
    gitDir,
    commonDir: resolve(dir, commonDir),
    commit: commit === '' ? null : commit,
    prefix: (prefix ?? '').replace(/\/$/, ''),
    objectFormat: objectFormat === 'sha256' ? 'sha256' : 'sha1',
  };
  if (place.commit === null && !isUnborn(place)) return corrupt(dir, 'HEAD names a commit that cannot be read');
  return place;
}

/** HEAD could not be read: is there no commit yet, or is it broken? A branch without commits has no file either. */
function isUnborn(place: GitWorktree): boolean {
  const head = readFileSync(join(place.gitDir, 'HEAD'), 'utf8').trim();
  const branch = /^ref: (refs\/.+)$/.exec(head)?.[1];
  if (branch === undefined) return false;
  if (existsSync(join(place.commonDir, branch))) return false;
  const packed = join(place.commonDir, 'packed-refs');
  return (
    !existsSync(packed) ||
    !readFileSync(packed, 'utf8')
      .split('\n')
      .some((line) => line.endsWith(` ${branch}`))
  );
}

function why(dir: string, end: GitOutput): NoWorktree {
  const dubious = /dubious ownership in repository at '(.*)'|unsafe repository \('(.*)' is owned by/.exec(end.stderr);
  if (dubious !== null) {
    const owned = dubious[1] ?? dubious[2] ?? dir;
    return none(
      'refused',
      `git refuses ${owned} because another user owns it: run git config --global --add safe.directory ${owned}`,
    );
  }
  if (/cannot use bare repository/.test(end.stderr)) {
    return none('bare', `${dir} is in a bare repository: check out the files and work there.`);
  }
  if (!/not a git repository/.test(end.stderr) || dotGitAbove(dir)) return corrupt(dir, firstFault(end.stderr));
  return none('not-a-repository', `${dir} is not in a git work tree: check the repository out first.`);
}

function dotGitAbove(dir: string): boolean {
  for (let folder = resolve(dir); ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return true;
    if (dirname(folder) === folder) return false;
  }
}

function corrupt(dir: string, fault: string): NoWorktree {
  return none('corrupt', `The repository around ${dir} is damaged (${fault}): clone it again.`);
}

function none(reason: NoWorktree['reason'], advice: string): NoWorktree {
  return { kind: 'none', reason, advice };
}
