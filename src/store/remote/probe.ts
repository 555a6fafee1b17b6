/** Whether a remote cache can be reached, read and written, for `codex-job doctor`. Stores one small entry of its own. */
import { sha256 } from '../../base/sha256.ts';
import type { RemoteCache } from '../../request/remote-place.ts';
import { DAY, type Entry, type EntryFile, markOf } from '../entry/entry.ts';
import { remoteStore } from './remote.ts';

export interface Probed {
  readonly kind: 'ok' | 'failed';
  /** One line. */
  readonly text: string;
}

/** The same each time, so that no more than one lies there. */
const HASH = sha256('codex-job doctor');

export async function probeRemote(cache: RemoteCache, env: NodeJS.ProcessEnv): Promise<Probed> {
  const open = () => remoteStore({ cache, env }, Date.now);
  const options = { now: Date.now(), ttlMs: DAY };
  const first = open();
  const before = await first.find(HASH, options);
  const complaint = before.kind === 'miss' ? (before.warning ?? before.notice) : undefined;
  // What was stored under another signing key is replaced below.
  if (complaint !== undefined && before.kind === 'miss' && before.reason !== 'signature')
    return { kind: 'failed', text: complaint };
  if (cache.mode === 'read')
    return { kind: 'ok', text: 'reachable, readable; not written to (remote-cache-mode: read)' };
  const saved = await first.save(probeEntry());
  if (saved.kind === 'failed') return { kind: 'failed', text: saved.warning };
  if (saved.kind === 'skipped') return { kind: 'failed', text: saved.notice ?? 'it could not be written' };
  const after = await open().find(HASH, options);
  if (after.kind === 'miss')
    return { kind: 'failed', text: after.warning ?? 'what was written could not be read again' };
  const signed = cache.signingKey === null ? 'not signed (set remote-cache-signing-key)' : 'signed';
  return { kind: 'ok', text: `reachable, readable, writable, ${signed}` };
}

function probeEntry(): Entry {
  const summary = JSON.stringify({ exit: 0, id: null, time: 0, error: null, result: 'codex-job doctor was here' });
  const files = new Map<EntryFile, Buffer>([
    ['stdout', Buffer.alloc(0)],
    ['stderr', Buffer.alloc(0)],
    ['summary.json', Buffer.from(summary)],
    ['message.md', Buffer.from('codex-job doctor was here\n')],
  ]);
  const created = new Date().toISOString();
  return {
    meta: {
      format: 1,
      hash: HASH,
      created,
      startedAt: created,
      ttlMs: DAY,
      forced: true,
      key: [],
      exit: 0,
      model: null,
      usage: null,
      costUsd: null,
      codexVersion: null,
      changes: { files: [], diffstat: '' },
      activity: [],
      notReplayed: [],
      files: Object.fromEntries([...files].map(([name, bytes]) => [name, markOf(bytes)])),
    },
    files,
  };
}
