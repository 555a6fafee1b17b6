import { createReadStream } from 'node:fs';
import { createLines, type Line } from '../codex/lines.ts';
import { inputKind } from '../result/input-kind.ts';
import { MAX_TEXT } from '../result/table-limits.ts';

/** Input that is being read: a text as a whole, or lines of events that come one by one. */
export type Input =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'too-long' }
  | { readonly kind: 'events'; readonly lines: AsyncIterable<Line> };

export type Bytes = AsyncIterable<Buffer | string>;

/** Opens lazily: what can't be read fails in `readInput`. */
export function openFile(file: string): Bytes {
  return createReadStream(file, { highWaterMark: 256 * 1024 });
}

/**
 * Tells events from text by the first bytes. A text is held whole, up to its limit; of events only one at a time.
 * Rejects as the source does.
 */
export async function readInput(source: Bytes): Promise<Input> {
  const chunks = source[Symbol.asyncIterator]();
  const held: Buffer[] = [];
  let kind: 'events' | 'text' | null = null;
  let size = 0;
  let start: Buffer = Buffer.alloc(0);
  let looked = -1;
  for (;;) {
    const next = await chunks.next();
    if (next.done) {
      kind ??= inputKind(Buffer.concat(held), true);
      if (kind === 'events') return { kind, lines: linesOf(held, chunks) };
      return { kind: 'text', text: Buffer.concat(held).toString('utf8') };
    }
    const chunk = typeof next.value === 'string' ? Buffer.from(next.value) : next.value;
    held.push(chunk);
    size += chunk.length;
    // Looked at again only when it has doubled: a source may give single bytes.
    if (kind === null && size >= 2 * looked) {
      start = Buffer.concat(held);
      looked = size;
      kind = inputKind(start, false);
      held.splice(0, held.length, start);
    }
    if (kind === 'events') return { kind, lines: linesOf(held, chunks) };
    if (size > MAX_TEXT) {
      await chunks.return?.();
      return { kind: 'too-long' };
    }
  }
}

async function* linesOf(held: Buffer[], chunks: AsyncIterator<Buffer | string>): AsyncGenerator<Line> {
  const lines = createLines();
  try {
    for (let chunk = held.shift(); chunk; chunk = held.shift()) yield* lines.write(withoutMark(chunk));
    for (let next = await chunks.next(); !next.done; next = await chunks.next()) {
      yield* lines.write(typeof next.value === 'string' ? Buffer.from(next.value) : next.value);
    }
    yield* lines.end();
  } finally {
    // Whoever stops early lets the source go.
    await chunks.return?.();
  }
}

/** A byte order mark before the first event. */
function withoutMark(chunk: Buffer): Buffer {
  return chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf ? chunk.subarray(3) : chunk;
}
