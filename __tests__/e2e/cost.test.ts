/** What a step says that it spent, by the shipped bundle and the real Codex, against what the server's replies used. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { loadPrices } from '../../src/codex/cost/prices.ts';
import {
  cutAfter,
  error,
  type RecordedRequest,
  type Reply,
  rawItem,
  shell,
  text,
  together,
  withUsage,
} from '../support/responses-server.ts';
import { type Bench, openBench } from './bench.ts';

let bench: Bench | undefined;
afterEach(async () => {
  await bench?.close();
  bench = undefined;
});

interface Used {
  readonly input: number;
  readonly cached: number;
  readonly output: number;
  readonly reasoning: number;
}

/** A script that keeps account of what its replies used. */
function accounting(
  script: (request: RecordedRequest, use: (reply: Extract<Reply, { kind: 'items' }>) => Reply) => Reply,
) {
  const used: Used[] = [];
  const use = (reply: Extract<Reply, { kind: 'items' }>): Reply => {
    const n = used.length;
    const usage = { input: 1000 + 17 * n, cached: 100 + n, output: 50 + 3 * n, reasoning: n };
    used.push(usage);
    return withUsage(reply, usage);
  };
  const sum = (): Used =>
    used.reduce((a, b) => ({
      input: a.input + b.input,
      cached: a.cached + b.cached,
      output: a.output + b.output,
      reasoning: a.reasoning + b.reasoning,
    }));
  const dollars = async (model: string) => {
    const prices = await loadPrices();
    const each = used.map((one) => prices.cost(model, null, { ...one, cacheWrite: 0 }) ?? Number.NaN);
    return Math.round(each.reduce((a, b) => a + b, 0) * 1e6) / 1e6;
  };
  return { script: (request: RecordedRequest) => script(request, use), used, sum, dollars };
}

const agentTool = (name: string, id: string, args: object) =>
  rawItem({
    type: 'function_call',
    id: `fc_${id}`,
    call_id: `call_${id}`,
    namespace: 'collaboration',
    name,
    arguments: JSON.stringify(args),
  });
const spawn = (name: string) => agentTool('spawn_agent', name, { task_name: name, message: 'Look.' });
const usageOf = (outputs: Readonly<Record<string, string>>) => JSON.parse(outputs['usage'] ?? '');

describe('the meter', () => {
  test('two sub-agents and a retried stream, to the token; a hit spends nothing', async () => {
    let turns = 0;
    let cut = false;
    const account = accounting((request, use) => {
      if (request.headers['x-openai-subagent'] !== undefined) return use(text('seen'));
      if (turns === 1 && !cut) {
        cut = true;
        return cutAfter(120, text('never whole'));
      }
      turns++;
      if (turns === 1) return use(together(spawn('one'), spawn('two')));
      return use(turns === 2 ? agentTool('wait_agent', 'wait', { timeout_ms: 10_000 }) : text('Both looked.'));
    });
    bench = await openBench(account.script);
    const on = bench.newMachine();
    const run = await bench.run(on, { task: 'Ask two.', 'tier-models': 'low=gpt-6-luna' });
    expect(run.outputs).toMatchObject({ exit: '0', 'final-message': 'Both looked.', 'cache-hit': 'false' });
    expect(account.used.length).toBe(5);
    expect(bench.model.requests.length).toBe(6);
    expect(usageOf(run.outputs)).toEqual(account.sum());
    const cost = String(await account.dollars('gpt-6-luna'));
    expect(run.outputs).toMatchObject({ 'cost-usd': cost, 'spent-usd': cost });
    const meta = JSON.parse(readFileSync(join(run.outputs['entry'] ?? '', 'meta.json'), 'utf8'));
    expect(meta).toMatchObject({ usageSource: 'proxy', usage: account.sum() });

    const hit = await bench.run(on, { task: 'Ask two.', 'tier-models': 'low=gpt-6-luna' });
    expect(hit.outputs).toMatchObject({ 'cache-hit': 'true', 'cost-usd': cost, 'spent-usd': '0' });
    expect(hit.summary).toContain('saved');
  });

  test('a cancelled run has its cost, in the outputs, the summary and the report', async () => {
    const account = accounting((request, use) => use(request.index < 2 ? shell('true') : shell('sleep 60')));
    bench = await openBench(account.script);
    const on = bench.newMachine();
    const signals = [{ signal: 'SIGTERM' as const, after: /sleep 60/, pause: 500 }];
    const run = await bench.run(on, { task: 'Wait.', tier: 'high' }, { signals });
    expect(run.outputs).toMatchObject({ exit: '143', failure: 'cancelled' });
    expect(usageOf(run.outputs)).toEqual(account.sum());
    const cost = await account.dollars('gpt-4o');
    expect(run.outputs).toMatchObject({ 'cost-usd': String(cost), 'spent-usd': String(cost) });
    for (const shown of [run.summary, readFileSync(run.outputs['report'] ?? '', 'utf8')]) {
      expect(shown).toMatch(/3,051 tokens in/);
      expect(shown).toMatch(/about \$0\.0\d/);
    }
  });
});

