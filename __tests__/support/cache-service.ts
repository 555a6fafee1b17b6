/**
 * A double of the Actions cache service on loopback: both protocols over one store, with GitHub's semantics, and every
 * fault on request. The semantics are those of actions-facts; `cache-service.test.ts` holds them against the real
 * `@actions/cache`.
 *
 *     const service = await startCacheService();
 *     await runAction({ …, env: service.env() });
 *     service.fault('download', faults.flip(100));
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { cacheVersion } from './cache/archive.ts';
import { BlobStore, sendBytes } from './cache/blobs.ts';
import { CacheEntries, type CacheEntry, runtimeToken, type Scope, scopesOf } from './cache/entries.ts';
import { type Fault, FaultPlan, OPERATIONS, type Operation } from './cache/faults.ts';
import {
  type Call,
  createdAnswer,
  finalizedAnswer,
  foundAnswer,
  readCall,
  unauthenticated,
  type Wire,
} from './cache/wire.ts';

export * from './cache/archive.ts';
export * from './cache/entries.ts';
export * from './cache/faults.ts';

export interface CacheServiceOptions {
  /**
   * Archives come from a `*.blob.core.windows.net` address, which the library treats in its own way: HEAD first, then
   * ranges of 4 MiB. The environment then names the service as the HTTP proxy, through which that address is reached.
   */
  readonly azure?: boolean;
}

interface RecordedCall {
  readonly operation: Operation;
  readonly protocol: Call['protocol'];
  /** The keys asked for, or the entry's one. */
  readonly keys: readonly string[];
  readonly fault: Fault['kind'] | null;
}

export interface CacheService {
  readonly url: string;
  /** Every call that was understood, in order of arrival. */
  readonly calls: readonly RecordedCall[];
  /** Complete entries, newest first. The objects are the service's own: change `bytes` or `created` at will. */
  entries(): CacheEntry[];
  /**
   * What a runner sets for a step.
   * @param options.scopes whose caches its token may use; those of a push to main by default. See `scopesOf`, `readOnly`.
   * @param options.protocol `ghes` = v1 on an enterprise server, whatever else is set.
   */
  env(options?: { scopes?: readonly Scope[]; protocol?: 'v2' | 'v1' | 'ghes' }): Record<string, string>;
  /** Puts an entry in as if somebody had saved it; main's scope, the product's path and now by default. */
  plant(key: string, bytes: Buffer, over?: { version?: string; scope?: string; created?: number }): CacheEntry;
  /** Makes every entry whose key holds the text so many milliseconds older. */
  age(keyPart: string, ms: number): void;
  /** Forgets entries, as an eviction does. */
  evict(keyPart: string): void;
  /** From now on, for so many calls (for ever by default); `any` = every operation. */
  fault(operation: Operation | 'any', fault: Fault, times?: number): void;
  heal(): void;
  /** Nothing listens on the port any more; `accept` ends that. */
  refuse(): Promise<void>;
  accept(): Promise<void>;
  close(): Promise<void>;
}

