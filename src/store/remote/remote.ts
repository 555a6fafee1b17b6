/**
 * The remote cache as a store: any server that takes `PUT <base>/ac/<hash>` and gives it back, or any S3. What comes out
 * of it is untrusted until it has passed the checks of a local entry.
 *
 * A lease (two machines, one bill) would be a third method here, on `<base>/lease/<hash>` with a conditional PUT.
 */
import type { Clock } from '../../base/ports.ts';
import type { RemoteCache } from '../../request/remote-place.ts';
import { ARCHIVE_LIMIT } from '../actions/limits.ts';
import { ageSeconds, type Entry } from '../entry/entry.ts';
import { judgeArchive } from '../entry/received.ts';
import { replaces } from '../entry/verdict.ts';
import { type Find, type FindOptions, LOOKUP_MS, SAVE_MS, type Save, type Store } from '../port.ts';
import { HEADER_LIMIT, open, readHeader, seal } from './envelope.ts';
import { faultOf, refusalOf, s3Code } from './explain.ts';
import { type RemoteRequest, type Reply, send } from './http.ts';
import { type RemoteServer, serverOf } from './server.ts';

/** Bytes of an entry as it travels. */
const ENVELOPE_LIMIT = HEADER_LIMIT + ARCHIVE_LIMIT;

export interface RemoteStore extends Store {
  readonly name: 'remote';
  /** As `find`, within a part of LOOKUP_MS. */
  findWithin(ms: number, hash: string, options: FindOptions): Promise<Find>;
}

export interface RemoteOptions {
  readonly cache: RemoteCache;
  /** For the credentials of S3, and for proxies. */
  readonly env: NodeJS.ProcessEnv;
  readonly signal?: AbortSignal | undefined;
}

/** What a job learns about the server between its lookup and its save. */
interface Memory {
  /** A lookup failed: nobody waits for this server a second time. */
  broken: boolean;
  /** What is stored failed the check, so it is replaced whatever it says of itself. */
  refused: boolean;
}

type Answer =
  | { readonly kind: 'reply'; readonly reply: Reply }
  | { readonly kind: 'failed'; readonly detail: string; readonly cause: unknown };

class Remote {
  readonly #options: RemoteOptions;
  readonly #clock: Clock;
  readonly #memory: Memory = { broken: false, refused: false };

  constructor(options: RemoteOptions, clock: Clock) {
    this.#options = options;
    this.#clock = clock;
  }

