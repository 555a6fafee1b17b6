/**
 * Why a workflow run has no key although its workflow names a secret, as far as the event tells. One sentence that says
 * what to change. Pure.
 *
 * @param payload what `GITHUB_EVENT_PATH` holds, parsed
 */
export function whyNoSecret(env: { readonly [name: string]: string | undefined }, payload: unknown): string {
  if (env['GITHUB_ACTOR'] === 'dependabot[bot]') {
    return 'Runs that Dependabot starts get only Dependabot’s own secrets: add the key under Settings → Secrets and variables → Dependabot.';
  }
  if (isForkEvent(env['GITHUB_EVENT_NAME'] ?? '', payload)) {
    return 'GitHub gives no secrets to a fork’s pull request, so only a cached result can be replayed there: let a maintainer run this job for the same commit from the base or default branch (by workflow_dispatch, say), then run this one again.';
  }
  return env['GITHUB_EVENT_NAME'] === undefined
    ? ''
    : 'In a workflow that another one calls, the caller passes its secrets with secrets: inherit.';
}

/** Only these events withhold the secrets from a fork. */
function isForkEvent(event: string, payload: unknown): boolean {
  if (!['pull_request', 'pull_request_review', 'pull_request_review_comment'].includes(event)) return false;
  const pull = (payload as { pull_request?: { head?: Side; base?: Side } } | null)?.pull_request;
  const base = pull?.base?.repo?.id;
  return base !== undefined && pull?.head?.repo?.id !== base;
}

interface Side {
  readonly repo?: { readonly id?: unknown } | null;
}
