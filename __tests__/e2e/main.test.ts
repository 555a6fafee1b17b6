import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { OUTPUTS } from '../../src/publish/outputs.ts';
import { type CacheService, startCacheService } from '../support/cache-service.ts';
import { error, shell, text, withUsage } from '../support/responses-server.ts';
import { type Bench, KEY, lasting, openBench } from './bench.ts';

const ANSWER = 'Two files lack tests:\n\n| file | lines |\n|---|---|\n| a.ts | 10 |\n| b.ts | 20 |\n';

let bench: Bench | undefined;
let cache: CacheService | undefined;
afterEach(async () => {
  await bench?.close();
  await cache?.close();
  bench = cache = undefined;
});

describe('miss, then hit', () => {
  test('the second run has the same outputs, and the model is asked once', async () => {
    bench = await openBench((_request, index) =>
      index % 2 === 0 ? shell('ls') : withUsage(text(ANSWER), { input: 1000 }),
    );
    const on = bench.newMachine();
    const first = await bench.run(on, { task: 'Which files lack tests?' });
    expect(first.log.toString()).not.toContain('rror');
    expect(first.code).toBe(0);
    expect(Object.keys(first.outputs).sort()).toEqual([...OUTPUTS].sort());
    const asked = bench.model.requests.length;
    expect(asked).toBe(2);

    const second = await bench.run(on, { task: 'Which files lack tests?' });
    expect(second.code).toBe(0);
    expect(bench.model.requests.length).toBe(asked);
    expect(lasting(second.outputs)).toEqual(lasting(first.outputs));
    expect(second.outputs).toMatchObject({
      'cache-hit': 'true',
      'cache-source': 'local',
      entry: first.outputs['entry'],
    });
    expect(Number(second.outputs['cache-age'])).toBeLessThan(120);

    expect(first.outputs).toMatchObject({
      'cache-hit': 'false',
      'cache-source': '',
      'cache-age': '',
      exit: '0',
      error: '',
      failure: '',
      tier: 'low',
      model: 'gpt-6-luna',
      'final-message': ANSWER,
      table: '{"columns":["file","lines"],"rows":[["a.ts","10"],["b.ts","20"]]}',
      'changed-files': '[]',
    });
    const summary = JSON.parse(first.outputs['summary'] ?? '');
    expect(Object.keys(summary)).toEqual(['exit', 'id', 'time', 'error', 'result']);
    expect(summary.result).toContain('Two files lack tests:');
    expect(JSON.parse(first.outputs['usage'] ?? '')).toEqual({ input: 1100, cached: 40, output: 20, reasoning: 8 });
    expect(Number(first.outputs['cost-usd'])).toBeGreaterThan(0);
    expect(first.summary).toContain('Two files lack tests');
    expect(readFileSync(second.outputs['report'] ?? '', 'utf8')).toContain('Two files lack tests');
  });

  // Codex 0.128.0 has its profiles in config.toml.
  const inFiles = process.env['CODEX_JOB_TEST_VERSION'] !== '0.128.0';
  test.runIf(inFiles)('the model that a profile chose is told with its price, and again by the replay', async () => {
    bench = await openBench(withUsage(text(ANSWER), { input: 1000 }));
    const on = bench.newMachine();
    writeFileSync(join(on.home, 'fast.config.toml'), 'model = "gpt-4o"\n');
    const inputs = { task: 'x', 'codex-home': on.home, 'codex-args': '-p fast' };
    for (const hit of ['false', 'true']) {
      const { outputs } = await bench.run(on, inputs);
      expect(outputs).toMatchObject({ exit: '0', 'cache-hit': hit, model: 'gpt-4o' });
      expect(Number(outputs['cost-usd'])).toBeGreaterThan(0);
    }
    expect(bench.model.requests).toHaveLength(1);
  });

  test('the entry lies where the contract says, whole and private', async () => {
    bench = await openBench(text(ANSWER));
    const on = bench.newMachine();
    const run = await bench.run(on, { task: 'x' });
    const entry = join(on.cacheDir, run.outputs['hash'] ?? '');
    expect(run.outputs['entry']).toBe(entry);
    expect(statSync(entry).mode & 0o777).toBe(0o700);
    expect(readdirSync(entry).sort()).toEqual([
      'message.md',
      'meta.json',
      'stderr',
      'stdout',
      'summary.json',
      'table.json',
    ]);
    for (const name of readdirSync(entry)) expect(statSync(join(entry, name)).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(entry, 'summary.json'), 'utf8')).toBe(run.outputs['summary']);
    expect(readFileSync(join(entry, 'message.md'), 'utf8')).toBe(ANSWER);
    expect(readFileSync(join(entry, 'stdout'), 'utf8')).toContain('"thread.started"');
  });

  test('a hit needs no key', async () => {
    bench = await openBench(text(ANSWER));
    const on = bench.newMachine();
    await bench.run(on, { task: 'x' });
    const hit = await bench.run(on, { task: 'x', 'openai-api-key': '' });
    expect(hit.code).toBe(0);
    expect(hit.outputs['cache-hit']).toBe('true');
  });

  test('an edit that is not committed is another job, and so is an untracked file; an ignored one is not', async () => {
    bench = await openBench(text(ANSWER), { 'a.txt': 'a\n', '.gitignore': 'ignored\n' });
    const on = bench.newMachine();
    const hashes = new Set<string | undefined>();
    const run = async () => hashes.add((await bench?.run(on, { task: 'x' }))?.outputs['hash']);
    await run();
    writeFileSync(join(on.workspace, 'ignored'), '1');
    await run();
    expect(hashes.size).toBe(1);
    writeFileSync(join(on.workspace, 'new'), '1');
    await run();
    writeFileSync(join(on.workspace, 'a.txt'), 'b\n');
    await run();
    expect(hashes.size).toBe(3);
  });

  test('tiers that map to one model are one job', async () => {
    bench = await openBench(text(ANSWER));
    const on = bench.newMachine();
    await bench.run(on, { task: 'x', tier: 'low', 'tier-models': 'high=gpt-6-luna' });
    const hit = await bench.run(on, { task: 'x', tier: 'high', 'tier-models': 'high=gpt-6-luna' });
    expect(hit.outputs).toMatchObject({ 'cache-hit': 'true', tier: 'high', model: 'gpt-6-luna' });
  });

  test('output-file is written on both', async () => {
    bench = await openBench(text(ANSWER));
    const on = bench.newMachine();
    const file = join(on.workspace, 'out', 'answer.md');
    await bench.run(on, { task: 'x', 'output-file': 'out/answer.md' });
    expect(readFileSync(file, 'utf8')).toBe(ANSWER);
    rmSync(file);
    const hit = await bench.run(on, { task: 'x', 'output-file': 'out/answer.md' });
    expect(hit.outputs['cache-hit']).toBe('true');
    expect(readFileSync(file, 'utf8')).toBe(ANSWER);
  });
});

