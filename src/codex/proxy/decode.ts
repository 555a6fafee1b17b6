import type { IncomingMessage } from 'node:http';
import type { Readable, Transform } from 'node:stream';
import zlib from 'node:zlib';

/**
 * A reply's body without its content encoding. Gateways compress although `accept-encoding: identity` was sent, and
 * Codex can't read that ("invalid utf-8 sequence", after three paid requests). An encoding that isn't known is left as
 * it is: `decoded` is false then.
 */
export function decodedBody(reply: IncomingMessage): { readonly body: Readable; readonly decoded: boolean } {
  const names = (reply.headers['content-encoding'] ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
  // The last one named was applied last.
  const decoders = names.reverse().map(decoderFor);
  if (decoders.length === 0 || !decoders.every((decoder) => decoder !== null))
    return { body: reply, decoded: decoders.length === 0 };
  let body: Readable = reply;
  for (const decoder of decoders) {
    const [from, to] = [body, decoder];
    from.on('error', () => to.destroy());
    to.on('close', () => from.unpipe(to));
    body = from.pipe(to);
  }
  return { body, decoded: true };
}

/** Each piece is handed on as it comes, and a body that breaks off is read as far as it goes. */
function decoderFor(name: string): Transform | null {
  const { constants } = zlib;
  const flush = { flush: constants.Z_SYNC_FLUSH, finishFlush: constants.Z_SYNC_FLUSH };
  switch (name) {
    case 'gzip':
    case 'x-gzip':
      return zlib.createGunzip(flush);
    case 'deflate':
      return zlib.createInflate(flush);
    case 'br':
      return zlib.createBrotliDecompress({ flush: constants.BROTLI_OPERATION_FLUSH });
    default:
      return null;
  }
}
