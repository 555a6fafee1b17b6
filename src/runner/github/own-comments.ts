import { apiFault, statusOf } from './api-fault.ts';
import type { Octokit } from './github.ts';

/**
 * Whose token this is. `GET /user` is closed to the tokens of a job and of an app; GraphQL's `viewer` answers all kinds
 * alike (`github-actions[bot]` for a job's own). Where GraphQL is closed, it is taken for a job's own: the default.
 */
export async function ownLogin(octokit: Octokit): Promise<string> {
  try {
    const { viewer } = await octokit.graphql<{ viewer: { login: string } }>('query { viewer { login } }');
    return viewer.login.toLowerCase();
  } catch (error) {
    const answered = error instanceof Error && error.name === 'GraphqlResponseError';
    const { kind } = apiFault(error, Date.now());
    if (answered || kind === 'denied' || kind === 'missing') return 'github-actions[bot]';
    throw error;
  }
}

/** Null where what is asked about isn't there any more. */
export async function unlessGone<Reply>(asked: Promise<Reply>): Promise<Reply | null> {
  try {
    return await asked;
  } catch (error) {
    if (statusOf(error) === 404) return null;
    throw error;
  }
}
