import { stdout } from 'node:process';

/**
 * Standard output to a pipe is asynchronous on Linux and macOS (Node 24 too, whatever its documentation says): what is
 * written faster than the runner reads waits in memory, and `process.exit()` throws away what waits.
 */

/** Resolves when the reader has caught up, at the latest after 5 s. */
export async function stdoutDrained(): Promise<void> {
  if (stdout.writableNeedDrain) await settled((resolve) => stdout.once('drain', resolve), 5000);
}

/** Resolves when all that was written has left this process, at the latest after `ms`. For the end of a process. */
export function stdoutFlushed(ms = 1000): Promise<void> {
  return settled((resolve) => stdout.write('', () => resolve()), ms);
}

function settled(start: (resolve: () => void) => void, ms: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    start(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}
