/** The comparison, in the shipped bundles, over results that the real Codex made. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import type { Comparison } from '../../src/compare/comparison.ts';
import { COMPARE_OUTPUTS } from '../../src/compare/outputs.ts';
import { type CacheService, startCacheService } from '../support/cache-service.ts';
import type { Machine } from '../support/repo.ts';
import { delay, error, type RecordedRequest, silent, text, withUsage } from '../support/responses-server.ts';
import { type ActionOptions, type ActionRun, ROOT, runAction } from '../support/run-action.ts';
import { type CliOptions, machineNode, runCli } from '../support/run-cli.ts';
import { runnerCommands } from '../support/runner-parser.ts';
import { type Bench, KEY, openBench } from './bench.ts';

let bench: Bench | undefined;
let cache: CacheService | undefined;
afterEach(async () => {
  await bench?.close();
  await cache?.close();
  bench = cache = undefined;
});

const TIERS = ['low', 'medium', 'high'];
const HOSTILE =
  '| a | b |\n@octocat fixes #1 ##[error]boo ::error::boo `x` ```mermaid\n<img src=x onerror=1><!-- codex-job --> </td></table> [l](javascript:1) $x$';

/** Another answer, and another table, on each model. */
function answer({ model }: RecordedRequest) {
  const lines = model === 'gpt-4o' ? 12 : 10;
  return withUsage(text(`I am ${model}.\n\n| file | lines |\n|---|---|\n| a.ts | ${lines} |\n| b.ts | 20 |\n`), {
    input: 1000,
    cached: 400,
    output: 50,
  });
}

function compare(
  on: Machine,
  inputs: Record<string, string>,
  more: Partial<ActionOptions> = {},
): Promise<ActionRun & { readonly comparison: Comparison }> {
  if (bench === undefined) throw new Error('no bench');
  return runAction({
    ...on,
    inputs: { 'responses-api-endpoint': bench.model.endpoint, ...inputs },
    main: join(ROOT, 'dist', 'compare', 'index.js'),
    metadata: join(ROOT, 'compare', 'action.yml'),
    ...more,
  }).then((run) => ({ ...run, comparison: JSON.parse(run.outputs['comparison'] || 'null') as Comparison }));
}