describe('the budget', () => {
  test('$0.001 ends a loop of tool calls after the response that reached it', async () => {
    const account = accounting((_, use) => use(together(text('Still at it.'), shell('echo more >> log.txt'))));
    bench = await openBench(account.script);
    const on = bench.newMachine();
    const inputs = { task: 'Loop.', tier: 'medium', sandbox: 'workspace-write', 'max-cost-usd': '0.001' };
    const run = await bench.run(on, inputs);
    expect(run.code).toBe(1);
    expect(run.outputs).toMatchObject({ exit: '1', failure: 'budget', entry: '', 'final-message': 'Still at it.' });
    const cost = await account.dollars('gpt-4o-mini');
    expect(run.outputs['spent-usd']).toBe(String(cost));
    expect(usageOf(run.outputs)).toEqual(account.sum());
    // One response fewer was below the limit.
    expect(cost).toBeGreaterThanOrEqual(0.001);
    account.used.pop();
    expect(await account.dollars('gpt-4o-mini')).toBeLessThan(0.001);
    expect(run.outputs['error']).toMatch(/reached max-cost-usd \(\$0\.001\).*Raise max-cost-usd/);
    // What it did so far stays.
    const lines = readFileSync(join(on.workspace, 'log.txt'), 'utf8').trim().split('\n');
    expect(lines.length).toBeGreaterThanOrEqual(account.used.length - 1);
    expect(JSON.parse(run.outputs['changed-files'] ?? '')).toEqual(['log.txt']);
  });

  test('a model without a price is refused before anything is spent', async () => {
    bench = await openBench(text('never asked'));
    const on = bench.newMachine();
    const run = await bench.run(on, { task: 'x', model: 'llama-9', 'max-cost-usd': '1' });
    expect(run.outputs).toMatchObject({ exit: '2', failure: 'input', model: '', 'spent-usd': '0' });
    expect(run.outputs['error']).toMatch(/llama-9.*tier-models/);
    expect(bench.model.requests).toHaveLength(0);
  });

  test.each(['0', '-1', '1e3', '$5', '0,5'])('max-cost-usd %s is a bad input', async (value) => {
    bench = await openBench(text('never asked'));
    const run = await bench.run(bench.newMachine(), { task: 'x', 'max-cost-usd': value });
    expect(run.outputs).toMatchObject({ exit: '2', failure: 'input', 'spent-usd': '0' });
    expect(run.outputs['error']).toContain('max-cost-usd');
  });
});

test('flex is refused once, and the run is green', async () => {
  const account = accounting((request, use) =>
    request.body['service_tier'] === 'flex'
      ? error(429, { code: 'resource_unavailable', message: 'Resource unavailable' })
      : use(text('done')),
  );
  bench = await openBench(account.script);
  const run = await bench.run(bench.newMachine(), { task: 'x', tier: 'high', 'service-tier': 'flex' });
  expect(run.code).toBe(0);
  expect(run.outputs).toMatchObject({ exit: '0', 'final-message': 'done' });
  expect(run.outputs['cost-usd']).toBe(String(await account.dollars('gpt-4o')));
  expect(String(run.log).match(/no capacity for service-tier flex/g)).toHaveLength(1);
});
