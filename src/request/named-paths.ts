import type { TomlValue } from 'smol-toml';
import { readOverride } from './codex-args/config.ts';
import { readTokens } from './codex-args/flags.ts';
import { type RequestContext, realPath } from './context.ts';
import type { InputReader } from './input-reader.ts';

/**
 * Files and folders that `codex-args` name. Codex tells a missing picture only to the model, which then answers without
 * it; so a file that isn't there is a wrong input, found before anything is spent.
 *
 * @param folder where Codex works: relative paths start there
 * @returns folders that Codex may write besides the workspace, their links followed
 */
export function checkNamedPaths(
  inputs: InputReader,
  args: readonly string[],
  folder: string,
  context: RequestContext,
): readonly string[] {
  const added: string[] = [];
  for (const { path, kind, shown } of args.length === 0 ? [] : namedPaths(args)) {
    const place = realPath(context, folder)(path);
    if (place.kind === 'invalid') {
      inputs.reject('codex-args', shown, place.expected);
      continue;
    }
    if (kind === 'folder') added.push(place.value);
    else checkFile(inputs, shown, place.value, context);
  }
  return added;
}

function checkFile(inputs: InputReader, shown: string, path: string, context: RequestContext): void {
  const fault = context.fileFault(path);
  if (fault !== null) inputs.reject('codex-args', shown, `a file that can be read (${fault} at ${path})`);
}

interface NamedPath {
  readonly path: string;
  readonly kind: 'file' | 'folder';
  readonly shown: string;
}

function namedPaths(args: readonly string[]): readonly NamedPath[] {
  return readTokens(args).flatMap((token): readonly NamedPath[] => {
    if (token.kind !== 'flag' || token.value === null) return [];
    const { flag, value } = token;
    const shown = `${flag} ${value}`;
    switch (flag) {
      case '--image':
        return [{ path: value, kind: 'file', shown }];
      case '--add-dir':
        return [{ path: value, kind: 'folder', shown }];
      case '--config': {
        const override = readOverride(value);
        return override.kind === 'ok' ? namedInSetting(override.key.split('.'), override.value) : [];
      }
      default:
        return [];
    }
  });
}

/** Settings that name a file end in `_file`; `writable_roots` is a list of folders. Looks into tables. */
function namedInSetting(key: readonly string[], value: TomlValue): readonly NamedPath[] {
  const name = key.at(-1)?.trim() ?? '';
  const shown = (path: string) => `-c ${key.join('.')}=${path}`;
  if (typeof value === 'string') {
    return name.endsWith('_file') ? [{ path: value, kind: 'file', shown: shown(value) }] : [];
  }
  if (Array.isArray(value)) {
    const folders = name === 'writable_roots' ? value.filter((path) => typeof path === 'string') : [];
    return folders.map((path) => ({ path, kind: 'folder', shown: shown(path) }));
  }
  if (typeof value !== 'object' || value instanceof Date) return [];
  return Object.entries(value).flatMap(([inner, held]) => namedInSetting([...key, inner], held));
}
