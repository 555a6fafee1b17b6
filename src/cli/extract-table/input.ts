import { type FileHandle, open } from 'node:fs/promises';
import { MAX_TEXT } from '../../base/markdown/limits.ts';
import { createLines, type Line } from '../../base/text/lines.ts';
import { inputKind } from './input-kind.ts';

/** Input that is being read: a text as a whole, or lines of events that come one by one. */
export type Input =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'too-long' }
  | { readonly kind: 'events'; readonly lines: (containing?: string) => AsyncIterable<Line> };

export type Bytes = AsyncIterable<Buffer | string>;

/** Reads a file from its start; close it afterwards. */
export function bytesOfFile(file: FileHandle): Bytes {
  return file.createReadStream({ autoClose: false, highWaterMark: 256 * 1024 });
}

/** Rejects as `open` does, and for a folder. */
export async function openFile(path: string): Promise<FileHandle> {
  const file = await open(path);
  if (!(await file.stat()).isDirectory()) return file;
  await file.close();
  throw Object.assign(new Error(`${path} is a folder`), { code: 'EISDIR' });
}

/**
 * Tells events from text by the first bytes. A text is held whole, up to its limit; of events only one at a time.
 * Rejects as the source does.
 */
export async function readInput(source: Bytes): Promise<Input> {
  const chunks = source[Symbol.asyncIterator]();
  const held = new Held();
  let kind: 'events' | 'text' | null = null;
  let looked = -1;
  for (;;) {
    const next = await chunks.next();
    if (!next.done) held.add(bytesOf(next.value));
    // Looked at again only when it has doubled: a source may give single bytes.
    if (kind === null && (next.done || held.size >= 2 * looked)) {
      looked = held.size;
      kind = inputKind(held.bytes(), next.done === true);
    }
    if (kind === 'events') return { kind, lines: (containing) => linesOf(held.bytes(), chunks, containing) };
    if (next.done) return { kind: 'text', text: held.bytes().toString('utf8') };
    if (held.size > MAX_TEXT) {
      await chunks.return?.();
      return { kind: 'too-long' };
    }
  }
}

/** Bytes in one piece, which doubles: chunks as they come can each hold more memory than they have bytes. */
class Held {
  size = 0;
  #buffer = Buffer.alloc(0);

  add(chunk: Buffer): void {
    if (this.size + chunk.length > this.#buffer.length) {
      const larger = Buffer.allocUnsafe(Math.max(64 * 1024, 2 * this.size, this.size + chunk.length));
      this.#buffer.copy(larger, 0, 0, this.size);
      this.#buffer = larger;
    }
    chunk.copy(this.#buffer, this.size);
    this.size += chunk.length;
  }

  bytes(): Buffer {
    return this.#buffer.subarray(0, this.size);
  }
}

async function* linesOf(
  start: Buffer,
  chunks: AsyncIterator<Buffer | string>,
  containing?: string,
): AsyncGenerator<Line> {
  const lines = createLines(undefined, containing);
  // A byte order mark before the first event.
  const marked = start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf;
  try {
    yield* lines.write(marked ? start.subarray(3) : start);
    for (let next = await chunks.next(); !next.done; next = await chunks.next())
      yield* lines.write(bytesOf(next.value));
    yield* lines.end();
  } finally {
    // Whoever stops early lets the source go.
    await chunks.return?.();
  }
}

function bytesOf(chunk: Buffer | string): Buffer {
  return typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
}
