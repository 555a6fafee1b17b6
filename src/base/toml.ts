import type { TomlTable } from 'smol-toml';

type Parser = typeof import('smol-toml');

let loaded: Parser | null = null;

/** Loads the parser: only arguments and homes of Codex hold TOML, and a cache hit mostly has neither. */
export async function loadToml(): Promise<void> {
  loaded ??= await import('smol-toml');
}

/** The parser that `loadToml` has loaded. */
export function tomlParser(): (text: string) => TomlTable {
  if (loaded === null) throw new Error('TOML was read before loadToml() had loaded the parser');
  return loaded.parse;
}
