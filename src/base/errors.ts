/** What a thrown value says. Anything can be thrown, so each of these takes `unknown`. */

/** The message of an error; any other value as text. */
export function errorMessage(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The error's `code` (`ENOENT`, …); empty where it has none. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** The stack trace of an error, for the log of a fault in codex-job itself. */
export function errorStack(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
