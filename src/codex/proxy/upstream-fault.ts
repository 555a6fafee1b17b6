import { errorCode } from '../../base/errors.ts';

/** What last went wrong between the key proxy and the model's server. */
export type UpstreamFault =
  | {
      readonly kind: 'status';
      readonly status: number;
      /** `error.code`, else `error.type` of the reply's JSON; else null. */
      readonly code: string | null;
      /** `error.message` of the reply's JSON, else the start of its text; may be empty. */
      readonly message: string;
      readonly retryAfterMs: number | null;
    }
  /** `code` is Node's (`ECONNREFUSED`, `ENOTFOUND`, `CERT_HAS_EXPIRED` …); `ETIMEDOUT` when no headers came in time. */
  | { readonly kind: 'network'; readonly code: string; readonly message: string }
  /** The reply began well and broke off. */
  | { readonly kind: 'cut' };

const LONGEST_MESSAGE = 2000;

/** Reads OpenAI's and Azure's error body `{"error":{"message","type","param","code"}}`, and copes with any other. */
export function statusFault(
  status: number,
  body: string,
  retryAfterMs: number | null,
): UpstreamFault & { kind: 'status' } {
  const error = errorObject(body);
  const message = textOf(error?.['message']) ?? (error === null && !/^\s*[<[{]/.test(body) ? body.trim() : '');
  return {
    kind: 'status',
    status,
    code: textOf(error?.['code']) ?? textOf(error?.['type']),
    message: message.slice(0, LONGEST_MESSAGE),
    retryAfterMs,
  };
}

/** `AggregateError` of several addresses has an empty message: the first one's is taken. */
export function networkFault(error: unknown): UpstreamFault {
  const first = error instanceof AggregateError && error.errors[0] instanceof Error ? error.errors[0] : error;
  const code = errorCode(error) || errorCode(first) || 'EUNKNOWN';
  const message = first instanceof Error && first.message !== '' ? first.message : code;
  return { kind: 'network', code, message: message };
}

/** RFC 9110 `Retry-After` (seconds or a date), and `retry-after-ms` as OpenAI and Azure send it. Milliseconds. */
export function retryAfterMs(headers: { [name: string]: string | string[] | undefined }, now: number): number | null {
  const millis = Number(headers['retry-after-ms'] ?? Number.NaN);
  if (Number.isFinite(millis) && millis >= 0) return millis;
  const value = headers['retry-after'];
  if (typeof value !== 'string' || value.trim() === '') return null;
  const seconds = Number(value);
  if (Number.isFinite(seconds)) return seconds >= 0 ? seconds * 1000 : null;
  const date = Date.parse(value);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}

function errorObject(body: string): Record<string, unknown> | null {
  try {
    const whole: unknown = JSON.parse(body);
    if (!isRecord(whole)) return null;
    if (isRecord(whole['error'])) return whole['error'];
    return typeof whole['error'] === 'string' ? { message: whole['error'] } : whole;
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : null;
}
