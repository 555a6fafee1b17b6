/** The lines of a file from its end, one by one: for what stands near the end of a large file. */
import type { FileHandle } from 'node:fs/promises';
import { DEFAULT_LIMIT, keptLine, type Line } from './lines.ts';

const BLOCK = 256 * 1024;
const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

export interface BackwardsOptions {
  /** Lines with more bytes are `oversize`, as in `createLines`. */
  readonly limit?: number;
  /** Bytes that are read at once. */
  readonly block?: number;
  /** Lines without these bytes are left out, and never become a string. */
  readonly containing?: string;
}

/**
 * The same lines as `createLines` gives, in the opposite order, without a byte order mark at the start of the file. Memory stays below twice the longest line within `limit`.
 *
 * @param size of the file, in bytes: what is written behind it meanwhile does not count
 */
export async function* linesBackwards(
  file: FileHandle,
  size: number,
  { limit = DEFAULT_LIMIT, block = BLOCK, containing = '' }: BackwardsOptions = {},
): AsyncGenerator<Line> {
  const wanted = Buffer.from(containing);
  /** Of the line at hand, whose start is not found yet: its parts, the last one first. Empty while it is too long. */
  let parts: Buffer[] = [];
  let length = 0;
  const hold = (part: Buffer): void => {
    length += part.length;
    if (length > limit + 1) parts = [];
    else if (part.length > 0) parts.push(Buffer.from(part));
  };
  const finish = (isFirst = false): Line | null => {
    const whole = length > limit + 1 ? null : Buffer.concat(parts.reverse());
    const bytes = isFirst && whole?.subarray(0, 3).equals(BYTE_ORDER_MARK) ? whole.subarray(3) : whole;
    const line: Line | null = bytes === null ? { kind: 'oversize', bytes: length } : keptLine(bytes, wanted, limit);
    parts = [];
    length = 0;
    return line;
  };
  const buffer = Buffer.allocUnsafe(Math.min(block, Math.max(1, size)));
  // What follows the last line feed is a line only if there is something.
  let isLast = true;
  for (let end = size; end > 0; ) {
    const start = Math.max(0, end - buffer.length);
    const chunk = await readFully(file, buffer.subarray(0, end - start), start);
    let to = chunk.length;
    for (let at = chunk.lastIndexOf(10); at >= 0; at = at === 0 ? -1 : chunk.lastIndexOf(10, at - 1)) {
      hold(chunk.subarray(at + 1, to));
      const line = isLast && length === 0 ? null : finish();
      isLast = false;
      if (line !== null) yield line;
      to = at;
    }
    hold(chunk.subarray(0, to));
    end = start;
  }
  const first = isLast && length === 0 ? null : finish(true);
  if (first !== null) yield first;
}

async function readFully(file: FileHandle, into: Buffer, position: number): Promise<Buffer> {
  let read = 0;
  while (read < into.length) {
    const { bytesRead } = await file.read(into, read, into.length - read, position + read);
    // Somebody has cut the file off meanwhile.
    if (bytesRead === 0) break;
    read += bytesRead;
  }
  return into.subarray(0, read);
}
