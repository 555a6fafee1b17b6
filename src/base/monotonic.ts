/** Milliseconds on a clock that nobody sets. `performance.now()` does the same, but Node loads a module for it. */
export function monotonicMs(): number {
  const [seconds, nanoseconds] = process.hrtime();
  return seconds * 1000 + nanoseconds / 1e6;
}
