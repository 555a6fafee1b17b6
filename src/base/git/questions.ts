/** Words of the git calls that every job needs, apart from what uses the answers, so that they can be asked early. */

import { excludePathspecs } from './exclude.ts';

/** Where a folder is in git; see worktree.ts. In this order: what is printed before a flag that fails is still printed. */
export const LOCATE = [
  'rev-parse',
  ...['--is-bare-repository', '--is-inside-work-tree', '--show-object-format', '--show-prefix'],
  ...['--absolute-git-dir', '--git-common-dir', '--show-toplevel'],
  ...['-q', '--verify', 'HEAD^{commit}'],
];

/** What of git's configuration decides how a checkout looks on disk; see settings.ts. */
export const CHECKOUT_SETTINGS = [
  ...['config', '-z', '--get-regexp'],
  '^(core\\.(autocrlf|attributesfile)|remote\\..*\\.partialclonefilter)$',
];

/** Prints nothing where the work tree is what HEAD says; see tree.ts. */
export function cleanStatus(root: string, exclude: readonly string[]): string[] {
  const how = ['--porcelain', '-z', '--untracked-files=normal', '--no-renames', '--ignore-submodules=dirty'];
  return ['status', ...how, '--', ...excludePathspecs(root, exclude)];
}
