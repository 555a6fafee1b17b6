import { once } from 'node:events';

/** A stream that text is written to no faster than it is read, and that may be closed by its reader. */
export interface Output {
  /** False as soon as nobody reads any more. */
  write(text: string): Promise<boolean>;
  /** Takes the listener off again. */
  release(): void;
}

/** A reader that closes early (`| head`) is no error; other errors are thrown by the next `write`. */
export function outputTo(stream: NodeJS.WritableStream): Output {
  let failure: NodeJS.ErrnoException | null = null;
  const onError = (error: NodeJS.ErrnoException): void => {
    failure ??= error;
  };
  const closed = (): boolean => {
    if (failure !== null && failure.code !== 'EPIPE') throw failure;
    return failure !== null || !stream.writable;
  };
  stream.on('error', onError);
  return {
    async write(text) {
      if (closed()) return false;
      const drained = stream.write(text);
      // `once` rejects on an error, which `closed` judges.
      if (!drained) await Promise.race([once(stream, 'drain'), once(stream, 'close')]).catch(() => undefined);
      return !closed();
    },
    release() {
      stream.off('error', onError);
    },
  };
}
