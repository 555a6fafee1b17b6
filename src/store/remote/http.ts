/**
 * One bounded request to a remote cache, by Node's own HTTP. Redirects are followed on reads only, and what proves who
 * we are goes to the host that was named and to no other.
 */
import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import { isLoopback } from '../../request/remote-place.ts';

export interface RemoteRequest {
  readonly method: 'GET' | 'PUT';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Buffer;
}

export interface SendOptions {
  readonly signal: AbortSignal;
  /** Bytes of the reply's body that are kept; with more, `tooLong` is set. */
  readonly limit: number;
  /** For HTTPS_PROXY and NO_PROXY. */
  readonly env: NodeJS.ProcessEnv;
}

export interface Reply {
  readonly status: number;
  readonly type: string;
  /** Of the server's clock, ms since 1970; null when it doesn't say. */
  readonly date: number | null;
  readonly body: Buffer;
  /** The body is longer than `limit`, and was not read to its end. */
  readonly tooLong: boolean;
}

const REDIRECTS = 5;

/** Rejects when no whole reply came: refused, silent until the signal, cut off, a bad certificate. */
export async function send(request: RemoteRequest, options: SendOptions): Promise<Reply> {
  const named = new URL(request.url);
  let url = named;
  for (let hop = 0; ; hop += 1) {
    const own = url.origin === named.origin;
    const reply = await exchange(
      url,
      own ? request : { ...request, headers: withoutCredentials(request.headers) },
      options,
    );
    const target = request.method === 'GET' && hop < REDIRECTS ? redirectOf(reply, url) : null;
    if (target === null) return readBody(reply, options);
    reply.destroy();
    url = target;
  }
}

function redirectOf({ statusCode = 0, headers }: IncomingMessage, from: URL): URL | null {
  if (![301, 302, 303, 307, 308].includes(statusCode) || headers.location === undefined) return null;
  if (!URL.canParse(headers.location, from.href)) return null;
  const to = new URL(headers.location, from);
  const isSafe = to.protocol === 'https:' || (to.protocol === 'http:' && isLoopback(to.hostname));
  return isSafe ? to : null;
}

function withoutCredentials(headers: Readonly<Record<string, string>>): Record<string, string> {
  const isPlain = (name: string) => /^(accept|accept-encoding|range|user-agent)$/i.test(name);
  return Object.fromEntries(Object.entries(headers).filter(([name]) => isPlain(name)));
}

function exchange(
  url: URL,
  { method, headers, body }: RemoteRequest,
  { signal, env }: SendOptions,
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const isHttps = url.protocol === 'https:';
    const settings = isLoopback(url.hostname) ? {} : { proxyEnv: env };
    const agent = isHttps ? new https.Agent(settings) : new http.Agent(settings);
    const sent = (isHttps ? https.request : http.request)(url, {
      method,
      agent,
      signal,
      headers: { ...headers, ...(body === undefined ? {} : { 'content-length': body.length }) },
    });
    sent.once('error', reject);
    sent.once('response', (reply) => {
      // A server may answer before it has taken the whole body, and close.
      sent.on('error', () => {});
      resolve(reply);
    });
    sent.end(body);
  });
}

async function readBody(reply: IncomingMessage, { limit, signal }: SendOptions): Promise<Reply> {
  const promised = Number(reply.headers['content-length'] ?? 0);
  const chunks: Buffer[] = [];
  let length = 0;
  let tooLong = promised > limit;
  try {
    if (!tooLong) {
      for await (const chunk of reply as AsyncIterable<Buffer>) {
        signal.throwIfAborted();
        length += chunk.length;
        tooLong = length > limit;
        chunks.push(tooLong ? chunk.subarray(0, limit - (length - chunk.length)) : chunk);
        if (tooLong) break;
      }
      if (!tooLong && !reply.complete) throw new Error('the connection was closed in the middle of the reply');
    }
  } finally {
    reply.destroy();
  }
  const date = Date.parse(reply.headers.date ?? '');
  return {
    status: reply.statusCode ?? 0,
    type: (reply.headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '',
    date: Number.isNaN(date) ? null : date,
    body: Buffer.concat(chunks),
    tooLong,
  };
}
