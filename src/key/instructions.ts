import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** What Codex puts in every request by itself, from each folder between the repository's root and where it works. */
const INSTRUCTIONS = ['AGENTS.override.md', 'AGENTS.md'];
const SKILLS = ['.agents', 'skills'];
const MOST_SKILLS = 1000;

/**
 * Digest of the instructions that Codex reads without being told to: `AGENTS.md`, `AGENTS.override.md` and
 * `.agents/skills/<name>/SKILL.md`. The tree id holds them too, but not where git ignores them.
 *
 * @param root absolute; of the repository, or where there is none, where Codex works
 * @param directory where Codex works, relative to `root`, `/` between the parts; may be empty
 * @returns null when there are none
 */
export async function instructionsDigest(root: string, directory: string): Promise<string | null> {
  const hash = createHash('sha256');
  let found = false;
  const parts = directory === '' ? [] : directory.split('/');
  for (let depth = 0; depth <= parts.length; depth += 1) {
    const folder = parts.slice(0, depth);
    for (const name of [...INSTRUCTIONS, ...(await skills(join(root, ...folder)))]) {
      const text = await textOf(join(root, ...folder, name));
      if (text === null) continue;
      found = true;
      hash.update(JSON.stringify([[...folder, ...name.split('/')].join('/'), text]));
    }
  }
  return found ? hash.digest('hex') : null;
}

async function skills(folder: string): Promise<string[]> {
  const names = await readdir(join(folder, ...SKILLS)).catch(() => [] as string[]);
  return names
    .sort()
    .slice(0, MOST_SKILLS)
    .map((name) => [...SKILLS, name, 'SKILL.md'].join('/'));
}

/** Line ends as git may have changed them at checkout don't count. A FIFO would hold us for ever: files only. */
async function textOf(path: string): Promise<string | null> {
  try {
    return (await stat(path)).isFile() ? (await readFile(path, 'utf8')).replaceAll('\r\n', '\n') : null;
  } catch {
    return null;
  }
}
