import type { Readable } from 'node:stream';
import { monotonicMs } from '../monotonic.ts';

/** Reads a stream chunk by chunk: the next one only when the last one has been handled. */
export interface Reading {
  /**
   * Waits for the end of the stream, but no longer than `ms`, then closes it. Rejects with what `onChunk` threw.
   * When our own event loop was blocked meanwhile (by a huge event), what arrived in that time is still read.
   */
  stopAfter(ms: number): Promise<void>;
}

const LATE_MS = 100;
const MAX_ROUNDS = 3;

export function readToEnd(stream: Readable, onChunk: (chunk: Buffer) => void | Promise<void>): Reading {
  let failure: { cause: unknown } | null = null;
  const finished = (async () => {
    try {
      for await (const chunk of stream) {
        try {
          await onChunk(chunk as Buffer);
        } catch (cause) {
          failure = { cause };
          return; // closes the stream
        }
      }
    } catch {
      // We closed it, or it broke: both are its end.
    }
  })();

  return {
    async stopAfter(ms) {
      for (let round = 0; round < MAX_ROUNDS; round++) {
        const begun = monotonicMs();
        if (await endsWithin(finished, ms)) break;
        if (monotonicMs() - begun < ms + LATE_MS) break;
      }
      stream.destroy();
      await endsWithin(finished, LATE_MS);
      if (failure !== null) throw (failure as { cause: unknown }).cause;
    },
  };
}

/** Whether `promise` settles within `ms`. Leaves no timer behind. */
export async function endsWithin(promise: Promise<unknown>, ms: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), ms);
  });
  try {
    return await Promise.race([promise.then(() => true), late]);
  } finally {
    clearTimeout(timer);
  }
}
