/**
 * The files behind a lock: `<cache-dir>/.locks/<name>.<N>`. A ticket is made with its content in one step and never
 * overwritten by anybody but its owner; N only grows while there are tickets of that name.
 */

import { randomUUID } from 'node:crypto';
import { renameSync, writeFileSync } from 'node:fs';
import { link, readdir, stat, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from '../../base/errors.ts';
import { lstatOrNull, orNull, readPlainFile } from '../../base/files/disk.ts';
import { makeFolders } from '../../base/files/make-folders.ts';
import { isAlive, type Owner, parseOwner, STALE_MS, startOf, thisProcess } from './owner.ts';

export const LOCKS = '.locks';
const TICKET_LIMIT = 4096;
const TICKET_NAME = /^(.+)\.(\d{1,15})$/;

export interface Ticket {
  readonly name: string;
  readonly n: number;
  readonly path: string;
  /** Held by somebody who lives. */
  readonly busy: boolean;
  /** Null when the content can't be read. */
  readonly owner: Owner | null;
  readonly token: string;
  /** Ms since 1970 of the last heartbeat. */
  readonly touched: number;
}

export async function locksFolder(cacheDir: string): Promise<string> {
  const folder = join(cacheDir, LOCKS);
  await makeFolders(folder, 0o700);
  if (!(await lstatOrNull(folder))?.isDirectory()) throw new Error(`${folder} is not a folder`);
  return folder;
}

/** False for the temporary files that tickets are made from. */
export function isTicket(file: string): boolean {
  return TICKET_NAME.test(file);
}

/** All tickets of `name` (of every name when it is null), lowest N first. */
export async function tickets(folder: string, name: string | null): Promise<Ticket[]> {
  const found: Ticket[] = [];
  for (const file of await readdir(folder)) {
    const match = TICKET_NAME.exec(file);
    if (!match?.[1] || (name !== null && match[1] !== name)) continue;
    const ticket = await read(folder, match[1], Number(match[2]));
    if (ticket) found.push(ticket);
  }
  return found.sort((a, b) => a.n - b.n);
}

async function read(folder: string, name: string, n: number): Promise<Ticket | null> {
  const path = join(folder, `${name}.${n}`);
  const facts = await orNull(stat(path));
  const bytes = facts && (await readPlainFile(path, TICKET_LIMIT));
  if (!facts || !bytes) return null;
  const { state, token, owner } = parse(bytes.toString('utf8'));
  const silentMs = Date.now() - facts.mtimeMs;
  // Unreadable content is somebody's who is still writing it (no hard links there), or who was killed meanwhile.
  const alive = owner ? isAlive(owner, thisProcess(), silentMs, startOf) : silentMs <= STALE_MS;
  return { name, n, path, busy: state !== 'released' && alive, owner, token, touched: facts.mtimeMs };
}

/** False when the name is taken already. Rejects when the folder can't be written. */
export async function take(path: string, token: string): Promise<boolean> {
  const text = content('held', token);
  const temporary = `${path}.${randomUUID()}`;
  await writeFile(temporary, text, { flag: 'wx', mode: 0o600 });
  try {
    await link(temporary, path);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    if (!['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK', 'UNKNOWN'].includes(errorCode(error))) throw error;
    return await takeWithoutLinks(path, text);
  } finally {
    await orNull(unlink(temporary));
  }
}

/** Some file systems have no hard links. Here a ticket is empty for a moment: `read` counts that as busy. */
async function takeWithoutLinks(path: string, text: string): Promise<boolean> {
  try {
    await writeFile(path, text, { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Marks a ticket as released; it stays as a tombstone. Were it deleted at once, a contender that has seen it could
 * take a number twice. Synchronous, because the end of the process has to do it as well.
 */
export function release(path: string, token: string): void {
  const temporary = `${path}.${randomUUID()}`;
  writeFileSync(temporary, content('released', token), { flag: 'wx', mode: 0o600 });
  renameSync(temporary, path);
}

function content(state: 'held' | 'released', token: string): string {
  return `${JSON.stringify({ state, token, owner: thisProcess() })}\n`;
}

function parse(text: string): { state: string; token: string; owner: Owner | null } {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return { state: '', token: '', owner: null };
    const { state, token, owner } = value as Record<'state' | 'token' | 'owner', unknown>;
    return {
      state: typeof state === 'string' ? state : '',
      token: typeof token === 'string' ? token : '',
      owner: parseOwner(owner),
    };
  } catch {
    return { state: '', token: '', owner: null };
  }
}
