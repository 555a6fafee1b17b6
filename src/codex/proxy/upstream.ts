import http, { type ClientRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import https from 'node:https';
import { Transform } from 'node:stream';
import { downstreamHeaders, upstreamHeaders } from './headers.ts';
import { refuse } from './refusal.ts';
import { networkFault, retryAfterMs, statusFault, type UpstreamFault } from './upstream-fault.ts';

export interface UpstreamOptions {
  /** Whole URL of the Responses endpoint. */
  readonly endpoint: string;
  readonly apiKey: string;
  readonly limits?: { readonly requestBytes?: number };
  /** For HTTPS_PROXY, HTTP_PROXY and NO_PROXY, where Node can use them (22.21, 24.5 or newer). */
  readonly env?: NodeJS.ProcessEnv;
  /** How long the model's server may take until its reply's headers; default 120 s. */
  readonly headersTimeoutMs?: number;
}

/** The key proxy's side towards the model's server. */
export interface Upstream {
  forward(request: IncomingMessage, response: ServerResponse): void;
  lastFault(): UpstreamFault | null;
  close(): void;
}

const MiB = 1024 * 1024;
/** As much of an error's body as is read to find its code and message. */
const ERROR_BODY = 64 * 1024;
/** Idle connections are given up before servers and load balancers do so: a POST on a dead one can't be repeated here. */
const IDLE_MS = 4000;

/** Throws when the endpoint or the key can't be used. */
export function openUpstream(options: UpstreamOptions): Upstream {
  const endpoint = usableEndpoint(options.endpoint);
  try {
    http.validateHeaderValue('authorization', `Bearer ${options.apiKey}`);
  } catch {
    // Without `cause`: its text could show the key.
    throw new Error(
      'The API key holds a character that no HTTP header can carry: a line break or a space was probably copied with it.',
    );
  }
  const { request: open, agent, hint } = client(endpoint, options.env ?? {});
  const headersTimeoutMs = options.headersTimeoutMs ?? 120_000;
  const maxBytes = options.limits?.requestBytes ?? 64 * MiB;
  const active = new Set<ClientRequest>();
  let fault: UpstreamFault | null = null;

  function forward(request: IncomingMessage, response: ServerResponse): void {
    if (Number(request.headers['content-length'] ?? 0) > maxBytes) {
      tooLarge(request, response, maxBytes);
      return;
    }
    const up = open(endpoint, {
      method: 'POST',
      agent,
      headers: upstreamHeaders(request.headers, endpoint, options.apiKey),
    });
    active.add(up);
    /** Set once this exchange has been given up or answered by us: later errors of it are consequences, not faults. */
    let over = false;
    let replying = false;
    const giveUp = (why: UpstreamFault | null) => {
      if (over) return;
      over = true;
      clearTimeout(silence);
      up.destroy();
      if (why !== null) fault = why;
    };
    const fail = (why: UpstreamFault & { kind: 'network' | 'status' }) => {
      giveUp(why);
      refuse(
        request,
        response,
        502,
        'codex_job_upstream',
        `codex-job: ${endpoint.host} could not be used: ${why.message}`,
      );
    };
    const silence = setTimeout(() => {
      const seconds = headersTimeoutMs / 1000;
      fail({ kind: 'network', code: 'ETIMEDOUT', message: `no answer within ${seconds} s${hint}` });
    }, headersTimeoutMs);

    up.on('close', () => active.delete(up));
    up.on('error', (error) => {
      // After the reply began (a server that answers before it has read all), the reply's own end decides.
      if (!over && !replying) fail(networkFault(error, hint) as UpstreamFault & { kind: 'network' });
    });
    response.on('close', () => {
      if (!response.writableFinished) giveUp(null); // Codex went away: nobody's fault
    });
    up.on('response', (reply) => {
      clearTimeout(silence);
      replying = true;
      if (over) {
        reply.destroy();
        return;
      }
      passDown(reply, response, {
        redirected: (message) =>
          fail({ kind: 'status', status: reply.statusCode ?? 0, code: null, message, retryAfterMs: null }),
        failing: (why) => {
          fault = why;
        },
        ended: (why) => {
          over = true;
          fault = why;
        },
        isOver: () => over,
      });
    });
    const bounded = byteBound(maxBytes, () => {
      giveUp(null);
      tooLarge(request, response, maxBytes);
    });
    bounded.on('data', () => silence.refresh());
    request.pipe(bounded).pipe(up);
  }

  return {
    forward,
    lastFault: () => fault,
    close: () => {
      for (const up of active) up.destroy();
      agent.destroy();
    },
  };
}

interface Exchange {
  redirected(message: string): void;
  failing(fault: UpstreamFault): void;
  ended(fault: UpstreamFault | null): void;
  isOver(): boolean;
}

function passDown(reply: IncomingMessage, response: ServerResponse, exchange: Exchange): void {
  const status = reply.statusCode ?? 0;
  // Not followed: the key must not go to another host.
  if (status < 200 || (status >= 300 && status < 400)) {
    exchange.redirected(
      `it answered with status ${status}, a redirection, which is not followed. Check responses-api-endpoint`,
    );
    return;
  }
  const failed = status >= 400;
  const wait = retryAfterMs(reply.headers, Date.now());
  if (failed) exchange.failing(statusFault(status, '', wait));
  response.writeHead(status, downstreamHeaders(reply.headers));
  response.flushHeaders();
  const body: Buffer[] = [];
  let size = 0;
  if (failed) {
    reply.on('data', (chunk: Buffer) => {
      if (size < ERROR_BODY) body.push(chunk.subarray(0, ERROR_BODY - size));
      size += chunk.length;
      exchange.failing(statusFault(status, Buffer.concat(body).toString('utf8'), wait));
    });
  }
  reply.on('error', () => {}); // `close` follows
  reply.on('close', () => {
    if (exchange.isOver()) return;
    const why = failed ? statusFault(status, Buffer.concat(body).toString('utf8'), wait) : null;
    if (reply.complete) exchange.ended(why);
    else {
      exchange.ended(why ?? { kind: 'cut' });
      response.destroy(); // Codex sees a broken stream as well, not an end
    }
  });
  reply.pipe(response);
}

function usableEndpoint(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) {
    throw new Error('responses-api-endpoint has to be a whole URL, such as https://api.openai.com/v1/responses.');
  }
  return url;
}

/** What opens a request, the pool of connections, and a hint for faults that a proxy would have avoided. */
function client(endpoint: URL, env: NodeJS.ProcessEnv) {
  const isHttps = endpoint.protocol === 'https:';
  const loopback = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(endpoint.hostname);
  const pool = { keepAlive: true, timeout: IDLE_MS };
  const options = loopback ? pool : { ...pool, proxyEnv: env };
  const agent = isHttps ? new https.Agent(options) : new http.Agent(options);
  const asked = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'].some((name) => (env[name] ?? '') !== '');
  const hint =
    asked && !loopback && !nodeUsesProxies()
      ? ` (this Node ${process.version} can't use HTTPS_PROXY; 24.5 or newer can)`
      : '';
  return { request: isHttps ? https.request : http.request, agent, hint };
}

function nodeUsesProxies(): boolean {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return major > 24 || (major === 24 && minor >= 5) || (major === 22 && minor >= 21);
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

function tooLarge(request: IncomingMessage, response: ServerResponse, limit: number): void {
  refuse(
    request,
    response,
    413,
    'codex_job_request_too_large',
    `codex-job: a request to the model may hold ${limit} bytes at most.`,
  );
}
