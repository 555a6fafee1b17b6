/** Which pull request or issue an event is about. Pure; what the event doesn't say is asked for elsewhere. */
export interface Conversation {
  readonly kind: 'known';
  readonly number: number;
  readonly of: 'pull request' | 'issue';
  /** A fork's pull request, whose runs get a token that may only read. */
  readonly readOnly: boolean;
  /** Id of the comment that started this run: it gets a reply of its own. Null = no comment did. */
  readonly replyTo: number | null;
}

export type ConversationOf =
  | Conversation
  /** Open pull requests whose head is this commit; `head` is `owner:branch` where the event names it. */
  | { readonly kind: 'search'; readonly sha: string; readonly head: string | null }
  | { readonly kind: 'none'; readonly reason: string };

/**
 * @param event `GITHUB_EVENT_NAME`
 * @param payload what `GITHUB_EVENT_PATH` holds, parsed: GitHub's webhook payloads, not trusted to be any
 * @param sha `GITHUB_SHA`
 */
export function conversationOf(event: string, payload: unknown, sha: string): ConversationOf {
  const pull = at(payload, 'pull_request');
  const number = at(pull, 'number');
  // pull_request, pull_request_target, pull_request_review, pull_request_review_comment.
  if (isNumber(number)) return pullRequest(number, event !== 'pull_request_target' && isFork(pull));
  switch (event) {
    case 'issue_comment':
    case 'issues':
      return ofIssue(payload);
    case 'workflow_run':
      return ofWorkflowRun(payload);
    default:
      return sha === ''
        ? { kind: 'none', reason: `the event ${event || 'of this run'} has none` }
        : { kind: 'search', sha, head: null };
  }
}

/**
 * The pull request's head when the checkout is GitHub's merge of it with its base (`GITHUB_SHA` of `pull_request`
 * events): the diff's lines are the head's. Null where the checkout is something else.
 */
export function mergedHead(event: string, payload: unknown, sha: string, checkout: string | null): string | null {
  const head = at(payload, 'pull_request', 'head', 'sha');
  const isMerge = /^pull_request(?!_target$)/.test(event) && checkout !== null && checkout === sha;
  return isMerge && typeof head === 'string' ? head : null;
}

function pullRequest(number: number, readOnly = false): Conversation {
  return { kind: 'known', number, of: 'pull request', readOnly, replyTo: null };
}

/** GitHub's payload names a pull request an issue, with a `pull_request` in it. */
function ofIssue(payload: unknown): ConversationOf {
  const issue = at(payload, 'issue');
  const number = at(issue, 'number');
  if (!isNumber(number)) return { kind: 'none', reason: 'the event names no issue' };
  const comment = at(payload, 'comment', 'id');
  const of = isObject(at(issue, 'pull_request')) ? 'pull request' : 'issue';
  return { kind: 'known', number, of, readOnly: false, replyTo: isNumber(comment) ? comment : null };
}

/**
 * `pull_requests` is empty for a fork, and lists pull requests of forks among themselves as well. A fork's commit often
 * can't be asked for in this repository, so its branch goes along.
 */
function ofWorkflowRun(payload: unknown): ConversationOf {
  const run = at(payload, 'workflow_run');
  const here = at(payload, 'repository', 'id');
  const listed = at(run, 'pull_requests');
  const numbers = (Array.isArray(listed) ? listed : [])
    .filter((pull) => here === undefined || at(pull, 'base', 'repo', 'id') === here)
    .map((pull) => at(pull, 'number'))
    .filter(isNumber);
  const [number] = numbers.sort((a, b) => a - b);
  // The run that we are in belongs to the default branch: a fork is no obstacle to its token.
  if (number !== undefined) return pullRequest(number);
  const sha = at(run, 'head_sha');
  const owner = at(run, 'head_repository', 'owner', 'login');
  const branch = at(run, 'head_branch');
  if (typeof sha !== 'string' || sha === '') return { kind: 'none', reason: 'the workflow run names no commit' };
  const head = typeof owner === 'string' && typeof branch === 'string' ? `${owner}:${branch}` : null;
  return { kind: 'search', sha, head };
}

/** A deleted fork has no repository any more. */
function isFork(pull: unknown): boolean {
  const [head, base] = [at(pull, 'head', 'repo', 'id'), at(pull, 'base', 'repo', 'id')];
  return base !== undefined && head !== base;
}

function at(value: unknown, ...path: readonly string[]): unknown {
  let found = value;
  for (const name of path) found = isObject(found) ? found[name] : undefined;
  return found;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isNumber(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) > 0;
}
