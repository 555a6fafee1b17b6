import { describe, expect, test } from 'vitest';
import { costUsd } from '../../src/result/usage.ts';

const million = { input: 1_000_000, cached: 500_000, output: 1_000_000, reasoning: 400_000 };

describe('half of a million input tokens from the cache, a million out', () => {
  test.each([
    ['gpt-4o', 0.5 * 2.5 + 0.5 * 1.25 + 10],
    ['gpt-4o-2024-08-06', 0.5 * 2.5 + 0.5 * 1.25 + 10],
    ['gpt-4o-mini', 0.5 * 0.15 + 0.5 * 0.075 + 0.6],
    // Its price doubles for contexts over 272,000 tokens; the sum over many requests is none.
    ['gpt-6-luna', 0.5 * 0.1 + 0.5 * 0.01 + 0.5],
    ['gpt-6.1-terra', 0.5 * 1 + 0.5 * 0.05 + 5],
    ['gpt-6.1-sol', 0.5 * 2 + 0.5 * 0.1 + 10],
    ['gpt-6.1-sol-2026-10-01', 0.5 * 2 + 0.5 * 0.1 + 10],
  ])('%s', async (model, dollars) => {
    expect(await costUsd(model, million)).toBeCloseTo(dollars, 9);
  });
});

test('six decimals', async () => {
  expect(await costUsd('gpt-6.1-terra', { input: 1_234, cached: 1_000, output: 56, reasoning: 0 })).toBe(0.000564);
  expect(await costUsd('gpt-6.1-terra', { input: 0, cached: 0, output: 0, reasoning: 0 })).toBe(0);
});

test.each(['', 'llama-9', 'gpt-99', '__proto__', 'constructor', 'gpt-6.1-solar', '🙂'])(
  'no price for %j',
  async (model) => {
    expect(await costUsd(model, million)).toBeNull();
  },
);

test('counts that make no sense', async () => {
  expect(await costUsd('gpt-4o', { ...million, input: Number.NaN })).toBeNull();
  expect(await costUsd('gpt-4o', { ...million, output: -1 })).toBeNull();
  // More from the cache than there was: all of it was.
  expect(await costUsd('gpt-6.1-terra', { input: 1_000_000, cached: 9_000_000, output: 0, reasoning: 0 })).toBe(0.05);
});
