import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener, request, type Server } from 'node:http';
import { type AddressInfo, connect, createServer as createTcpServer } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { downstreamHeaders, upstreamHeaders } from '../../../src/codex/proxy/headers.ts';
import { type KeyProxy, type KeyProxyOptions, startKeyProxy } from '../../../src/codex/proxy/proxy.ts';
import { networkFault, retryAfterMs, statusFault } from '../../../src/codex/proxy/upstream-fault.ts';

const KEY = 'sk-test-key-0123456789';
const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function upstream(listener: RequestListener): Promise<string> {
  const server: Server = createServer(listener).listen(0, '127.0.0.1');
  closing.push(() => {
    server.close();
    server.closeAllConnections();
  });
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/openai/responses?api-version=1`;
}

async function proxyTo(endpoint: string, options: Partial<KeyProxyOptions> = {}): Promise<KeyProxy> {
  const proxy = await startKeyProxy({ endpoint, apiKey: KEY, ...options });
  closing.push(() => proxy.close());
  return proxy;
}

interface Answer {
  status: number;
  headers: IncomingMessage['headers'];
  body: string;
  complete: boolean;
}

function call(
  proxy: KeyProxy,
  change: { url?: string; method?: string; headers?: Record<string, string>; body?: string | Buffer } = {},
) {
  return new Promise<Answer>((resolve, reject) => {
    const url = change.url ?? `${proxy.baseUrl}/responses`;
    const headers = { authorization: `Bearer ${proxy.token}`, 'content-type': 'application/json', ...change.headers };
    const outgoing = request(url, { method: change.method ?? 'POST', headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('error', () => {});
      response.on('close', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString(),
          complete: response.complete,
        }),
      );
    });
    outgoing.on('error', reject);
    outgoing.end(change.body ?? '{"model":"m"}');
  });
}

async function bodyOf(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

describe('the model that is asked for', () => {
  const answering = () =>
    upstream(async (incoming, response) => {
      await bodyOf(incoming);
      response.end('{}');
    });

  it('is that of the last request which names one', async () => {
    const proxy = await proxyTo(await answering());
    expect(proxy.model()).toBeNull();
    await call(proxy, { body: '{"input":[{"model":"inner"}],"model":"gpt-oss:20b"}' });
    expect(proxy.model()).toBe('gpt-oss:20b');
    const NONE = ['{"model":7}', 'no JSON', 'null', '{"model":"a b\\n::set-output"}', ''];
    const large = JSON.stringify({ input: 'x'.repeat(4 * 1024 * 1024), model: 'hidden' });
    for (const body of [...NONE, large]) {
      expect((await call(proxy, { body })).status).toBe(200);
      expect(proxy.model()).toBe('gpt-oss:20b');
    }
    await call(proxy, { body: JSON.stringify({ model: 'openai/gpt-6-luna', input: 'x'.repeat(5 * 1024 * 1024) }) });
    expect(proxy.model()).toBe('openai/gpt-6-luna');
  });

  it('is not looked for in a request that may not pass', async () => {
    const watching = await proxyTo(await answering());
    await call(watching, { body: '{"model":"m"}', headers: { authorization: 'Bearer wrong' } });
    expect(watching.model()).toBeNull();
  });
});

describe('what is forwarded', () => {
  it('goes to the endpoint with the key, its body whole, its headers by an allow-list', async () => {
    const seen: { url?: string | undefined; headers?: IncomingMessage['headers']; body?: string } = {};
    const proxy = await proxyTo(
      await upstream(async (incoming, response) => {
        Object.assign(seen, { url: incoming.url, headers: incoming.headers, body: await bodyOf(incoming) });
        response.writeHead(200, {
          'content-type': 'text/event-stream',
          'x-request-id': 'r1',
          'x-ratelimit-remaining-requests': '9',
          'x-codex-turn-state': 's',
          'set-cookie': 'a=b',
          server: 'x',
        });
        response.end('data: {}\n\n');
      }),
    );
    const body = 'ü'.repeat(400_000);
    const answer = await call(proxy, {
      body,
      headers: {
        'x-codex-turn-metadata': 'm',
        'session-id': 's',
        originator: 'codex_exec',
        cookie: 'c',
        'x-forwarded-for': 'f',
        'api-key': 'mine',
      },
    });
    expect(seen.url).toBe('/openai/responses?api-version=1');
    expect(seen.body === body).toBe(true);
    expect(seen.headers).toMatchObject({
      authorization: `Bearer ${KEY}`,
      'content-type': 'application/json',
      'x-codex-turn-metadata': 'm',
      'session-id': 's',
      originator: 'codex_exec',
    });
    for (const name of ['cookie', 'x-forwarded-for', 'api-key']) expect(seen.headers).not.toHaveProperty(name);
    expect(answer).toMatchObject({ status: 200, body: 'data: {}\n\n', complete: true });
    expect(answer.headers).toMatchObject({
      'x-request-id': 'r1',
      'x-ratelimit-remaining-requests': '9',
      'x-codex-turn-state': 's',
    });
    for (const name of ['set-cookie', 'server']) expect(answer.headers).not.toHaveProperty(name);
    expect(proxy.requests()).toBe(1);
    expect(proxy.lastFault()).toBeNull();
  });

  it('is streamed: the caller has the first event while the last is not written yet', async () => {
    let finish = () => {};
    const proxy = await proxyTo(
      await upstream((incoming, response) => {
        incoming.resume();
        response.write('data: 1\n\n');
        finish = () => response.end('data: 2\n\n');
      }),
    );
    const parts: string[] = [];
    await new Promise<void>((resolve, reject) => {
      const outgoing = request(`${proxy.baseUrl}/responses`, {
        method: 'POST',
        agent: false,
        headers: { authorization: `Bearer ${proxy.token}` },
      });
      outgoing.on('response', (response) => {
        response.on('data', (chunk) => {
          parts.push(String(chunk));
          finish();
        });
        response.on('end', resolve);
      });
      outgoing.on('error', reject);
      outgoing.end('{}');
    });
    expect(parts).toEqual(['data: 1\n\n', 'data: 2\n\n']);
  });

  it('survives a server that thinks for longer than idle connections are kept', async () => {
    const proxy = await proxyTo(
      await upstream((incoming, response) => {
        incoming.resume();
        setTimeout(() => response.end('late'), 4600);
      }),
    );
    expect(await call(proxy)).toMatchObject({ status: 200, body: 'late' });
  });
});

describe('what is refused, without a word to the model’s server', () => {
  const refusals: [string, (proxy: KeyProxy) => Parameters<typeof call>[1], number][] = [
    ['another path below the capability', (proxy) => ({ url: `${proxy.baseUrl}/models` }), 404],
    ['a longer path', (proxy) => ({ url: `${proxy.baseUrl}/responses/compact` }), 404],
    ['a query', (proxy) => ({ url: `${proxy.baseUrl}/responses?x=1` }), 404],
    ['an encoded path', (proxy) => ({ url: `${proxy.baseUrl}/respon%73es` }), 404],
    ['a path without the capability', (proxy) => ({ url: new URL('/v1/responses', proxy.baseUrl).href }), 404],
    ['another capability', (proxy) => ({ url: `${proxy.baseUrl.replace(/\/[^/]+\/v1$/, '/AAAA/v1')}/responses` }), 404],
    ['GET', () => ({ method: 'GET', body: '' }), 404],
    ['no token', () => ({ headers: { authorization: '' } }), 403],
    ['another token', () => ({ headers: { authorization: 'Bearer AAAA' } }), 403],
    ['the key as token', () => ({ headers: { authorization: `Bearer ${KEY}` } }), 403],
    ['another host name', () => ({ headers: { host: 'evil.example' } }), 403],
    ['localhost by name', (proxy) => ({ headers: { host: `localhost:${new URL(proxy.baseUrl).port}` } }), 403],
  ];
  it.each(refusals)('%s', async (_name, change, status) => {
    let asked = 0;
    const proxy = await proxyTo(
      await upstream((_incoming, response) => {
        asked++;
        response.end();
      }),
    );
    const answer = await call(proxy, change(proxy));
    expect(answer.status).toBe(status);
    expect(JSON.parse(answer.body).error.code).toBe('codex_job_refused');
    expect(asked).toBe(0);
    expect(proxy.requests()).toBe(0);
    expect(proxy.lastFault()).toBeNull();
  });

  it('a request over the limit of the run', async () => {
    const proxy = await proxyTo(await upstream((incoming, response) => incoming.resume() && response.end('{}')), {
      limits: { requests: 2 },
    });
    const statuses = [await call(proxy), await call(proxy), await call(proxy)].map((answer) => answer.status);
    expect(statuses).toEqual([200, 200, 400]);
    expect(proxy.stopped()).toEqual({ kind: 'requests', limit: 2 });
    expect(proxy.requests()).toBe(2);
  });

  it('a body over the limit, announced or not', async () => {
    const proxy = await proxyTo(await upstream(async (incoming, response) => response.end(await bodyOf(incoming))), {
      limits: { requestBytes: 1000 },
    });
    expect((await call(proxy, { body: 'x'.repeat(1000) })).status).toBe(200);
    const announced = await call(proxy, { body: 'x'.repeat(1001), headers: { 'content-length': '1001' } });
    const chunked = await call(proxy, { body: 'x'.repeat(500_000), headers: { 'transfer-encoding': 'chunked' } });
    for (const answer of [announced, chunked]) {
      expect(answer.status).toBe(413);
      expect(JSON.parse(answer.body).error.message).toContain('1000 bytes');
    }
  });
});

describe('faults', () => {
  it('of status pass to the caller and are kept, until a good reply', async () => {
    let status = 429;
    const proxy = await proxyTo(
      await upstream((incoming, response) => {
        incoming.resume();
        response.writeHead(status, { 'content-type': 'application/json', 'retry-after': '7' });
        response.end(
          JSON.stringify({ error: { message: 'slow down', type: 'requests', code: 'rate_limit_exceeded' } }),
        );
      }),
    );
    const answer = await call(proxy);
    expect(answer).toMatchObject({ status: 429, headers: { 'retry-after': '7' } });
    expect(JSON.parse(answer.body).error.message).toBe('slow down');
    expect(proxy.lastFault()).toEqual({
      kind: 'status',
      status: 429,
      code: 'rate_limit_exceeded',
      message: 'slow down',
      retryAfterMs: 7000,
    });
    status = 200;
    await call(proxy);
    expect(proxy.lastFault()).toBeNull();
  });

  it('of an error with a huge body are passed on whole, and kept small', async () => {
    const huge = 'x'.repeat(3_000_000);
    const proxy = await proxyTo(
      await upstream((incoming, response) => incoming.resume() && response.writeHead(500).end(huge)),
    );
    expect((await call(proxy)).body === huge).toBe(true);
    const fault = proxy.lastFault();
    expect(fault).toMatchObject({ kind: 'status', status: 500, code: null });
    expect(JSON.stringify(fault).length).toBeLessThan(3000);
  });

  it('of redirection are not followed: the key stays', async () => {
    let elsewhere = 0;
    const other = await upstream((_incoming, response) => {
      elsewhere++;
      response.end();
    });
    for (const status of [301, 307, 308]) {
      const proxy = await proxyTo(
        await upstream(
          (incoming, response) => incoming.resume() && response.writeHead(status, { location: other }).end(),
        ),
      );
      const answer = await call(proxy);
      expect(answer.status).toBe(502);
      expect(answer.headers).not.toHaveProperty('location');
      expect(proxy.lastFault()).toMatchObject({ kind: 'status', status });
    }
    expect(elsewhere).toBe(0);
  });

  it('of the network: refused, unknown host, reset, no TLS', async () => {
    const reset = createTcpServer((socket) => socket.on('error', () => {}).resetAndDestroy()).listen(0, '127.0.0.1');
    closing.push(() => reset.close());
    await once(reset, 'listening');
    const plain = await upstream((_incoming, response) => response.end());
    const cases: [string, string | RegExp][] = [
      ['http://127.0.0.1:9/v1/responses', 'ECONNREFUSED'],
      ['http://no-such-host.invalid/v1/responses', /ENOTFOUND|EAI_AGAIN/],
      [`http://127.0.0.1:${(reset.address() as AddressInfo).port}/v1/responses`, /ECONNRESET|EPIPE/],
      [plain.replace('http:', 'https:'), /SSL|EPROTO/],
    ];
    for (const [endpoint, code] of cases) {
      const proxy = await proxyTo(endpoint);
      const answer = await call(proxy);
      expect(answer.status).toBe(502);
      expect(answer.body).not.toContain(KEY);
      expect(proxy.lastFault()).toEqual({
        kind: 'network',
        code: expect.stringMatching(code),
        message: expect.stringMatching(/./),
      });
    }
  });

  it('of a stream that breaks off are a cut for both sides', async () => {
    const proxy = await proxyTo(
      await upstream((incoming, response) => {
        incoming.resume();
        response.write('data: 1\n\n');
        setTimeout(() => response.destroy(), 50);
      }),
    );
    expect(await call(proxy)).toMatchObject({ status: 200, body: 'data: 1\n\n', complete: false });
    expect(proxy.lastFault()).toEqual({ kind: 'cut' });
  });

  it('of silence end after the bound', async () => {
    const proxy = await proxyTo(await upstream((incoming) => void incoming.resume()), { headersTimeoutMs: 200 });
    expect((await call(proxy)).status).toBe(502);
    expect(proxy.lastFault()).toMatchObject({ kind: 'network', code: 'ETIMEDOUT', message: 'no answer within 0.2 s' });
  });

  it('are not made by a caller that goes away, and the call upstream ends with it', async () => {
    let arrived = () => {};
    let left = () => {};
    const arrival = new Promise<void>((resolve) => (arrived = resolve));
    const leaving = new Promise<void>((resolve) => (left = resolve));
    const proxy = await proxyTo(
      await upstream((incoming, response) => {
        incoming.resume();
        response.on('close', left);
        response.write('data: 1\n\n');
        arrived();
      }),
    );
    const outgoing = request(`${proxy.baseUrl}/responses`, {
      method: 'POST',
      agent: false,
      headers: { authorization: `Bearer ${proxy.token}` },
    });
    outgoing.on('error', () => {});
    outgoing.end('{}');
    await arrival;
    outgoing.destroy();
    await leaving;
    expect(proxy.lastFault()).toBeNull();
  });
});

