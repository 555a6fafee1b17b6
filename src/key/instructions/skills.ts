/** Skills, as Codex looks for them. */
import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Measured with Codex 0.169: so deep below the folder, and no deeper. */
const DEPTH = 6;
/** Bounds a loop of ours, not the search of Codex: it stops at 2,000 folders as well. */
const MOST_FOLDERS = 2_000;

/**
 * Paths of the `SKILL.md` files below a folder of skills, relative to it, `/` between the parts, sorted by code unit.
 * Codex looks into folders and links to folders, not into hidden ones; a `SKILL.md` that is itself a link is no skill
 * to it. Each real folder counts once, so that links in a circle come to an end.
 */
export async function findSkills(root: string): Promise<string[]> {
  const found: string[] = [];
  const seen = new Set<string>();
  let level: string[] = [''];
  for (let depth = 0; depth <= DEPTH && level.length > 0; depth += 1) {
    const next: string[] = [];
    for (const folder of level) {
      const real = await realpath(join(root, folder)).catch(() => null);
      if (real === null || seen.has(real) || seen.size >= MOST_FOLDERS) continue;
      seen.add(real);
      for (const item of await list(real)) {
        const name = folder === '' ? item.name : `${folder}/${item.name}`;
        if (item.name === 'SKILL.md' && item.isFile()) found.push(name);
        else if (!item.name.startsWith('.') && (await isFolder(join(real, item.name), item))) next.push(name);
      }
    }
    level = next;
  }
  return found.sort();
}

async function list(folder: string): Promise<Dirent[]> {
  const items = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return items.sort((a, b) => (a.name < b.name ? -1 : 1));
}

async function isFolder(path: string, item: Dirent): Promise<boolean> {
  if (!item.isSymbolicLink()) return item.isDirectory();
  return (await stat(path).catch(() => null))?.isDirectory() ?? false;
}
