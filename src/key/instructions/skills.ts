/** Skills, as Codex looks for them. */
import { type Dirent, existsSync, readdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { isDirectory } from '../../base/files/is-directory.ts';

/** Measured with Codex 0.169: so deep below the folder, and no deeper. */
const DEPTH = 6;
/** Bounds a loop of ours, not the search of Codex: it stops at 2,000 folders as well. */
const MOST_FOLDERS = 2_000;

/**
 * Paths of the `SKILL.md` files below a folder of skills, relative to it, `/` between the parts, sorted by code unit.
 * Codex looks into folders and links to folders, not into hidden ones; a `SKILL.md` that is itself a link is no skill
 * to it. Each real folder counts once, so that links in a circle come to an end.
 */
export function findSkills(root: string): string[] {
  const found: string[] = [];
  const seen = new Set<string>();
  let level: string[] = [''];
  for (let depth = 0; depth <= DEPTH && level.length > 0; depth += 1) {
    const next: string[] = [];
    for (const folder of level) {
      const real = realFolder(join(root, folder));
      if (real === null || seen.has(real) || seen.size >= MOST_FOLDERS) continue;
      seen.add(real);
      for (const item of list(real)) {
        const name = folder === '' ? item.name : `${folder}/${item.name}`;
        if (item.name === 'SKILL.md' && item.isFile()) found.push(name);
        else if (!item.name.startsWith('.') && isFolder(join(real, item.name), item)) next.push(name);
      }
    }
    level = next;
  }
  return found.sort();
}

function realFolder(path: string): string | null {
  try {
    return existsSync(path) ? realpathSync.native(path) : null;
  } catch {
    return null;
  }
}

function list(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}

function isFolder(path: string, item: Dirent): boolean {
  return item.isSymbolicLink() ? isDirectory(path) : item.isDirectory();
}
