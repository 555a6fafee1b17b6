import { isAbsolute, join, resolve } from 'node:path';
import { errorCode, errorMessage } from '../base/errors.ts';
import { invalid, ok, type Reader } from './readers.ts';

/** What reading a request needs to know of the machine. */
export interface RequestContext {
  /** Milliseconds since 1970, UTC. */
  readonly now: number;
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
  /** Throws what the file system throws. */
  readFile(path: string): Uint8Array;
  /** False for what isn't there or can't be looked at. */
  isDirectory(path: string): boolean;
}

/** An absolute path, from one that may be relative to the workspace or begin with `~/`. */
export function homePath(context: RequestContext): Reader<string> {
  return (text) => {
    if (text !== '~' && !text.startsWith('~/')) return ok(resolve(context.workspace, text));
    return context.home === null
      ? invalid('a path without ~, because HOME is not set')
      : ok(join(context.home, text.slice(1)));
  };
}

/** An existing directory, relative to the workspace. */
export function directory(context: RequestContext, of: Reader<string>): Reader<string> {
  return (text) => {
    const path = of(text);
    if (path.kind === 'invalid') return path;
    return context.isDirectory(path.value) ? path : invalid(`a directory that exists (looked for ${path.value})`);
  };
}

/** What a file holds as text: valid UTF-8, the byte order mark dropped. Its path is one of {@link homePath}. */
export function fileText(context: RequestContext): Reader<string> {
  return (text) => {
    const read = homePath(context)(text);
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

/** The local store: as given, else by the XDG Base Directory rules (a relative `$XDG_CACHE_HOME` counts as not set). */
export function cacheDir(context: RequestContext): Reader<string> {
  return (text) => {
    if (text !== '') return homePath(context)(text);
    const { xdgCacheHome, home, temp } = context;
    if (xdgCacheHome !== null && isAbsolute(xdgCacheHome)) return ok(join(xdgCacheHome, 'codex-job'));
    return ok(home === null ? join(temp, 'codex-job') : join(home, '.cache', 'codex-job'));
  };
}
