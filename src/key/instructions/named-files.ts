/** Files that Codex's configuration names: what they hold reaches the model, so they count by content. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { TomlValue } from 'smol-toml';
import { type Layer, readLayer } from './configuration.ts';

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

/** Tables of `config.toml` about the terminal, which no request holds. */
const FOR_PEOPLE = new Set(['tui', 'notice', 'history']);

/** A configuration file as it is hashed, `[name, text]`; none where it sets nothing. Comments and order don't count. */
export async function layerContent({ name, folder, table, text }: Layer): Promise<[name: string, text: string][]> {
  if (table === null) return [[name, text.replaceAll('\r\n', '\n')]];
  const entries = Object.entries(table).filter(([key]) => !FOR_PEOPLE.has(key));
  if (entries.length === 0) return [];
  return [[name, JSON.stringify(await contentOf('', Object.fromEntries(entries) as TomlValue, folder))]];
}

/** Roles of sub-agents that a configuration folder defines, one in each file; the model is told their descriptions. */
export async function agentsIn(folder: string): Promise<[name: string, text: string][]> {
  const names = await readdir(join(folder, 'agents'), { recursive: true }).catch(() => [] as string[]);
  const files = names
    .filter((name) => name.endsWith('.toml'))
    .sort()
    .slice(0, MOST_AGENTS);
  const layers = await Promise.all(files.map((name) => readLayer(join(folder, 'agents'), name)));
  const found = await Promise.all(layers.map((layer) => (layer === null ? [] : layerContent(layer))));
  return found.flat().map(([name, text]) => [`agents/${name.split(sep).join('/')}`, text]);
}

const MOST_AGENTS = 500;

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
