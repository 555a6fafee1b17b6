/**
 * Whether Codex may write to places outside the repository that somebody named: what it makes there is in no patch, so
 * a replay could not bring it. Only looks at where links lead.
 */
import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import type { TomlValue } from 'smol-toml';
import { isWithin } from '../base/files/is-within.ts';
import { readTokens } from '../request/codex-args/flags.ts';
import type { Request } from '../request/request.ts';
import type { Configuration } from './instructions/configuration.ts';

/** @param root absolute: the repository's. @returns why the job is not cached, or null */
export function outsideWrites(
  { sandbox, workingDirectory, codexArgs }: Pick<Request, 'sandbox' | 'workingDirectory' | 'codexArgs'>,
  configuration: Pick<Configuration, 'layers' | 'overrides'>,
  root: string,
): string | null {
  if (sandbox === 'read-only') return null;
  const isOutside = (path: string) => !isWithin(real(resolve(workingDirectory, path)), real(root));
  const named = addedFolders(codexArgs).some(isOutside)
    ? '--add-dir'
    : writableRoots(configuration).some(isOutside)
      ? 'writable_roots'
      : null;
  return named === null
    ? null
    : `${named} names a folder outside the repository, and a replay could not bring what Codex writes there.`;
}

function addedFolders(codexArgs: readonly string[]): string[] {
  return readTokens(codexArgs).flatMap((token) =>
    token.kind === 'flag' && token.flag === '--add-dir' ? [token.value ?? ''] : [],
  );
}

/** Of `sandbox_workspace_write`, from every place: where a stronger one takes a folder back, a run too many is paid. */
function writableRoots({ layers, overrides }: Pick<Configuration, 'layers' | 'overrides'>): string[] {
  const tables = [...layers.map(({ table }) => table ?? {}), ...overrides.map(([key, value]) => nested(key, value))];
  return tables.flatMap((table) => {
    const roots = fieldOf(fieldOf(table, 'sandbox_workspace_write'), 'writable_roots');
    return Array.isArray(roots) ? roots.filter((item) => typeof item === 'string') : [];
  });
}

/** `-c a.b=1` as the table that it stands for. */
function nested(key: string, value: TomlValue): TomlValue {
  return key.split('.').reduceRight((inner: TomlValue, part) => ({ [part.trim()]: inner }), value);
}

function fieldOf(value: TomlValue | undefined, name: string): TomlValue | undefined {
  const isTable = typeof value === 'object' && !Array.isArray(value) && !(value instanceof Date);
  return isTable ? (value as Record<string, TomlValue>)[name] : undefined;
}

function real(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}
