import { oneLine } from '../../base/text/one-line.ts';

/** Why GitHub's API did not do what it was asked. Pure: from what the client threw to one word, and when to come back. */
export interface ApiFault {
  /**
   * `token`: not a valid one. `denied`: it may not do this. `missing`: not there, or hidden from it. `limited`: too
   * many requests. `passing`: the service or the way to it. `late`: our own time is up. `refused`: anything else.
   */
  readonly kind: 'token' | 'denied' | 'missing' | 'limited' | 'passing' | 'late' | 'refused';
  /** Status and GitHub's own words, on one line: `403: Resource not accessible by integration`. */
  readonly said: string;
  /** Milliseconds to wait before another try can help; null when nobody said, or none can. */
  readonly waitMs: number | null;
  /** `X-Accepted-GitHub-Permissions` of the reply, such as `issues=write; pull_requests=write`; else empty. */
  readonly accepted: string;
}

/** A 2xx reply that isn't what the API's description says: a proxy's sign-in page, half a body. */
export class UnreadableReply extends Error {}

/** Of GitHub's reply; null without one. The client gives an unanswered request the status 500, but no response. */
export function statusOf(error: unknown): number | null {
  const { status, response } = (error ?? {}) as { status?: unknown; response?: unknown };
  return typeof status === 'number' && response !== undefined ? status : null;
}

type Headers = Readonly<Record<string, unknown>>;

/** @param now milliseconds since 1970, for the time at which a limit is lifted */
export function apiFault(error: unknown, now: number): ApiFault {
  const thrown = (typeof error === 'object' && error !== null ? error : {}) as {
    name?: string;
    message?: string;
    response?: { headers?: Headers };
  };
  const headers = thrown.response?.headers ?? {};
  const accepted = String(headers['x-accepted-github-permissions'] ?? '');
  const words = shortened(thrown.message ?? String(error));
  const status = statusOf(error);
  const said = status === null ? words || 'no answer' : words === '' ? String(status) : `${status}: ${words}`;
  const fault = (kind: ApiFault['kind'], waitMs: number | null = null): ApiFault => ({ kind, said, waitMs, accepted });
  if (thrown.name === 'AbortError' || thrown.name === 'TimeoutError') return fault('late');
  if (status === null) return fault('passing');
  if (status === 401) return fault('token');
  if (status === 429 || (status === 403 && isLimit(headers, words)))
    return fault('limited', waitOf(headers, words, now));
  if (status === 403) return fault('denied');
  if (status === 404 || status === 410) return fault('missing');
  return fault(status >= 500 || status === 408 ? 'passing' : 'refused');
}

/** "Rate limits for the REST API" in GitHub's documentation: a primary limit is a 403 with nothing remaining. */
function isLimit(headers: Headers, words: string): boolean {
  return (
    headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0' || /\brate limit\b/i.test(words)
  );
}

/**
 * Seconds in `retry-after`, else the second since 1970 in `x-ratelimit-reset`, else the minute that GitHub's
 * documentation asks for after a secondary limit.
 */
function waitOf(headers: Headers, words: string, now: number): number | null {
  const after = Number(headers['retry-after'] ?? Number.NaN);
  if (after >= 0) return after * 1000;
  const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN);
  if (headers['x-ratelimit-remaining'] === '0' && reset > 0) return Math.max(0, reset * 1000 - now);
  return /\bsecondary rate limit\b/i.test(words) ? 60_000 : null;
}

/** An error page in HTML tells nobody anything; the address of the API's documentation neither. */
function shortened(message: string): string {
  if (/^\s*</.test(message)) return '';
  return oneLine(message.replace(/ - https:\/\/docs\.github\.com\/\S*$/, ''), 200);
}
