/** The inputs `remote-cache`, `remote-cache-token`, `remote-cache-signing-key` and `remote-cache-mode`. Pure. */
import type { InputReader } from './input-reader.ts';
import { invalid, ok, oneOf, type Reader, secret } from './readers.ts';

export const REMOTE_CACHE_MODES = ['read-write', 'read'] as const;

export interface RemoteCache {
  readonly place: RemotePlace;
  /** For `https://`: a bearer token, or `user:password`. */
  readonly token: string | null;
  readonly signingKey: string | null;
  readonly mode: (typeof REMOTE_CACHE_MODES)[number];
}

export type RemotePlace =
  /** `base` has no slash at its end. */
  | { readonly kind: 'http'; readonly base: string }
  | {
      readonly kind: 's3';
      readonly bucket: string;
      /** Without slashes at its ends; may be empty. */
      readonly prefix: string;
      /** Null = as AWS_REGION says. */
      readonly region: string | null;
      /** Null = Amazon's own. Without a slash at its end. */
      readonly endpoint: string | null;
    };

export function readRemoteCache(inputs: InputReader): RemoteCache | null {
  const text = inputs.raw('remote-cache').trim();
  const mode = inputs.read('remote-cache-mode', oneOf(REMOTE_CACHE_MODES), 'read-write');
  const signingKey = inputs.read('remote-cache-signing-key', signingSecret, null);
  const token = inputs.read('remote-cache-token', secret, null);
  if (text === '') return null;
  // An address with a password in it must not be shown.
  const place = inputs.parse<RemotePlace | null>('remote-cache', text, remotePlace, null, showAddress(text));
  if (place === null) return null;
  if (place.kind === 's3' && token !== null) {
    const expected = 'nothing with s3://, which takes AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY from the environment';
    inputs.reject('remote-cache-token', '(a secret)', expected);
  }
  return { place, token, signingKey, mode };
}

const FORMS = 'https://HOST/PATH or s3://BUCKET/PREFIX?region=REGION&endpoint=URL';

export const remotePlace: Reader<RemotePlace> = (text) => {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null) return invalid(FORMS);
  if (url.username !== '' || url.password !== '')
    return invalid(`${FORMS}, without a user and a password: they belong into remote-cache-token`);
  if (url.hash !== '') return invalid(`${FORMS}, without a #`);
  if (url.protocol === 's3:') return s3Place(text, url);
  if (!isAllowed(url)) return invalid(`${FORMS} (plain http:// only for this machine, such as http://127.0.0.1:8080)`);
  if (url.search !== '') return invalid(`${FORMS}; an https:// address without a ?`);
  return ok({ kind: 'http', base: withoutSlash(url.href) });
};

/** Bucket names: 3 to 63 lower-case letters, digits, dots and hyphens. A URL parser would fold their case. */
function s3Place(text: string, url: URL): ReturnType<Reader<RemotePlace>> {
  const bucket = /^s3:\/\/([^/?#]*)/i.exec(text)?.[1] ?? '';
  if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket)) return invalid(`${FORMS} (the bucket is "${bucket}")`);
  const unknown = [...url.searchParams.keys()].find((name) => name !== 'region' && name !== 'endpoint');
  if (unknown !== undefined) return invalid(`${FORMS} (there is no setting "${unknown}")`);
  const region = url.searchParams.get('region');
  if (region !== null && !/^[a-z0-9-]{1,40}$/.test(region)) return invalid(`${FORMS} (the region is "${region}")`);
  const given = url.searchParams.get('endpoint');
  const endpoint = given === null ? null : URL.canParse(given) ? new URL(given) : undefined;
  if (endpoint === undefined || (endpoint !== null && !isAllowed(endpoint)))
    return invalid(`${FORMS} (the endpoint has to be an https:// address)`);
  if (endpoint !== null && (endpoint.username !== '' || endpoint.search !== '' || endpoint.hash !== ''))
    return invalid(`${FORMS} (the endpoint is a plain address, without a password, ? and #)`);
  const prefix = decoded(url.pathname.replace(/^\/+|\/+$/g, ''));
  if (prefix === null) return invalid(`${FORMS} (a % in the prefix is written %25)`);
  return ok({ kind: 's3', bucket, prefix, region, endpoint: endpoint && withoutSlash(endpoint.href) });
}

/** What goes over the network in the clear can be read and changed by others, token and entry alike. */
function isAllowed(url: URL): boolean {
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname));
}

export function isLoopback(hostname: string): boolean {
  return /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

function withoutSlash(text: string): string {
  return text.replace(/\/+$/, '');
}

function showAddress(text: string): string {
  return text.replace(/\/\/[^/?#]*@/, '//…@').replace(/\?.*$/s, (query) => (text.startsWith('s3:') ? query : '?…'));
}

/** Shorter keys can be guessed from one entry. */
const signingSecret: Reader<string | null> = (text) => {
  const read = secret(text);
  if (read.kind === 'invalid' || read.value === null) return read;
  return read.value.length >= 16 ? read : invalid('at least 16 characters, such as openssl rand -hex 32 prints');
};
