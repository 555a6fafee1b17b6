/**
 * Size: what no real Codex prints, from a stand-in on PATH. Short by default; CODEX_JOB_SOAK=1 takes the sizes of the
 * promise (1 GB of events, one event of 200 MB, a message of 50 MB, a million events) and prints the figures.
 */
import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { MAX_OUTPUT } from '../../src/publish/outputs.ts';
import { tempDir } from '../support/repo.ts';
import { text } from '../support/responses-server.ts';
import type { ActionRun } from '../support/run-action.ts';
import { type Bench, openBench } from './bench.ts';
import { expectEnded } from './ended.ts';

const LONG = process.env['CODEX_JOB_SOAK'] === '1';
const MB = 1_000_000;
const MiB = 1024 * 1024;
const FIXTURES = join(import.meta.dirname, '..', 'fixtures');

let bench: Bench | undefined;
afterEach(async () => {
  await bench?.close();
  bench = undefined;
});

interface Sized {
  readonly run: ActionRun;
  /** Bytes of resident memory that the action's process had at its peak. */
  readonly peak: number;
  readonly entry: (name: string) => string;
}

async function run(what: string): Promise<Sized> {
  bench = await openBench(text('never'));
  const peaks = join(tempDir('peaks'), 'peaks');
  mkdirSync(peaks);
  const inputs = {
    task: 'x',
    'codex-version': 'system',
    sandbox: 'danger-full-access',
    'safety-strategy': 'unsafe',
    timeout: '20',
  };
  const env = {
    PATH: `${join(FIXTURES, 'fake-codex')}${delimiter}${process.env['PATH']}`,
    FAKE_CODEX: what,
    NODE_OPTIONS: `--require ${join(FIXTURES, 'peak-memory.cjs')}`,
    PEAK_MEMORY_DIR: peaks,
  };
  const ended = await bench.run(bench.newMachine(), inputs, { env, timeoutMs: 1_200_000 });
  expectEnded(ended);
  expect(ended.outputs, ended.log.toString().slice(-2000)).toMatchObject({ exit: '0', failure: '' });
  for (const value of Object.values(ended.outputs)) expect(Buffer.byteLength(value)).toBeLessThanOrEqual(MAX_OUTPUT);
  expect(Buffer.byteLength(ended.summary)).toBeLessThanOrEqual(MiB);
  expect(ended.log.length).toBeLessThan(200 * MiB);
  const peak = Number(readFileSync(join(peaks, 'action-index.js'), 'utf8'));
  const seconds = (ended.durationMs / 1000).toFixed(1);
  const kept = ended.outputs['entry'] ? readdirSync(ended.outputs['entry']).length : 0;
  console.log(`size: ${what}: peak ${Math.round(peak / MB)} MB, ${seconds} s, ${kept} files in the entry`);
  return { run: ended, peak, entry: (name) => join(ended.outputs['entry'] ?? '', name) };
}

const limit = { timeout: 1_300_000 };

test('many large events', limit, async () => {
  const bytes = LONG ? 1000 * MB : 90 * MB;
  const { run: ended, peak, entry } = await run(`events ${bytes}`);
  expect(ended.outputs['final-message']).toBe('done');
  expect(peak).toBeLessThan(400 * MB);
  // What is kept is cut after 64 MiB, on whole lines, and says so.
  const lines = readFileSync(entry('stdout'), 'utf8').trimEnd().split('\n');
  expect(statSync(entry('stdout')).size).toBeLessThan(64 * MiB + 200);
  expect(JSON.parse(lines.at(-1) ?? '')).toEqual({
    type: 'codex-job.cut',
    kept_bytes: expect.any(Number),
    dropped_bytes: expect.any(Number),
  });
  for (const line of lines.slice(-20)) JSON.parse(line);
});

test('one large event', limit, async () => {
  const bytes = LONG ? 200 * MB : 20 * MB;
  const { run: ended, peak } = await run(`event ${bytes}`);
  expect(ended.outputs['final-message']).toBe('done');
  // An event is held whole while it is read: as bytes (in a buffer that doubles), as text, and as the value in it.
  expect(peak).toBeLessThan(300 * MB + 8 * bytes);
});

test('a large final message', limit, async () => {
  const bytes = LONG ? 50 * MB : 5 * MB;
  const { run: ended, peak, entry } = await run(`message ${bytes}`);
  expect(statSync(entry('message.md')).size).toBeGreaterThan(0.9 * bytes);
  const message = ended.outputs['final-message'] ?? '';
  expect(message).toContain(`whole in ${entry('message.md')}`);
  expect([...(ended.outputs['result'] ?? '')].length).toBeLessThanOrEqual(280);
  expect(peak).toBeLessThan(300 * MB + 20 * bytes);
});

test('many small events', limit, async () => {
  const count = LONG ? 1_000_000 : 20_000;
  const { run: ended, peak } = await run(`many ${count}`);
  expect(ended.outputs['final-message']).toBe('done');
  expect(peak).toBeLessThan(400 * MB);
});

test('what is no UTF-8', limit, async () => {
  const bytes = LONG ? 200 * MB : 5 * MB;
  const { run: ended, peak, entry } = await run(`binary ${bytes}`);
  expect(ended.outputs['final-message']).toBe('caf\ufffd done');
  expect(readFileSync(entry('message.md'), 'utf8')).toBe('caf\ufffd done');
  expect(peak).toBeLessThan(500 * MB);
});