  async find(ms: number, hash: string, options: FindOptions): Promise<Find> {
    const { cache, env } = this.#options;
    const found = serverOf(cache, env, this.#clock);
    if (found.kind === 'unavailable') return { kind: 'miss', reason: 'unavailable', notice: found.notice };
    const { server } = found;
    const end = performance.now() + ms;
    const answer = await this.#send(await server.request('GET', hash), end, ENVELOPE_LIMIT);
    if (this.#options.signal?.aborted) return { kind: 'miss', reason: 'timeout' };
    if (answer.kind === 'failed') return this.#lookupFailed(server, answer.detail, answer.cause);
    const { reply } = answer;
    if (reply.status === 404 && ['', 'NoSuchKey'].includes(s3Code(reply.body)))
      return { kind: 'miss', reason: 'absent' };
    if (reply.status !== 200) return this.#lookupRefused(server, reply);
    if (reply.type === 'text/html')
      return this.#lookupFailed(server, 'it answered with a web page, perhaps for a login');
    if (reply.tooLong) return this.#refused(server, 'damaged', `it has more than ${ENVELOPE_LIMIT} bytes`);
    return this.#judge(server, reply.body, hash, options, end);
  }

  async #judge(server: RemoteServer, body: Buffer, hash: string, options: FindOptions, end: number): Promise<Find> {
    const opened = open(body, this.#options.cache.signingKey);
    if (opened.kind === 'invalid') return this.#refused(server, opened.reason, opened.detail);
    const { header, archive } = opened;
    if (header.hash !== hash) return this.#refused(server, 'hash', `it names the hash ${header.hash}`);
    const { readArchiveBytes } = await import('../actions/archive.ts');
    const signal = AbortSignal.timeout(Math.max(1, Math.ceil(end - performance.now())));
    const received = judgeArchive(await readArchiveBytes(archive, signal), hash, options);
    if (received.kind === 'invalid') {
      if (received.reason === 'expired') return { kind: 'miss', reason: 'expired' };
      return this.#refused(server, received.reason, received.detail, received.cause);
    }
    const { meta, files } = received.entry;
    if (meta.created !== header.created || meta.forced !== header.forced)
      return this.#refused(server, 'damaged', `it says ${header.created}, its meta.json ${meta.created}`);
    return { kind: 'hit', meta, files, ageSeconds: ageSeconds(meta, options.now) };
  }

  async save(entry: Entry): Promise<Save> {
    const { cache, env } = this.#options;
    if (cache.mode === 'read') return { kind: 'skipped', reason: 'denied' };
    if (this.#memory.broken) return { kind: 'skipped', reason: 'timeout' };
    const found = serverOf(cache, env, this.#clock);
    if (found.kind === 'unavailable') return { kind: 'skipped', reason: 'unavailable', notice: found.notice };
    const { server } = found;
    const end = performance.now() + SAVE_MS;
    const { meta } = entry;
    const location = `${server.name} ${meta.hash}`;
    if (await this.#isForced(server, entry, end)) return { kind: 'kept', location, reason: 'forced' };
    const { archiveBytes } = await import('../actions/archive.ts');
    const archive = await archiveBytes(entry);
    const request = await server.request('PUT', meta.hash, { body: seal(meta, archive, cache.signingKey) });
    const answer = await this.#send(request, end, 4096);
    if (answer.kind === 'failed') return saveFailed(server, answer.detail, answer.cause);
    const { reply } = answer;
    if ([200, 201, 204].includes(reply.status) && reply.type !== 'text/html') return { kind: 'stored', location };
    const refusal = refusalOf(reply);
    if (refusal.kind === 'failed') return saveFailed(server, refusal.detail);
    const notice =
      `The result is not kept in the remote cache ${server.name}, which this run may not write to: ${refusal.detail}. ` +
      'Give credentials that may write, or set `remote-cache-mode: read`.';
    return { kind: 'skipped', reason: 'denied', notice };
  }

  /** Whether a run with `no-cache` has stored its result since this one began. Its first bytes tell. */
  async #isForced(server: RemoteServer, { meta }: Entry, end: number): Promise<boolean> {
    if (meta.forced || this.#memory.refused) return false;
    const request = await server.request('GET', meta.hash, { range: `bytes=0-${HEADER_LIMIT - 1}` });
    const answer = await this.#send(request, Math.min(end, performance.now() + LOOKUP_MS), HEADER_LIMIT);
    if (answer.kind === 'failed' || ![200, 206].includes(answer.reply.status)) return false;
    const stored = readHeader(answer.reply.body)?.header;
    return stored !== undefined && stored.hash === meta.hash && !replaces(meta, stored);
  }

  async #send(request: RemoteRequest, end: number, limit: number): Promise<Answer> {
    const ms = Math.max(1, Math.ceil(end - performance.now()));
    const late = AbortSignal.timeout(ms);
    const { signal, env } = this.#options;
    try {
      const either = AbortSignal.any(signal ? [late, signal] : [late]);
      return { kind: 'reply', reply: await send(request, { signal: either, limit, env }) };
    } catch (cause) {
      return { kind: 'failed', detail: faultOf(cause, Math.round(ms / 1000), late.aborted), cause };
    }
  }

  #lookupRefused(server: RemoteServer, reply: Reply): Find {
    const refusal = refusalOf(reply);
    if (refusal.kind === 'failed') return this.#lookupFailed(server, refusal.detail);
    // S3 answers so for what isn't there, where the list of the bucket may not be read: the save says more.
    if (this.#options.cache.place.kind !== 's3') this.#memory.broken = true;
    const notice = `The remote cache ${server.name} may not be read with these credentials: ${refusal.detail}.`;
    return { kind: 'miss', reason: 'denied', notice };
  }

  #lookupFailed(server: RemoteServer, detail: string, cause?: unknown): Find {
    this.#memory.broken = true;
    const warning = `The remote cache ${server.name} could not be asked: ${detail}. The result is not saved there either.`;
    return { kind: 'miss', reason: 'failed', warning, cause };
  }

  #refused(
    server: RemoteServer,
    reason: 'format' | 'hash' | 'future' | 'damaged' | 'signature' | 'expired',
    detail: string,
    cause?: unknown,
  ): Find {
    this.#memory.refused = true;
    const then = this.#options.cache.mode === 'read' ? '' : ' and will be replaced';
    const warning = `The result in the remote cache ${server.name} is not used${then}: ${detail}.`;
    return { kind: 'miss', reason, warning, cause };
  }
}

function saveFailed(server: RemoteServer, detail: string, cause?: unknown): Save {
  const warning = `The result could not be kept in the remote cache ${server.name}: ${detail}.`;
  return { kind: 'failed', reason: 'failed', warning, cause };
}

export function remoteStore(options: RemoteOptions, clock: Clock): RemoteStore {
  const remote = new Remote(options, clock);
  const findWithin = (ms: number, hash: string, asked: FindOptions) =>
    remote.find(ms, hash, asked).catch((cause): Find => {
      const warning = `The remote cache could not be asked: ${faultOf(cause, 0, false)}.`;
      return { kind: 'miss', reason: 'failed', warning, cause };
    });
  return {
    name: 'remote',
    findWithin,
    find: (hash, asked) => findWithin(LOOKUP_MS, hash, asked),
    save: (entry) =>
      remote.save(entry).catch((cause): Save => {
        const warning = `The result could not be kept in the remote cache: ${faultOf(cause, 0, false)}.`;
        return { kind: 'failed', reason: 'failed', warning, cause };
      }),
  };
}
