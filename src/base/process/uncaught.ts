/**
 * What is thrown where nobody catches it (an event handler, a promise that nobody waits for) ends the process by default,
 * with a stack trace and without a result. While this listens, it rejects `fault` instead. After a fault it goes on
 * listening, whatever `stop` says: what broke once may throw again while the result is published.
 */
export function watchUncaught(): { readonly fault: Promise<never>; readonly stop: () => void } {
  let faults = 0;
  let onFault = (_cause: unknown) => {};
  const fault = new Promise<never>((_, reject) => {
    onFault = (cause) => {
      faults++;
      reject(cause);
    };
  });
  fault.catch(() => {});
  // Unhandled rejections come here as well, as long as nobody listens for them.
  process.on('uncaughtException', onFault);
  return { fault, stop: () => void (faults === 0 && process.off('uncaughtException', onFault)) };
}
