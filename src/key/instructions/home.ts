/** What of a Codex home reaches the model: its configuration, instructions and skills, and a thread that goes on. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Configuration } from './configuration.ts';
import { digestOf, firstOf, skillsIn } from './instructions.ts';
import { agentsIn, layerContent } from './named-files.ts';

const INSTRUCTIONS = ['AGENTS.override.md', 'AGENTS.md'];

/**
 * Digest of a given home: its instructions, its skills, the configuration that is used, and the files that it names.
 * Logins, sessions, histories and profiles that nobody asked for are no part.
 *
 * @returns null when there is nothing of that kind
 */
export async function homeDigest(home: string, configuration: Configuration): Promise<string | null> {
  const [instructions, memories, skills, agents, layers] = await Promise.all([
    firstOf(home, INSTRUCTIONS),
    firstOf(home, usesMemories(configuration) ? ['memories/memory_summary.md'] : []),
    skillsIn(home, 'skills'),
    agentsIn(home),
    Promise.all(configuration.layers.map(layerContent)),
  ]);
  return digestOf([...instructions, ...memories, ...skills, ...agents, ...layers.flat()]);
}

/** Codex sends the summary of its memories where that feature is on, and it is off by default. */
function usesMemories({ layers, overrides }: Configuration): boolean {
  return [...layers.map(({ table }) => table), overrides].some((part) => /memories/.test(JSON.stringify(part)));
}

/** Digest of the instructions of a home that lends its login only; its configuration isn't read, its skills are hidden. */
export async function instructionsOfHome(home: string): Promise<string | null> {
  return digestOf(firstOf(home, INSTRUCTIONS));
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
