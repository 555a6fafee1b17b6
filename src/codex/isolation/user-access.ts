import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { OtherUser, Wish } from './user-shell.ts';

/** Null, or what to do so that the user can do all of this. */
export async function accessAdvice(
  user: OtherUser,
  needs: { readonly read: readonly string[]; readonly write: readonly string[] },
): Promise<string | null> {
  const all = [...needs.read, ...needs.write];
  const passing = [...new Set(all.flatMap(foldersAbove))].sort();
  const reading = needs.read.map((path): Wish => ['r', path]);
  const writing = needs.write.map((path): Wish => ['w', path]);
  const [first] = await user.denied([...passing.map((path): Wish => ['x', path]), ...reading, ...writing]);
  if (first === undefined) return null;
  const [may, path] = first;
  const verb = { x: 'pass through', r: 'read', w: 'write' }[may];
  const mode = { x: 'o+x', r: '-R o+rX', w: 'o+wt' }[may];
  return `codex-user ${user.name} may not ${verb} ${path}, which Codex needs. Allow it in a step before, for example: chmod ${mode} ${path}.`;
}

function foldersAbove(path: string): string[] {
  const above = dirname(path);
  return above === path ? [] : [...foldersAbove(above), above];
}

/**
 * Codex's environment as the other user has it. git refuses a work tree of somebody else's, so these folders are named
 * safe; settings in variables are git's own way (`GIT_CONFIG_COUNT`), those that are there are kept.
 */
export function environmentOfUser(
  env: Readonly<Record<string, string>>,
  user: OtherUser,
  folders: readonly string[],
): Record<string, string> {
  const kept = Object.entries({ ...env, ...user.env }).filter(
    (pair): pair is [string, string] => pair[1] !== undefined,
  );
  const first = Number(env['GIT_CONFIG_COUNT'] ?? 0) || 0;
  const safe = folders.flatMap((folder, at): [string, string][] => [
    [`GIT_CONFIG_KEY_${first + at}`, 'safe.directory'],
    [`GIT_CONFIG_VALUE_${first + at}`, folder],
  ]);
  return Object.fromEntries([...kept, ['GIT_CONFIG_COUNT', String(first + folders.length)], ...safe]);
}

/** Puts the schema where everybody may read it: it is no secret, and our own folder is closed to the other user. */
export async function writeReadable(content: string): Promise<{ path: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'codex-job-schema-'));
  const path = join(folder, 'output-schema.json');
  await writeFile(path, content, { mode: 0o644, flag: 'wx' });
  await chmod(path, 0o644);
  await chmod(folder, 0o755);
  return { path, remove: () => rm(folder, { recursive: true, force: true }) };
}