describe('freshness', () => {
  test('no-cache runs Codex and replaces what is stored', async () => {
    bench = await openBench((_request, index) => text(`answer ${index}`));
    const on = bench.newMachine();
    await bench.run(on, { task: 'x' });
    const forced = await bench.run(on, { task: 'x', 'no-cache': 'true' });
    const after = await bench.run(on, { task: 'x' });
    expect(forced.outputs).toMatchObject({ 'cache-hit': 'false', 'final-message': 'answer 1' });
    expect(after.outputs).toMatchObject({ 'cache-hit': 'true', 'final-message': 'answer 1' });
    expect(bench.model.requests.length).toBe(2);
  });

  test('an entry that is too old is a miss, and is replaced', async () => {
    bench = await openBench((_request, index) => text(`answer ${index}`));
    const on = bench.newMachine();
    const first = await bench.run(on, { task: 'x' });
    const path = join(first.outputs['entry'] ?? '', 'meta.json');
    const meta = JSON.parse(readFileSync(path, 'utf8'));
    meta.created = new Date(Date.now() - 24 * 3_600_000 - 5_000).toISOString();
    writeFileSync(path, JSON.stringify(meta));
    const second = await bench.run(on, { task: 'x' });
    expect(second.outputs).toMatchObject({ 'cache-hit': 'false', 'final-message': 'answer 1' });
    expect((await bench.run(on, { task: 'x' })).outputs['final-message']).toBe('answer 1');
  });

  test.each([['stdout'], ['message.md'], ['summary.json'], ['meta.json']])(
    'a damaged %s is a miss with one warning',
    async (name) => {
      bench = await openBench((_request, index) => text(`answer ${index}`));
      const on = bench.newMachine();
      const first = await bench.run(on, { task: 'x' });
      writeFileSync(join(first.outputs['entry'] ?? '', name), '{"exit":0}');
      const second = await bench.run(on, { task: 'x' });
      expect(second.outputs).toMatchObject({ 'cache-hit': 'false', 'final-message': 'answer 1' });
      expect(second.log.toString().match(/^::warning/gm)).toHaveLength(1);
      expect((await bench.run(on, { task: 'x' })).outputs['cache-hit']).toBe('true');
    },
  );

  test('a failed run is not stored, and leaves a cached result alone', async () => {
    bench = await openBench([text('good'), error(401, { message: 'bad key' }), error(401, { message: 'bad key' })]);
    const on = bench.newMachine();
    await bench.run(on, { task: 'x' });
    const failed = await bench.run(on, { task: 'x', 'no-cache': 'true', retries: '0' });
    expect(failed.code).toBe(1);
    expect(failed.outputs).toMatchObject({ failure: 'auth', entry: '' });
    expect((await bench.run(on, { task: 'x' })).outputs).toMatchObject({
      'cache-hit': 'true',
      'final-message': 'good',
    });
  });
});

