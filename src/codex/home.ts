import { access, constants, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
import { homeFolder, userCacheFolder } from '../base/files/home-folders.ts';
import { isWithin } from '../base/files/is-within.ts';
import { makeFolders } from '../base/files/make-folders.ts';
import { findSkills } from '../key/instructions/skills.ts';

/** The private CODEX_HOME of one run. */
export interface CodexHome {
  /** Absolute, exists, mode 0700, empty. */
  readonly path: string;
  /**
   * No place was found outside /tmp, TMPDIR and the workspace. The model could plant a config.toml there, so /tmp and
   * TMPDIR have to be closed to it: hand this on as `protectTemp` of the command line.
   */
  readonly protectTemp: boolean;
  /** Removes it with all that Codex left in it. Never rejects. */
  remove(): Promise<void>;
}

export interface HomeOptions {
  readonly env: NodeJS.ProcessEnv;
  /** Folders that the model may write, beside /tmp and TMPDIR: the workspace. Absolute. */
  readonly writable?: readonly string[];
}

/**
 * Makes a fresh home below `runFolder`; where the model could write that in `workspace-write`, below the person's
 * cache folder instead. Codex itself warns of a home under a temporary folder and skips its PATH helpers there.
 * Rejects when no folder can be made at all.
 */
export async function makeHome(runFolder: string, options: HomeOptions): Promise<CodexHome> {
  const { env } = options;
  const open = await resolved(['/tmp', tmpdir(), env['TMPDIR'] ?? '', ...(options.writable ?? [])]);
  for (const base of [runFolder, join(userCacheFolder(env), 'codex-job-homes')].filter(isAbsolute)) {
    const home = await freshFolder(base).catch(() => null);
    if (home === null) continue;
    const real = await realpath(home);
    if (!open.some((folder) => isWithin(real, folder)))
      return { path: real, protectTemp: false, remove: () => removal(real) };
    await removal(home);
  }
  const home = await realpath(await freshFolder(runFolder));
  return { path: home, protectTemp: true, remove: () => removal(home) };
}

/**
 * SKILL.md files that Codex would read from the person's own folders (`~/.agents/skills`, and `skills` of a personal
 * CODEX_HOME) although they are not part of the job. Absolute, links resolved, sorted by code unit; at most a thousand.
 */
export async function personalSkills(env: NodeJS.ProcessEnv, personalCodexHome: string | null): Promise<string[]> {
  const roots = [join(homeFolder(env), '.agents', 'skills')];
  if (personalCodexHome !== null) roots.push(join(personalCodexHome, 'skills'));
  const found = await Promise.all(roots.map(async (root) => (await findSkills(root)).map((name) => join(root, name))));
  // Codex knows a skill by its real path.
  const real = await Promise.all(found.flat().map((path) => realpath(path).catch(() => path)));
  return [...new Set(real)].sort().slice(0, 1000);
}

async function freshFolder(base: string): Promise<string> {
  await makeFolders(base, 0o700);
  await access(base, constants.W_OK);
  return mkdtemp(join(base, 'codex-home-')); // mkdtemp gives 0700
}

async function resolved(folders: readonly string[]): Promise<string[]> {
  const given = folders.filter((folder) => folder !== '').map((folder) => resolve(folder));
  return Promise.all(given.map((folder) => realpath(folder).catch(() => folder)));
}

async function removal(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true, maxRetries: 3 }).catch(() => {});
}
