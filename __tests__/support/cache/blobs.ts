/** Archives on their way in (whole, in blocks, in ranges) and out (whole, in ranges, damaged). */
import type { ServerResponse } from 'node:http';
import type { Fault } from './faults.ts';
import type { Ask, UploadPart } from './wire.ts';

/** Uploads that are under way, by entry. */
export class BlobStore {
  readonly #blocks = new Map<number, Map<string, Buffer>>();
  readonly #ranges = new Map<number, Map<number, Buffer>>();

  /** Takes a part; gives what the archive is by now. */
  put(id: number, part: UploadPart, body: Buffer): Buffer {
    switch (part.kind) {
      case 'whole':
        return body;
      case 'block':
        this.#of(this.#blocks, id).set(part.block, body);
        return Buffer.alloc(0);
      case 'block-list': {
        const order = [...body.toString('utf8').matchAll(/<Latest>([^<]*)<\/Latest>/g)].map(([, block]) => block ?? '');
        return Buffer.concat(order.map((block) => this.#of(this.#blocks, id).get(block) ?? Buffer.alloc(0)));
      }
      case 'range': {
        const ranges = this.#of(this.#ranges, id).set(part.start, body);
        return Buffer.concat([...ranges].sort(([a], [b]) => a - b).map(([, bytes]) => bytes));
      }
    }
  }

  #of<K>(parts: Map<number, Map<K, Buffer>>, id: number): Map<K, Buffer> {
    const found = parts.get(id) ?? new Map<K, Buffer>();
    parts.set(id, found);
    return found;
  }
}

type Fetch = Extract<Ask, { operation: 'head' | 'download' }>;

/** Answers HEAD and GET as Azure's blob storage does, ranges included. */
export function sendBytes(
  ask: Fetch,
  archive: Buffer | undefined,
  fault: Fault | null,
  outgoing: ServerResponse,
): void {
  if (archive === undefined) {
    outgoing.writeHead(404, { 'x-ms-error-code': 'BlobNotFound' }).end();
    return;
  }
  const end = Math.min(ask.range?.end ?? archive.length - 1, archive.length - 1);
  const start = ask.range?.start ?? 0;
  const bytes = damaged(archive, fault).subarray(start, end + 1);
  const headers: Record<string, string> = {
    'content-type': 'application/octet-stream',
    'content-length': String(bytes.length),
    'accept-ranges': 'bytes',
    etag: `"${ask.id}"`,
    'last-modified': new Date(0).toUTCString(),
    'x-ms-blob-type': 'BlockBlob',
    ...(ask.range === null ? {} : { 'content-range': `bytes ${start}-${end}/${archive.length}` }),
  };
  if (ask.operation === 'head') {
    outgoing.writeHead(200, headers).end();
    return;
  }
  const status = ask.range === null ? 200 : 206;
  if (fault?.kind === 'stall') {
    outgoing.writeHead(status, headers);
    outgoing.flushHeaders();
    outgoing.write(bytes.subarray(0, fault.bytes));
  } else if (fault?.kind === 'truncate') {
    sendTruncated(fault, status, headers, bytes.subarray(0, fault.bytes), outgoing);
  } else {
    outgoing.writeHead(status, headers).end(bytes);
  }
}

function damaged(archive: Buffer, fault: Fault | null): Buffer {
  if (fault?.kind !== 'flip') return archive;
  const copy = Buffer.from(archive);
  const at = fault.byte % copy.length;
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
}

function sendTruncated(
  fault: Extract<Fault, { kind: 'truncate' }>,
  status: number,
  headers: Record<string, string>,
  bytes: Buffer,
  outgoing: ServerResponse,
): void {
  const { 'content-length': whole = '0', ...others } = headers;
  switch (fault.announced) {
    case 'short':
      outgoing.writeHead(status, { ...others, 'content-length': String(bytes.length) }).end(bytes);
      return;
    case 'none':
      outgoing.writeHead(status, others).end(bytes);
      return;
    case 'whole':
      outgoing.writeHead(status, { ...others, 'content-length': whole });
      outgoing.flushHeaders();
      outgoing.write(bytes, () => outgoing.destroy());
  }
}
