/** The two protocols of the cache service as pure translation: an HTTP request in, what is asked; an answer out. */
import type { CacheEntry, Found, Reserved } from './entries.ts';
import type { Operation } from './faults.ts';

/** What a client asks, whatever its protocol. */
export type Ask =
  | { readonly operation: 'lookup'; readonly keys: readonly string[]; readonly version: string }
  | { readonly operation: 'create'; readonly key: string; readonly version: string }
  | {
      readonly operation: 'finalize';
      readonly id: number | null;
      readonly key: string;
      readonly version: string;
      readonly size: number;
    }
  | { readonly operation: 'upload'; readonly id: number; readonly part: UploadPart }
  | { readonly operation: 'head' | 'download'; readonly id: number; readonly range: ByteRange | null };

export type UploadPart =
  | { readonly kind: 'whole' }
  | { readonly kind: 'block'; readonly block: string }
  | { readonly kind: 'block-list' }
  | { readonly kind: 'range'; readonly start: number };

/** Both ends inclusive. */
interface ByteRange {
  readonly start: number;
  readonly end: number;
}

export interface Call {
  readonly protocol: 'v1' | 'v2' | 'blob';
  readonly ask: Ask;
}

export interface Wire {
  readonly status: number;
  readonly json: Readonly<Record<string, unknown>> | null;
  readonly headers?: Readonly<Record<string, string>>;
}

const TWIRP = '/twirp/github.actions.results.api.v1.CacheService/';
const V1 = '/_apis/artifactcache/';
const METHODS: Readonly<Record<string, Operation>> = {
  GetCacheEntryDownloadURL: 'lookup',
  CreateCacheEntry: 'create',
  FinalizeCacheEntryUpload: 'finalize',
};

/** Null for what neither protocol knows. `url` may be absolute, as a proxy gets it. */
export function readCall(
  method: string,
  url: string,
  headers: Readonly<Record<string, unknown>>,
  body: Buffer,
): Call | null {
  const { pathname, searchParams } = new URL(url, 'http://service');
  if (pathname.startsWith('/account/archives/')) return blobCall(method, pathname, searchParams, headers);
  if (pathname.startsWith(TWIRP)) return v2Call(METHODS[pathname.slice(TWIRP.length)], fields(body));
  if (pathname.startsWith(V1)) return v1Call(`${method} ${pathname.slice(V1.length)}`, searchParams, headers, body);
  return null;
}

function v2Call(operation: Operation | undefined, asked: Fields): Call | null {
  const [key, version] = [text(asked['key']), text(asked['version'])];
  switch (operation) {
    case 'lookup': {
      const more = Array.isArray(asked['restore_keys']) ? asked['restore_keys'].map(text) : [];
      return { protocol: 'v2', ask: { operation, keys: [key, ...more], version } };
    }
    case 'create':
      return { protocol: 'v2', ask: { operation, key, version } };
    case 'finalize':
      return { protocol: 'v2', ask: { operation, id: null, key, version, size: Number(asked['size_bytes'] ?? 0) } };
    default:
      return null;
  }
}

function v1Call(
  what: string,
  query: URLSearchParams,
  headers: Readonly<Record<string, unknown>>,
  body: Buffer,
): Call | null {
  if (what === 'GET cache') {
    const keys = (query.get('keys') ?? '').split(',');
    return { protocol: 'v1', ask: { operation: 'lookup', keys, version: query.get('version') ?? '' } };
  }
  if (what === 'POST caches') {
    const asked = fields(body);
    return { protocol: 'v1', ask: { operation: 'create', key: text(asked['key']), version: text(asked['version']) } };
  }
  const [, method, id] = /^(PATCH|POST) caches\/(\d+)$/.exec(what) ?? [];
  if (method === 'POST') {
    const size = Number(fields(body)['size'] ?? 0);
    return { protocol: 'v1', ask: { operation: 'finalize', id: Number(id), key: '', version: '', size } };
  }
  if (method === 'PATCH') {
    const start = Number(/^bytes (\d+)-/.exec(text(headers['content-range']))?.[1] ?? 0);
    return { protocol: 'v1', ask: { operation: 'upload', id: Number(id), part: { kind: 'range', start } } };
  }
  return null;
}

