/** The local cache: `<cache-dir>/<hash>/`, one folder an entry. */

import { join } from 'node:path';
import { errorMessage } from '../../base/errors.ts';
import type { Clock } from '../../base/ports.ts';
import { ageSeconds, type Entry } from '../entry/entry.ts';
import type { Find, FindOptions, Save, Store } from '../port.ts';
import { inspectFolder } from './folder.ts';
import { readEntry } from './read.ts';

export interface LocalStore extends Store {
  readonly name: 'local';
  /** Keeps what came from another store, unless something newer is here. */
  copyToLocal(entry: Entry): Promise<Save>;
  /** Loads what that needs, while something else is waited for. */
  prepareCopy(): void;
}

/** A hit doesn't pay for it. */
const loadPut = () => import('./put.ts');

export function localStore(cacheDir: string, clock: Clock): LocalStore {
  return {
    name: 'local',
    find: (hash, options) => find(cacheDir, hash, options).catch((cause) => unreadable(cacheDir, cause)),
    async save(entry) {
      const { OWN_RESULT, put } = await loadPut();
      return put(cacheDir, entry, clock, OWN_RESULT);
    },
    prepareCopy: () => void loadPut(),
    async copyToLocal(entry) {
      const { COPY, put } = await loadPut();
      return put(cacheDir, entry, clock, COPY);
    },
  };
}

async function find(cacheDir: string, hash: string, { now, ttlMs }: FindOptions): Promise<Find> {
  const state = await inspectFolder(cacheDir);
  if (state.kind === 'absent') return { kind: 'miss', reason: 'absent' };
  if (state.kind === 'unusable') {
    const warning = `The local cache is not used: ${state.detail}. ${state.advice}`;
    return { kind: 'miss', reason: 'unusable', warning, cause: state.cause };
  }
  const read = await readEntry(join(cacheDir, hash), hash, now, ttlMs);
  if (read.kind === 'absent') return { kind: 'miss', reason: 'absent' };
  if (read.kind === 'invalid') {
    // Growing old is what entries do; all else is worth a warning.
    if (read.reason === 'expired') return { kind: 'miss', reason: 'expired' };
    const warning = `The cached result ${hash} is not used and will be replaced: ${read.detail}.`;
    return { kind: 'miss', reason: read.reason, warning, cause: read.cause };
  }
  if (read.unfinished) await (await loadPut()).finishForOthers(cacheDir, hash);
  return { kind: 'hit', meta: read.meta, files: read.files, ageSeconds: ageSeconds(read.meta, now) };
}

function unreadable(cacheDir: string, cause: unknown): Find {
  const detail = errorMessage(cause);
  const warning = `The local cache could not be read: ${detail}. Check the permissions below ${cacheDir}, or give another \`cache-dir\`.`;
  return { kind: 'miss', reason: 'unusable', warning, cause };
}
