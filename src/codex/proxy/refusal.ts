import type { IncomingMessage, ServerResponse } from 'node:http';

/** Answers with an error in the API's own shape and reads no further. */
export function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  code: string,
  message: string,
): void {
  if (response.headersSent || response.destroyed) {
    response.destroy();
    return;
  }
  const body = JSON.stringify({ error: { message, type: code, param: null, code } });
  response.writeHead(status, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    connection: 'close',
  });
  response.end(body);
  request.unpipe();
  request.resume(); // a caller in mid-upload gets to read the answer; the connection closes after it
}
