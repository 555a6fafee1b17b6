import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { loginSecrets } from '../../src/codex/login-secrets.ts';
import { cleanTempDirs, tempDir, writeFiles } from '../support/repo.ts';

afterAll(cleanTempDirs);

it('finds the tokens and keys of a home, and nothing that is none', async () => {
  const home = tempDir('login');
  writeFiles(home, {
    'auth.json': JSON.stringify({
      auth_mode: 'chatgpt',
      OPENAI_API_KEY: 'sk-from-auth',
      tokens: { id_token: 'id.jwt', access_token: 'access.jwt', refresh_token: 'refresh', account_id: 'account' },
      last_refresh: '2026-11-26T00:00:00Z',
    }),
    '.credentials.json': JSON.stringify({ server: { access_token: 'mcp-access', client_id: 'client' } }),
    '.env': 'HTTP_PROXY=http://127.0.0.1:1\nexport OPENAI_API_KEY="sk-from-env"\n',
    'config.toml':
      'model = "gpt"\n[model_providers.x]\nenv_key = "MY_KEY"\nexperimental_bearer_token = "bearer"\n' +
      '[mcp_servers.y.http_headers]\nAuthorization = "Bearer header-token"\n',
  });
  expect((await loginSecrets(home)).sort()).toEqual(
    [
      ...['sk-from-auth', 'id.jwt', 'access.jwt', 'refresh', 'mcp-access', 'sk-from-env', 'bearer'],
      ...['Bearer header-token', 'header-token'],
    ].sort(),
  );
});

it('has none without a home, and of files that are none', async () => {
  expect(await loginSecrets(null)).toEqual([]);
  const home = tempDir('login');
  expect(await loginSecrets(home)).toEqual([]);
  writeFileSync(join(home, 'auth.json'), '{"tokens":');
  expect(await loginSecrets(home)).toEqual([]);
});
