/** The Actions cache as a store. What comes out of it is untrusted until it passed the checks of a local entry. */

import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { errorMessage } from '../../base/errors.ts';
import { monotonicMs } from '../../base/monotonic.ts';
import type { Clock } from '../../base/ports.ts';
import { ageSeconds, DAY, type Entry } from '../entry/entry.ts';
import { judgeArchive } from '../entry/received.ts';
import { type Find, type FindOptions, LOOKUP_MS, SAVE_MS, type Save, type Store } from '../port.ts';
import type { Unpacked } from './archive.ts';
import { availability } from './availability.ts';
import { type CacheCall, startCacheProcess } from './cache-process.ts';
import { takeEarly } from './early.ts';
import { type Cause, explainFailure } from './explain-failure.ts';
import { cacheKey, createdSeconds, keyPrefix, parseKey } from './keys.ts';
import { ARCHIVE_LIMIT, HAS_ZSTD } from './limits.ts';
import { ARCHIVE } from './protocol.ts';

/** Only when there is an archive: a local hit doesn't pay for it. */
const loadArchive = () => import('./archive.ts');

export interface ActionsStore extends Store {
  readonly name: 'actions';
  /** As `find`, within a part of LOOKUP_MS. */
  findWithin(ms: number, hash: string, options: FindOptions): Promise<Find>;
}

/** What a job learns about the cache between its lookup and its save. */
interface Memory {
  /** The lookup met a service that does not answer: the save is not tried, so that nobody waits for it twice. */
  silent: boolean;
  ttlMs: number;
  refused: string[];
}

export function actionsStore(call: CacheCall, clock: Clock): ActionsStore {
  const memory: Memory = { silent: false, ttlMs: DAY, refused: [] };
  const findWithin = (ms: number, hash: string, options: FindOptions) =>
    find({ call, memory, ms }, hash, options).catch((cause) => {
      // A fault of this machine (its disk, RUNNER_TEMP): the save would meet it, too, and say so once more.
      memory.silent = true;
      return lookupFailed(`${errorMessage(cause)}. The save to it is not tried either`, cause);
    });
  return {
    name: 'actions',
    findWithin,
    find: (hash, options) => findWithin(LOOKUP_MS, hash, options),
    save: (entry) => save(call, memory, entry, clock).catch((cause) => saveFailed(errorMessage(cause), cause)),
  };
}

interface Lookup {
  readonly call: CacheCall;
  readonly memory: Memory;
  /** How long it may take. */
  readonly ms: number;
}

async function find({ call, memory, ms }: Lookup, hash: string, options: FindOptions): Promise<Find> {
  const end = monotonicMs() + ms;
  memory.ttlMs = options.ttlMs;
  const here = availability(call.env, process.platform);
  if (here.kind === 'unavailable') return { kind: 'miss', reason: 'unavailable', ...noticeOf(here.notice) };
  if (!here.mayRead) return { kind: 'miss', reason: 'denied' };
  const worker = await (takeEarly() ?? startCacheProcess(call, here.temp));
  let closing: Promise<void> | undefined;
  try {
    // While the service is asked.
    const archiveModule = loadArchive();
    const job = { kind: 'restore', prefix: keyPrefix(hash), archiveLimit: ARCHIVE_LIMIT, zstd: HAS_ZSTD } as const;
    const ended = await worker.ask(job, end);
    if (ended.kind === 'timeout') {
      memory.silent = true;
      return missed('timeout', `${slow(ms, ended.output)}. The save to it is not tried either`);
    }
    if (ended.kind === 'cancelled') return { kind: 'miss', reason: 'timeout' };
    if (ended.kind === 'crashed') return lookupFailed(ended.detail);
    const { answer, output } = ended;
    if (answer.kind === 'threw') return lookupFailed(answer.message);
    if (answer.kind !== 'restored') return lookupFailed(`an answer of the kind ${answer.kind}`);
    if (answer.key === null) return nothing(explainFailure(output));
    memory.refused.push(answer.key);
    // It has nothing more to say, and ends while the archive is read.
    void worker.stop();
    const { readArchive } = await archiveModule;
    const signal = AbortSignal.timeout(Math.max(1, Math.ceil(end - monotonicMs())));
    const found = judge(answer.key, await readArchive(join(worker.staging, ARCHIVE), signal), hash, options);
    if (found.kind === 'miss') return found;
    closing = worker.close();
    return { ...found, closing };
  } finally {
    // Nobody waits for it who has a result.
    if (closing === undefined) await worker.close();
  }
}

