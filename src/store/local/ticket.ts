/**
 * The files behind a lock: `<cache-dir>/.locks/<name>/<N>`. One folder per name, so that taking a lock costs the same
 * however many there are. A ticket is made with its content in one step, and only its owner changes it.
 */
import { randomUUID } from 'node:crypto';
import { readFileSync, rmdirSync, unlinkSync } from 'node:fs';
import { link, mkdir, readdir, stat, unlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { errorCode } from '../../base/errors.ts';
import { lstatOrNull, orNull, readPlainFile } from '../../base/files/disk.ts';
import { makeFolders } from '../../base/files/make-folders.ts';
import { type Owner, parseOwner, thisProcess } from './owner.ts';

export const LOCKS = '.locks';
const TICKET_LIMIT = 4096;
const TICKET_NAME = /^\d{1,15}$/;

export interface Ticket {
  readonly n: number;
  readonly path: string;
  /** Null when the content can't be read. */
  readonly owner: Owner | null;
  readonly token: string;
  /** Nanoseconds since 1970 of the last heartbeat, by the clock of its holder. */
  readonly touched: bigint;
}

/** The folder of one lock. The holder removes it with its ticket, so it may be gone again at any moment. */
export async function lockFolder(cacheDir: string, name: string): Promise<string> {
  const all = join(cacheDir, LOCKS);
  const folder = join(all, name);
  await makeFolders(all, 0o700);
  try {
    await mkdir(folder, { mode: 0o700 });
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
  }
  for (const path of [all, folder]) {
    const stats = await lstatOrNull(path);
    if (stats && !stats.isDirectory()) throw new Error(`${path} is not a folder`);
  }
  return folder;
}

/** All tickets of one lock, lowest N first. */
export async function tickets(folder: string): Promise<Ticket[]> {
  const found: Ticket[] = [];
  for (const file of (await orNull(readdir(folder))) ?? []) {
    if (!TICKET_NAME.test(file)) continue;
    const ticket = await readTicket(folder, Number(file));
    if (ticket) found.push(ticket);
  }
  return found.sort((a, b) => a.n - b.n);
}

async function readTicket(folder: string, n: number): Promise<Ticket | null> {
  const path = join(folder, String(n));
  // The content first: opening a file makes a network disk fetch its times anew.
  const bytes = readPlainFile(path, TICKET_LIMIT);
  const facts = bytes && (await orNull(stat(path, { bigint: true })));
  return facts && { n, path, ...parse(bytes.toString('utf8')), touched: facts.mtimeNs };
}

/** False when the name is taken already, or the folder was just removed. Rejects when the folder can't be written. */
export async function take(path: string, token: string): Promise<boolean> {
  const text = `${JSON.stringify({ token, owner: thisProcess() })}\n`;
  const temporary = `${path}.${randomUUID()}`;
  if ((await orNull(writeFile(temporary, text, { flag: 'wx', mode: 0o600 }).then(() => true))) === null) return false;
  try {
    await link(temporary, path);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST' || errorCode(error) === 'ENOENT') return false;
    if (!['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK', 'UNKNOWN'].includes(errorCode(error))) throw error;
    return await takeWithoutLinks(path, text);
  } finally {
    await orNull(unlink(temporary));
  }
}

/** Some file systems have no hard links. There a ticket is empty for a moment, and an empty ticket counts as held. */
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
 * Removes a ticket, and the lock's folder with it. Synchronous, because the end of the process does it as well.
 * Looks at the token first: a process that slept past its heartbeat may find another holder under its number.
 */
export function release(path: string, token: string): void {
  if (parse(readFileSync(path, 'utf8')).token !== token) return;
  unlinkSync(path);
  removeLockFolder(dirname(path));
}

/** Only when it is empty: somebody else may be taking the lock. */
export function removeLockFolder(folder: string): void {
  try {
    rmdirSync(folder);
  } catch (error) {
    if (!['ENOTEMPTY', 'EEXIST', 'ENOENT', 'EBUSY', 'EPERM'].includes(errorCode(error))) throw error;
  }
}

function parse(text: string): { token: string; owner: Owner | null } {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return { token: '', owner: null };
    const { token, owner } = value as Record<'token' | 'owner', unknown>;
    return { token: typeof token === 'string' ? token : '', owner: parseOwner(owner) };
  } catch {
    return { token: '', owner: null };
  }
}
