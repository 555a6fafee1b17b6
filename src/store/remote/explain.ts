/** What a reply of a remote cache means, in words for people. Pure. */
import { errorCode, errorMessage } from '../../base/errors.ts';
import type { Reply } from './http.ts';

export type Refusal =
  /** It may not be read, or not be written, with these credentials. */
  { readonly kind: 'denied'; readonly detail: string } | { readonly kind: 'failed'; readonly detail: string };

/** Of a reply that is neither a success nor "not there". */
export function refusalOf(reply: Reply): Refusal {
  const code = s3Code(reply.body);
  const status = `status ${reply.status}${code === '' ? '' : ` ${code}`}`;
  const known = S3_ADVICE[code];
  if (known !== undefined) return { kind: known.kind, detail: `${known.advice} (${status})` };
  if (reply.status === 401 || reply.status === 403) return { kind: 'denied', detail: status };
  if (reply.status >= 300 && reply.status < 400) return { kind: 'failed', detail: `${status}: it redirects elsewhere` };
  const advice = HTTP_ADVICE[reply.status];
  return { kind: 'failed', detail: advice === undefined ? status : `${status}: ${advice}` };
}

const HTTP_ADVICE: Readonly<Record<number, string>> = {
  404: 'there is no such place on the server',
  405: 'the server takes no PUT there',
  409: 'the server could not make the folder `ac`',
  413: 'the server takes no body of this size',
  507: "the server's disk is full",
};

/** By the `<Code>` of S3's errors. */
const S3_ADVICE: Readonly<Record<string, { kind: Refusal['kind']; advice: string }>> = {
  NoSuchBucket: { kind: 'failed', advice: 'the bucket does not exist' },
  RequestTimeTooSkewed: { kind: 'failed', advice: "the clock of this machine differs from the server's: set it" },
  ExpiredToken: { kind: 'denied', advice: 'the AWS credentials have expired' },
  TokenRefreshRequired: { kind: 'denied', advice: 'the AWS credentials have expired' },
  InvalidToken: { kind: 'denied', advice: 'AWS_SESSION_TOKEN is not valid, or has expired' },
  // The same in versitygw.
  XAdminUserNotFound: { kind: 'denied', advice: 'AWS_ACCESS_KEY_ID is not known to the server' },
  InvalidAccessKeyId: { kind: 'denied', advice: 'AWS_ACCESS_KEY_ID is not known to the server' },
  SignatureDoesNotMatch: { kind: 'denied', advice: 'AWS_SECRET_ACCESS_KEY does not fit AWS_ACCESS_KEY_ID' },
  AccessDenied: { kind: 'denied', advice: 'these AWS credentials do not allow it' },
  PermanentRedirect: { kind: 'failed', advice: 'the bucket is in another region: set region=' },
  AuthorizationHeaderMalformed: { kind: 'failed', advice: 'the bucket is in another region: set region=' },
};

export function s3Code(body: Buffer): string {
  return /<Code>(\w{1,60})<\/Code>/.exec(body.toString('latin1', 0, 4096))?.[1] ?? '';
}

/** Of what `send` rejects with. `timedOut`: the time was up. */
export function faultOf(error: unknown, seconds: number, timedOut: boolean): string {
  if (timedOut) return `it did not answer within ${seconds} s`;
  const code = errorCode(error);
  const advice = NETWORK[code];
  return advice === undefined ? errorMessage(error).replace(/\.$/, '') : `${advice} (${code})`;
}

const NETWORK: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing answers at this address',
  ECONNRESET: 'the connection was closed',
  EPIPE: 'the connection was closed',
  ENOTFOUND: 'there is no host of this name',
  EAI_AGAIN: 'the name of the host could not be looked up',
  EHOSTUNREACH: 'the host cannot be reached',
  ENETUNREACH: 'the network cannot be reached',
  ETIMEDOUT: 'the host does not answer',
};
