import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { DEFAULT_ENDPOINT } from '../request/endpoint.ts';
import type { Request } from '../request/request.ts';

type Login = Pick<Request, 'apiKey' | 'codexHome' | 'personalLogin' | 'codexArgs' | 'endpoint'>;

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
    return 'Nothing is stored for this job, so Codex must run, and there is no key for responses-api-endpoint: set openai-api-key (any text, where the endpoint asks for none).';
  }
  if (request.codexHome !== null) return null;
  if (request.personalLogin) {
    if (personalHome !== null && (await exists(join(personalHome, 'auth.json')))) return null;
    return 'Nothing is stored for this job, so Codex must run, and there is neither a key nor a login: set OPENAI_API_KEY, or run codex login.';
  }
  return 'Nothing is stored for this job, so Codex must run, and openai-api-key is empty: set it from a secret. Runs for a fork’s pull request have no secrets: let a maintainer run the job on a branch of this repository.';
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
