/**
 * A TOML basic string (toml.io, v1.0.0). JSON's escapes are a subset of TOML's; beyond them TOML wants U+007F escaped
 * and has no lone surrogates. That matters: what fails to parse as TOML is taken by Codex's `-c` as raw text.
 */
export function tomlString(value: string): string {
  return JSON.stringify(value.toWellFormed()).replaceAll('\u007F', '\\u007f');
}
