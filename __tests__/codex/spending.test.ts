/** What a run of the real Codex used, and what ends it: sub-agents, retries, the budget, the service tier. */
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createRedactor } from '../../src/base/redaction/redact.ts';
import { loadPrices } from '../../src/codex/cost/prices.ts';
import { type CodexRun, type RunContext, runCodex } from '../../src/codex/run.ts';
import type { Request } from '../../src/request/request.ts';
import { codexBinary } from '../support/codex.ts';
import { tempDir } from '../support/repo.ts';
import { aRequest } from '../support/request.ts';
import {
  cutAfter,
  error,
  type RecordedRequest,
  type Reply,
  type ResponsesServer,
  rawItem,
  type Script,
  shell,
  silent,
  startResponsesServer,
  text,
  together,
  withUsage,
} from '../support/responses-server.ts';

let root: string;
let server: ResponsesServer;
let binary: string;
let logged: string[];

beforeAll(async () => {
  binary = await codexBinary();
});
beforeEach(async () => {
  root = tempDir('spending');
  for (const name of ['run', 'work', 'home']) await mkdir(join(root, name));
  logged = [];
});
afterEach(async () => {
  await server?.close();
  await rm(root, { recursive: true, force: true });
});

async function run(
  script: Script,
  request: Partial<Request> = {},
  wiring: Partial<RunContext> = {},
): Promise<CodexRun> {
  server = await startResponsesServer(script);
  const { endpoint } = server;
  const asked: Request = { ...aRequest, model: 'gpt-4o', workingDirectory: join(root, 'work'), endpoint, ...request };
  const log = (line: string) => logged.push(line);
  return runCodex(asked, {
    binary,
    folder: join(root, 'run'),
    env: { PATH: process.env['PATH'], HOME: join(root, 'home') },
    runId: randomUUID(),
    redactor: createRedactor([]),
    log: { info: log, notice: log, warning: log },
    clock: Date.now,
    signal: new AbortController().signal,
    deadline: null,
    onEvent: () => {},
    protectTemp: false,
    pauseScale: 0.01,
    ...wiring,
  });
}

const spawn = (name: string, message: string): Extract<Reply, { kind: 'items' }> =>
  rawItem({
    type: 'function_call',
    id: `fc_${name}`,
    call_id: `call_${name}`,
    namespace: 'collaboration',
    name: 'spawn_agent',
    arguments: JSON.stringify({ task_name: name, message }),
  });
const waitForAgents = (n: number) =>
  rawItem({
    type: 'function_call',
    id: `fc_wait${n}`,
    call_id: `call_wait${n}`,
    namespace: 'collaboration',
    name: 'wait_agent',
    arguments: JSON.stringify({ timeout_ms: 10_000 }),
  });
const isSubAgent = (request: RecordedRequest) => request.headers['x-openai-subagent'] !== undefined;

describe('usage', () => {
  test('two sub-agents and a retried stream, to the token', async () => {
    let cut = false;
    let main = 0;
    let sum = { input: 0, output: 0 };
    const script = (request: RecordedRequest, index: number): Reply => {
      if (!isSubAgent(request) && main === 1 && !cut) {
        cut = true;
        return cutAfter(120, text('never seen'));
      }
      const usage = { input: 1000 + index, cached: 10 * index, output: 7 + index, reasoning: index };
      sum = { input: sum.input + usage.input, output: sum.output + usage.output };
      if (isSubAgent(request)) return withUsage(text('the sub-agent’s answer'), usage);
      main++;
      if (main === 1) return withUsage(together(spawn('one', 'Look left.'), spawn('two', 'Look right.')), usage);
      if (main < 3) return withUsage(waitForAgents(main), usage);
      return withUsage(text('Both looked.'), usage);
    };
    const result = await run(script, { model: 'gpt-6-luna' });
    expect(result).toMatchObject({ exit: 0, failure: null, message: 'Both looked.', usageSource: 'proxy' });
    expect(server.requests.filter(isSubAgent).length).toBe(2);
    expect(cut).toBe(true);
    expect(result.usage).toMatchObject(sum);
    expect(result.costUsd).toBeGreaterThan(0);
    // What Codex kept for its sub-agents is gone with its home.
    expect((await readdir(join(root, 'run'))).sort()).toEqual(['stderr', 'stdout']);
    expect(existsSync(join(root, 'home', '.codex'))).toBe(false);
  });
});

