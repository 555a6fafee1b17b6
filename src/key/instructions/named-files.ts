/** Files that Codex's configuration names: what they hold reaches the model, so they count by content. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { TomlValue } from 'smol-toml';
import { readLayer } from './configuration.ts';

/** `model_instructions_file`, `config_file`, `model_catalog_json`, `path` of a skill: settings whose name says so. */
const NAMES_A_FILE = /(^|_)(file|path|json)$/;
/** An agent's own configuration may name files again. */
const DEPTH = 3;

/**
 * A setting's value as it is hashed: JSON with sorted keys, and in place of a file's path what the file holds. A path
 * that leads to no file stays as it is.
 *
 * @param folder absolute: relative paths start here
 */
export async function contentOf(name: string, value: TomlValue, folder: string, depth = DEPTH): Promise<unknown> {
  if (typeof value === 'string')
    return NAMES_A_FILE.test(name) ? fileContent(resolve(folder, value), value, depth) : value;
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return Promise.all(value.map((item) => contentOf(name, item, folder, depth)));
  if (typeof value !== 'object') return typeof value === 'bigint' ? String(value) : value;
  const names = Object.keys(value).sort();
  return Promise.all(
    names.map(async (key) => [key, await contentOf(key, value[key] as TomlValue, folder, depth)] as const),
  );
}

async function fileContent(path: string, written: string, depth: number): Promise<unknown> {
  const digest = await digestOfFile(path);
  if (digest === null) return written;
  const layer =
    depth > 0 && path.endsWith('.toml') ? await readLayer(dirname(path), path.slice(dirname(path).length + 1)) : null;
  const inner = layer?.table ? await contentOf('', layer.table, layer.folder, depth - 1) : `sha256:${digest}`;
  return { content: inner };
}

/** SHA-256 of a plain file, in hex; null when there is none that can be read. */
export async function digestOfFile(path: string): Promise<string | null> {
  try {
    if (!(await stat(path)).isFile()) return null;
    const hash = createHash('sha256');
    await pipeline(createReadStream(path), hash);
    return hash.digest('hex');
  } catch {
    return null;
  }
}
