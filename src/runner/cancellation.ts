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
