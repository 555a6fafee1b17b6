import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

/**
 * Digest of what in a Codex home changes an answer: `config.toml`, the profiles layered on it (`<name>.config.toml`)
 * and the instructions that go into every request (`AGENTS.md`, `AGENTS.override.md`). Logins and sessions are no part.
 *
 * @param which `instructions` leaves the configuration out, for a home whose configuration isn't read
 * @returns null when there is nothing of that kind
 */
export async function homeDigest(home: string, which: 'all' | 'instructions'): Promise<string | null> {
  const names = (await readdir(home).catch(() => [] as string[])).filter((name) => counts(name, which)).sort();
  if (names.length === 0) return null;
  const hash = createHash('sha256');
  for (const name of names) {
    const text = (await readFile(join(home, name), 'utf8').catch(() => '')).replaceAll('\r\n', '\n');
    hash.update(JSON.stringify([name, text]));
  }
  return hash.digest('hex');
}

function counts(name: string, which: 'all' | 'instructions'): boolean {
  if (name === 'AGENTS.md' || name === 'AGENTS.override.md') return true;
  return which === 'all' && (name === 'config.toml' || name.endsWith('.config.toml'));
}

/**
 * Digest of a recorded thread: Codex keeps it at `sessions/YYYY/MM/DD/rollout-<time>-<thread id>.jsonl`.
 *
 * @returns null when it isn't there: Codex will then say so itself
 */
export async function threadDigest(home: string, thread: string): Promise<string | null> {
  const names = await readdir(join(home, 'sessions'), { recursive: true }).catch(() => [] as string[]);
  const name = names.find((candidate) => candidate.toLowerCase().endsWith(`-${thread.toLowerCase()}.jsonl`));
  if (name === undefined) return null;
  const hash = createHash('sha256');
  await pipeline(createReadStream(join(home, 'sessions', name)), hash);
  return hash.digest('hex');
}
