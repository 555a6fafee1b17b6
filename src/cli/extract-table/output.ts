/** A stream that text is written to no faster than it is read, and that may be closed by its reader. */
export interface Output {
  /** False as soon as nobody reads any more. */
  write(text: string): Promise<boolean>;
}

/** A reader that closes early (`| head`) is no error; other errors are thrown by the next `write`. */
export function outputTo(stream: NodeJS.WritableStream): Output {
  let failure: NodeJS.ErrnoException | null = null;
  const closed = (): boolean => {
    if (failure !== null && failure.code !== 'EPIPE') throw failure;
    return failure !== null || !stream.writable;
  };
  // It stays: the reader may close after the last write too.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    failure ??= error;
  });
  return {
    async write(text) {
      if (closed()) return false;
      if (!stream.write(text)) await drained(stream);
      return !closed();
    },
  };
}

/** Until the stream takes more, or will never. Leaves no listener behind: this is called once for each bufferful. */
function drained(stream: NodeJS.WritableStream): Promise<void> {
  return new Promise((resolve) => {
    const events = ['drain', 'close', 'error'] as const;
    const done = (): void => {
      for (const event of events) stream.off(event, done);
      resolve();
    };
    for (const event of events) stream.on(event, done);
  });
}
