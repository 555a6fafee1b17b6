import { execFileSync, spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const SCRIPT = `
import { readFileSync } from 'node:fs';
import { scrubEnvironment } from ${JSON.stringify(new URL('../../src/runner/scrub.ts', import.meta.url).href)};
const before = scrubEnvironment();
const shown = readFileSync('/proc/self/environ', 'latin1');
console.log(JSON.stringify({ kept: before['INPUT_OPENAI-API-KEY'], own: process.env, shown }));
`;

test.runIf(process.platform === 'linux')(
  'secrets are out of the environment that /proc shows, and nothing else is',
  () => {
    const env = {
      PATH: process.env['PATH'] ?? '',
      'INPUT_OPENAI-API-KEY': 'sk-very-secret-value',
      'INPUT_GITHUB-TOKEN': 'ghs_very_secret',
      ACTIONS_RUNTIME_TOKEN: 'eyJ.secret.token',
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'id.secret.token',
      OPENAI_API_KEY: 'sk-other-secret',
      INPUT_TASK: 'Say hello = now',
      LAST: 'kept',
    };
    const said = JSON.parse(
      execFileSync(process.execPath, ['--input-type=module', '-e', SCRIPT], { env, encoding: 'utf8' }),
    ) as { kept: string; own: Record<string, string>; shown: string };
    expect(said.kept).toBe('sk-very-secret-value');
    expect(said.shown).not.toMatch(/secret/);
    expect(said.shown).toContain('INPUT_TASK=Say hello = now\0');
    expect(said.shown).toContain('LAST=kept');
    expect(JSON.stringify(said.own)).not.toMatch(/secret/);
    expect(said.own).toMatchObject({ INPUT_TASK: 'Say hello = now', LAST: 'kept' });
  },
);

test.runIf(process.platform !== 'win32')('SIGUSR1 opens no debugger', () => {
  const scrub = new URL('../../src/runner/scrub.ts', import.meta.url).href;
  const signal = `process.kill(process.pid, 'SIGUSR1'); setTimeout(() => console.log('alive'), 300);`;
  const run = (script: string) =>
    spawnSync(process.execPath, ['--inspect-port=0', '--input-type=module', '-e', script], { encoding: 'utf8' });
  const scrubbed = run(`import { scrubEnvironment } from ${JSON.stringify(scrub)}; scrubEnvironment(); ${signal}`);
  expect(scrubbed.stdout).toBe('alive\n');
  expect(scrubbed.stderr).not.toContain('Debugger listening');
  expect(run(signal).stderr).toContain('Debugger listening');
});
