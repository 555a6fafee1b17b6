/** What can go wrong in GitHub's API. */
import type { components } from '@octokit/openapi-types';
import { OPERATIONS, type Operation } from './routes.ts';

type BasicError = components['schemas']['basic-error'];

export type Fault =
  /** This answer instead; `after`: once everything was done, so that only the answer got lost. */
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly body: string;
      readonly headers: Readonly<Record<string, string>>;
      readonly after: boolean;
    }
  /** Takes the request and never answers. */
  | { readonly kind: 'silent' }
  | { readonly kind: 'reset' }
  /** What the request is about is taken away before it is looked for. */
  | { readonly kind: 'deleted' };

const DOCS = 'https://docs.github.com/rest';

function error(status: number, message: string, headers: Record<string, string> = {}): Fault {
  const json: BasicError = { message, documentation_url: DOCS, status: String(status) };
  return {
    kind: 'answer',
    status,
    body: JSON.stringify(json),
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    after: false,
  };
}

export const faults = {
  status: (status: number, message = 'Server Error'): Fault => error(status, message),
  notAccessible: (accepted = 'issues=write; pull_requests=write'): Fault =>
    error(403, 'Resource not accessible by integration', { 'x-accepted-github-permissions': accepted }),
  locked: (): Fault => error(403, 'Unable to create comment because issue is locked.'),
  badCredentials: (): Fault => error(401, 'Bad credentials'),
  notFound: (): Fault => error(404, 'Not Found'),
  tooMany: (seconds: number): Fault => error(429, 'Too many requests', { 'retry-after': String(seconds) }),
  secondaryLimit: (seconds: number | null): Fault =>
    error(
      403,
      'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
      seconds === null ? {} : { 'retry-after': String(seconds) },
    ),
  primaryLimit: (reset: number): Fault =>
    error(403, 'API rate limit exceeded for installation.', {
      'x-ratelimit-limit': '1000',
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': String(reset),
    }),
  html: (status: number): Fault => ({
    kind: 'answer',
    status,
    body: '<!DOCTYPE html><html><body>Unicorn! ::error::x</body></html>',
    headers: { 'content-type': 'text/html; charset=utf-8' },
    after: false,
  }),
  json: (status: number, body: string): Fault => ({
    kind: 'answer',
    status,
    body,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    after: false,
  }),
  lostAnswer: (): Fault => ({ kind: 'answer', status: 502, body: '', headers: {}, after: true }),
  silent: (): Fault => ({ kind: 'silent' }),
  reset: (): Fault => ({ kind: 'reset' }),
  deleted: (): Fault => ({ kind: 'deleted' }),
} as const;

export class FaultPlan {
  readonly #waiting: { operation: Operation; fault: Fault; left: number }[] = [];

  add(operation: Operation | 'any', fault: Fault, times: number): void {
    for (const one of operation === 'any' ? OPERATIONS : [operation])
      this.#waiting.push({ operation: one, fault, left: times });
  }

  take(operation: Operation): Fault | null {
    const next = this.#waiting.find((one) => one.operation === operation && one.left > 0);
    if (next !== undefined) next.left--;
    return next?.fault ?? null;
  }
}
