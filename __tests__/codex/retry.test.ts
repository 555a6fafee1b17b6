import { describe, expect, test } from 'vitest';
import { nextTry, streamRetries, type Tried } from '../../src/codex/retry.ts';

const tried = (change: Partial<Tried> = {}): Tried => ({
  verdict: { retry: 'can-help', retryAfterMs: null },
  turn: { worked: false, calledTools: false, reconnects: 0 },
  sandbox: 'read-only',
  left: 2,
  ours: 0,
  remainingMs: null,
  ...change,
});
const waits = (retryAfterMs: number | null) => ({ retry: 'can-help' as const, retryAfterMs });
const turn = (change: Partial<Tried['turn']>) => ({ ...tried().turn, ...change });

describe('nextTry', () => {
  test('pauses grow', () => {
    const pauses = [0, 1, 2, 3, 9].map((ours) => nextTry(tried({ ours, left: 9 }), 0.5));
    expect(pauses.map((next) => (next.kind === 'again' ? next.pauseMs : next.why))).toEqual([
      1000, 4000, 15_000, 60_000, 60_000,
    ]);
  });

  test('by up to a quarter more or less', () => {
    expect(nextTry(tried(), 0)).toEqual({ kind: 'again', pauseMs: 750, left: 1 });
    expect(nextTry(tried(), 0.999999)).toEqual({ kind: 'again', pauseMs: 1250, left: 1 });
  });

  test.each<[string, Partial<Tried>, ReturnType<typeof nextTry>]>([
    ['a final fault', { verdict: { retry: 'no', retryAfterMs: null } }, { kind: 'stop', why: 'in vain' }],
    ['no retries', { left: 0 }, { kind: 'stop', why: 'no retries left' }],
    ['the last one', { left: 1 }, { kind: 'again', pauseMs: 1000, left: 0 }],
    ["Codex's own tries count", { left: 2, turn: turn({ reconnects: 1 }) }, { kind: 'again', pauseMs: 1000, left: 0 }],
    ['and can use it all up', { left: 2, turn: turn({ reconnects: 4 }) }, { kind: 'stop', why: 'no retries left' }],
    ['Retry-After', { verdict: waits(7000) }, { kind: 'again', pauseMs: 7000, left: 1 }],
    ['Retry-After, shorter than the pause', { verdict: waits(10) }, { kind: 'again', pauseMs: 1000, left: 1 }],
    ['Retry-After of an hour', { verdict: waits(3_600_000) }, { kind: 'again', pauseMs: 120_000, left: 1 }],
    ['a pause beyond the deadline', { verdict: waits(7000), remainingMs: 7000 }, { kind: 'stop', why: 'deadline' }],
    [
      'a pause within the deadline',
      { verdict: waits(7000), remainingMs: 7001 },
      { kind: 'again', pauseMs: 7000, left: 1 },
    ],
    ['commands, read-only', { turn: turn({ worked: true }) }, { kind: 'again', pauseMs: 1000, left: 1 }],
    [
      'commands that could write',
      { turn: turn({ worked: true }), sandbox: 'workspace-write' },
      { kind: 'stop', why: 'work was done' },
    ],
    [
      'commands without a sandbox',
      { turn: turn({ worked: true }), sandbox: 'danger-full-access' },
      { kind: 'stop', why: 'work was done' },
    ],
    ['none yet', { sandbox: 'workspace-write' }, { kind: 'again', pauseMs: 1000, left: 1 }],
    ['tools outside the sandbox', { turn: turn({ calledTools: true }) }, { kind: 'stop', why: 'work was done' }],
  ])('%s', (_name, change, expected) => {
    expect(nextTry(tried(change), 0.5)).toEqual(expected);
  });
});

test('what Codex may try itself: nothing without retries, never more than the budget where we can start over', () => {
  expect([0, 1, 2, 5].map((left) => streamRetries('read-only', left))).toEqual([0, 1, 1, 1]);
  expect([0, 1, 2, 9].map((left) => streamRetries('workspace-write', left))).toEqual([0, 3, 4, 6]);
  expect(streamRetries('danger-full-access', 2)).toBe(4);
});
