import { expect, test } from 'vitest';
import { machineProxy } from '../../../src/codex/proxy/machine-proxy.ts';

const HTTPS = new URL('https://api.openai.com/v1/responses');
const HTTP = new URL('http://gateway.internal:8080/v1/responses');

test.each([
  ['nothing', HTTPS, {}, null],
  ['empty variables', HTTPS, { HTTPS_PROXY: '', ALL_PROXY: ' ' }, null],
  ['HTTPS_PROXY', HTTPS, { HTTPS_PROXY: 'http://p:1' }, 'http://p:1/'],
  ['lower case first', HTTPS, { HTTPS_PROXY: 'http://p:1', https_proxy: 'http://q:1' }, 'http://q:1/'],
  ['no scheme', HTTPS, { HTTPS_PROXY: 'p.internal:3128' }, 'http://p.internal:3128/'],
  ['no scheme, with a password', HTTPS, { HTTPS_PROXY: 'a:b@10.0.0.1:3128' }, 'http://a:b@10.0.0.1:3128/'],
  ['ALL_PROXY', HTTPS, { ALL_PROXY: 'http://p:1' }, 'http://p:1/'],
  ['ALL_PROXY comes last', HTTPS, { ALL_PROXY: 'socks5://s:1', HTTPS_PROXY: 'http://p:1' }, 'http://p:1/'],
  ['HTTP_PROXY is not for https', HTTPS, { HTTP_PROXY: 'http://p:1' }, null],
  ['HTTP_PROXY for http', HTTP, { HTTP_PROXY: 'http://p:1', HTTPS_PROXY: 'http://q:1' }, 'http://p:1/'],
  ['a TLS proxy', HTTPS, { HTTPS_PROXY: 'https://p:1' }, 'https://p:1/'],
  ['NO_PROXY, the host', HTTPS, { ALL_PROXY: 'socks5://s:1', NO_PROXY: 'x, api.openai.com' }, null],
  ['NO_PROXY, a domain', HTTPS, { HTTPS_PROXY: 'http://p:1', no_proxy: '.openai.com' }, null],
  ['NO_PROXY, a wildcard', HTTPS, { HTTPS_PROXY: 'http://p:1', NO_PROXY: '*.openai.com' }, null],
  ['NO_PROXY, all', HTTPS, { HTTPS_PROXY: 'http://p:1', NO_PROXY: '*' }, null],
  ['NO_PROXY, the port', HTTP, { HTTP_PROXY: 'http://p:1', NO_PROXY: 'gateway.internal:8080' }, null],
  ['NO_PROXY, another port', HTTP, { HTTP_PROXY: 'http://p:1', NO_PROXY: 'gateway.internal:80' }, 'http://p:1/'],
  ['NO_PROXY, only alike', HTTPS, { HTTPS_PROXY: 'http://p:1', NO_PROXY: 'notopenai.com,ai.com' }, 'http://p:1/'],
  ['loopback', new URL('http://127.0.0.1:1/v1'), { ALL_PROXY: 'socks5://s:1' }, null],
])('%s', (_name, endpoint, env, url) => {
  expect(machineProxy(endpoint, env)).toEqual({ kind: 'ok', url });
});

test.each([
  [
    { ALL_PROXY: 'socks5://user:secret@s:1080' },
    /^ALL_PROXY is a proxy of the kind socks5:\/\/, .* Set HTTPS_PROXY to/,
  ],
  [{ https_proxy: 'socks4://s:1' }, /^https_proxy .*socks4:/],
  [{ HTTPS_PROXY: 'http://' }, /^HTTPS_PROXY is no address/],
  [{ HTTPS_PROXY: 'not a proxy' }, /^HTTPS_PROXY is no address/],
])('%j is refused, and its value is not shown', (env, reason) => {
  const refused = machineProxy(HTTPS, env);
  expect(refused).toMatchObject({ kind: 'invalid', reason: expect.stringMatching(reason) });
  expect(JSON.stringify(refused)).not.toMatch(/secret|user/);
  expect(JSON.stringify(refused)).toContain('add api.openai.com to NO_PROXY');
});
