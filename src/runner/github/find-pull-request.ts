import { statusOf, UnreadableReply } from './api-fault.ts';
import type { Octokit } from './github.ts';

interface Head {
  readonly owner: string;
  readonly repo: string;
  readonly sha: string;
  /** `owner:branch`, or null. */
  readonly head: string | null;
}

type Candidates = readonly {
  readonly number: number;
  readonly state: string;
  readonly head: { readonly sha: string };
}[];

/**
 * The open pull request of this repository whose head is that commit; the oldest of several, null without one.
 * A fork's commit is asked for by its branch: this repository may not know it.
 */
export async function findPullRequest({ rest }: Octokit, { owner, repo, sha, head }: Head): Promise<number | null> {
  if (head !== null) {
    const byBranch = oldest((await rest.pulls.list({ owner, repo, state: 'open', head, per_page: 100 })).data, sha);
    if (byBranch !== null) return byBranch;
  }
  const query = { owner, repo, commit_sha: sha, per_page: 100 };
  try {
    return oldest((await rest.repos.listPullRequestsAssociatedWithCommit(query)).data, sha);
  } catch (error) {
    // "No commit found for SHA".
    if (statusOf(error) === 422) return null;
    throw error;
  }
}

function oldest(found: Candidates, sha: string): number | null {
  if (!Array.isArray(found)) throw new UnreadableReply('a reply that is no list');
  const numbers = (found as Candidates)
    .filter((pull) => pull.state === 'open' && pull.head.sha === sha)
    .map((pull) => pull.number);
  return numbers.length === 0 ? null : Math.min(...numbers);
}
