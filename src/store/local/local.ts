/** The local store: `<cache-dir>/<hash>/`, one folder an entry. */

import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { errorMessage } from '../../base/errors.ts';
import type { Clock } from '../../base/ports.ts';
import { ageSeconds, type Entry, type EntryMeta } from '../entry/entry.ts';
import { replaces } from '../entry/verdict.ts';
import type { Find, FindOptions, Save, Store } from '../port.ts';
import { commit, finish, stage } from './commit.ts';
import { noteExpiry } from './expiry.ts';
import { inspectFolder, makeFolder } from './folder.ts';
import { acquire, tryAcquire } from './lock.ts';
import { STALE_MS } from './owner.ts';
import { readEntry } from './read.ts';

export interface LocalStore extends Store {
  readonly name: 'local';
  /** Keeps what came from another store, unless something newer is here. */
  copyToLocal(entry: Entry): Promise<Save>;
}

/** How long a writer waits for another writer of the same entry, in ms: until a dead one is known to be dead. */
const WRITER_WAIT_MS = STALE_MS + 5000;

export function writerLock(hash: string): string {
  return `${hash}.write`;
}

export function localStore(cacheDir: string, clock: Clock): LocalStore {
  return {
    name: 'local',
    find: (hash, options) => find(cacheDir, hash, options).catch((cause) => unreadable(cacheDir, cause)),
    save: (entry) => put(cacheDir, entry, clock, keepForced),
    copyToLocal: (entry) => put(cacheDir, entry, clock, keepNewer),
  };
}

async function find(cacheDir: string, hash: string, { now, ttlMs }: FindOptions): Promise<Find> {
  const state = await inspectFolder(cacheDir);
  if (state.kind === 'absent') return { kind: 'miss', reason: 'absent' };
  if (state.kind === 'unusable') {
    const warning = `The local store is not used: ${state.detail}. ${state.advice}`;
    return { kind: 'miss', reason: 'unusable', warning, cause: state.cause };
  }
  const read = await readEntry(join(cacheDir, hash), hash, now, ttlMs);
  if (read.kind === 'absent') return { kind: 'miss', reason: 'absent' };
  if (read.kind === 'invalid') {
    // Growing old is what entries do; all else is worth a warning.
    if (read.reason === 'expired') return { kind: 'miss', reason: 'expired' };
    const warning = `The stored result ${hash} is not used and will be replaced: ${read.detail}.`;
    return { kind: 'miss', reason: read.reason, warning, cause: read.cause };
  }
  if (read.unfinished) await finishForOthers(cacheDir, hash);
  return { kind: 'hit', meta: read.meta, files: read.files, ageSeconds: ageSeconds(read.meta, now) };
}

/** Completes what a killed writer left, if nobody else is at it and the disk lets us. The entry is good either way. */
async function finishForOthers(cacheDir: string, hash: string): Promise<void> {
  const lock = await tryAcquire(cacheDir, writerLock(hash));
  if (lock.kind !== 'held') return;
  await finish(join(cacheDir, hash)).catch(() => {});
  await lock.release();
}

type Rule = (incoming: EntryMeta, stored: EntryMeta) => 'forced' | 'newer' | null;

const keepForced: Rule = (incoming, stored) => (replaces(incoming, stored) ? null : 'forced');
const keepNewer: Rule = (incoming, stored) =>
  Date.parse(stored.created) >= Date.parse(incoming.created) ? 'newer' : keepForced(incoming, stored);

async function put(cacheDir: string, entry: Entry, clock: Clock, rule: Rule): Promise<Save> {
  const { hash } = entry.meta;
  const target = join(cacheDir, hash);
  let staged: string | null = null;
  try {
    const state = await makeFolder(cacheDir);
    if (state.kind !== 'usable') {
      const [detail, advice] = state.kind === 'unusable' ? [state.detail, state.advice] : [`${cacheDir} vanished`, ''];
      return failed('unusable', `${detail}. ${advice}`);
    }
    staged = await stage(cacheDir, entry);
    const lock = await acquire(cacheDir, writerLock(hash), { maxWaitMs: WRITER_WAIT_MS });
    if (lock.kind !== 'held') return failed('locked', `no lock for writing could be had: ${lock.detail}.`, lock.cause);
    try {
      const stored = await readEntry(target, hash, clock(), Number.POSITIVE_INFINITY).catch(() => null);
      const reason = stored?.kind === 'ok' ? rule(entry.meta, stored.meta) : null;
      if (reason) return { kind: 'kept', location: target, reason };
      await noteExpiry(cacheDir, entry.meta);
      await commit(cacheDir, hash, staged);
      return { kind: 'stored', location: target };
    } finally {
      await lock.release();
    }
  } catch (cause) {
    return failed('failed', `${errorMessage(cause)}.`, cause);
  } finally {
    if (staged) await rm(staged, { recursive: true, force: true }).catch(() => {});
  }
}

function failed(reason: string, detail: string, cause?: unknown): Save {
  return { kind: 'failed', reason, warning: `The result could not be kept in the local store: ${detail}`, cause };
}

function unreadable(cacheDir: string, cause: unknown): Find {
  const detail = errorMessage(cause);
  const warning = `The local store could not be read: ${detail}. Check the permissions below ${cacheDir}, or give another \`cache-dir\`.`;
  return { kind: 'miss', reason: 'unusable', warning, cause };
}
