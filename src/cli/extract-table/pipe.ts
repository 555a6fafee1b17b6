/** Reading a pipe without a stream: Node's costs more for each 64 KiB than all that is done with them. */
import { fstatSync, readSync } from 'node:fs';
import { errorCode } from '../../base/errors.ts';
import type { Bytes } from './input.ts';

/** Larger ones leave the cache of the processor. */
const PIECE = 128 * 1024;

/** Whether this is a pipe, or a file: a read of it ends. Windows has other pipes. */
export function isPipe(descriptor: number): boolean {
  if (process.platform === 'win32') return false;
  try {
    const stat = fstatSync(descriptor);
    return stat.isFIFO() || stat.isFile();
  } catch {
    return false;
  }
}

/**
 * Its bytes in pieces of 128 KiB, of which each is overwritten by the next. Waits in the kernel, where a signal that
 * has no handler still ends the process.
 *
 * @param stream goes on where a read would not wait, because somebody made it so for all who have the pipe
 */
export async function* bytesOfPipe(descriptor: number, stream: () => Bytes): AsyncGenerator<Buffer | string> {
  const piece = Buffer.allocUnsafe(PIECE);
  for (;;) {
    const { size, state } = fill(piece, descriptor);
    if (size > 0) yield piece.subarray(0, size);
    if (state === 'ended') return;
    if (state === 'not-yet') {
      yield* stream();
      return;
    }
  }
}

function fill(piece: Buffer, descriptor: number): { size: number; state: 'full' | 'ended' | 'not-yet' } {
  let size = 0;
  while (size < piece.length) {
    try {
      const read = readSync(descriptor, piece, size, piece.length - size, null);
      if (read === 0) return { size, state: 'ended' };
      size += read;
    } catch (error) {
      if (errorCode(error) !== 'EAGAIN') throw error;
      return { size, state: 'not-yet' };
    }
  }
  return { size, state: 'full' };
}
