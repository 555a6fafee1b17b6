/** What must be true of every job that ended, however it ended. */
import { existsSync, readdirSync } from 'node:fs';
import { expect } from 'vitest';
import type { Failure } from '../../src/codex/failure/failure.ts';
import { OUTPUTS } from '../../src/publish/outputs.ts';
import type { SendSignal } from '../support/child.ts';
import type { Machine } from '../support/repo.ts';
import type { ActionRun } from '../support/run-action.ts';

/** The runner's SIGINT, and its SIGTERM's moment as a kill: who isn't done by then has `signal` SIGKILL. */
export const cancelWithin = (after: number | RegExp, ms = 7_400, pause = 0): SendSignal[] => [
  { signal: 'SIGINT', after, pause },
  { signal: 'SIGKILL', after, pause: pause + ms },
];

/** Ended by itself, with all outputs, both summaries, and nothing left of it. */
export function expectEnded(run: ActionRun): void {
  expect(run.timedOut, run.log.toString()).toBe(false);
  expect(run.signal, run.log.toString()).toBeNull();
  expect(run.leftovers).toEqual([]);
  expect(run.pipesHeld).toBe(false);
  expect(Object.keys(run.outputs).sort()).toEqual([...OUTPUTS].sort());
  const summary = JSON.parse(run.outputs['summary'] ?? '') as Record<string, unknown>;
  expect(Object.keys(summary)).toEqual(['exit', 'id', 'time', 'error', 'result']);
  expect(String(summary['exit'])).toBe(run.outputs['exit']);
  expect(run.summary).not.toBe('');
  expect(existsSync(run.outputs['report'] ?? '')).toBe(true);
}

/** A failure that has its word and one line of advice, and is stored nowhere. */
export function expectFailure(run: ActionRun, on: Machine, failure: Failure, exit: number, advice: RegExp): void {
  expectEnded(run);
  expect(run.outputs, run.log.toString()).toMatchObject({
    failure,
    exit: String(exit),
    entry: '',
    'cache-hit': 'false',
  });
  expect(run.outputs['error']).toMatch(advice);
  expect(run.outputs['error']).not.toMatch(/[\r\n]/);
  expect(JSON.parse(run.outputs['summary'] ?? '').error).toBe(run.outputs['error']);
  expect(run.code).toBe(1);
  expect(storedIn(on.cacheDir)).toEqual([]);
}

/** Hashes of which a local cache holds an entry. */
export function storedIn(cacheDir: string): string[] {
  return existsSync(cacheDir) ? readdirSync(cacheDir).filter((name) => /^[0-9a-f]{64}$/.test(name)) : [];
}
