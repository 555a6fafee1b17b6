import { describe, expect, it } from 'vitest';
import { codexEnvironment } from '../../src/codex/environment.ts';

const wiring = { runId: 'nonce', codexHome: '/run/home', secrets: ['sk-secret-0123456789'], proxyToken: null };

describe('the environment of Codex', () => {
  it('has no inputs, service tokens, runner file commands and keys, in any case of letters', () => {
    const env = codexEnvironment(
      {
        PATH: '/bin',
        'INPUT_OPENAI-API-KEY': 'a',
        input_task: 'a',
        ACTIONS_RUNTIME_TOKEN: 'a',
        Actions_Results_Url: 'a',
        GITHUB_OUTPUT: 'a',
        GITHUB_ENV: 'a',
        github_path: 'a',
        GITHUB_STATE: 'a',
        GITHUB_STEP_SUMMARY: 'a',
        GITHUB_ARTIFACTS: 'a',
        GITHUB_ARTIFACTS_LIST: 'a',
        GITHUB_OF_A_LATER_RUNNER: '/home/runner/work/_temp/_runner_file_commands/later_1b7e',
        LATER_ON_WINDOWS: 'D:\\a\\_temp\\_runner_file_commands\\later_1b7e',
        AWS_SECRET_ACCESS_KEY: 'a',
        OPENAI_API_KEY: 'a',
        CODEX_API_KEY: 'a',
        AZURE_OPENAI_API_KEY: 'a',
        CODEX_ACCESS_TOKEN: 'a',
        openai_api_key: 'a',
        CODEX_SQLITE_HOME: 'a',
        UNSET: undefined,
      },
      wiring,
    );
    expect(env).toEqual({
      PATH: '/bin',
      CODEX_HOME: '/run/home',
      CODEX_JOB_RUN: 'nonce',
      RUST_LOG: 'off',
      NO_PROXY: '127.0.0.1,localhost',
      no_proxy: '127.0.0.1,localhost',
    });
  });

  it('drops a variable that holds the key, also within a text, in base64 or URL-encoded', () => {
    const key = 'sk-secret/0123456789';
    const env = codexEnvironment(
      {
        A: key,
        B: `Bearer ${key}!`,
        C: Buffer.from(key).toString('base64'),
        D: `https://x/?k=${encodeURIComponent(key)}`,
        E: 'fine',
      },
      { ...wiring, secrets: [key, ''] },
    );
    expect(Object.keys(env).filter((name) => name.length === 1)).toEqual(['E']);
  });

  it('takes a short placeholder for no secret: NODE_ENV=test stays with the key test', () => {
    const env = codexEnvironment({ A: 'x', PATH: '/usr/bin:/x' }, { ...wiring, secrets: ['x'] });
    expect(env['A']).toBe('x');
    expect(env['PATH']).toBe('/usr/bin:/x');
  });

  it("lets through what the step's user set on purpose", () => {
    const given = { GH_TOKEN: 'ghs_1', GITHUB_TOKEN: 'ghs_1', GITHUB_SHA: 'c0ffee', RUNNER_TEMP: '/t', HOME: '/h' };
    expect(codexEnvironment(given, wiring)).toMatchObject(given);
  });

  it('keeps the loopback call from proxies, beside the hosts that are already named', () => {
    expect(codexEnvironment({ NO_PROXY: 'corp.example, localhost' }, wiring)).toMatchObject({
      NO_PROXY: 'corp.example,localhost,127.0.0.1',
      no_proxy: 'corp.example,localhost,127.0.0.1',
    });
    expect(codexEnvironment({ NO_PROXY: 'a', no_proxy: 'b' }, wiring)).toMatchObject({
      NO_PROXY: 'a,127.0.0.1,localhost',
      no_proxy: 'b,127.0.0.1,localhost',
    });
  });

  it('replaces what we set whatever its case, and leaves a personal CODEX_HOME alone', () => {
    const env = codexEnvironment({ Codex_Home: '/evil', rust_log: 'trace', CODEX_JOB_RUN: 'old' }, wiring);
    expect(env['Codex_Home']).toBeUndefined();
    expect(env['rust_log']).toBeUndefined();
    expect(env['CODEX_JOB_RUN']).toBe('nonce');
    expect(codexEnvironment({ CODEX_HOME: '/me/.codex' }, { ...wiring, codexHome: null })['CODEX_HOME']).toBe(
      '/me/.codex',
    );
    expect(codexEnvironment({}, { ...wiring, codexHome: null })).not.toHaveProperty('CODEX_HOME');
  });

  it('hands on the token of the key proxy, and only ours', () => {
    const env = { CODEX_JOB_TOKEN: 'stale' };
    expect(codexEnvironment(env, wiring)).not.toHaveProperty('CODEX_JOB_TOKEN');
    expect(codexEnvironment(env, { ...wiring, proxyToken: 'fresh' })['CODEX_JOB_TOKEN']).toBe('fresh');
  });

  it('sets the temporary folder only when one is given', () => {
    expect(codexEnvironment({ TMPDIR: '/mine' }, wiring)['TMPDIR']).toBe('/mine');
    expect(codexEnvironment({ TMPDIR: '/mine' }, { ...wiring, tempDir: '/t' })).toMatchObject({
      TMPDIR: '/t',
      TEMP: '/t',
      TMP: '/t',
    });
  });
});
