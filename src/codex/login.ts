import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { DEFAULT_ENDPOINT } from '../request/endpoint.ts';
import type { Request } from '../request/request.ts';

type Login = Pick<Request, 'apiKey' | 'codexHome' | 'personalLogin' | 'codexArgs' | 'endpoint'>;

const NEEDED = 'No stored result is used for this job, so Codex must run';
/** Its runs read the caches of their own merge ref, the base branch and the default branch: one of the last two can serve. */
const FORKS =
  'GitHub gives no secrets to a fork’s pull request, so that only a stored result is served there: let a maintainer run this job for the same commit from the base or default branch (by workflow_dispatch, say), then run this one again.';

/**
 * Why Codex has nothing to log in with, and what to change; null when it has. Asked before anything is installed:
 * without a login Codex tries for half a minute, and then says that it could not connect.
 *
 * @param personalHome the person's own Codex home; there `codex login` keeps `auth.json`
 */
export async function lackOfLogin(request: Login, personalHome: string | null): Promise<string | null> {
  if (request.apiKey !== null) return null;
  // A local model needs no login.
  if (request.codexArgs.includes('--oss')) return null;
  if (request.endpoint !== DEFAULT_ENDPOINT) {
    const lack =
      'there is no key for responses-api-endpoint: set openai-api-key. Where the endpoint asks for no key, set it to the text unused-placeholder-key.';
    return `${NEEDED}, and ${lack}${request.personalLogin ? '' : ` ${FORKS}`}`;
  }
  if (request.codexHome !== null) return null;
  if (request.personalLogin) {
    if (personalHome !== null && (await exists(join(personalHome, 'auth.json')))) return null;
    return `${NEEDED}, and there is neither a key nor a login: set OPENAI_API_KEY, or run codex login.`;
  }
  return `${NEEDED}, and openai-api-key is empty: set it from a secret. ${FORKS}`;
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