describe('its life', () => {
  it('ends at once, with open streams', async () => {
    let arrived = () => {};
    const arrival = new Promise<void>((resolve) => {
      arrived = resolve;
    });
    const endpoint = await upstream((incoming, response) => {
      incoming.resume();
      response.write('x');
      arrived();
    });
    const proxy = await startKeyProxy({ endpoint, apiKey: KEY });
    const open = call(proxy).catch(() => null);
    await arrival;
    const began = Date.now();
    await proxy.close();
    await proxy.close();
    expect(Date.now() - began).toBeLessThan(500);
    await open;
    const { port } = new URL(proxy.baseUrl);
    const socket = connect(Number(port), '127.0.0.1');
    const [error] = await once(socket, 'error');
    expect(error).toMatchObject({ code: 'ECONNREFUSED' });
  });

  it('has other secrets each time, and listens on loopback only', async () => {
    const [one, two] = [await proxyTo('http://127.0.0.1:9/'), await proxyTo('http://127.0.0.1:9/')];
    expect(one.token).not.toBe(two.token);
    const capability = (proxy: KeyProxy) => new URL(proxy.baseUrl).pathname.split('/')[1];
    expect(capability(one)).not.toBe(capability(two));
    expect(capability(one)).toMatch(/^[\w-]{32}$/);
    expect(new URL(one.baseUrl).hostname).toBe('127.0.0.1');
  });

  it('does not begin with an endpoint or key that can’t work, and does not show the key', async () => {
    await expect(startKeyProxy({ endpoint: 'api.openai.com', apiKey: KEY })).rejects.toThrow('responses-api-endpoint');
    await expect(startKeyProxy({ endpoint: 'file:///etc/passwd', apiKey: KEY })).rejects.toThrow(
      'responses-api-endpoint',
    );
    const error = await startKeyProxy({ endpoint: 'https://x/', apiKey: `${KEY}\n` }).catch((caught: Error) => caught);
    expect(error).toMatchObject({ message: expect.stringContaining('API key') });
    expect(String(error)).not.toContain(KEY);
  });
});

