import { accessSync, constants, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { errorCode } from '../base/errors.ts';
import { currentFolder } from '../base/files/current-folder.ts';
import { isDirectory } from '../base/files/is-directory.ts';
import { realPlace } from '../base/files/real-place.ts';
import { loadToml } from '../base/toml.ts';
import type { RequestContext } from './context.ts';
import { INPUTS, type RawInputs } from './inputs.ts';
import { otherInputs } from './other-names.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The action's inputs, as the runner hands them over: upper case, spaces to underscores, hyphens kept. */
export function inputsFromEnvironment(environment: Environment): RawInputs {
  return Object.fromEntries(
    INPUTS.map(({ name }) => [name, environment[`INPUT_${name.toUpperCase().replaceAll(' ', '_')}`] ?? '']),
  ) as RawInputs;
}

/** Loads what `parseRequest`, which is synchronous, needs for these inputs. */
export async function prepareRequest(raw: Partial<RawInputs>): Promise<void> {
  if ((raw['codex-args'] ?? '').trim() !== '') await loadToml();
}

/** This machine, for {@link parseRequest}. The home is `$HOME` alone, so that a moved or missing one is respected. */
export function requestContext(
  entry: RequestContext['entry'],
  environment: Environment = process.env,
  cwd: string = currentFolder(),
  now: number = Date.now(),
): RequestContext {
  const variable = (name: string): string | null => environment[name] || null;
  return {
    now,
    otherInputs: entry === 'action' ? otherInputs(environment) : [],
    entry,
    workspace: resolve(cwd, (entry === 'action' ? variable('GITHUB_WORKSPACE') : null) ?? '.'),
    home: variable(process.platform === 'win32' ? 'USERPROFILE' : 'HOME'),
    xdgCacheHome: variable('XDG_CACHE_HOME'),
    codexHomeEnv: variable('CODEX_HOME'),
    temp: resolve(cwd, variable('RUNNER_TEMP') ?? tmpdir()),
    openFolders: ['/tmp', tmpdir(), variable('TMPDIR') ?? '/tmp'].map((path) => resolve(cwd, path)),
    realPlace,
    readFile: (path) => readFileSync(path),
    fileFault,
    isDirectory,
  };
}

function fileFault(path: string): string | null {
  try {
    if (statSync(path).isDirectory()) return 'EISDIR';
    accessSync(path, constants.R_OK);
    return null;
  } catch (error) {
    return errorCode(error);
  }
}
