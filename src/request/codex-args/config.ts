import type { TomlValue } from 'smol-toml';
import { tomlParser } from '../../base/toml.ts';

/** One `-c key=value`, read as Codex 0.169 reads it. */
export type Override =
  | { readonly kind: 'ok'; readonly key: string; readonly value: TomlValue }
  | { readonly kind: 'invalid'; readonly problem: string };

/** `loadToml` first. Split at the first `=`, both sides trimmed; a value that isn't TOML is the text itself, without quotes around it. */
export function readOverride(text: string): Override {
  const equals = text.indexOf('=');
  if (equals < 0) return { kind: 'invalid', problem: '-c KEY=VALUE, with a = in it' };
  const key = text.slice(0, equals).trim();
  if (key === '') return { kind: 'invalid', problem: '-c KEY=VALUE, with a key before the =' };
  return { kind: 'ok', key, value: readValue(text.slice(equals + 1).trim()) };
}

function readValue(text: string): TomlValue {
  const parse = tomlParser();
  try {
    const value = parse(`_x_ = ${text}`)['_x_'];
    if (value !== undefined) return value;
  } catch {
    // Not TOML: Codex takes it as it stands.
  }
  return text.replace(/^["']+|["']+$/g, '');
}

/**
 * Settings that undo the wall, and how: programs started outside the sandbox, the sandbox replaced or asked around, the
 * key proxy bypassed.
 */
const WALL: ReadonlyMap<string, string> = new Map([
  ['projects', "lets a repository's own config start programs outside the sandbox"],
  ['mcp_servers', 'starts programs outside the sandbox'],
  ['plugins', 'starts programs outside the sandbox'],
  ['marketplaces', 'starts programs outside the sandbox'],
  ['hooks', 'starts programs outside the sandbox'],
  ['notify', 'starts a program outside the sandbox'],
  ['js_repl_node_path', 'starts a program outside the sandbox'],
  ['permissions', 'replaces the sandbox'],
  ['default_permissions', 'replaces the sandbox'],
  ['use_legacy_landlock', 'replaces the sandbox'],
  ['features.use_legacy_landlock', 'replaces the sandbox'],
  ['approvals_reviewer', 'lets a model allow commands outside the sandbox'],
  ['auto_review', 'lets a model allow commands outside the sandbox'],
  ['model_provider', 'bypasses the proxy that keeps the key (use responses-api-endpoint)'],
  ['model_providers', 'bypasses the proxy that keeps the key (use responses-api-endpoint)'],
  ['openai_base_url', 'bypasses the proxy that keeps the key (use responses-api-endpoint)'],
  ['chatgpt_base_url', 'sends the login elsewhere'],
]);

/** How a setting undoes the wall, or null. Looks into tables: `-c projects={…}`, `-c profiles={a={hooks={…}}}`. */
export function undoesWall(key: string, value: TomlValue): string | null {
  for (const path of paths(segments(key), value)) {
    const own = path[0] === 'profiles' ? path.slice(2) : path;
    const found = WALL.get(own[0] ?? '') ?? WALL.get(own.slice(0, 2).join('.'));
    if (found !== undefined) return found;
  }
  return null;
}

/** Codex splits a key at every dot and knows no quotes; being stricter than it costs nothing here. */
function segments(key: string): readonly string[] {
  return key.split('.').map((part) => part.trim().replace(/^["']|["']$/g, ''));
}

function paths(prefix: readonly string[], value: TomlValue): readonly (readonly string[])[] {
  const isTable = typeof value === 'object' && !Array.isArray(value) && !(value instanceof Date);
  if (!isTable || Object.keys(value).length === 0) return [prefix];
  return Object.entries(value).flatMap(([name, inner]) => paths([...prefix, name], inner));
}