const usesProxies = (() => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return major > 24 || (major === 24 && minor >= 5);
})();

describe('an HTTP proxy of the machine', () => {
  it.runIf(usesProxies)('is asked for a tunnel where the endpoint is HTTPS, and NO_PROXY counts', async () => {
    const tunnels: string[] = [];
    const server = createServer().listen(0, '127.0.0.1');
    closing.push(() => server.close());
    server.on('connect', (incoming, socket) => {
      tunnels.push(incoming.url ?? '');
      socket.end('HTTP/1.1 503 Service Unavailable\r\n\r\n');
    });
    await once(server, 'listening');
    const HTTPS_PROXY = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const endpoint = 'https://model.invalid/v1/responses';
    expect((await call(await proxyTo(endpoint, { env: { HTTPS_PROXY } }))).status).toBe(502);
    expect(tunnels).toEqual(['model.invalid:443']);
    const { host } = new URL(HTTPS_PROXY);
    for (const env of [{ HTTPS_PROXY: host }, { ALL_PROXY: HTTPS_PROXY }, { all_proxy: host }]) {
      tunnels.length = 0;
      expect((await call(await proxyTo(endpoint, { env }))).status).toBe(502);
      expect(tunnels).toEqual(['model.invalid:443']);
    }
    const direct = await proxyTo(endpoint, { env: { HTTPS_PROXY, NO_PROXY: '.invalid' } });
    expect((await call(direct)).status).toBe(502);
    expect(direct.lastFault()).toMatchObject({ kind: 'network', code: expect.stringMatching(/ENOTFOUND|EAI_AGAIN/) });
    expect(tunnels).toHaveLength(1);
  });

  it.runIf(usesProxies)('is used for a host that is not loopback, and never for one that is', async () => {
    const through: string[] = [];
    const machineProxy = new URL(
      await upstream((incoming, response) => {
        incoming.resume();
        through.push(incoming.url ?? '');
        response.end('by proxy');
      }),
    ).origin;
    const env = { HTTP_PROXY: machineProxy, http_proxy: machineProxy };
    const outside = await proxyTo('http://model.example/v1/responses', { env });
    expect((await call(outside)).body).toBe('by proxy');
    expect(through).toEqual(['http://model.example/v1/responses']);
    const inside = await proxyTo(await upstream((incoming, response) => incoming.resume() && response.end('direct')), {
      env,
    });
    expect((await call(inside)).body).toBe('direct');
    expect(through).toHaveLength(1);
  });
});

