/**
 * A signal that is aborted when the job is cancelled: the runner sends SIGINT, 7.5 s later SIGTERM and 2.5 s after that
 * it kills; a terminal that is closed sends SIGHUP. The abort's reason is the name of the first one; later ones change
 * nothing, so that what is known can still be written.
 */
export function cancellation(): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(name, () => controller.abort(name));
  }
  return controller.signal;
}

/** After a cancellation, what still looks at the work tree has to be done by then, in ms. Codex itself needs 4 s at most. */
export const WRAP_UP_MS = 5000;
/** By then nothing is waited for any more: outputs and summaries are to be written before the runner's SIGTERM. */
export const OVERDUE_MS = 6000;

/** Aborted `ms` after `signal`. Keeps no process alive. */
export function later(signal: AbortSignal, ms: number): AbortSignal {
  const controller = new AbortController();
  const start = () => void setTimeout(() => controller.abort(signal.reason), ms).unref();
  if (signal.aborted) start();
  else signal.addEventListener('abort', start, { once: true });
  return controller.signal;
}
