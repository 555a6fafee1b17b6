import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** `.env` of a Codex home, when it sets a proxy: Codex loads it, over the environment that it was started with. */
export async function proxySettingsOf(codexHome: string | null): Promise<string | null> {
  if (codexHome === null) return null;
  const path = join(codexHome, '.env');
  const text = await readFile(path, 'utf8').catch(() => '');
  return /^\s*(export\s+)?(https?|all|no)_proxy\s*=/im.test(text) ? path : null;
}

/** For a run of which no request reached our loopback proxy: the endpoint was never asked. Pure. */
export function strayAdvice(said: string, settings: string | null): string {
  const detail = said === '' ? '' : ` (${said.replace(/[.\s]+$/, '')})`;
  const where =
    settings === null ? 'HTTP_PROXY, HTTPS_PROXY, ALL_PROXY and NO_PROXY' : `the proxy settings in ${settings}`;
  return (
    `No request of Codex reached codex-job's own server on 127.0.0.1${detail}, so the endpoint was never asked. ` +
    `Check ${where}: requests to 127.0.0.1 must not go through a proxy.`
  );
}
