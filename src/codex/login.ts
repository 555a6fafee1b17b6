import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { DEFAULT_ENDPOINT } from '../request/endpoint.ts';
import type { Request } from '../request/request.ts';

type Login = Pick<Request, 'apiKey' | 'codexHome' | 'personalLogin' | 'codexArgs' | 'endpoint'>;

const NEEDED = 'No cached result is used for this job, so Codex must run';

/**
 * Why Codex has nothing to log in with, and what to change; null when it has. Asked before anything is installed:
 * without a login Codex tries for half a minute, and then says that it could not connect.
 *
 * @param personalHome the person's own Codex home; there `codex login` keeps `auth.json`
 * @param whyNoSecret what the event tells about a missing secret; may be empty
 */
export async function lackOfLogin(
  request: Login,
  personalHome: string | null,
  whyNoSecret: () => Promise<string> = async () => '',
): Promise<string | null> {
  if (request.apiKey !== null) return null;
  // A local model needs no login.
  if (request.codexArgs.includes('--oss')) return null;
  if (request.endpoint !== DEFAULT_ENDPOINT) {
    const lack =
      'there is no key for responses-api-endpoint: set openai-api-key. Where the endpoint asks for no key, set it to the text unused-placeholder-key.';
    return `${NEEDED}, and ${lack} ${request.personalLogin ? '' : await whyNoSecret()}`.trim();
  }
  if (request.codexHome !== null) return null;
  if (request.personalLogin) {
    if (personalHome !== null && (await exists(join(personalHome, 'auth.json')))) return null;
    return `${NEEDED}, and there is neither a key nor a login: set OPENAI_API_KEY, or run codex login.`;
  }
  return `${NEEDED}, and openai-api-key is empty: set it from a secret. ${await whyNoSecret()}`.trim();
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
