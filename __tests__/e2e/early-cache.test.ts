/** When the process of the Actions cache is started before anybody needs it, and that it is gone where nobody did. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type CacheService, startCacheService } from '../support/cache-service.ts';
import { findProcesses } from '../support/child.ts';
import { type Machine, tempDir } from '../support/repo.ts';
import { text } from '../support/responses-server.ts';
import { ROOT } from '../support/run-action.ts';
import { type Bench, openBench } from './bench.ts';

let bench: Bench;
let service: CacheService;
let on: Machine;
let main: string;
let worker: string;
let log: string;
/** How many such processes there were at each request to the model. */
let alive: number[];

beforeEach(async () => {
  alive = [];
  bench = await openBench(() => {
    alive.push(findProcesses([worker]).length);
    return text('the answer');
  });
  service = await startCacheService();
  on = bench.newMachine();
  const dist = tempDir('dist');
  log = join(dist, 'log');
  main = join(dist, 'action', 'index.js');
  worker = join(dist, 'cache-worker', 'index.js');
  cpSync(join(ROOT, 'dist', 'action'), join(dist, 'action'), { recursive: true });
  mkdirSync(join(dist, 'cache-worker'));
  // In the place of the real one: it notes its start and its job, and fails.
  const code = `const { appendFileSync } = require('node:fs');
appendFileSync(${JSON.stringify(log)}, 'started ');
process.stdin.on('data', () => { appendFileSync(${JSON.stringify(log)}, 'asked '); process.exit(3); });
process.stdin.on('close', () => process.exit(1));`;
  writeFileSync(worker, code);
});
afterEach(async () => {
  await service.close();
  await bench.close();
});

const run = (inputs: Record<string, string>) => bench.run(on, inputs, { main, env: service.env() });
const started = () => (existsSync(log) ? readFileSync(log, 'utf8').trim().split(' ') : []);

async function isGone(): Promise<void> {
  for (let tries = 0; tries < 200 && findProcesses([worker]).length > 0; tries += 1) await pause(20);
  expect(findProcesses([worker])).toEqual([]);
}

test('an empty local cache: started, asked once, gone before Codex runs', async () => {
  const first = await run({ task: 'Count.' });
  expect(first.outputs, first.log.toString()).toMatchObject({ exit: '0', 'cache-hit': 'false' });
  // The second one saves.
  expect(started().slice(0, 2)).toEqual(['started', 'asked']);
  expect(alive).toEqual([0]);
  await isGone();
});

test('a result in the local cache: not started, not for a hit either way', async () => {
  expect((await run({ task: 'Count.' })).outputs['exit']).toBe('0');
  const before = started().length;
  const hit = await run({ task: 'Count.' });
  expect(hit.outputs).toMatchObject({ 'cache-source': 'local' });
  expect(started().length).toBe(before);
});

test('no-cache: not started before the result is saved', async () => {
  expect((await run({ task: 'Count.', 'no-cache': 'true' })).outputs['exit']).toBe('0');
  expect(alive).toEqual([0]);
  expect(started()).toEqual(['started', 'asked']);
});

test('wrong inputs: it goes with the job', async () => {
  expect((await run({ tier: 'low' })).outputs['exit']).toBe('2');
  await isGone();
  expect(started()).not.toContain('asked');
});

test('a job that cannot be cached: it is gone before Codex runs', async () => {
  const inputs = { task: 'Count.', 'codex-args': '["--add-dir","/tmp"]', sandbox: 'workspace-write' };
  expect((await run(inputs)).outputs['exit']).toBe('0');
  expect(alive).toEqual([0]);
  expect(started()).not.toContain('asked');
  await isGone();
  expect(readdirSync(on.temp).filter((name) => name.startsWith('codex-job-cache-'))).toEqual([]);
});
