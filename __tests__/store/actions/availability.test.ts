import { describe, expect, test } from 'vitest';
import { availability, passedOn } from '../../../src/store/actions/availability.ts';

describe('is there an Actions cache', () => {
  const env = {
    ACTIONS_RUNTIME_TOKEN: 't',
    ACTIONS_RESULTS_URL: 'http://r/',
    RUNNER_TEMP: '/t',
    ACTIONS_CACHE_SERVICE_V2: 'true',
  };
  test.each([
    ['v2', env, 'ok'],
    ['v2 without its URL', { ...env, ACTIONS_RESULTS_URL: '', ACTIONS_CACHE_URL: 'http://c/' }, 'unavailable'],
    ['v1', { ...env, ACTIONS_CACHE_SERVICE_V2: '', ACTIONS_CACHE_URL: 'http://c/' }, 'ok'],
    ['v1 at the address of v2', { ...env, ACTIONS_CACHE_SERVICE_V2: '' }, 'ok'],
    ['v1 without a URL', { ...env, ACTIONS_CACHE_SERVICE_V2: '', ACTIONS_RESULTS_URL: '' }, 'unavailable'],
    ['GHES is v1', { ...env, GITHUB_SERVER_URL: 'https://ghe.example.com', ACTIONS_RESULTS_URL: '' }, 'unavailable'],
    ['ghe.com is not GHES', { ...env, GITHUB_SERVER_URL: 'https://octo.ghe.com' }, 'ok'],
    ['a relative RUNNER_TEMP', { ...env, RUNNER_TEMP: 'temp' }, 'unavailable'],
    ['a RUNNER_TEMP that PATH cannot hold', { ...env, RUNNER_TEMP: '/a:b' }, 'unavailable'],
    ['nothing', {}, 'unavailable'],
  ])('%s', (_name, environment, kind) => {
    expect(availability(environment, 'linux').kind).toBe(kind);
  });
  test('not on Windows, and a runner says so', () => {
    expect(availability({ ...env, GITHUB_ACTIONS: 'true' }, 'win32')).toMatchObject({
      kind: 'unavailable',
      notice: expect.stringMatching(/Windows/),
    });
    expect(availability({ ...env }, 'win32')).not.toHaveProperty('notice');
  });
  test('the call gets no key, no input, no file command', () => {
    const all = {
      ...env,
      OPENAI_API_KEY: 'k',
      INPUT_TASK: 'x',
      GITHUB_ENV: '/e',
      GITHUB_TOKEN: 'g',
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'i',
      https_proxy: 'p',
    };
    expect(Object.keys(passedOn(all)).sort()).toEqual([
      'ACTIONS_CACHE_SERVICE_V2',
      'ACTIONS_RESULTS_URL',
      'ACTIONS_RUNTIME_TOKEN',
      'https_proxy',
    ]);
  });
  test('what says how to connect goes with it', () => {
    const passed = passedOn({
      NODE_USE_SYSTEM_CA: '1',
      NODE_USE_ENV_PROXY: '1',
      NODE_OPTIONS:
        '--use-system-ca --require /opt/agent.js --inspect=9229 -r ./local.js --import "/a b/c.mjs" --import=./x.mjs',
      HTTPS_PROXY: 'proxy.internal:3128',
      http_proxy: 'http://proxy.internal:3128',
    });
    expect(passed).toEqual({
      NODE_USE_SYSTEM_CA: '1',
      NODE_USE_ENV_PROXY: '1',
      NODE_OPTIONS: '--use-system-ca --require /opt/agent.js --import "/a b/c.mjs"',
      HTTPS_PROXY: 'http://proxy.internal:3128',
      http_proxy: 'http://proxy.internal:3128',
    });
  });
});
