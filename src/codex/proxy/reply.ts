import type { IncomingMessage, ServerResponse } from 'node:http';
import { decodedBody } from './decode.ts';
import type { Exchange } from './exchange.ts';
import { downstreamHeaders } from './headers.ts';
import type { ReplyMeter } from './reply-meter.ts';
import { retryAfterMs, statusFault, type UpstreamFault } from './upstream-fault.ts';

/** As much of an error's body as is read to find its code and message. */
const ERROR_BODY = 64 * 1024;

/** True where the reply may not be used at all; then Codex has been told. */
export function refuseRedirect(reply: IncomingMessage, exchange: Exchange): boolean {
  const status = reply.statusCode ?? 0;
  // Not followed: the key must not go to another host.
  if (status >= 200 && (status < 300 || status >= 400)) return false;
  const message = `it answered with status ${status}, a redirection, which is not followed. Check responses-api-endpoint`;
  exchange.fail({ kind: 'status', status, code: null, message, retryAfterMs: null });
  return true;
}

/** Streams a good reply down to Codex, and past the meter. */
export function passDown(
  reply: IncomingMessage,
  response: ServerResponse,
  exchange: Exchange,
  meter: ReplyMeter,
): void {
  const { body, decoded } = decodedBody(reply);
  writeHead(reply, response, decoded);
  response.flushHeaders();
  // Counted before Codex has it: before it can ask again.
  body.on('data', (chunk: Buffer) => meter.write(chunk));
  settle(reply, body, exchange, (cut) => {
    meter.end();
    exchange.end(cut ? { kind: 'cut' } : null);
    if (cut) response.destroy(); // Codex sees a broken stream as well, not an end
  });
  response.on('close', () => meter.end());
  body.pipe(response);
}

/**
 * Passes a failed reply down. Its start is held back until it is known, so that `again` may send the request differently
 * instead (then it returns true). What is longer than any error that could ask for that is passed on at once.
 */
export function passFailure(
  reply: IncomingMessage,
  response: ServerResponse,
  exchange: Exchange,
  again: (fault: UpstreamFault & { kind: 'status' }) => boolean,
): void {
  const status = reply.statusCode ?? 0;
  const wait = retryAfterMs(reply.headers, Date.now());
  const { body, decoded } = decodedBody(reply);
  const start: Buffer[] = [];
  let size = 0;
  let passing = false;
  const fault = () => statusFault(status, Buffer.concat(start).toString('utf8'), wait);
  exchange.failing(fault());
  body.on('data', (chunk: Buffer) => {
    if (passing) return;
    start.push(chunk.subarray(0, ERROR_BODY - size));
    size += chunk.length;
    exchange.failing(fault());
    if (size < ERROR_BODY) return;
    passing = true;
    writeHead(reply, response, decoded);
    response.write(Buffer.concat([...start.slice(0, -1), chunk]));
    body.pipe(response);
  });
  settle(reply, body, exchange, (cut) => {
    const why = fault();
    exchange.end(why);
    if (passing && cut) response.destroy();
    if (passing || response.destroyed || again(why)) return;
    writeHead(reply, response, decoded);
    response.end(Buffer.concat(start));
  });
}

function writeHead(reply: IncomingMessage, response: ServerResponse, decoded: boolean): void {
  const headers = downstreamHeaders(reply.headers);
  if (decoded) delete headers['content-encoding'];
  response.writeHead(reply.statusCode ?? 502, headers);
}

/** Calls `done` once, when the body has been read to its end or broke off, unless the exchange is over by then. */
function settle(reply: IncomingMessage, body: NodeJS.ReadableStream, exchange: Exchange, done: (cut: boolean) => void) {
  let settled = false;
  const finish = (cut: boolean) => {
    if (settled || exchange.isOver()) return;
    settled = true;
    done(cut);
  };
  reply.on('error', () => {}); // `close` follows
  if (body === reply) {
    reply.on('close', () => finish(!reply.complete));
    return;
  }
  // What was decoded comes after the reply has been read. Of one that broke off, what there is comes out first.
  body.on('error', () => finish(true));
  body.on('end', () => finish(!reply.complete));
  reply.on('close', () => {
    if (!reply.complete) setImmediate(() => finish(true));
  });
}
