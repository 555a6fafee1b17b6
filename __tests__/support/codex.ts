import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type Installed, installCodex } from '../../src/codex/install/install.ts';
import { CODEX_VERSION as PINNED_VERSION } from '../../src/request/inputs.ts';

/** The Codex that the tests run: the pinned one, but for scripts/test-versions.ts. */
export const CODEX_VERSION = process.env['CODEX_JOB_TEST_VERSION'] || PINNED_VERSION;

const folder = fileURLToPath(new URL('../../node_modules/.cache/codex-job-tests', import.meta.url));
const tools = join(folder, 'tools');

let installed: Promise<Installed & { kind: 'ok' }> | undefined;

/** A folder to use as RUNNER_TOOL_CACHE: the product's own installer has put the real Codex in it, once for all tests. */
export async function codexToolCache(): Promise<string> {
  await codexBinary();
  return tools;
}

/** Path of the real Codex's native binary. Rejects with the installer's advice when it can't be had. */
export async function codexBinary(): Promise<string> {
  installed ??= oneAtATime(join(folder, 'install.lock'), async () => {
    const outcome = await installCodex(CODEX_VERSION, { env: { ...process.env, RUNNER_TOOL_CACHE: tools } });
    if (outcome.kind === 'failed') throw new Error(outcome.error, { cause: outcome.cause });
    return outcome;
  });
  return (await installed).binary;
}

/** Test workers are processes. The installer copes with concurrency, but each would download 167 MB. */
async function oneAtATime<T>(lock: string, act: () => Promise<T>): Promise<T> {
  await mkdir(folder, { recursive: true });
  for (;;) {
    const taken = await writeFile(lock, String(process.pid), { flag: 'wx' }).then(
      () => true,
      () => false,
    );
    if (taken) break;
    const owner = Number(await readFile(lock, 'utf8').catch(() => '0'));
    if (owner > 0 && !isAlive(owner)) await rm(lock, { force: true });
    await pause(100);
  }
  try {
    return await act();
  } finally {
    await rm(lock, { force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