describe('the Actions cache', () => {
  test('serves a machine where every path is another one', async () => {
    cache = await startCacheService();
    bench = await openBench(text(ANSWER));
    const [one, other] = [bench.newMachine(), bench.newMachine()];
    const first = await bench.run(one, { task: 'x' }, { env: cache.env() });
    const second = await bench.run(other, { task: 'x' }, { env: cache.env() });
    expect(second.log.toString()).not.toContain('::warning');
    expect(second.outputs).toMatchObject({ 'cache-hit': 'true', 'cache-source': 'actions' });
    expect(lasting(second.outputs)).toEqual(lasting(first.outputs));
    expect(bench.model.requests.length).toBe(1);
    expect(second.outputs['entry']?.startsWith(other.cacheDir)).toBe(true);
    const third = await bench.run(other, { task: 'x' }, { env: cache.env() });
    expect(third.outputs['cache-source']).toBe('local');
  });

  test('holds no secret, and Codex’s environment has none of it', async () => {
    cache = await startCacheService();
    bench = await openBench((_request, index) => (index === 0 ? shell('env') : text('done')));
    await bench.run(bench.newMachine(), { task: 'x', sandbox: 'workspace-write' }, { env: cache.env() });
    const seen = JSON.stringify(bench.model.requests.at(-1)?.body);
    expect(seen).toContain('PATH=');
    expect(seen).not.toMatch(/ACTIONS_|INPUT_|GITHUB_(OUTPUT|ENV|PATH|STATE|STEP_SUMMARY)/);
    expect(seen).not.toContain(KEY);
  });
});

