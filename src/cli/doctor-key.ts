import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { errorMessage } from '../base/errors.ts';
import { personalCodexHome } from '../base/files/home-folders.ts';
import { openConnection } from '../codex/proxy/connection.ts';
import type { Request } from '../request/request.ts';
import type { Finding } from './doctor-machine.ts';

const TIMEOUT_MS = 10_000;

/** Where the key comes from, and whether the server takes it: the list of models costs nothing. */
export async function keyCheck(request: Request, env: NodeJS.ProcessEnv): Promise<Finding> {
  const { apiKey } = request;
  if (apiKey === null) return loginCheck(request, env);
  const from = ['OPENAI_API_KEY', 'CODEX_API_KEY'].find((name) => env[name] === apiKey) ?? '--openai-api-key';
  const host = new URL(request.endpoint).host;
  try {
    const status = await listModels(request.endpoint, apiKey, env);
    if (status === 401)
      return { state: 'missing', subject: 'key', text: `${host} does not accept the key from ${from}: check it.` };
    if (status === 200) return { state: 'ok', subject: 'key', text: `from ${from}, accepted by ${host}` };
    return { state: 'note', subject: 'key', text: `from ${from}; ${host} does not say whether it is good (${status})` };
  } catch (error) {
    return { state: 'note', subject: 'key', text: `from ${from}; ${host} could not be asked: ${errorMessage(error)}` };
  }
}

function loginCheck({ codexHome, personalLogin }: Request, env: NodeJS.ProcessEnv): Finding {
  const home = codexHome ?? (personalLogin ? personalCodexHome(env) : null);
  if (home !== null && existsSync(join(home, 'auth.json')))
    return { state: 'ok', subject: 'key', text: `the login of Codex in ${home}` };
  return {
    state: 'missing',
    subject: 'key',
    text: 'set OPENAI_API_KEY, or log in with `codex login`. Cached results are replayed without.',
  };
}

async function listModels(endpoint: string, apiKey: string, env: NodeJS.ProcessEnv): Promise<number> {
  const url = new URL(endpoint);
  url.pathname = url.pathname.replace(/\/responses$/, '/models');
  const connection = await openConnection(url.href, apiKey, env);
  return new Promise<number>((resolve, reject) => {
    const headers = { authorization: `Bearer ${apiKey}` };
    const asking = connection.open({ method: 'GET', headers, timeout: TIMEOUT_MS });
    asking.on('timeout', () => asking.destroy(new Error(`no answer within ${TIMEOUT_MS / 1000} s`)));
    asking.on('error', reject);
    asking.on('response', (reply) => {
      resolve(reply.statusCode ?? 0);
      reply.destroy();
    });
    asking.end();
  }).finally(() => connection.close());
}