function blobCall(
  method: string,
  path: string,
  query: URLSearchParams,
  headers: Readonly<Record<string, unknown>>,
): Call | null {
  const id = Number(path.split('/').at(-1));
  if (method === 'PUT') {
    const comp = query.get('comp');
    const part: UploadPart =
      comp === 'block'
        ? { kind: 'block', block: query.get('blockid') ?? '' }
        : { kind: comp === 'blocklist' ? 'block-list' : 'whole' };
    return { protocol: 'blob', ask: { operation: 'upload', id, part } };
  }
  const [, start, end] = /^bytes=(\d+)-(\d+)$/.exec(text(headers['x-ms-range'] ?? headers['range'])) ?? [];
  const range = start === undefined ? null : { start: Number(start), end: Number(end) };
  if (method === 'HEAD') return { protocol: 'blob', ask: { operation: 'head', id, range: null } };
  return method === 'GET' ? { protocol: 'blob', ask: { operation: 'download', id, range } } : null;
}

const WRITE_DENIED = 'cache write denied: the token has no writable cache scopes';
const READ_DENIED = 'cache read denied: the token has no readable cache scopes';
const EXISTS = 'cache entry with the same key, version, and scope already exists';

export function createdAnswer(
  protocol: Call['protocol'],
  made: Reserved,
  uploadUrl: (entry: CacheEntry) => string,
): Wire {
  if (protocol === 'v1') {
    if (made === 'write-denied') return { status: 403, json: { message: WRITE_DENIED } };
    if (made === 'exists') return { status: 409, json: { message: EXISTS } };
    return { status: 201, json: { cacheId: made.id } };
  }
  // Denied is a 200: measured, see actions-facts.
  if (made === 'write-denied') return { status: 200, json: { ok: false, message: WRITE_DENIED } };
  if (made === 'exists') return { status: 409, json: { code: 'already_exists', msg: EXISTS } };
  return { status: 200, json: { ok: true, signed_upload_url: uploadUrl(made) } };
}

export function foundAnswer(
  protocol: Call['protocol'],
  found: Found,
  downloadUrl: (entry: CacheEntry) => string,
): Wire {
  if (protocol === 'v1') {
    if (found === 'read-denied') return { status: 403, json: { message: READ_DENIED } };
    if (found === null) return { status: 204, json: null };
    return { status: 200, json: { archiveLocation: downloadUrl(found), cacheKey: found.key, scope: found.scope } };
  }
  if (found === 'read-denied') return { status: 403, json: { code: 'permission_denied', msg: READ_DENIED } };
  if (found === null) return { status: 200, json: { ok: false } };
  return { status: 200, json: { ok: true, signed_download_url: downloadUrl(found), matched_key: found.key } };
}

export function finalizedAnswer(protocol: Call['protocol'], entry: CacheEntry | undefined, size: number): Wire {
  if (entry === undefined)
    return { status: 404, json: { code: 'not_found', msg: 'no such upload', message: 'no such upload' } };
  if (entry.bytes.length !== size) {
    const message = `size mismatch: ${entry.bytes.length} bytes uploaded, ${size} announced`;
    return { status: 400, json: { code: 'invalid_argument', msg: message, message } };
  }
  return protocol === 'v1'
    ? { status: 204, json: null }
    : { status: 200, json: { ok: true, entry_id: String(entry.id) } };
}

export const unauthenticated: Wire = {
  status: 401,
  json: { code: 'unauthenticated', msg: 'unknown token', message: 'unknown token' },
};

type Fields = Readonly<Record<string, unknown>>;

function fields(body: Buffer): Fields {
  try {
    return JSON.parse(body.toString('utf8')) as Fields;
  } catch {
    return {};
  }
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