export async function startCacheService(options: CacheServiceOptions = {}): Promise<CacheService> {
  const entries = new CacheEntries();
  const blobs = new BlobStore();
  const plan = new FaultPlan();
  const calls: RecordedCall[] = [];
  const tokens = new Map<string, readonly Scope[]>();
  const closing = new AbortController();
  let server = await listen(0);
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/`;

  async function listen(at: number): Promise<Server> {
    const made = createServer((incoming, outgoing) => {
      answer(incoming, outgoing).catch((cause: unknown) => outgoing.destroy(cause as Error));
    });
    // The library's client reaches plain HTTP through a proxy by CONNECT. Every tunnel ends here.
    made.on('connect', (_request: IncomingMessage, socket: Socket) => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      made.emit('connection', socket);
    });
    await new Promise<void>((resolve, reject) => made.once('error', reject).listen(at, '127.0.0.1', resolve));
    return made;
  }

  async function answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const body = await readAll(incoming);
    const call = readCall(incoming.method ?? '', incoming.url ?? '', incoming.headers, body);
    if (call === null)
      return sendWire(
        { status: 404, json: { code: 'bad_route', msg: `${incoming.method} ${incoming.url}` } },
        outgoing,
      );
    const fault = plan.take(call.ask.operation);
    calls.push({
      operation: call.ask.operation,
      protocol: call.protocol,
      keys: keysOf(call),
      fault: fault?.kind ?? null,
    });
    switch (fault?.kind) {
      case 'answer':
        outgoing.writeHead(fault.status, fault.headers).end(fault.body);
        return;
      case 'silent':
        return;
      case 'reset':
        incoming.socket.resetAndDestroy();
        return;
      case 'delay':
        await sleep(fault.ms, undefined, { signal: closing.signal }).catch(() => undefined);
    }
    if (call.ask.operation === 'head' || call.ask.operation === 'download') {
      return sendBytes(call.ask, entries.byId(call.ask.id)?.bytes, fault, outgoing);
    }
    const wire = serve(call, incoming.headers.authorization ?? '', body);
    sendWire(fault?.kind === 'rewrite' ? { ...wire, json: { ...wire.json, ...fault.fields } } : wire, outgoing);
  }

  function serve({ protocol, ask }: Call, authorization: string, body: Buffer): Wire {
    // A signed URL is its own permission; everything else needs the token.
    const scopes = tokens.get(authorization.replace(/^Bearer /, ''));
    if (scopes === undefined && protocol !== 'blob') return unauthenticated;
    switch (ask.operation) {
      case 'lookup':
        return foundAnswer(protocol, entries.find(scopes ?? [], ask.keys, ask.version), (entry) =>
          signed(entry, 'download'),
        );
      case 'create': {
        const made = entries.reserve(scopes ?? [], ask.key, ask.version, Date.now());
        return createdAnswer(protocol, made, (entry) => signed(entry, 'upload'));
      }
      case 'upload': {
        const entry = entries.byId(ask.id);
        if (entry === undefined || entry.complete) return { status: 404, json: { message: 'no such upload' } };
        entry.bytes = blobs.put(entry.id, ask.part, body);
        return { status: protocol === 'v1' ? 204 : 201, json: null, headers: { etag: `"${ask.id}"` } };
      }
      case 'finalize': {
        const scope = scopes?.find(({ write }) => write)?.ref;
        const pending = entries.all.find(
          (entry) =>
            !entry.complete &&
            entry.scope === scope &&
            (ask.id === null ? entry.key === ask.key && entry.version === ask.version : entry.id === ask.id),
        );
        const wire = finalizedAnswer(protocol, pending, ask.size);
        if (pending !== undefined && wire.status < 300) pending.complete = true;
        return wire;
      }
      default:
        throw new Error(`${ask.operation} is no JSON call`);
    }
  }

  function signed(entry: CacheEntry, use: 'upload' | 'download'): string {
    const refused = plan.peek(use)?.kind === 'refused';
    if (refused) plan.take(use);
    // A port that nothing has, and that `fetch` does not bar.
    const host = refused
      ? '127.0.0.1:2'
      : options.azure
        ? `codexjob.blob.core.windows.net:${port}`
        : `127.0.0.1:${port}`;
    return `http://${host}/account/archives/${entry.id}?sig=secret-${use}-${entry.id}`;
  }

  function keysOf({ ask }: Call): readonly string[] {
    if (ask.operation === 'lookup') return ask.keys;
    if (ask.operation === 'create') return [ask.key];
    const key = ask.operation === 'finalize' && ask.id === null ? ask.key : entries.byId(ask.id ?? -1)?.key;
    return key === undefined ? [] : [key];
  }

  async function stop(): Promise<void> {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    server.closeAllConnections();
    await closed;
  }

  return {
    url,
    calls,
    entries: () => entries.all.filter(({ complete }) => complete).sort((a, b) => b.created - a.created || b.id - a.id),
    env({ scopes = scopesOf('refs/heads/main'), protocol = 'v2' } = {}) {
      const token = runtimeToken(scopes, tokens.size + 1);
      tokens.set(token, scopes);
      return {
        ACTIONS_RUNTIME_TOKEN: token,
        ACTIONS_RESULTS_URL: url,
        ACTIONS_CACHE_URL: url,
        ...(protocol === 'v1' ? {} : { ACTIONS_CACHE_SERVICE_V2: 'true' }),
        ...(protocol === 'ghes' ? { GITHUB_SERVER_URL: 'https://ghe.example.com' } : {}),
        ...(options.azure ? { HTTP_PROXY: url, NO_PROXY: '127.0.0.1,localhost' } : {}),
      };
    },
    plant: (key, bytes, over = {}) =>
      entries.add({
        key,
        bytes,
        version: over.version ?? cacheVersion(),
        scope: over.scope ?? 'refs/heads/main',
        created: over.created ?? Date.now(),
        complete: true,
      }),
    age(keyPart, ms) {
      for (const entry of entries.all) if (entry.key.includes(keyPart)) entry.created -= ms;
    },
    evict: (keyPart) => entries.remove((entry) => entry.key.includes(keyPart)),
    fault: (operation, fault, times = Number.POSITIVE_INFINITY) =>
      plan.add(operation === 'any' ? OPERATIONS : [operation], fault, times),
    heal: () => plan.clear(),
    refuse: stop,
    async accept() {
      server = await listen(port);
    },
    close() {
      closing.abort();
      return stop();
    },
  };
}

function sendWire(wire: Wire, outgoing: ServerResponse): void {
  const body = wire.json === null ? '' : JSON.stringify(wire.json);
  outgoing
    .writeHead(wire.status, { ...(body === '' ? {} : { 'content-type': 'application/json' }), ...wire.headers })
    .end(body);
}

async function readAll(stream: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
