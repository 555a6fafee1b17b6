import { afterEach, expect, test } from 'vitest';
import { lackOfLogin } from '../../src/codex/login.ts';
import { DEFAULT_ENDPOINT } from '../../src/request/endpoint.ts';
import type { Request } from '../../src/request/request.ts';
import { cleanTempDirs, tempDir, writeFiles } from '../support/repo.ts';
import { aRequest } from '../support/request.ts';

afterEach(cleanTempDirs);
const keyless: Request = { ...aRequest, apiKey: null, endpoint: DEFAULT_ENDPOINT };

test.each<[string, Partial<Request>, string | null]>([
  ['a key', { apiKey: 'sk-x' }, null],
  ['a given home', { codexHome: '/home' }, null],
  ['a local model', { codexArgs: ['--oss'] }, null],
  ['nothing, in a workflow', {}, 'openai-api-key'],
  ['nothing, with what the event tells', {}, 'because of a fork'],
  ['the same, for another endpoint', { endpoint: 'https://a.example/responses' }, 'because of a fork'],
  ['nothing, on the command line', { personalLogin: true }, 'codex login'],
  ['another endpoint with a given home', { codexHome: '/home', endpoint: 'https://a.example/responses' }, 'endpoint'],
])('%s', async (_name, given, word) => {
  const lack = await lackOfLogin({ ...keyless, ...given }, tempDir(), async () => 'because of a fork');
  if (word === null) expect(lack).toBeNull();
  else expect(lack).toContain(word);
});

test('a login in the person’s own home is enough', async () => {
  const home = tempDir();
  writeFiles(home, { 'auth.json': '{}' });
  expect(await lackOfLogin({ ...keyless, personalLogin: true }, home)).toBeNull();
});