describe('what is asked', () => {
  test.each([
    ['low', 'gpt-6-luna'],
    ['medium', 'gpt-4o-mini'],
    ['high', 'gpt-4o'],
  ])('tier %s runs %s', async (tier, model) => {
    bench = await openBench(text('ok'));
    const run = await bench.run(bench.newMachine(), { task: 'x', tier });
    expect(run.outputs).toMatchObject({ tier, model, exit: '0' });
    expect(bench.model.requests[0]?.model).toBe(model);
  });

  test.each([['--model X1'], ['-mX1'], ['-c model=X1'], ['--config=model="X1"'], ['["-m","X1"]']])(
    'codex-args %s wins over the tier',
    async (args) => {
      bench = await openBench(text('ok'));
      const run = await bench.run(bench.newMachine(), { task: 'x', tier: 'high', 'codex-args': args });
      expect(run.outputs['model']).toBe('X1');
      expect(bench.model.requests[0]?.model).toBe('X1');
    },
  );

  test('the task reaches the model, from a file too', async () => {
    bench = await openBench(text('ok'), { 'task.md': 'Do the thing.\r\n' });
    await bench.run(bench.newMachine(), { 'task-file': 'task.md' });
    expect(JSON.stringify(bench.model.requests[0]?.body)).toContain('"Do the thing."');
  });

  test('a schema shapes the answer', async () => {
    bench = await openBench(text('{"files":[{"name":"a.ts","lines":1}]}'));
    const schema = JSON.stringify({
      type: 'object',
      properties: { files: { type: 'array', items: { type: 'object' } } },
      required: ['files'],
      additionalProperties: false,
    });
    const run = await bench.run(bench.newMachine(), { task: 'x', 'output-schema': schema });
    expect(run.outputs).toMatchObject({ exit: '0', table: '{"columns":["name","lines"],"rows":[["a.ts",1]]}' });
    expect(JSON.stringify(bench.model.requests[0]?.body)).toContain('json_schema');
  });

  test('an answer that does not fit the schema is a failure, and is not stored', async () => {
    bench = await openBench(text('no JSON at all'));
    const on = bench.newMachine();
    const run = await bench.run(on, { task: 'x', 'output-schema': '{"type":"object","required":["a"]}' });
    expect(run.outputs).toMatchObject({ failure: 'schema', entry: '', 'final-message': 'no JSON at all' });
  });
});

describe('what goes wrong', () => {
  test('all wrong inputs are named together, and nothing runs', async () => {
    bench = await openBench(text('never'));
    const on = bench.newMachine();
    const run = await bench.run(on, { tier: 'huge' });
    expect(run.code).toBe(1);
    expect(run.outputs).toMatchObject({ exit: '2', failure: 'input', hash: '', 'cache-hit': 'false' });
    expect(run.outputs['error']).toMatch(/tier.*huge/);
    expect(run.outputs['error']).toMatch(/task/);
    expect(Object.keys(run.outputs).sort()).toEqual([...OUTPUTS].sort());
    expect(JSON.parse(run.outputs['summary'] ?? '').exit).toBe(2);
    expect(bench.model.requests.length).toBe(0);
    expect(existsSync(on.cacheDir)).toBe(false);
  });

  test('no key and nothing stored', async () => {
    bench = await openBench(text('never'));
    const run = await bench.run(bench.newMachine(), { task: 'x', 'openai-api-key': '' });
    expect(run.outputs).toMatchObject({ failure: 'auth', exit: '1' });
    expect(run.outputs['error']).toContain('openai-api-key');
    expect(bench.model.requests.length).toBe(0);
  });

  test('a model that is not there', async () => {
    bench = await openBench(error(404, { code: 'model_not_found', message: 'The model `nope` does not exist' }));
    const run = await bench.run(bench.newMachine(), { task: 'x', 'tier-models': 'low=nope' });
    expect(run.code).toBe(1);
    expect(run.outputs).toMatchObject({ failure: 'model', 'cache-hit': 'false' });
    expect(run.outputs['error']).toContain('tier-models');
    expect(run.leftovers).toEqual([]);
  });

  test('fail-on-error: false leaves the step green', async () => {
    bench = await openBench(error(404, { code: 'model_not_found', message: 'gone' }));
    const run = await bench.run(bench.newMachine(), { task: 'x', 'fail-on-error': 'false' });
    expect(run.code).toBe(0);
    expect(run.outputs['exit']).toBe('1');
  });
});
