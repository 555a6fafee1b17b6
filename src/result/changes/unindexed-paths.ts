/** Paths that Codex changed but git cannot index (nested repositories, submodules). */
import { readdirSync } from 'node:fs';
import { sep } from 'node:path';
import { pathIn } from '../../base/git/byte-path.ts';
import type { BytePath } from '../../base/git/index-file.ts';

/** Of a repository with more files only the folder is named. */
const MANY = 1_000;

/** The paths in git's lines on what it couldn't take in; of a repository without a commit its files. Never throws. */
export function unindexedPaths(root: string, complaints: readonly string[]): BytePath[] {
  return complaints.flatMap((line) => {
    const repository = /'(.+)\/' does not have a commit checked out/.exec(line)?.[1];
    const file = /unable to index file '(.+)'$/.exec(line)?.[1];
    if (repository !== undefined) return filesIn(root, Buffer.from(repository).toString('latin1'));
    return file === undefined ? [] : [Buffer.from(file).toString('latin1')];
  });
}

/** Not through links, and not what is in `.git`. */
function filesIn(root: string, repository: BytePath): BytePath[] {
  const found: BytePath[] = [];
  const folders = [repository];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const { name, isFolder } of entriesOf(root, folder)) {
      if (name === '.git') continue;
      if (isFolder) folders.push(`${folder}/${name}`);
      else found.push(`${folder}/${name}`);
      if (found.length + folders.length > MANY) return [`${repository}/`];
    }
  }
  return found.length === 0 ? [`${repository}/`] : found;
}

function entriesOf(root: string, folder: BytePath): { name: BytePath; isFolder: boolean }[] {
  try {
    return readdirSync(Buffer.concat([Buffer.from(pathIn(root, folder)), Buffer.from(sep)]), {
      encoding: 'buffer',
      withFileTypes: true,
    }).map((entry) => ({ name: entry.name.toString('latin1'), isFolder: entry.isDirectory() }));
  } catch {
    return [];
  }
}