describe('the pure parts', () => {
  it('name the key as Azure wants it, only for Azure', () => {
    const headers = (url: string) => upstreamHeaders({ host: 'h', authorization: 'Bearer nonce' }, new URL(url), KEY);
    expect(headers('https://me.openai.azure.com/openai/v1/responses')).toMatchObject({
      'api-key': KEY,
      authorization: `Bearer ${KEY}`,
    });
    for (const url of [
      'https://api.openai.com/v1/responses',
      'https://azure.com.evil.example/',
      'https://evilazure.com/',
    ]) {
      expect(headers(url)).not.toHaveProperty('api-key');
    }
  });

  it('let no hop-by-hop header down', () => {
    expect(
      downstreamHeaders({
        connection: 'close',
        'transfer-encoding': 'chunked',
        'content-length': '3',
        'set-cookie': ['a'],
        'retry-after': '1',
      }),
    ).toEqual({ 'retry-after': '1' });
  });

  it('read when to come again', () => {
    const now = Date.UTC(2026, 0, 1);
    expect(retryAfterMs({ 'retry-after': '2' }, now)).toBe(2000);
    expect(retryAfterMs({ 'retry-after-ms': '250', 'retry-after': '2' }, now)).toBe(250);
    expect(retryAfterMs({ 'retry-after': 'Thu, 01 Jan 2026 00:00:05 GMT' }, now)).toBe(5000);
    expect(retryAfterMs({ 'retry-after': 'Thu, 01 Jan 2020 00:00:05 GMT' }, now)).toBe(0);
    for (const value of ['', 'soon', '-3']) expect(retryAfterMs({ 'retry-after': value }, now)).toBeNull();
    expect(retryAfterMs({}, now)).toBeNull();
  });

  it('read error bodies of all kinds', () => {
    const read = (body: string) => statusFault(400, body, null);
    expect(read('{"error":{"message":"m","type":"t","code":null}}')).toMatchObject({ code: 't', message: 'm' });
    expect(read('{"error":{"message":"m","code":"401"}}')).toMatchObject({ code: '401', message: 'm' });
    expect(read('{"statusCode":404,"message":"Resource not found"}')).toMatchObject({
      code: null,
      message: 'Resource not found',
    });
    expect(read('{"error":"plain"}')).toMatchObject({ code: null, message: 'plain' });
    expect(read('upstream down')).toMatchObject({ code: null, message: 'upstream down' });
    expect(read('<html>Bad gateway</html>')).toMatchObject({ code: null, message: '' });
    expect(read('[]')).toMatchObject({ code: null, message: '' });
  });

  it('see through several addresses that failed', () => {
    const first = Object.assign(new Error('connect ECONNREFUSED ::1:443'), { code: 'ECONNREFUSED' });
    expect(networkFault(new AggregateError([first]))).toEqual({
      kind: 'network',
      code: 'ECONNREFUSED',
      message: first.message,
    });
    expect(networkFault('odd')).toEqual({ kind: 'network', code: 'EUNKNOWN', message: 'EUNKNOWN' });
  });
});