/** What the server's replies cost at list price. */
async function priceOf(model: string, count: number, used: { input: number; cached: number; output: number }) {
  return count * ((await loadPrices()).cost(model, null, { ...used, cacheWrite: 0 }) ?? Number.NaN);
}

describe('usage of runs that end badly', () => {
  const used = { input: 1000, cached: 200, output: 50, reasoning: 0 };

  test('a cancelled run has the responses that it got', async () => {
    const end = new AbortController();
    const script = (_: RecordedRequest, index: number): Reply => {
      if (index === 2) setTimeout(() => end.abort('SIGTERM'), 100);
      return index < 2 ? withUsage(shell('true'), used) : silent();
    };
    const result = await run(script, {}, { signal: end.signal });
    expect(result).toMatchObject({ exit: 143, failure: 'cancelled', usageSource: 'proxy' });
    expect(result.usage).toEqual({ input: 2000, cached: 400, output: 100, reasoning: 0 });
    expect(result.costUsd).toBeCloseTo(await priceOf('gpt-4o', 2, used), 6);
  });

  test('a run that failed, and was tried again', async () => {
    const script = (_: RecordedRequest, index: number): Reply =>
      index < 2 ? withUsage(shell('true'), used) : error(500);
    const result = await run(script, { retries: 1 });
    expect(result).toMatchObject({ exit: 1, failure: 'capacity' });
    expect(server.requests.length).toBeGreaterThan(2);
    expect(result.usage).toEqual({ input: 2000, cached: 400, output: 100, reasoning: 0 });
  });

  test('nothing was used where the server refused', async () => {
    const result = await run(error(401, { code: 'invalid_api_key' }));
    expect(result).toMatchObject({ failure: 'auth', usage: null, costUsd: 0, usageSource: null });
  });

  test('a stream that is cut before its last event leaves a notice, and the rest counts', async () => {
    const script = (_: RecordedRequest, index: number): Reply =>
      index === 0 ? cutAfter(150, text('cut')) : withUsage(text('ok'), used);
    const result = await run(script);
    expect(result).toMatchObject({ exit: 0, usage: used });
    expect(logged).toContain('1 reply of the model ended without token counts. usage and cost-usd leave them out.');
  });

  test('a login of its own: Codex’s figure, and it says so', async () => {
    server = await startResponsesServer([withUsage(shell('true'), used), withUsage(text('ok'), used)]);
    const { baseUrl } = server;
    const provider = `{name="own",base_url="${baseUrl}",wire_api="responses"}`;
    const own = server;
    const result = await run([], {
      apiKey: null,
      codexHome: join(root, 'home'),
      codexArgs: ['-c', 'model_provider="own"', '-c', `model_providers.own=${provider}`],
    });
    await own.close();
    expect(result).toMatchObject({ exit: 0, usageSource: 'codex', usage: { input: 2000, output: 100 } });
    expect(result.costUsd).toBeCloseTo(await priceOf('gpt-4o', 2, used), 6);
  });
});

