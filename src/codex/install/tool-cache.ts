import { randomUUID } from 'node:crypto';
import { access, mkdir, readdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { userCacheFolder } from '../../base/files/home-folders.ts';
import { makeFolders } from '../../base/files/make-folders.ts';
import { isChecked, noteChecked, stateOf } from './checked.ts';
import { binaryVersion, nativeBinary } from './native.ts';
import { explainForeign, verifyContent } from './verify-content.ts';

/** A Codex that has been seen to answer. */
export interface ReadyCodex {
  readonly kind: 'ok';
  readonly binary: string;
  readonly version: string;
}

/** A Codex whose content differs from what this repository pins. It is never run. */
export interface ForeignCodex {
  readonly kind: 'failed';
  readonly error: string;
}

/** A Codex that was checked just now. */
export interface CheckedCodex {
  readonly kind: 'ok';
  readonly codex: ReadyCodex;
  /** What checked.ts knows its files by; null where there is no telling, or they changed while they were read. */
  readonly state: string | null;
}

const TEMPORARY = '.installing-';
const LEFTOVER_MS = 60 * 60 * 1000;

/** `<toolRoot>/codex`, as `@actions/tool-cache` lays it out, so that a runner's image can bring Codex along. */
export function toolFolder(env: NodeJS.ProcessEnv): string {
  return join(env['RUNNER_TOOL_CACHE'] || join(userCacheFolder(env), 'codex-job-tools'), 'codex');
}

/**
 * A hit = the marker is there, the content is what this repository pins, and the binary answers with the right version.
 * `folder` is that of the version. Null = a miss. What was seen once is not asked again (checked.ts).
 */
export async function lookUp(
  folder: string,
  version: string,
  env: NodeJS.ProcessEnv,
): Promise<ReadyCodex | ForeignCodex | null> {
  const prefix = join(folder, process.arch);
  const marker = markerOf(prefix);
  const marked = await access(marker).then(
    () => true,
    () => false,
  );
  if (!marked) return null;
  const binary = await binaryIn(prefix);
  if (binary !== null && isChecked(marker, binary, version)) return { kind: 'ok', binary, version };
  const there = await checking(prefix, version, env);
  return there?.kind === 'ok' ? there.codex : there;
}

const markerOf = (prefix: string) => `${prefix}.complete`;
const binaryIn = (prefix: string) => nativeBinary(join(prefix, 'node_modules', '@openai', 'codex'));

/** As `answering`, and what is good is noted in the marker. */
async function checking(prefix: string, version: string, env: NodeJS.ProcessEnv) {
  const there = await answering(prefix, version, env);
  if (there?.kind === 'ok') note(prefix, there.state);
  return there;
}

function note(prefix: string, state: string | null): void {
  if (state === null) return;
  noteChecked(markerOf(prefix), state, join(dirname(prefix), `${TEMPORARY}${randomUUID()}`));
}

/**
 * The Codex that npm put below `prefix`, when it answers with the right version. Its content is compared first, so that
 * nothing foreign is started, not even for `--version`.
 */
export async function answering(
  prefix: string,
  version: string,
  env: NodeJS.ProcessEnv,
): Promise<CheckedCodex | ForeignCodex | null> {
  const binary = await binaryIn(prefix);
  if (binary === null) return null;
  const state = stateOf(binary, version);
  const content = await verifyContent(await realpath(binary), version);
  if (content.kind === 'invalid') return { kind: 'failed', error: explainForeign(version, content) };
  if ((await binaryVersion(binary, env)) !== version) return null;
  return {
    kind: 'ok',
    codex: { kind: 'ok', binary, version },
    state: state === stateOf(binary, version) ? state : null,
  };
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
 *
 * @param state of the folder, which was checked where it is now: what has only been moved is not checked again
 */
export async function moveIn(
  temp: string,
  folder: string,
  version: string,
  env: NodeJS.ProcessEnv,
  state: string | null,
): Promise<ReadyCodex | ForeignCodex | null> {
  const target = join(folder, process.arch);
  for (let tried = 0; tried < 3; tried++) {
    const took = await rename(temp, target).then(
      () => true,
      () => false,
    );
    const moved = took && state !== null ? await asItWas(target, version, state) : null;
    const there = moved ?? (await checking(target, version, env));
    if (there?.kind === 'failed') return there;
    if (there !== null) {
      await writeFile(markerOf(target), '', { flag: 'a' });
      return there.codex;
    }
    if (took) return null;
    // What is there is damaged: out of the way with it, in one step, so that nobody ever sees half of it.
    const aside = join(folder, `${TEMPORARY}${randomUUID()}`);
    await rename(target, aside).catch(() => {});
    await rm(aside, { recursive: true, force: true }).catch(() => {});
  }
  return null;
}

/** Null where it is not the folder of that state any more. */
async function asItWas(prefix: string, version: string, state: string): Promise<CheckedCodex | null> {
  const binary = await binaryIn(prefix);
  if (binary === null || stateOf(binary, version) !== state) return null;
  note(prefix, state);
  return { kind: 'ok', codex: { kind: 'ok', binary, version }, state };
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
