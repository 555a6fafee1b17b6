import type { ClientRequest, IncomingMessage, ServerResponse } from 'node:http';
import { Transform } from 'node:stream';
import type { ServiceTier } from '../../request/request.ts';
import { openConnection } from './connection.ts';
import { type Exchange, openExchange } from './exchange.ts';
import { upstreamHeaders } from './headers.ts';
import { refuse } from './refusal.ts';
import { passDown, passFailure, refuseRedirect } from './reply.ts';
import { createReplyMeter, type Metered } from './reply-meter.ts';
import { tierRefusal, withServiceTier } from './tier-fallback.ts';
import type { UpstreamFault } from './upstream-fault.ts';

export interface UpstreamOptions {
  /** Whole URL of the Responses endpoint. */
  readonly endpoint: string;
  readonly apiKey: string;
  readonly limits?: { readonly requestBytes?: number };
  /** For HTTPS_PROXY, HTTP_PROXY and NO_PROXY, where Node can use them (22.21, 24.5 or newer). */
  readonly env?: NodeJS.ProcessEnv;
  /** How long the model's server may take until its reply's headers; default 120 s, with flex 15 minutes. */
  readonly headersTimeoutMs?: number;
  /** Asked of the API in every request; null = as Codex sends it. */
  readonly serviceTier?: ServiceTier | null;
  /** Told once, when a request had to be sent again at the default tier. */
  readonly onTierRefused?: (why: 'busy' | 'unsupported', message: string) => void;
}

/** The key proxy's side towards the model's server. */
export interface Upstream {
  /** `tell` is called once for every good reply, as soon as its usage is known, or when it ended without. */
  forward(request: IncomingMessage, response: ServerResponse, tell: (metered: Metered) => void): void;
  lastFault(): UpstreamFault | null;
  close(): void;
}

interface Forwarding {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly tell: (metered: Metered) => void;
}

const MiB = 1024 * 1024;
const MINUTE = 60_000;

/** Rejects when the endpoint or the key can't be used. */
export async function openUpstream(options: UpstreamOptions): Promise<Upstream> {
  const connection = await openConnection(options.endpoint, options.apiKey, options.env ?? {});
  const maxBytes = options.limits?.requestBytes ?? 64 * MiB;
  const active = new Set<ClientRequest>();
  let tier = options.serviceTier ?? null;
  // A request at flex may wait for its turn: OpenAI advises 15 minutes.
  const headersTimeoutMs = options.headersTimeoutMs ?? (tier === 'flex' ? 15 * MINUTE : 2 * MINUTE);
  let tierNoticed = false;
  let fault: UpstreamFault | null = null;

  /** `again` tries to send a failed request differently; false = it can't. */
  function open(
    { request, response, tell }: Forwarding,
    length: number | null,
    again: (failed: UpstreamFault & { kind: 'status' }) => boolean,
  ): Exchange {
    const headers = upstreamHeaders(request.headers, connection.endpoint, options.apiKey);
    if (length !== null) headers['content-length'] = length;
    const exchange = openExchange(request, response, connection, {
      headers,
      headersTimeoutMs,
      setFault: (why) => {
        fault = why;
      },
      onReply(reply, replied) {
        if (refuseRedirect(reply, replied)) return;
        if ((reply.statusCode ?? 0) >= 400) passFailure(reply, response, replied, again);
        else passDown(reply, response, replied, createReplyMeter(tell));
      },
    });
    active.add(exchange.up);
    exchange.up.on('close', () => active.delete(exchange.up));
    return exchange;
  }

  function stream(forwarding: Forwarding): void {
    const { request } = forwarding;
    const exchange = open(forwarding, null, () => false);
    const bounded = byteBound(maxBytes, () => exceeded(forwarding, exchange));
    bounded.on('data', exchange.touch);
    request.pipe(bounded).pipe(exchange.up);
  }

  /** Its body is kept, to be sent again without the tier. */
  function sendAtTier(forwarding: Forwarding, asked: ServiceTier): void {
    const chunks: Buffer[] = [];
    const bounded = byteBound(maxBytes, () => exceeded(forwarding, null));
    bounded.on('data', (chunk: Buffer) => chunks.push(chunk));
    bounded.on('end', () => {
      const body = Buffer.concat(chunks);
      const tiered = withServiceTier(body, asked) ?? body;
      const exchange = open(forwarding, tiered.length, (why) => {
        const refusal = asked === 'default' ? null : tierRefusal(why);
        if (refusal === null) return false;
        if (refusal === 'unsupported') tier = null;
        if (!tierNoticed) options.onTierRefused?.(refusal, why.message);
        tierNoticed = true;
        const plain = withServiceTier(body, null) ?? body;
        open(forwarding, plain.length, () => false).up.end(plain);
        return true;
      });
      exchange.up.end(tiered);
    });
    forwarding.request.pipe(bounded);
  }

  function exceeded({ request, response }: Forwarding, exchange: Exchange | null): void {
    exchange?.giveUp(null);
    const message = `codex-job: a request to the model may hold ${maxBytes} bytes at most.`;
    refuse(request, response, 413, 'codex_job_request_too_large', message);
  }

  return {
    forward(request, response, tell) {
      const forwarding = { request, response, tell };
      if (Number(request.headers['content-length'] ?? 0) > maxBytes) exceeded(forwarding, null);
      else if (tier === null || request.headers['content-encoding'] !== undefined) stream(forwarding);
      else sendAtTier(forwarding, tier);
    },
    lastFault: () => fault,
    close: () => {
      for (const up of active) up.destroy();
      connection.close();
    },
  };
}

function byteBound(limit: number, exceeded: () => void): Transform {
  let size = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      if (size <= limit) done(null, chunk);
      else if (size - chunk.length <= limit) exceeded(); // and never calls `done`: nothing more goes up
    },
  });
}
