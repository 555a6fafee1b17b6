/** Where a remote cache is. Pure. */
import { invalid, ok, type Reader } from './readers.ts';

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
