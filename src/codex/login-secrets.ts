import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadToml, tomlParser } from '../base/toml.ts';

/** What a Codex home can keep a login in: Codex's own, those of MCP servers, its environment file, its settings. */
const FILES: readonly [name: string, read: (text: string) => unknown][] = [
  ['auth.json', (text) => JSON.parse(text)],
  ['.credentials.json', (text) => JSON.parse(text)],
  ['.env', readEnvironmentFile],
  ['config.toml', (text) => tomlParser()(text)],
];

/** By the end of the name: `experimental_bearer_token`, `OPENAI_API_KEY`, `Authorization`; not `account_id`. */
const SECRET_NAME = /(token|key|secret|password|authorization)$/i;
/** `env_key`, `bearer_token_env_var`: these hold the name of a variable. */
const VARIABLE_NAME = /^[A-Z][A-Z0-9_]*$/;

/**
 * Every token and key that a Codex home holds. A command of Codex can read these files where the sandbox cannot hide
 * them, so they are masked and replaced like the API key. Never rejects: what cannot be read cannot be shown either.
 */
export async function loginSecrets(home: string | null): Promise<string[]> {
  if (home === null) return [];
  await loadToml();
  const found = await Promise.all(
    FILES.map(async ([name, read]) => {
      try {
        return secretValues(read(await readFile(join(home, name), 'utf8')), '');
      } catch {
        return [];
      }
    }),
  );
  return [...new Set(found.flat())];
}

function secretValues(value: unknown, name: string): string[] {
  if (typeof value === 'string') {
    if (!SECRET_NAME.test(name) || VARIABLE_NAME.test(value)) return [];
    // `Bearer <token>`: the token alone is the secret.
    return [value, value.replace(/^(Bearer|Basic)\s+/i, '')];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, held]) => secretValues(held, key));
}

function readEnvironmentFile(text: string): Record<string, string> {
  const lines = text.matchAll(/^\s*(?:export\s+)?([A-Za-z_]\w*)\s*=\s*(.*?)\s*$/gm);
  return Object.fromEntries(
    [...lines].map(([, name, value]) => [name ?? '', (value ?? '').replace(/^(["'])(.*)\1$/, '$2')]),
  );
}