/** The verdict on what came out of the cache: its key, and then as everywhere. Pure. */
function judge(key: string, archive: Unpacked, hash: string, options: FindOptions): Find {
  const parsed = parseKey(key);
  if (!parsed) return refused('hash', `its key ${JSON.stringify(key.slice(0, 120))} is not one of ours`);
  if (parsed.hash !== hash) return refused('hash', `its key names the hash ${parsed.hash}`);
  const received = judgeArchive(archive, hash, options);
  if (received.kind === 'invalid') {
    const { reason, detail, cause } = received;
    return reason === 'expired' ? { kind: 'miss', reason } : refused(reason, detail, cause);
  }
  const { meta, files } = received.entry;
  if (createdSeconds(meta) !== parsed.created)
    return refused('damaged', `its key says ${parsed.created}, its meta.json ${meta.created}`);
  return { kind: 'hit', meta, files, ageSeconds: ageSeconds(meta, options.now) };
}

async function save(call: CacheCall, memory: Memory, entry: Entry, clock: Clock): Promise<Save> {
  const end = monotonicMs() + SAVE_MS;
  const here = availability(call.env, process.platform);
  if (here.kind === 'unavailable') return { kind: 'skipped', reason: 'unavailable', ...noticeOf(here.notice) };
  if (memory.silent) return { kind: 'skipped', reason: 'timeout' };
  if (!here.mayWrite) return denied(`the cache mode of this run is \`${here.mode}\``);
  const { meta } = entry;
  const key = cacheKey(meta, randomBytes(8).toString('hex'));
  const unless = meta.forced ? null : { hash: meta.hash, now: clock(), ttlMs: memory.ttlMs, refused: memory.refused };
  const worker = await startCacheProcess(call, here.temp);
  try {
    const { packArchive } = await loadArchive();
    await packArchive(entry, join(worker.staging, ARCHIVE), AbortSignal.timeout(SAVE_MS));
    const ended = await worker.ask({ kind: 'save', key, prefix: keyPrefix(meta.hash), unless, zstd: HAS_ZSTD }, end);
    if (ended.kind === 'timeout') return saveFailed(slow(SAVE_MS, ended.output));
    if (ended.kind === 'cancelled') return saveFailed('the job was cancelled while it was being saved');
    if (ended.kind === 'crashed') return saveFailed(ended.detail);
    const { answer, output } = ended;
    if (answer.kind === 'present') return { kind: 'kept', location: answer.key, reason: 'present' };
    if (answer.kind === 'saved' && typeof answer.id === 'number' && answer.id >= 0)
      return { kind: 'stored', location: key };
    const cause = explainFailure(output);
    if (cause.kind === 'denied') return denied(cause.text);
    if (answer.kind === 'threw') return saveFailed(answer.message);
    return saveFailed(cause.text || 'the service refused it without a reason');
  } finally {
    await worker.close();
  }
}

function nothing(cause: Cause): Find {
  if (cause.kind === 'none') return { kind: 'miss', reason: 'absent' };
  if (cause.kind === 'failed') return lookupFailed(cause.text);
  const notice = `The Actions cache may not be read by this run (${cause.text}): only the local cache was asked.`;
  return { kind: 'miss', reason: 'denied', notice };
}

function denied(detail: string): Save {
  const notice =
    `The result is not kept in the Actions cache, since this run may not write there (${detail}). Runs that outsiders ` +
    'can start get a read-only token. Make the result in a run on `push`, `schedule` or `pull_request`, or, where the ' +
    'one who started it is trusted, set `cache-mode: write` in the workflow.';
  return { kind: 'skipped', reason: 'denied', notice };
}

/** Where the library was still at its retries when the time was up, it has said what for. */
function slow(ms: number, output: string): string {
  const { text } = explainFailure(output);
  return `it was not done within ${Math.round(ms / 1000)} s${text === '' ? '' : ` (${text})`}`;
}

function missed(reason: 'timeout' | 'failed', detail: string, cause?: unknown): Find {
  return { kind: 'miss', reason, warning: `The Actions cache could not be asked: ${detail}.`, cause };
}

function lookupFailed(detail: string, cause?: unknown): Find {
  return missed('failed', detail.replace(/\.$/, ''), cause);
}

function refused(reason: 'hash' | 'format' | 'future' | 'damaged', detail: string, cause?: unknown): Find {
  const warning = `The result in the Actions cache is not used and will be replaced: ${detail}.`;
  return { kind: 'miss', reason, warning, cause };
}

function saveFailed(detail: string, cause?: unknown): Save {
  const warning = `The result could not be kept in the Actions cache: ${detail.replace(/\.$/, '')}.`;
  return { kind: 'failed', reason: 'failed', warning, cause };
}

function noticeOf(notice: string | undefined): { notice?: string } {
  return notice === undefined ? {} : { notice };
}