describe('max-cost-usd', () => {
  // $0.0006 of gpt-4o.
  const used = { input: 200, cached: 0, output: 10, reasoning: 0 };

  test('ends a loop of tool calls after the response that reached it', async () => {
    const result = await run(withUsage(shell('echo x >> log.txt'), used), {
      maxCostUsd: 0.001,
      sandbox: 'workspace-write',
    });
    expect(result).toMatchObject({ exit: 1, failure: 'budget', usage: { input: 400, output: 20 }, attempts: 1 });
    expect(result.error).toMatch(/spent \$0\.0012 in 2 responses and reached max-cost-usd \(\$0\.001\)/);
    expect(server.requests.length).toBe(2);
    expect(result.costUsd).toBeCloseTo(await priceOf('gpt-4o', 2, used), 6);
  });

  test('tries share it', async () => {
    const script = (_: RecordedRequest, index: number): Reply =>
      index % 2 === 0 ? withUsage(shell('true'), used) : error(500);
    const result = await run(script, { maxCostUsd: 0.0005, retries: 5 });
    expect(result).toMatchObject({ exit: 1, failure: 'budget', attempts: 1 });
    expect(server.requests.length).toBe(1);
  });

  test('an answer that reaches it is a good answer', async () => {
    const result = await run(withUsage(text('dear'), used), { maxCostUsd: 0.000_001 });
    expect(result).toMatchObject({ exit: 0, message: 'dear', usage: { input: 200 } });
  });

  test('an endpoint without usage', async () => {
    const bare =
      '{"type":"response.output_item.done","item":{"type":"function_call","name":"exec_command","arguments":"{\\"cmd\\":\\"true\\"}","call_id":"c"}}';
    const events = [bare, '{"type":"response.completed","response":{"id":"r"}}'].map((data) => `data: ${data}\n\n`);
    const body = events.join('');
    const reply: Reply = { kind: 'http', status: 200, headers: { 'content-type': 'text/event-stream' }, body };
    const result = await run(reply, { maxCostUsd: 1 });
    expect(result).toMatchObject({ exit: 2, failure: 'input' });
    expect(result.error).toMatch(/reports no token counts/);
    expect(server.requests.length).toBeLessThan(4);
  });

  test('a model that the first response names, without a price', async () => {
    const result = await run(shell('true'), { model: 'llama-9', maxCostUsd: 1 });
    expect(result).toMatchObject({ exit: 2, failure: 'input' });
    expect(result.error).toMatch(/llama-9.*tier-models/);
    expect(server.requests.length).toBe(1);
  });
});

describe('service-tier', () => {
  const used = { input: 1000, cached: 0, output: 100, reasoning: 0 };
  const tierOf = ({ body }: RecordedRequest) => body['service_tier'];

  test.each(['gpt-4o', 'gpt-6-luna'])(
    'is sent for %s, and counted at the price that the response names',
    async (model) => {
      const reply = (_: RecordedRequest, index: number): Reply =>
        index === 0 ? withUsage(shell('true'), { ...used, serviceTier: 'flex' }) : withUsage(text('ok'), used);
      const result = await run(reply, { model, serviceTier: 'flex' });
      expect(result).toMatchObject({ exit: 0, message: 'ok' });
      expect(server.requests.map(tierOf)).toEqual(['flex', 'flex']);
      expect(result.costUsd).toBeCloseTo(1.5 * (await priceOf(model, 1, used)), 6);
    },
  );

  test('refused for a model: each request goes out at the default tier, with one notice', async () => {
    const script = (request: RecordedRequest): Reply =>
      tierOf(request) === undefined
        ? withUsage(server.requests.length < 4 ? shell('true') : text('ok'), used)
        : error(400, { message: 'Invalid service_tier argument' });
    const result = await run(script, { serviceTier: 'flex' });
    expect(result).toMatchObject({ exit: 0, message: 'ok', attempts: 1 });
    expect(server.requests.map(tierOf)).toEqual(['flex', undefined, undefined, undefined]);
    const notices = logged.filter((line) => line.includes('service-tier flex'));
    expect(notices).toEqual([expect.stringMatching(/refused service-tier flex for gpt-4o \(Invalid service_tier/)]);
  });

  test('no capacity: once more at the default tier, and the next request asks for flex again', async () => {
    let busy = true;
    const script = (request: RecordedRequest): Reply => {
      if (busy && tierOf(request) === 'flex') {
        busy = false;
        return error(429, { code: 'resource_unavailable', message: 'Resource unavailable' });
      }
      return withUsage(server.requests.length < 3 ? shell('true') : text('ok'), used);
    };
    const result = await run(script, { serviceTier: 'flex' });
    expect(result).toMatchObject({ exit: 0, message: 'ok', attempts: 1 });
    expect(server.requests.map(tierOf)).toEqual(['flex', undefined, 'flex']);
    expect(logged.filter((line) => line.includes('no capacity for service-tier flex'))).toHaveLength(1);
  });

  test('a rate limit is no refusal of the tier', async () => {
    const result = await run(error(429, { code: 'rate_limit_exceeded' }), { serviceTier: 'flex', retries: 0 });
    expect(result).toMatchObject({ failure: 'capacity' });
    expect(server.requests.map(tierOf)).toEqual(['flex']);
  });
});
