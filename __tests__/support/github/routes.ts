/** Which call a request is, by GitHub's operation ids, and what may be replied to it. */
import type { components, operations } from '@octokit/openapi-types';

type Described<Id extends keyof operations> = operations[Id]['responses'];
type BasicError = components['schemas']['basic-error'];

/** A reply that the description has for this call; or one of the errors that GitHub documents for all of them. */
export type Reply<Id extends keyof operations> =
  | {
      [Status in keyof Described<Id>]: {
        readonly status: Status;
        readonly json: Described<Id>[Status] extends { content: { 'application/json': infer Json } } ? Json : null;
        readonly headers?: Readonly<Record<string, string>>;
      };
    }[keyof Described<Id>]
  | Refusal;

export interface Refusal {
  readonly status: 401 | 403 | 404 | 410 | 429 | 500 | 502 | 503;
  readonly json: BasicError;
  readonly headers?: Readonly<Record<string, string>>;
}

const ROUTES = {
  'issues/list-comments': /^GET \/repos\/([^/]+\/[^/]+)\/issues\/(\d+)\/comments$/,
  'issues/create-comment': /^POST \/repos\/([^/]+\/[^/]+)\/issues\/(\d+)\/comments$/,
  'issues/update-comment': /^PATCH \/repos\/([^/]+\/[^/]+)\/issues\/comments\/(\d+)$/,
  'issues/delete-comment': /^DELETE \/repos\/([^/]+\/[^/]+)\/issues\/comments\/(\d+)$/,
  'pulls/get': /^GET \/repos\/([^/]+\/[^/]+)\/pulls\/(\d+)$/,
  'pulls/list-files': /^GET \/repos\/([^/]+\/[^/]+)\/pulls\/(\d+)\/files$/,
  'pulls/list-review-comments': /^GET \/repos\/([^/]+\/[^/]+)\/pulls\/(\d+)\/comments$/,
  'pulls/create-review': /^POST \/repos\/([^/]+\/[^/]+)\/pulls\/(\d+)\/reviews$/,
  'pulls/delete-review-comment': /^DELETE \/repos\/([^/]+\/[^/]+)\/pulls\/comments\/(\d+)$/,
  'pulls/list': /^GET \/repos\/([^/]+\/[^/]+)\/pulls$/,
  'repos/list-pull-requests-associated-with-commit': /^GET \/repos\/([^/]+\/[^/]+)\/commits\/([^/]+)\/pulls$/,
  'repos/get-collaborator-permission-level': /^GET \/repos\/([^/]+\/[^/]+)\/collaborators\/([^/]+)\/permission$/,
} as const satisfies Partial<Record<keyof operations, RegExp>>;

export type RestOperation = keyof typeof ROUTES;
/** GraphQL has no operation ids in the description. */
export type Operation = RestOperation | 'graphql';
export const OPERATIONS = [...(Object.keys(ROUTES) as RestOperation[]), 'graphql'] as const;

export type Asked =
  | { readonly operation: RestOperation; readonly repository: string; readonly subject: string }
  | { readonly operation: 'graphql' };

/** Null for what this double doesn't know: a test that meets it should fail. */
export function asked(method: string, path: string): Asked | null {
  if (method === 'POST' && path === '/graphql') return { operation: 'graphql' };
  for (const operation of Object.keys(ROUTES) as RestOperation[]) {
    const [, repository, subject = ''] = ROUTES[operation].exec(`${method} ${path}`) ?? [];
    if (repository !== undefined) return { operation, repository, subject: decodeURIComponent(subject) };
  }
  return null;
}
