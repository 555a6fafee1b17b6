import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { watchModel } from './asked-model.ts';
import { type Budget, createLedger, type Ledger, type Stop } from './ledger.ts';
import { refuse } from './refusal.ts';
import { type BrokenTools, watchToolOutputs } from './tool-outputs.ts';
import { openUpstream, type UpstreamOptions } from './upstream.ts';
import type { UpstreamFault } from './upstream-fault.ts';

export type { UpstreamFault } from './upstream-fault.ts';

export interface KeyProxyOptions extends UpstreamOptions {
  /** Null = no limit of money. */
  readonly budget?: Budget | null;
  /** Requests wait for it, and none goes out where it is false. */
  readonly held?: Promise<boolean> | undefined;
  readonly limits?: {
    /** Requests that a run may make; default 2,000. */
    readonly requests?: number;
    /** Bytes of one request's body; default 64 MiB. */
    readonly requestBytes?: number;
  };
}

export interface KeyProxy {
  /** `http://127.0.0.1:PORT/<capability>/v1`: Codex appends `/responses`. */
  readonly baseUrl: string;
  /** What the caller has to send as its bearer token. */
  readonly token: string;
  /** Requests forwarded by now. */
  requests(): number;
  /** The last fault, until a good reply ended after it. */
  lastFault(): UpstreamFault | null;
  /** The model that the last request asked for; null when it isn't known. */
  model(): string | null;
  /** What all replies together used, those of sub-agents and broken runs included. */
  readonly ledger: Ledger;
  /** Why a request was refused by us; null when none was. */
  stopped(): Stop | null;
  /** Why the model's last tool call could not run; null when it could, or nothing is known. */
  brokenTools(): BrokenTools | null;
  /** Ends every connection at once. */
  close(): Promise<void>;
}

/**
 * A server on loopback that holds the API key, so that Codex doesn't have to. It forwards one thing, a POST to the
 * Responses endpoint, and only for who knows both secrets of this run: one is in the path, one is the bearer token.
 * Rejects when the endpoint or the key can't be used. Bodies are streamed in both directions and never logged.
 */
export async function startKeyProxy(options: KeyProxyOptions): Promise<KeyProxy> {
  const capability = randomBytes(24).toString('base64url');
  const token = randomBytes(24).toString('base64url');
  const maxRequests = options.limits?.requests ?? 2000;
  const upstream = await openUpstream(options);
  let host = '';
  let forwarded = 0;
  let model: string | null = null;
  let stopped: Stop | null = null;
  let broken: BrokenTools | null = null;
  const ledger = createLedger(options.budget ?? null);

  function pass(request: IncomingMessage, response: ServerResponse): void {
    let asked: string | null = null;
    forwarded++;
    upstream.forward(request, response, (metered) => ledger.add(metered, asked));
    watchToolOutputs(request, (found) => {
      broken = found;
    });
    watchModel(request, (name) => {
      asked = name;
      model = name;
    });
  }

  function admit(request: IncomingMessage, response: ServerResponse): void {
    const stop =
      ledger.exhausted() ?? (forwarded < maxRequests ? null : { kind: 'requests' as const, limit: maxRequests });
    if (stop === null) {
      pass(request, response);
      return;
    }
    stopped ??= stop;
    // Of all statuses this is one that Codex takes as final: it ends its turn.
    refuse(request, response, 400, `codex_job_${stop.kind}`, `codex-job: no more requests: ${stop.kind}.`);
  }

  const server = createServer((request, response) => {
    request.on('error', () => {});
    response.on('error', () => {});
    const refusal = gate(request, { host, path: `/${capability}/v1/responses`, token });
    if (refusal !== null) {
      refuse(request, response, refusal, 'codex_job_refused', 'codex-job: only this run of Codex may use this server.');
      return;
    }
    if (options.held === undefined) {
      admit(request, response);
      return;
    }
    options.held.then((cleared) => {
      if (cleared && !response.destroyed) admit(request, response);
      else response.destroy();
    });
  });

  server.keepAliveTimeout = 0; // Codex pauses for as long as its commands run; a connection closed meanwhile can race its next request
  server.requestTimeout = 0; // the bound is the run's own
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    baseUrl: `http://${host}/${capability}/v1`,
    token,
    requests: () => forwarded,
    lastFault: () => upstream.lastFault(),
    model: () => model,
    ledger,
    stopped: () => stopped,
    brokenTools: () => broken,
    close: () =>
      new Promise((resolve) => {
        upstream.close();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The status to refuse with; null = may pass. */
function gate(request: IncomingMessage, expected: { host: string; path: string; token: string }): 403 | 404 | null {
  // A page in a browser can make its own name resolve to 127.0.0.1, but then it sends that name.
  if (request.headers.host !== expected.host) return 403;
  const rightPath = same(request.url ?? '', expected.path);
  if (request.method !== 'POST' || !rightPath) return 404;
  return same(request.headers.authorization ?? '', `Bearer ${expected.token}`) ? null : 403;
}

/** In constant time, also for texts of different lengths. */
function same(given: string, expected: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text, 'utf8').digest();
  return timingSafeEqual(digest(given), digest(expected));
}
