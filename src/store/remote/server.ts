/** Where an entry lies on the server, and what proves that we may have it. */
import { sha256 } from '../../base/sha256.ts';
import type { RemoteCache, RemotePlace } from '../../request/remote-place.ts';
import type { RemoteRequest } from './http.ts';

type Environment = Readonly<Record<string, string | undefined>>;

export interface RemoteServer {
  /** For people: without credentials. */
  readonly name: string;
  /** A request with all it needs to be sent. */
  request(
    method: 'GET' | 'PUT',
    hash: string,
    more?: { readonly range?: string; readonly body?: Buffer },
  ): Promise<RemoteRequest>;
}

export type ServerFound =
  | { readonly kind: 'ok'; readonly server: RemoteServer }
  | { readonly kind: 'unavailable'; readonly notice: string };

/** @param clock for the signature of S3 requests */
export function serverOf({ place, token }: RemoteCache, env: Environment, clock: () => number): ServerFound {
  return place.kind === 'http' ? { kind: 'ok', server: httpServer(place.base, token) } : s3Server(place, env, clock);
}

function httpServer(base: string, token: string | null): RemoteServer {
  const authorization: Record<string, string> = token === null ? {} : { authorization: authorizationOf(token) };
  return {
    name: new URL(base).host,
    request: async (method, hash, { range, body } = {}) => ({
      method,
      url: `${base}/ac/${hash}`,
      headers: { ...headersOf(range, body), ...authorization },
      ...(body === undefined ? {} : { body }),
    }),
  };
}

/** No bearer token holds a colon (RFC 6750), every `user:password` does. */
function authorizationOf(token: string): string {
  return token.includes(':') ? `Basic ${Buffer.from(token).toString('base64')}` : `Bearer ${token}`;
}

function headersOf(range: string | undefined, body: Buffer | undefined): Record<string, string> {
  return {
    accept: '*/*',
    'accept-encoding': 'identity',
    'user-agent': 'codex-job',
    ...(range === undefined ? {} : { range }),
    ...(body === undefined ? {} : { 'content-type': 'application/octet-stream' }),
  };
}

function s3Server(place: RemotePlace & { kind: 's3' }, env: Environment, clock: () => number): ServerFound {
  const accessKeyId = env['AWS_ACCESS_KEY_ID'] ?? '';
  const secretAccessKey = env['AWS_SECRET_ACCESS_KEY'] ?? '';
  if (accessKeyId === '' || secretAccessKey === '') {
    const notice =
      'The remote cache is not used: AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are not set in the environment of this step.';
    return { kind: 'unavailable', notice };
  }
  const region = place.region ?? (env['AWS_REGION'] || env['AWS_DEFAULT_REGION'] || 'us-east-1');
  const bucket = bucketUrl(place, region);
  const folder = [place.prefix, 'ac'].filter((part) => part !== '').join('/');
  const path = folder.split('/').map(encodeURIComponent).join('/');
  return {
    kind: 'ok',
    server: {
      name: `s3://${place.bucket}`,
      async request(method, hash, { range, body } = {}) {
        // Only here: nothing else needs it.
        const { AwsV4Signer } = await import('aws4fetch');
        // Signed is what no proxy on the way changes; the other headers are added to it.
        const signer = new AwsV4Signer({
          method,
          url: `${bucket}/${path}/${hash}`,
          headers: {
            'x-amz-content-sha256': sha256(body ?? ''),
          },
          accessKeyId,
          secretAccessKey,
          ...(env['AWS_SESSION_TOKEN'] ? { sessionToken: env['AWS_SESSION_TOKEN'] } : {}),
          service: 's3',
          region,
          datetime: new Date(clock()).toISOString().replace(/[:-]|\.\d{3}/g, ''),
        });
        const { url, headers } = await signer.sign();
        const signed = Object.fromEntries(headers.entries());
        return {
          method,
          url: url.href,
          headers: { ...headersOf(range, body), ...signed },
          ...(body === undefined ? {} : { body }),
        };
      },
    },
  };
}

/** Amazon's certificate is for one name in front of its own, so a bucket with a dot goes into the path. */
function bucketUrl({ bucket, endpoint }: RemotePlace & { kind: 's3' }, region: string): string {
  if (endpoint !== null) return `${endpoint}/${bucket}`;
  return bucket.includes('.')
    ? `https://s3.${region}.amazonaws.com/${bucket}`
    : `https://${bucket}.s3.${region}.amazonaws.com`;
}
