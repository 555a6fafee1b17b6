/**
 * A scripted OpenAI Responses API on loopback, for the real Codex CLI.
 *
 *     const server = await startResponsesServer([shell('ls'), text('done')]);
 *     …run Codex against server.endpoint…
 *     server.requests[1] …
 *     await server.close();
 *
 * A script that is one reply answers every request with it. A list that is used up answers with a 400, which Codex
 * doesn't retry: a test that asks too much fails at once, with the reason in the error.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { renderStream } from './responses/render.ts';
import { error, type Reply } from './responses/reply.ts';
import { type RecordedRequest, recordRequest } from './responses/request.ts';

export * from './responses/reply.ts';
export * from './responses/request.ts';

export type Script = Reply | readonly Reply[] | ((request: RecordedRequest, index: number) => Reply | Promise<Reply>);

export interface ResponsesServer {
  /** `http://127.0.0.1:PORT/v1/responses`: a value for `responses-api-endpoint`. */
  readonly endpoint: string;
  /** `http://127.0.0.1:PORT/v1`: a provider's `base_url`. */
  readonly baseUrl: string;
  readonly port: number;
  /** Every POST to a path that ends in `/responses`, in order of arrival. */
  readonly requests: readonly RecordedRequest[];
  /** `METHOD path` of everything else; answered with 404. */
  readonly strays: readonly string[];
  /** From now on this script, its index counted from 0 again. */
  use(script: Script): void;
  /** Resolves when so many requests have arrived in all. */
  arrived(count: number): Promise<void>;
  /** Ends all connections, also those that are stalled. */
  close(): Promise<void>;
}

export async function startResponsesServer(script: Script): Promise<ResponsesServer> {
  const requests: RecordedRequest[] = [];
  const strays: string[] = [];
  const waiting: { count: number; resolve: () => void }[] = [];
  const closing = new AbortController();
  let current = script;
  let offset = 0;

  const server = createServer((incoming, outgoing) => {
    answer(incoming, outgoing).catch((cause: unknown) => {
      if (!outgoing.headersSent) outgoing.writeHead(500);
      outgoing.end(String(cause));
    });
  });

  async function answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const path = incoming.url ?? '';
    const body = await readAll(incoming);
    if (incoming.method !== 'POST' || !/\/responses(\?|$)/.test(path)) {
      strays.push(`${incoming.method} ${path}`);
      outgoing.writeHead(404, { 'content-type': 'application/json' }).end('{"error":{"message":"not scripted"}}');
      return;
    }
    const request = recordRequest(requests.length, path, incoming.headers, body);
    requests.push(request);
    outgoing.on('close', () => {
      if (request.state === 'open') request.state = outgoing.writableFinished ? 'answered' : 'client-gone';
    });
    for (const waiter of waiting) if (requests.length >= waiter.count) waiter.resolve();
    const reply = await next(current, request, request.index - offset);
    await send(reply, request, outgoing, closing.signal);
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const baseUrl = `http://127.0.0.1:${port}/v1`;

  return {
    endpoint: `${baseUrl}/responses`,
    baseUrl,
    port,
    requests,
    strays,
    use(replacement) {
      current = replacement;
      offset = requests.length;
    },
    arrived(count) {
      if (requests.length >= count) return Promise.resolve();
      return new Promise((resolve) => waiting.push({ count, resolve }));
    },
    close() {
      closing.abort();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      return closed;
    },
  };
}

async function next(script: Script, request: RecordedRequest, index: number): Promise<Reply> {
  if (typeof script === 'function') return script(request, index);
  if (!isList(script)) return script;
  return (
    script[index] ?? error(400, { message: `the script has ${script.length} replies; this is request ${index + 1}` })
  );
}

const isList = (script: Reply | readonly Reply[]): script is readonly Reply[] => Array.isArray(script);

async function send(
  reply: Reply,
  request: RecordedRequest,
  outgoing: ServerResponse,
  closing: AbortSignal,
): Promise<void> {
  switch (reply.kind) {
    case 'silent':
      return;
    case 'delay':
      await sleep(reply.ms, undefined, { signal: closing }).catch(() => undefined);
      if (!closing.aborted) await send(reply.reply, request, outgoing, closing);
      return;
    case 'http':
      outgoing.writeHead(reply.status, reply.headers).end(reply.body);
      return;
    case 'part':
      sendPart(reply, request, outgoing);
      return;
    default:
      outgoing.writeHead(200, STREAM_HEADERS).end(renderStream(reply, request));
  }
}

function sendPart(reply: Extract<Reply, { kind: 'part' }>, request: RecordedRequest, outgoing: ServerResponse): void {
  const broken = () => {
    if (reply.ending === 'stall') return;
    request.state = 'cut';
    outgoing.destroy();
  };
  if (reply.bytes === 'no-headers') {
    broken();
    return;
  }
  outgoing.writeHead(200, STREAM_HEADERS);
  outgoing.flushHeaders();
  // An empty chunk would never call back: nothing is written then.
  if (reply.bytes === 0) setImmediate(broken);
  else outgoing.write(renderStream(reply.of, request).subarray(0, reply.bytes), broken);
}

const STREAM_HEADERS = { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' };

async function readAll(stream: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
