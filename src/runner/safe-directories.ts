/**
 * In a container job the workspace often belongs to another user than the one that the steps run as, and git refuses to
 * work there ("dubious ownership"). The workspace is the job's own, so git is told that it is safe: for our calls and
 * for those of Codex's commands, by variables (`GIT_CONFIG_COUNT`, git-config(1)). Nothing global is written.
 */
import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { isWithin } from '../base/files/is-within.ts';
import { textOrEmpty } from '../base/files/text-or-empty.ts';

/** The same environment, with the repositories of the workspace that are somebody else's named safe. */
export function withSafeDirectories(env: NodeJS.ProcessEnv, user = process.geteuid?.()): NodeJS.ProcessEnv {
  const workspace = env['GITHUB_WORKSPACE'] ?? '';
  if (workspace === '' || user === undefined) return env;
  const foreign = repositories(workspace, env['INPUT_WORKING-DIRECTORY'] ?? '').filter((path) => isForeign(path, user));
  if (foreign.length === 0) return env;
  const first = Number(env['GIT_CONFIG_COUNT'] ?? 0) || 0;
  const safe = foreign.flatMap((path, at) => [
    [`GIT_CONFIG_KEY_${first + at}`, 'safe.directory'],
    [`GIT_CONFIG_VALUE_${first + at}`, path],
  ]);
  return { ...env, ...Object.fromEntries(safe), GIT_CONFIG_COUNT: String(first + foreign.length) };
}

/** Where `actions/checkout` puts them: the workspace, a folder in it (`path`), and their submodules. */
function repositories(workspace: string, workingDirectory: string): string[] {
  const top = [workspace, ...folders(workspace), ...above(resolve(workspace, workingDirectory), workspace)];
  const found = [...new Set(top)].filter((path) => existsSync(join(path, '.git')));
  return [...new Set(found.flatMap(withSubmodules))];
}

function folders(workspace: string): string[] {
  try {
    const items = readdirSync(workspace, { withFileTypes: true });
    return items.filter((item) => item.isDirectory()).map((item) => join(workspace, item.name));
  } catch {
    return [];
  }
}

function above(path: string, workspace: string): string[] {
  return isWithin(path, workspace) && path !== workspace ? [path, ...above(dirname(path), workspace)] : [];
}

function withSubmodules(root: string): string[] {
  const text = textOrEmpty(join(root, '.gitmodules'), 'utf8');
  const paths = [...text.matchAll(/^\s*path\s*=\s*(.+?)\s*$/gm)].map(([, path = '']) => join(root, path));
  const inside = paths.filter((path) => path !== root && isWithin(path, root) && existsSync(join(path, '.git')));
  return [root, ...inside.flatMap(withSubmodules)];
}

/** As git judges it: the folder and its `.git`. */
function isForeign(path: string, user: number): boolean {
  return [path, join(path, '.git')].some((one) => (lstatSync(one, { throwIfNoEntry: false })?.uid ?? user) !== user);
}
