/** Which pull request an event is about. Pure; comment.ts does the asking where the event doesn't say. */
export type PullRequestOf =
  /** `readOnly`: a fork's, whose runs get a token that may only read. */
  | { readonly kind: 'known'; readonly number: number; readonly readOnly: boolean }
  /** Open pull requests whose head is this commit; `head` is `owner:branch` where the event names it. */
  | { readonly kind: 'search'; readonly sha: string; readonly head: string | null }
  | { readonly kind: 'none'; readonly reason: string };

/**
 * @param event `GITHUB_EVENT_NAME`
 * @param payload what `GITHUB_EVENT_PATH` holds, parsed: GitHub's webhook payloads, not trusted to be any
 * @param sha `GITHUB_SHA`
 */
export function pullRequestOf(event: string, payload: unknown, sha: string): PullRequestOf {
  const pull = at(payload, 'pull_request');
  const number = at(pull, 'number');
  // pull_request, pull_request_target, pull_request_review, pull_request_review_comment.
  if (isNumber(number)) return { kind: 'known', number, readOnly: event !== 'pull_request_target' && isFork(pull) };
  switch (event) {
    case 'issue_comment':
    case 'issues': {
      const issue = at(payload, 'issue');
      const issueNumber = at(issue, 'number');
      if (isNumber(issueNumber) && isObject(at(issue, 'pull_request'))) {
        return { kind: 'known', number: issueNumber, readOnly: false };
      }
      return { kind: 'none', reason: 'this event is about an issue, not a pull request' };
    }
    case 'workflow_run':
      return ofWorkflowRun(payload);
    default:
      return sha === ''
        ? { kind: 'none', reason: `the event ${event || 'of this run'} has none` }
        : { kind: 'search', sha, head: null };
  }
}

/**
 * `pull_requests` is empty for a fork, and lists pull requests of forks among themselves as well. A fork's commit often
 * can't be asked for in this repository, so its branch goes along.
 */
function ofWorkflowRun(payload: unknown): PullRequestOf {
  const run = at(payload, 'workflow_run');
  const here = at(payload, 'repository', 'id');
  const listed = at(run, 'pull_requests');
  const numbers = (Array.isArray(listed) ? listed : [])
    .filter((pull) => here === undefined || at(pull, 'base', 'repo', 'id') === here)
    .map((pull) => at(pull, 'number'))
    .filter(isNumber);
  const [number] = numbers.sort((a, b) => a - b);
  // The run that we are in belongs to the default branch: a fork is no obstacle to its token.
  if (number !== undefined) return { kind: 'known', number, readOnly: false };
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
