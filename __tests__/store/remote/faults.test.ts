/** What a bad server can do: each is one remark, within its time, and the job goes on. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Writable } from 'node:stream';
import { createGzip } from 'node:zlib';
import { pack } from 'tar-stream';
import { afterEach, describe, expect, test } from 'vitest';
import { seal } from '../../../src/store/remote/envelope.ts';
import { freePort } from '../../support/remote/ports.ts';
import { entryOf, HASH, TTL } from '../support.ts';
import { storeAt } from './store-at.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;
const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

/** @returns the address of a server that answers so */
async function serve(handler: Handler): Promise<string> {
  const server = createServer(handler);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const now = () => ({ now: Date.now(), ttlMs: TTL });
const MS = 1500;

/** An entry's envelope around a tar that unpacks to 300 MB. */
async function bomb(): Promise<Buffer> {
  const tar = pack();
  const zipped = tar.pipe(createGzip());
  const chunks: Buffer[] = [];
  const done = (async () => {
    for await (const chunk of zipped) chunks.push(chunk as Buffer);
  })();
  const member = tar.entry({ name: 'codex-job-entry/stdout', size: 300 << 20 }) as unknown as Writable;
  for (let mib = 0; mib < 300; mib += 1) {
    if (!member.write(Buffer.alloc(1 << 20))) await new Promise((resolve) => member.once('drain', resolve));
  }
  member.end();
  tar.finalize();
  await done;
  return seal(entryOf().meta, Buffer.concat(chunks), null);
}

describe('a lookup: one warning, within its time, and no save is tried', () => {
  test.each<[string, Handler, RegExp]>([
    ['silent', () => {}, /did not answer within [12] s/],
    [
      'silent after the headers',
      (_, response) => void response.writeHead(200).flushHeaders(),
      /did not answer within [12] s/,
    ],
    ['500', (_, response) => void response.writeHead(500).end('oops'), /status 500/],
    ['502 with a page', (_, response) => void html(response, 502), /status 502/],
    ['a login page with 200', (_, response) => void html(response, 200), /web page/],
    ['a reset', (_, response) => void response.destroy(), /connection was closed/],
    [
      'cut off in the middle',
      (_, response) => {
        response.writeHead(200, { 'content-length': 1000 }).write('codex-job');
        setTimeout(() => response.destroy(), 50);
      },
      /closed|aborted/,
    ],
    [
      'a redirect without end',
      (request, response) => void response.writeHead(302, { location: request.url }).end(),
      /redirects/,
    ],
  ])('%s', async (_name, handler, warning) => {
    const store = storeAt(await serve(handler));
    const begun = performance.now();
    // Only a silent server needs the clock.
    const found = await store.findWithin(/within/.test(warning.source) ? MS : 10_000, HASH, now());
    expect(found).toMatchObject({ kind: 'miss', reason: 'failed', warning: expect.stringMatching(warning) });
    expect(performance.now() - begun).toBeLessThan(15_000);
    expect(await store.save(entryOf())).toEqual({ kind: 'skipped', reason: 'timeout' });
  });

  test('refused', async () => {
    const store = storeAt(`http://127.0.0.1:${await freePort()}`);
    const warning = expect.stringMatching(/nothing answers at this address/);
    expect(await store.find(HASH, now())).toMatchObject({ kind: 'miss', reason: 'failed', warning });
  });
});

describe('an entry that is none: one warning, and the next save replaces it', () => {
  test.each<[string, Handler, RegExp]>([
    [
      '10 GB promised',
      (_, response) => void response.writeHead(200, { 'content-length': 10e9 }).flushHeaders(),
      /more than \d+ bytes/,
    ],
    [
      'without end',
      (_, response) => {
        const more = (): void => {
          while (!response.destroyed && response.write(Buffer.alloc(1 << 20)));
          response.once('drain', more);
        };
        response.writeHead(200);
        more();
      },
      /more than \d+ bytes/,
    ],
    ['empty', (_, response) => void response.writeHead(200).end(), /not an entry/],
    [
      'of a wrong length',
      (_, response) => void response.writeHead(200).end(seal(entryOf().meta, Buffer.from('abc'), null).subarray(0, -1)),
      /has 2 bytes instead of 3/,
    ],
    [
      'no archive',
      (_, response) => void response.writeHead(200).end(seal(entryOf().meta, Buffer.from('abcd'), null)),
      /neither gzip nor zstd/,
    ],
  ])('%s', async (_name, handler, warning) => {
    let saved = 0;
    const url = await serve((request, response) => {
      if (request.method === 'GET') return handler(request, response);
      saved += 1;
      request.resume().once('end', () => response.writeHead(201).end());
    });
    const store = storeAt(url);
    expect(await store.find(HASH, now())).toMatchObject({ kind: 'miss', warning: expect.stringMatching(warning) });
    expect((await store.save(entryOf())).kind).toBe('stored');
    expect(saved).toBe(1);
  });

  test('a bomb', async () => {
    const bytes = await bomb();
    expect(bytes.length).toBeLessThan(1 << 20);
    const url = await serve((_, response) => void response.writeHead(200).end(bytes));
    const warning = expect.stringMatching(/bytes, allowed are|unpacks to more than/);
    expect(await storeAt(url).find(HASH, now())).toMatchObject({ kind: 'miss', reason: 'damaged', warning });
  });
});

describe('a save', () => {
  test.each<[number, RegExp]>([
    [500, /status 500/],
    [405, /takes no PUT/],
    [413, /takes no body of this size/],
    [302, /redirects elsewhere/],
  ])('answered by %i: one warning', async (status, warning) => {
    const url = await serve((request, response) => {
      const answer = request.method === 'GET' ? 404 : status;
      request.resume().once('end', () => response.writeHead(answer, { location: 'http://127.0.0.1:1/' }).end());
    });
    const store = storeAt(url);
    expect(await store.find(HASH, now())).toEqual({ kind: 'miss', reason: 'absent' });
    expect(await store.save(entryOf())).toMatchObject({ kind: 'failed', warning: expect.stringMatching(warning) });
  });
});

test('a redirect to another host is followed without what proves who we are', async () => {
  const seen: (string | undefined)[] = [];
  const other = await serve((request, response) => {
    seen.push(request.headers.authorization);
    response.writeHead(404).end();
  });
  const url = await serve((request, response) => {
    seen.push(request.headers.authorization);
    response.writeHead(307, { location: `${other}${request.url}` }).end();
  });
  expect(await storeAt(url, { token: 'token-0123456789' }).find(HASH, now())).toMatchObject({ reason: 'absent' });
  expect(seen).toEqual(['Bearer token-0123456789', undefined]);
});

test('credentials are not in any remark', async () => {
  const url = await serve((_, response) => void response.writeHead(500).end());
  const found = await storeAt(url, { token: 'user:token-0123456789' }).find(HASH, now());
  expect(JSON.stringify(found)).not.toMatch(/token-0123456789|dXNlcj/);
});

function html(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end('<html>Log in</html>');
}
