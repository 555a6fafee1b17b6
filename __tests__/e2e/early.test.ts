/** A cancellation in the first moments: while the bundle is still being loaded. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { COMPARE_OUTPUTS } from '../../src/compare/outputs.ts';
import { text } from '../support/responses-server.ts';
import { ROOT } from '../support/run-action.ts';
import { runCli } from '../support/run-cli.ts';
import { type Bench, KEY, openBench } from './bench.ts';
import { expectFailure } from './ended.ts';

let bench: Bench | undefined;
afterEach(async () => {
  await bench?.close();
  bench = undefined;
});

const HOOK = pathToFileURL(join(import.meta.dirname, '..', 'fixtures', 'cancel-while-loading.mjs'));
const cancelled = { NODE_OPTIONS: `--import=${HOOK.href}` };

test('the action, cancelled while it is loaded: all outputs, and no Codex', async () => {
  bench = await openBench(text('never'));
  const on = bench.newMachine();
  const run = await bench.run(on, { task: 'x' }, { env: cancelled });
  expectFailure(run, on, 'cancelled', 130, /cancelled \(SIGINT\)/);
  expect(bench.model.requests).toEqual([]);
});

test('a cached result is not replayed for who cancelled', async () => {
  bench = await openBench(text('kept'));
  const on = bench.newMachine();
  expect((await bench.run(on, { task: 'x' })).outputs['exit']).toBe('0');
  const run = await bench.run(on, { task: 'x' }, { env: cancelled });
  expect(run.outputs).toMatchObject({ failure: 'cancelled', exit: '130', 'cache-hit': 'false' });
});

test('the comparison, cancelled while it is loaded: both outputs and the job summary', async () => {
  bench = await openBench(text('never'));
  const on = bench.newMachine();
  const run = await bench.run(
    on,
    {},
    {
      inputs: { task: 'x', 'responses-api-endpoint': bench.model.endpoint },
      env: cancelled,
      main: join(ROOT, 'dist', 'compare', 'index.js'),
      metadata: join(ROOT, 'compare', 'action.yml'),
    },
  );
  expect(run.signal, run.log.toString()).toBeNull();
  expect(run.code).toBe(1);
  expect(Object.keys(run.outputs).sort()).toEqual([...COMPARE_OUTPUTS].sort());
  expect(run.outputs['comparison']).toBe('');
  expect(readFileSync(run.outputs['report'] ?? '', 'utf8')).toBe(run.summary);
  expect(run.summary).toContain('cancelled (SIGINT)');
});

test('the command line, cancelled while it is loaded: its summary', async () => {
  bench = await openBench(text('never'));
  const on = bench.newMachine();
  const run = await runCli({
    args: ['run', '--task', 'x', '--responses-api-endpoint', bench.model.endpoint],
    cwd: on.workspace,
    home: on.home,
    env: { ...cancelled, OPENAI_API_KEY: KEY },
  });
  expect(run.code, run.log.toString()).toBe(130);
  expect(JSON.parse(run.stdout.toString())).toMatchObject({ exit: 130, error: expect.stringContaining('SIGINT') });
  expect(bench.model.requests).toEqual([]);
});
