/** Declared inputs: the files and folders that Codex can read, and nothing else. */
import { lstat, readdir, readlink, realpath, stat } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { folderState, tooLarge } from './folder.ts';
import { digestOfFile } from './instructions/named-files.ts';

/**
 * One line for each declared path: its name as Codex sees it from where it works, what it is, and its state. All that
 * can be read there counts, as it is on disk, ignored files included. A link that is declared shows what it leads to;
 * a link within a declared folder shows nothing that isn't declared itself, so its text counts alone.
 *
 * Rejects with StateTooLarge. What is no longer there is said so.
 */
export async function pathsState(paths: readonly string[], directory: string): Promise<string[]> {
  return Promise.all(paths.map(async (path) => JSON.stringify([nameOf(path, directory), ...(await stateOf(path))])));
}

function nameOf(path: string, directory: string): string {
  return relative(directory, path).split(sep).join('/') || '.';
}

async function stateOf(path: string): Promise<string[]> {
  const own = await lstat(path).catch(() => null);
  const shown = await stat(path).catch(() => null);
  if (own === null || shown === null) return ['absent'];
  const link = own.isSymbolicLink() ? ['link', await readlink(path)] : [];
  if (shown.isFile()) {
    const executable = (shown.mode & 0o100) !== 0 ? 'executable' : 'file';
    return [...link, executable, (await digestOfFile(path)) ?? 'unreadable'];
  }
  if (!shown.isDirectory()) return [...link, 'other'];
  const state = await folderState(await realpath(path));
  if (state.kind === 'too-large') throw tooLarge(path, state.limits);
  return [...link, 'folder', state.kind === 'digest' ? state.digest : 'empty'];
}

/** `.git` of every repository in the declared folders: git's objects hold other files, so Codex must not read them. */
export async function gitFoldersIn(paths: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  const walk = async (folder: string): Promise<void> => {
    for (const item of await readdir(folder, { withFileTypes: true }).catch(() => [])) {
      const path = join(folder, item.name);
      if (item.name === '.git') found.push(path);
      else if (item.isDirectory()) await walk(path);
    }
  };
  for (const path of paths) {
    const real = await realpath(path).catch(() => path);
    if ((await stat(real).catch(() => null))?.isDirectory()) await walk(real);
  }
  return found.sort();
}

/** What lies beside the declared paths, in their folders up to the working directory: none of it may be there for Codex. */
export async function undeclaredIn(paths: readonly string[], directory: string, most = 50): Promise<string[]> {
  const folders = new Set([directory, ...paths.map((path) => dirname(path))]);
  const found: string[] = [];
  for (const folder of folders) {
    if (paths.some((path) => folder === path || folder.startsWith(`${path}${sep}`))) continue;
    for (const name of await readdir(folder).catch(() => [])) {
      const path = join(folder, name);
      const leadsToDeclared = paths.some((one) => one === path || one.startsWith(`${path}${sep}`));
      const isDeclared = paths.some((one) => path === one || path.startsWith(`${one}${sep}`));
      if (!leadsToDeclared && !isDeclared && !directory.startsWith(`${path}${sep}`) && directory !== path)
        found.push(path);
    }
  }
  return found.sort().slice(0, most);
}
