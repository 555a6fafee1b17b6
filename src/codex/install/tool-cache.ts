import { randomUUID } from 'node:crypto';
import { access, mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { makeFolders } from '../../base/files/make-folders.ts';
import { binaryVersion, nativeBinary } from './native.ts';

/** A Codex that has been seen to answer. */
export interface ReadyCodex {
  readonly kind: 'ok';
  readonly binary: string;
  readonly version: string;
}

const TEMPORARY = '.installing-';
const LEFTOVER_MS = 60 * 60 * 1000;

/** `<toolRoot>/codex`, as `@actions/tool-cache` lays it out, so that a runner's image can bring Codex along. */
export function toolFolder(env: NodeJS.ProcessEnv): string {
  const cache = env['XDG_CACHE_HOME'] || join(env['HOME'] || homedir(), '.cache');
  return join(env['RUNNER_TOOL_CACHE'] || join(cache, 'codex-job-tools'), 'codex');
}

/** A hit = the marker is there, and the binary answers with the right version. `folder` is that of the version. */
export async function lookUp(folder: string, version: string, env: NodeJS.ProcessEnv): Promise<ReadyCodex | null> {
  const marked = await access(join(folder, `${process.arch}.complete`)).then(
    () => true,
    () => false,
  );
  return marked ? answering(join(folder, process.arch), version, env) : null;
}

/** The Codex that npm put below `prefix`, when it answers with the right version. */
export async function answering(prefix: string, version: string, env: NodeJS.ProcessEnv): Promise<ReadyCodex | null> {
  const binary = await nativeBinary(join(prefix, 'node_modules', '@openai', 'codex'));
  if (binary === null || (await binaryVersion(binary, env)) !== version) return null;
  return { kind: 'ok', binary, version };
}

/** A fresh folder on the mount of the target, so that a rename can put it in place. Sweeps what killed ones left. */
export async function temporaryFolder(folder: string): Promise<string> {
  await makeFolders(folder);
  await sweep(folder);
  const temp = join(folder, `${TEMPORARY}${randomUUID()}`);
  await mkdir(temp);
  return temp;
}

/**
 * Puts a finished folder in place. Who comes second finds the place taken and uses what is there, if it is good.
 * Null = the place could not be taken.
 */
export async function moveIn(
  temp: string,
  folder: string,
  version: string,
  env: NodeJS.ProcessEnv,
): Promise<ReadyCodex | null> {
  const target = join(folder, process.arch);
  for (let tried = 0; tried < 3; tried++) {
    const took = await rename(temp, target).then(
      () => true,
      () => false,
    );
    const there = await answering(target, version, env);
    if (there !== null) {
      await writeFile(`${target}.complete`, '');
      return there;
    }
    if (took) return null;
    // What is there is damaged: out of the way with it, in one step, so that nobody ever sees half of it.
    const aside = join(folder, `${TEMPORARY}${randomUUID()}`);
    await rename(target, aside).catch(() => {});
    await rm(aside, { recursive: true, force: true }).catch(() => {});
  }
  return null;
}

async function sweep(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.startsWith(TEMPORARY)) continue;
    const age = await stat(join(folder, name)).then(
      (found) => Date.now() - found.mtimeMs,
      () => 0,
    );
    if (age > LEFTOVER_MS) await rm(join(folder, name), { recursive: true, force: true }).catch(() => {});
  }
}
