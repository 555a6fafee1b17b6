import { once } from 'node:events';
import { createServer, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import zlib from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { type KeyProxy, startKeyProxy } from '../../../src/codex/proxy/proxy.ts';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

const EVENT = `data: ${JSON.stringify({
  type: 'response.completed',
  response: { id: 'r', model: 'gpt-4o', usage: { input_tokens: 100, output_tokens: 10 } },
})}\n\n`;
const BODY = `${'data: {"type":"response.output_text.delta","delta":"ü"}\n\n'.repeat(5000)}${EVENT}`;

async function proxyTo(answer: (response: ServerResponse) => unknown): Promise<KeyProxy> {
  const server = createServer((incoming, response) => {
    incoming.resume().on('end', () => answer(response));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/responses`;
  const proxy = await startKeyProxy({ endpoint, apiKey: 'sk-test-key-0123456789' });
  closing.push(() => {
    server.close();
    server.closeAllConnections();
  });
  closing.push(() => proxy.close());
  return proxy;
}

async function ask(proxy: KeyProxy, onData: () => void = () => {}) {
  const headers = { authorization: `Bearer ${proxy.token}` };
  const outgoing = request(`${proxy.baseUrl}/responses`, { method: 'POST', headers, agent: false });
  outgoing.end('{"model":"gpt-4o"}');
  const [reply] = (await once(outgoing, 'response')) as [import('node:http').IncomingMessage];
  let body = '';
  reply.setEncoding('utf8').on('data', (chunk: string) => {
    body += chunk;
    onData();
  });
  reply.on('error', () => {});
  await new Promise((resolve) => reply.on('close', resolve));
  return { status: reply.statusCode, headers: reply.headers, body, complete: reply.complete };
}

const counted = [{ usage: { input: 100, output: 10 } }];

describe('a gateway that compresses its replies', () => {
  test.each([
    ['gzip', zlib.gzipSync],
    ['x-gzip', zlib.gzipSync],
    ['deflate', zlib.deflateSync],
    ['br', zlib.brotliCompressSync],
    ['GZIP, identity', zlib.gzipSync],
    ['deflate, gzip', (text: string) => zlib.gzipSync(zlib.deflateSync(text))],
  ])('%s', async (encoding, compress) => {
    const proxy = await proxyTo((response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'content-encoding': encoding });
      response.end(compress(BODY));
    });
    const answer = await ask(proxy);
    expect(answer).toMatchObject({ status: 200, complete: true });
    expect(answer.headers['content-encoding']).toBeUndefined();
    expect(answer.body === BODY).toBe(true);
    expect(proxy.ledger.responses).toMatchObject(counted);
    expect(proxy.lastFault()).toBeNull();
  });

  test('each piece comes down before the next one is there', async () => {
    let received = 0;
    const proxy = await proxyTo(async (response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' });
      const gzip = zlib.createGzip();
      gzip.pipe(response);
      for (const part of ['one', 'two']) {
        gzip.write(`data: "${part}"\n\n`);
        const before = received;
        await new Promise<void>((resolve) => gzip.flush(zlib.constants.Z_SYNC_FLUSH, resolve));
        while (received === before) await pause(5);
      }
      gzip.end(EVENT);
    });
    const answer = await ask(proxy, () => {
      received++;
    });
    expect(answer.body).toBe(`data: "one"\n\ndata: "two"\n\n${EVENT}`);
  });

  test('an error says what it says', async () => {
    const proxy = await proxyTo((response) => {
      response.writeHead(404, { 'content-encoding': 'gzip' });
      response.end(zlib.gzipSync('{"error":{"message":"no such model","code":"model_not_found"}}'));
    });
    expect((await ask(proxy)).body).toContain('no such model');
    expect(proxy.lastFault()).toMatchObject({ status: 404, code: 'model_not_found', message: 'no such model' });
  });

  test('a reply that breaks off is a broken stream', async () => {
    const whole = zlib.gzipSync(Buffer.from(BODY));
    const proxy = await proxyTo((response) => {
      response.writeHead(200, { 'content-encoding': 'gzip', 'content-length': whole.length });
      response.write(whole.subarray(0, 60), () => response.destroy());
    });
    expect((await ask(proxy)).complete).toBe(false);
    expect(proxy.lastFault()).toEqual({ kind: 'cut' });
    expect(proxy.ledger.uncounted()).toBe(1);
  });

  test('what is no gzip at all is a broken stream', async () => {
    const proxy = await proxyTo((response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' });
      response.end('plain');
    });
    expect((await ask(proxy)).complete).toBe(false);
    expect(proxy.lastFault()).toEqual({ kind: 'cut' });
  });

  test('an encoding that is not known is left as it is', async () => {
    const proxy = await proxyTo((response) => {
      response.writeHead(200, { 'content-encoding': 'zap' });
      response.end('zapped');
    });
    const answer = await ask(proxy);
    expect(answer).toMatchObject({ body: 'zapped', complete: true });
    expect(answer.headers['content-encoding']).toBe('zap');
  });
});
