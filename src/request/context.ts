import { basename, dirname, isAbsolute, join, resolve, sep } from 'node:path';
import { errorCode, errorMessage } from '../base/errors.ts';
import { isWithin } from '../base/files/is-within.ts';
import type { RealPlace } from '../base/files/real-place.ts';
import { invalid, ok, type Reader } from './readers.ts';

/** What reading a request needs to know of the machine. */
export interface RequestContext {
  /** Milliseconds since 1970, UTC. */
  readonly now: number;
  /** Inputs that were given under names of other actions (other-names.ts). */
  readonly otherInputs: readonly { readonly name: string; readonly advice: string }[];
  readonly entry: 'action' | 'cli';
  /** Absolute: the workspace, on the command line the current directory. Relative paths start here. */
  readonly workspace: string;
  /** `$HOME`, or null. */
  readonly home: string | null;
  /** `$XDG_CACHE_HOME`, or null. */
  readonly xdgCacheHome: string | null;
  /** `$CODEX_HOME`, or null: only where a person's own login is used. */
  readonly codexHomeEnv: string | null;
  /** Absolute. */
  readonly temp: string;
  /** Absolute: folders that Codex lets its commands write in `workspace-write`, whatever the workspace is. */
  readonly openFolders: readonly string[];
  /** Follows an absolute path's links. */
  realPlace(path: string): RealPlace;
  /** Throws what the file system throws. */
  readFile(path: string): Uint8Array;
  /** Why a file can't be read (`ENOENT`, `EISDIR`, …); null when it can. */
  fileFault(path: string): string | null;
  /** False for what isn't there or can't be looked at. */
  isDirectory(path: string): boolean;
}

/** An absolute path, from one that may be relative to `folder` or begin with `~/`. Not normalized: see realPlace. */
export function absolutePath(context: RequestContext, folder = context.workspace): Reader<string> {
  return (text) => {
    if (text !== '~' && !text.startsWith('~/')) return ok(isAbsolute(text) ? text : `${folder}${sep}${text}`);
    return context.home === null
      ? invalid('a path without ~, because HOME is not set')
      : ok(`${context.home}${sep}${text.slice(1)}`);
  };
}

/**
 * Where a path leads once its links are followed. A path that begins in the workspace must end there, and outside of
 * `.git`: a link can come with a commit, and what it points to is not for the author of that commit to choose.
 *
 * @param folder where a relative path starts; the workspace by default
 */
export function realPath(context: RequestContext, folder?: string): Reader<string> {
  return (text) => {
    const given = absolutePath(context, folder)(text);
    if (given.kind === 'invalid') return given;
    const place = context.realPlace(given.value);
    if (place.kind === 'invalid') return invalid(`a path that can be followed (${place.code} at ${given.value})`);
    return leavesByLink(resolve(given.value), place.path, context)
      ? invalid(`a path whose links stay in the workspace and out of .git (this one leads to ${place.path})`)
      : ok(place.path);
  };
}

function leavesByLink(path: string, real: string, context: RequestContext): boolean {
  const root = realWorkspace(context);
  const isInside = isWithin(path, context.workspace) || isWithin(path, root);
  if (!isInside) return false;
  return !isWithin(real, root) || (inGitFolder(real) && !inGitFolder(path));
}

/** `.git`, in the letters of any case: some file systems don't tell them apart. */
function inGitFolder(path: string): boolean {
  return path.split(sep).some((name) => name.toLowerCase() === '.git');
}

/** The workspace with its links followed; as given where that is impossible. */
export function realWorkspace({ workspace, realPlace }: RequestContext): string {
  const place = realPlace(workspace);
  return place.kind === 'ok' ? place.path : workspace;
}

/** The same for a file that is put in place by a rename: a link at its very end is replaced and not followed. */
export function realTarget(context: RequestContext): Reader<string> {
  return (text) => {
    const given = absolutePath(context)(text);
    if (given.kind === 'invalid') return given;
    const path = resolve(given.value);
    const folder = realPath(context)(dirname(path));
    if (folder.kind === 'invalid') return folder;
    const place = context.realPlace(path);
    if (place.kind === 'invalid' && place.code === 'ENAMETOOLONG') {
      return invalid(`a path with a shorter name (${place.code} at ${path})`);
    }
    return ok(join(folder.value, basename(path)));
  };
}

/** An existing directory, its links followed; relative to the workspace. */
export function directory(context: RequestContext): Reader<string> {
  return (text) => {
    const path = realPath(context)(text);
    if (path.kind === 'invalid') return path;
    return context.isDirectory(path.value) ? path : invalid(`a directory that exists (looked for ${path.value})`);
  };
}

/** What a file holds as text: valid UTF-8, the byte order mark dropped. Its path is one of {@link realPath}. */
export function fileText(context: RequestContext): Reader<string> {
  return (text) => {
    const read = realPath(context)(text);
    if (read.kind === 'invalid') return read;
    const path = read.value;
    let bytes: Uint8Array;
    try {
      bytes = context.readFile(path);
    } catch (error) {
      return invalid(`a file that can be read (${errorCode(error) || errorMessage(error)} at ${path})`);
    }
    try {
      return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    } catch {
      return invalid(`a file that is valid UTF-8 (${path} is not)`);
    }
  };
}

/** The local cache: as given, else by the XDG Base Directory rules (a relative `$XDG_CACHE_HOME` counts as not set). */
export function cacheDir(context: RequestContext): Reader<string> {
  return (text) => {
    if (text !== '') return realTarget(context)(text);
    const { xdgCacheHome, home, temp } = context;
    const xdg = xdgCacheHome !== null && isAbsolute(xdgCacheHome) ? xdgCacheHome : null;
    const usual = home === null ? temp : join(home, '.cache');
    const path = join(xdg ?? usual, 'codex-job');
    // Nobody named this folder. Where it cannot be reached, the store warns and the job goes on without it.
    return context.realPlace(dirname(path)).kind === 'ok' ? realTarget(context)(path) : ok(resolve(path));
  };
}
