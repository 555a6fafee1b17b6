/** Ways around the wall, tried on the shipped bundle with the real Codex: each is refused, or does no harm. */
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { http, shell, text } from '../support/responses-server.ts';
import { runCli } from '../support/run-cli.ts';
import { type Bench, KEY, openBench } from './bench.ts';
import { expectFailure } from './ended.ts';

let bench: Bench | undefined;
afterEach(async () => {
  await bench?.close();
  bench = undefined;
});

describe('a link in the commit', () => {
  test.each([
    ['working-directory', { 'working-directory': 'app' }],
    ['codex-args', { 'codex-args': '-C app' }],
    ['codex-args', { 'codex-args': '--add-dir app' }],
    ['cache-dir', { 'cache-dir': 'app/cache' }],
    ['output-file', { 'output-file': 'app/answer.md' }],
  ])('moves nothing out of the workspace: %s', async (input, inputs) => {
    bench = await openBench(text('Done.'));
    const on = bench.newMachine();
    symlinkSync('../../..', join(on.workspace, 'app'));
    const run = await bench.run(on, { task: 'x', sandbox: 'workspace-write', ...inputs });
    expectFailure(run, on, 'input', 2, new RegExp(`${input} .*links stay in the workspace`));
    expect(bench.model.requests).toHaveLength(0);
  });
});

describe('codex-home', () => {
  test('is refused where Codex can write', async () => {
    bench = await openBench(text('Done.'));
    const on = bench.newMachine();
    mkdirSync(join(on.workspace, 'home'));
    const inputs = { task: 'x', sandbox: 'workspace-write', 'codex-home': 'home' };
    expectFailure(await bench.run(on, inputs), on, 'input', 2, /codex-home .*cannot write/);
    expect(bench.model.requests).toHaveLength(0);
  });

  test('keeps its login out of the answer, the log, the summary and the cache', async () => {
    bench = await openBench(text('unused'));
    const on = bench.newMachine();
    const home = join(on.root, 'login');
    mkdirSync(home);
    const token = 'eyJhbGciOiJub25lIn0.eyJsb2dpbiI6MX0.c2lnbmF0dXJl';
    writeFileSync(
      join(home, 'auth.json'),
      JSON.stringify({
        OPENAI_API_KEY: null,
        tokens: { id_token: token, access_token: token, refresh_token: 'refresh-0123', account_id: 'a' },
      }),
    );
    bench.model.use((_request, index) =>
      index === 0 ? shell('cat "$CODEX_HOME/auth.json"') : text(`The token is ${token}.`),
    );
    const run = await bench.run(on, { task: 'x', 'codex-home': home, model: 'gpt-4o' });
    expect(run.outputs['final-message']).toBe('The token is ***.');
    const log = run.log
      .toString()
      .split('\n')
      .filter((line) => !line.startsWith('::add-mask::'));
    expect(run.log.toString()).toContain(`::add-mask::${token}`);
    for (const shown of [log.join('\n'), JSON.stringify(run.outputs), run.summary, filesBelow(on.cacheDir)])
      expect(shown).not.toContain(token);
  });
});

test('an answer that makes a pattern of the schema backtrack ends in time', async () => {
  bench = await openBench(text(JSON.stringify(`${'1'.repeat(45)}x`)));
  const on = bench.newMachine();
  const schema = JSON.stringify({ type: 'string', pattern: '^(\\d+\\.?)+$' });
  const run = await bench.run(on, { task: 'x', 'output-schema': schema });
  expectFailure(run, on, 'schema', 1, /patterns take more than 3 s/);
});

test('an error of the server does not show the address of the key proxy', async () => {
  bench = await openBench(http(502, '{"error":{"message":"bad gateway"}}'));
  const on = bench.newMachine();
  const run = await bench.run(on, { task: 'x', retries: '0' });
  expect(run.outputs['failure']).toBe('capacity');
  const shown = run.log.toString().replace(/^::add-mask::.*$/gm, '') + run.summary + JSON.stringify(run.outputs);
  expect(shown).not.toMatch(/127\.0\.0\.1:\d+\/[\w-]{20,}/);
});

test('a mistyped option does not show the key', async () => {
  bench = await openBench(text('unused'));
  const on = bench.newMachine();
  const words = [
    [`--openai-apikey=${KEY}`, 'unknown option'],
    [`-openai-api-key=${KEY}`, 'unknown option'],
    [KEY, 'unexpected argument'],
  ] as const;
  for (const [word, said] of words) {
    const run = await runCli({ args: ['run', '--task', 'x', word], cwd: on.workspace, home: on.home });
    expect(run.code).toBe(2);
    expect(`${run.stdout}${run.stderr}`).toContain(said);
    expect(`${run.stdout}${run.stderr}`).not.toContain(KEY);
  }
});

/** All content below a folder, as one text. */
function filesBelow(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
    .join('\n');
}
