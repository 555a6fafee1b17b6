/** What can go wrong in the cache service, and for which call. */

/**
 * Calls by what they do, the same in both protocols: `lookup` (GetCacheEntryDownloadURL), `create` (CreateCacheEntry),
 * `finalize` (FinalizeCacheEntryUpload), `upload` (PUT or PATCH), `head` and `download` of an archive.
 */
export const OPERATIONS = ['lookup', 'create', 'upload', 'finalize', 'head', 'download'] as const;
export type Operation = (typeof OPERATIONS)[number];

export type Fault =
  /** This answer instead, and nothing is done. */
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly body: string;
      readonly headers: Readonly<Record<string, string>>;
    }
  /** The genuine JSON answer with these fields over it; undefined takes one away. */
  | { readonly kind: 'rewrite'; readonly fields: Readonly<Record<string, unknown>> }
  | { readonly kind: 'delay'; readonly ms: number }
  | { readonly kind: 'reset' }
  /** Takes the request and never answers. */
  | { readonly kind: 'silent' }
  /** `upload` and `download` only: the signed URL leads to a port that refuses. */
  | { readonly kind: 'refused' }
  /** `download` only, as are those that follow: so many bytes, then nothing more, the connection open. */
  | { readonly kind: 'stall'; readonly bytes: number }
  /** So many bytes: `whole` announces all and breaks off, `short` announces no more than come, `none` announces nothing. */
  | { readonly kind: 'truncate'; readonly bytes: number; readonly announced: 'whole' | 'short' | 'none' }
  /** One bit of the archive is wrong. */
  | { readonly kind: 'flip'; readonly byte: number };

const answer = (status: number, body: string, headers: Record<string, string>): Fault => ({
  kind: 'answer',
  status,
  body,
  headers,
});
const json = (status: number, body: unknown, headers: Record<string, string> = {}): Fault =>
  answer(status, JSON.stringify(body), { 'content-type': 'application/json', ...headers });

export const faults = {
  status: (status: number, code = 'internal'): Fault =>
    json(status, { code, msg: `injected ${status}`, message: `injected ${status}` }),
  html: (status: number): Fault => answer(status, '<html><body>Oops</body></html>', { 'content-type': 'text/html' }),
  rateLimited: (seconds = 60): Fault =>
    json(
      429,
      { code: 'resource_exhausted', msg: 'too many requests', message: 'too many requests' },
      { 'retry-after': String(seconds) },
    ),
  quota: (): Fault =>
    json(403, {
      code: 'permission_denied',
      msg: 'insufficient usage to create cache entry',
      message: 'insufficient usage',
    }),
  unauthorized: (): Fault => json(401, { code: 'unauthenticated', msg: 'token expired', message: 'token expired' }),
  notFound: (): Fault => answer(404, '', {}),
  empty: (): Fault => answer(200, '', { 'content-type': 'application/octet-stream' }),
  /** `lookup` only: says that another key matched. */
  matchedKey: (key: string): Fault => ({ kind: 'rewrite', fields: { matched_key: key, cacheKey: key } }),
  rewrite: (fields: Record<string, unknown>): Fault => ({ kind: 'rewrite', fields }),
  delay: (ms: number): Fault => ({ kind: 'delay', ms }),
  reset: (): Fault => ({ kind: 'reset' }),
  silent: (): Fault => ({ kind: 'silent' }),
  refused: (): Fault => ({ kind: 'refused' }),
  stall: (bytes: number): Fault => ({ kind: 'stall', bytes }),
  truncate: (bytes: number, announced: 'whole' | 'short' | 'none'): Fault => ({ kind: 'truncate', bytes, announced }),
  flip: (byte: number): Fault => ({ kind: 'flip', byte }),
} as const;

/** Faults waiting for their calls. Of several for one operation the first that isn't used up counts. */
export class FaultPlan {
  #waiting: { operation: Operation; fault: Fault; left: number }[] = [];

  add(operations: readonly Operation[], fault: Fault, times: number): void {
    for (const operation of operations) this.#waiting.push({ operation, fault, left: times });
  }

  /** Without using it up. */
  peek(operation: Operation): Fault | null {
    return this.#waiting.find((one) => one.operation === operation && one.left > 0)?.fault ?? null;
  }

  take(operation: Operation): Fault | null {
    const next = this.#waiting.find((one) => one.operation === operation && one.left > 0);
    if (next !== undefined) next.left--;
    return next?.fault ?? null;
  }

  clear(): void {
    this.#waiting = [];
  }
}