describe('the action', () => {
  test('finds what a matrix on three machines made, on a fourth, without a call', async () => {
    cache = await startCacheService();
    bench = await openBench(answer);
    const env = cache.env();
    const inputs = { task: 'Count the lines.', sandbox: 'workspace-write', 'cache-key': 'k' };
    const legs = [];
    for (const tier of TIERS) legs.push(await bench.run(bench.newMachine(), { ...inputs, tier }, { env }));
    const asked = bench.model.requests.length;
    expect(asked).toBe(3);

    const run = await compare(bench.newMachine(), inputs, { env });
    expect(run.code, run.log.toString()).toBe(0);
    expect(bench.model.requests.length).toBe(asked);
    expect(Object.keys(run.outputs).sort()).toEqual([...COMPARE_OUTPUTS].sort());
    expect(run.comparison).toMatchObject({ task: 'Count the lines.', missing: [] });
    expect(run.comparison.rows).toHaveLength(3);
    for (const [index, leg] of legs.entries()) {
      const { cache: from, ...row } = run.comparison.rows[index] as Comparison['rows'][number];
      expect(from?.source).toBe('actions');
      expect(row).toEqual({
        tier: TIERS[index],
        model: leg.outputs['model'],
        state: 'stored',
        sameAs: null,
        ...JSON.parse(leg.outputs['summary'] ?? ''),
        failure: null,
        usage: JSON.parse(leg.outputs['usage'] ?? ''),
        costUsd: Number(leg.outputs['cost-usd']),
        changedFiles: 0,
        hash: leg.outputs['hash'],
        table: JSON.parse(leg.outputs['table'] ?? ''),
      });
    }
    const report = readFileSync(run.outputs['report'] ?? '', 'utf8');
    expect(run.summary).toBe(report);
    expect(report).toContain('| file | lines (low) | lines (medium) | lines (high) |');
    expect(report).toContain('| a.ts | 10 | 10 | 12 |');
    expect(report).not.toContain('| b.ts |');
    expect(report.match(/^xychart-beta$/gm)).toHaveLength(2);
    expect(run.log.toString()).toContain('gpt-4o-mini');
  });

  test('a leg that failed and one that never ran are rows that say so', async () => {
    bench = await openBench((request) =>
      request.model === 'gpt-4o' ? error(404, { code: 'model_not_found', message: 'no such model' }) : answer(request),
    );
    const on = bench.newMachine();
    await bench.run(on, { task: 'x', tier: 'low' });
    const failed = await bench.run(on, { task: 'x', tier: 'high' });
    expect(failed.code).toBe(1);
    const asked = bench.model.requests.length;
    const run = await compare(on, { task: 'x' });
    expect(run.code).toBe(0);
    expect(run.comparison.missing).toEqual(['medium', 'high']);
    expect(run.comparison.rows.map(({ state, cache: from }) => [state, from?.source])).toEqual([
      ['stored', 'local'],
      ['missing', undefined],
      ['missing', undefined],
    ]);
    expect(run.comparison.rows[2]).toMatchObject({ hash: failed.outputs['hash'], exit: null, model: 'gpt-4o' });
    expect(run.summary).toMatch(/\| high \| gpt-4o \| – \|.*nothing stored \|/);
    expect(run.summary).toContain('- high: No result is stored');
    expect(run.summary).not.toContain('xychart');
    expect(bench.model.requests.length).toBe(asked);
  });

  test('tiers of one model are one job', async () => {
    bench = await openBench(answer);
    const on = bench.newMachine();
    const inputs = { task: 'x', 'tier-models': 'low=gpt-4o\nmedium=gpt-4o' };
    await bench.run(on, { ...inputs, tier: 'medium' });
    const run = await compare(on, { ...inputs, tiers: 'low medium' });
    expect(run.comparison.rows.map(({ tier, state, sameAs }) => [tier, state, sameAs])).toEqual([
      ['low', 'stored', null],
      ['medium', 'stored', 'low'],
    ]);
    expect(run.summary).toContain('- medium is the same job as low: both stand for gpt-4o. It is paid once.');
  });

  test('hostile answers break nothing and do nothing', async () => {
    bench = await openBench(({ model }) =>
      text(`${HOSTILE} ${model}\n\n\`\`\`csv\nfile,"x|y"\na,"${HOSTILE} ${model}"\n\`\`\``),
    );
    const on = bench.newMachine();
    for (const tier of TIERS) await bench.run(on, { task: HOSTILE, tier });
    const run = await compare(on, { task: HOSTILE });
    expect(run.comparison.missing).toEqual([]);
    expect(runnerCommands(run.log).filter(({ name }) => name !== 'add-mask')).toEqual([]);
    const rows = run.summary.split('\n').filter((line) => line.startsWith('|'));
    for (const row of rows.slice(0, 5)) expect(row.match(/(?<!\\)\|/g)).toHaveLength(11);
    for (const row of rows.slice(5)) expect(row.match(/(?<!\\)\|/g)).toHaveLength(5);
    expect(run.summary).not.toMatch(/@octocat|<img|<!--|<\/td>|(?<!&)#1|##\[|^::/m);
    expect(run.summary.match(/^```/gm)).toHaveLength(4);
  });

  test('a cache that does not answer costs its 10 seconds once, and a cancellation ends the wait', async () => {
    cache = await startCacheService();
    cache.fault('any', { kind: 'silent' });
    bench = await openBench(answer);
    const slow = await compare(bench.newMachine(), { task: 'x' }, { env: cache.env() });
    expect(slow.comparison.missing).toEqual(TIERS);
    expect(slow.log.toString()).toContain('::warning');
    expect(slow.durationMs).toBeLessThan(16_000);
    expect(slow.leftovers).toEqual([]);

    const signals = [{ signal: 'SIGINT' as const, after: 2500 }];
    const cancelled = await compare(bench.newMachine(), { task: 'x' }, { env: cache.env(), signals });
    expect(cancelled.code).toBe(1);
    expect(cancelled.durationMs).toBeLessThan(7000);
    expect(cancelled.outputs['comparison']).toBe('');
    expect(readFileSync(cancelled.outputs['report'] ?? '', 'utf8')).toContain('The comparison was cancelled (SIGINT).');
    expect(cancelled.leftovers).toEqual([]);
  });

  test('says all that is wrong with its inputs at once, and sets its outputs', async () => {
    bench = await openBench(answer);
    const on = bench.newMachine();
    const run = await compare(on, { tiers: 'low, lower', sandbox: 'none' });
    expect(run.code).toBe(1);
    expect(run.outputs['comparison']).toBe('');
    const report = readFileSync(run.outputs['report'] ?? '', 'utf8');
    for (const name of ['tiers is "low, lower"', 'task is empty', 'sandbox is "none"']) expect(report).toContain(name);
    expect(run.log.toString()).toContain('3 inputs are wrong');
  });
});

describe('the command line', () => {
  const start = (on: Machine, args: readonly string[], more: Partial<CliOptions> = {}) =>
    runCli({
      args: ['compare', '--responses-api-endpoint', bench?.model.endpoint ?? '', ...args],
      cwd: on.workspace,
      home: on.home,
      env: { OPENAI_API_KEY: KEY, RUNNER_TOOL_CACHE: on.toolCache },
      ...more,
    });
  const codexJob = (on: Machine, ...args: string[]) => start(on, args);

  test('runs what is missing side by side, each model once, and finds it all the next time', async () => {
    bench = await openBench((request) => delay(1500, answer(request)));
    const on = bench.newMachine();
    await bench.run(on, { task: 'x', tier: 'medium' });
    const before = await codexJob(on, '--task', 'x', '--format=json');
    expect(before.code).toBe(1);
    expect(JSON.parse(before.stdout.toString()).missing).toEqual(['low', 'high']);
    expect(bench.model.requests.length).toBe(1);

    const run = await codexJob(on, '--task', 'x', '--run', '--format', 'json');
    expect(run.code, run.log.toString()).toBe(0);
    const comparison = JSON.parse(run.stdout.toString()) as Comparison;
    expect(comparison.rows.map(({ tier, state }) => [tier, state])).toEqual([
      ['low', 'ran'],
      ['medium', 'stored'],
      ['high', 'ran'],
    ]);
    expect(bench.model.requests.map(({ model }) => model).sort()).toEqual(['gpt-4o', 'gpt-4o-mini', 'gpt-6-luna']);
    const stderr = run.stderr.toString();
    expect(stderr).toMatch(/^low {4}│ Codex 0\.\d+\.\d runs on gpt-6-luna/m);
    expect(stderr).toMatch(/^high {3}│ /m);
    // Side by side: the second began before the first had ended.
    expect(stderr.indexOf('high   │ Codex')).toBeLessThan(stderr.indexOf('low    │ low, gpt-6-luna: ran'));
    expect(run.leftovers).toEqual([]);

    const after = await codexJob(on, '--task', 'x');
    expect(after.code).toBe(0);
    expect(after.stdout.toString()).toMatch(/^tier {4}model .*\nlow {5}gpt-6-luna .*I am gpt-6-luna/);
    expect((await codexJob(on, '--task', 'x', '--format', 'markdown')).stdout.toString()).toContain('```mermaid');
    expect(bench.model.requests.length).toBe(3);
  });

  test('a tier that fails is a row, and the exit status says so', async () => {
    bench = await openBench((request) =>
      request.model === 'gpt-4o' ? error(401, { code: 'invalid_api_key', message: 'Bad key' }) : answer(request),
    );
    const run = await codexJob(bench.newMachine(), '--task', 'x', '--tiers', 'low,high', '--run');
    expect(run.code).toBe(1);
    expect(run.stdout.toString()).toMatch(/^high .*failed +auth: /m);
    expect(run.stdout.toString()).toMatch(/^low .*fresh +I am gpt-6-luna/m);
  });

  test('with --no-cache all are run anew, each model once', async () => {
    bench = await openBench(answer);
    const on = bench.newMachine();
    const args = ['--task', 'x', '--run', '--format', 'json', '--tier-models', 'medium=gpt-4o'];
    await codexJob(on, ...args);
    const run = await codexJob(on, ...args, '--no-cache');
    expect(run.code, run.log.toString()).toBe(0);
    expect((JSON.parse(run.stdout.toString()) as Comparison).rows.map(({ state, sameAs }) => [state, sameAs])).toEqual([
      ['ran', null],
      ['ran', null],
      ['ran', 'medium'],
    ]);
    expect(bench.model.requests).toHaveLength(4);
  });

  test('cancelled, it tells what is known, and leaves nothing behind', async () => {
    bench = await openBench(({ model, ...request }) =>
      model === 'gpt-4o' ? silent() : answer({ model, ...request } as RecordedRequest),
    );
    const run = await start(bench.newMachine(), ['--task', 'x', '--tiers', 'low,high', '--run', '--format', 'json'], {
      signals: [{ signal: 'SIGINT', after: /low, gpt-6-luna: ran/, pause: 200 }],
    });
    expect(run.code).toBe(130);
    expect((JSON.parse(run.stdout.toString()) as Comparison).rows).toMatchObject([
      { tier: 'low', state: 'ran', exit: 0 },
      { tier: 'high', state: 'failed', exit: 130, failure: 'cancelled' },
    ]);
    expect(run.leftovers).toEqual([]);
  });

  test('what keeps all of them from running is found out once, and without a login nothing is installed', async () => {
    bench = await openBench(answer);
    const on = bench.newMachine();
    const args = ['--task', 'x', '--tiers', 'low,high', '--run', '--format', 'json'];
    const rows = (run: { stdout: Buffer }) =>
      (JSON.parse(run.stdout.toString()) as Comparison).rows.map(({ exit, failure }) => [exit, failure]);
    const none = await start(on, [...args, '--codex-version', 'system'], {
      env: { OPENAI_API_KEY: KEY, PATH: '/usr/bin:/bin' },
    });
    expect(rows(none)).toEqual([
      [127, 'install'],
      [127, 'install'],
    ]);
    const anonymous = await start(on, args, { env: {} });
    expect(rows(anonymous)).toEqual([
      [1, 'auth'],
      [1, 'auth'],
    ]);
    expect(anonymous.stderr.toString()).not.toContain('Installing');
    expect(bench.model.requests).toEqual([]);
  });

  test.skipIf(machineNode() === null)('works on the machine’s own Node', async () => {
    bench = await openBench(answer);
    const on = bench.newMachine();
    const run = await start(on, ['--task', 'x', '--tiers', 'low', '--run'], { node: machineNode() ?? '' });
    expect(run.code, run.log.toString()).toBe(0);
    expect(run.stdout.toString()).toMatch(/^low .*fresh/m);
  });

  test.each([
    [['--task', 'x', '--tier', 'low'], '--tiers'],
    [['--task', 'x', '--run', '--sandbox', 'workspace-write'], 'read-only'],
    [['--tiers', 'best', '--task', 'x'], 'tiers is "best"'],
    [['--task', 'x', '--format', 'xml'], 'text, markdown, json'],
  ])('%j is refused, and says why', async (args, why) => {
    bench = await openBench(answer);
    const run = await codexJob(bench.newMachine(), ...args);
    expect(run.code).toBe(2);
    expect(run.stdout.toString()).toBe('');
    expect(run.stderr.toString()).toContain(why);
  });
});
