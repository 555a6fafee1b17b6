/** What becomes of stdout and stderr when their reader goes away or their disk is full. */
export interface StreamWatch {
  /** Waits until all that was written to stdout has left this process. @returns why some of it could not; else null */
  flushed(): Promise<Error | null>;
}

/**
 * By default Node ends the process with a stack trace when a reader closes early, and with it a run that was paid for.
 * Here nothing of that kind ends the run: a closed stderr costs the progress, a closed stdout (`| head`) only the rest
 * of the output. A stdout that fails in another way (a full disk) is told at the end.
 */
export function watchStreams(stdout: NodeJS.WriteStream, stderr: NodeJS.WriteStream): StreamWatch {
  let failure: Error | null = null;
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_DESTROYED') failure ??= error;
  });
  stderr.on('error', () => {});
  return {
    async flushed() {
      await new Promise<void>((resolve) => stdout.write('', () => resolve()));
      // The error of the last write comes a turn later.
      await new Promise((resolve) => setImmediate(resolve));
      return failure;
    },
  };
}
