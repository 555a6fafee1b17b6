import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadPrices } from '../../../src/codex/cost/prices.ts';
import { TIERS } from '../../../src/request/request.ts';
import { tierModel } from '../../../src/request/tiers.ts';
import { codexBinary } from '../../support/codex.ts';
import { tempDir } from '../../support/repo.ts';

const prices = await loadPrices();
const tokens = { input: 100_000, cached: 50_000, cacheWrite: 0, output: 100_000 };

describe('half of the input from the cache', () => {
  test.each([
    ['gpt-4o', 0.05 * 2.5 + 0.05 * 1.25 + 0.1 * 10],
    ['gpt-4o-2024-08-06', 0.05 * 2.5 + 0.05 * 1.25 + 0.1 * 10],
    ['gpt-4o-mini', 0.05 * 0.15 + 0.05 * 0.075 + 0.1 * 0.6],
    ['gpt-6-luna', 0.05 * 0.1 + 0.05 * 0.01 + 0.1 * 0.5],
    ['gpt-6.1-terra', 0.05 * 1 + 0.05 * 0.05 + 0.1 * 5],
    ['gpt-6.1-sol', 0.05 * 2 + 0.05 * 0.1 + 0.1 * 10],
    ['gpt-6.1-sol-2026-10-01', 0.05 * 2 + 0.05 * 0.1 + 0.1 * 10],
    ['gpt-6.2-astra', 0.05 * 8 + 0.05 * 0.4 + 0.1 * 40],
  ])('%s', (model, dollars) => {
    expect(prices.cost(model, null, tokens)).toBeCloseTo(dollars, 9);
    expect(prices.cost(model, 'default', tokens)).toBeCloseTo(dollars, 9);
    expect(prices.cost(model, 'flex', tokens)).toBeCloseTo(dollars / 2, 9);
  });
});

test('above 272,000 input tokens one response costs more, a sum of short ones does not', () => {
  const long = { input: 300_000, cached: 0, cacheWrite: 0, output: 1000 };
  expect(prices.cost('gpt-6-luna', null, long)).toBeCloseTo(0.3 * 0.2 + 0.001 * 0.75, 9);
  expect(prices.cost('gpt-6.1-sol', null, long)).toBeCloseTo(0.3 * 4 + 0.001 * 15, 9);
});

test('cache writes cost a quarter more than input', () => {
  const written = { input: 100_000, cached: 20_000, cacheWrite: 40_000, output: 0 };
  expect(prices.cost('gpt-6.1-terra', null, written)).toBeCloseTo(0.04 + 0.02 * 0.05 + 0.04 * 1.25, 9);
  expect(prices.cost('gpt-6-luna', null, written)).toBeCloseTo(0.04 * 0.1 + 0.02 * 0.01 + 0.04 * 0.125, 9);
});

test.each([
  ['gpt-6-luna', 2],
  ['gpt-6.1-sol', 2],
  ['gpt-4o', 1.7],
  ['gpt-4.1', 1.75],
  ['gpt-5.5', 2.5],
])('priority of %s costs %f times as much', (model, factor) => {
  const list = prices.cost(model, null, tokens) ?? Number.NaN;
  expect(prices.cost(model, 'priority', tokens)).toBeCloseTo(list * factor, 9);
});

test.each(['', 'llama-9', 'gpt-99', '__proto__', 'constructor', 'gpt-6.1-solar', '🙂'])('no price for %j', (model) => {
  expect(prices.cost(model, null, tokens)).toBeNull();
});

test('no price for a tier that is not known, nor for priority of a model whose multiple is not', () => {
  expect(prices.cost('gpt-4o', 'warp', tokens)).toBeNull();
  expect(prices.cost('gpt-3.5-turbo', 'priority', tokens)).toBeNull();
});

test('counts that make no sense', () => {
  expect(prices.cost('gpt-4o', null, { ...tokens, input: Number.NaN })).toBeNull();
  expect(prices.cost('gpt-4o', null, { ...tokens, output: -1 })).toBeNull();
  // More from the cache than there was: all of it was.
  const odd = { input: 100_000, cached: 900_000, cacheWrite: 5, output: 0 };
  expect(prices.cost('gpt-6.1-terra', null, odd)).toBeCloseTo(0.005, 9);
  expect(prices.cost('gpt-4o', null, odd)).toBeCloseTo(0.125, 9);
});

describe('every model that a job can be given by itself has a price', () => {
  /** Not sold by the token: OpenAI gives them to chosen partners. */
  const WITHOUT = /^(gpt-daybreak-.*|codex-auto-review)$/;
  const DAYS = ['2026-10-01', '2026-12-01', '2027-06-01'];

  test.each(TIERS.flatMap((tier) => DAYS.map((day) => [tier, day] as const)))('tier %s on %s', (tier, day) => {
    const { model } = tierModel(tier, Date.parse(day), {});
    expect(prices.cost(model, null, tokens), model).toBeGreaterThan(0);
    expect(prices.cost(model, 'flex', tokens), model).toBeGreaterThan(0);
  });

  test('the catalog of the pinned Codex and its successors', async () => {
    const home = tempDir('catalog');
    try {
      const env = { PATH: process.env['PATH'] ?? '', HOME: home, CODEX_HOME: home };
      const printed = execFileSync(await codexBinary(), ['debug', 'models'], {
        env,
        encoding: 'utf8',
        maxBuffer: 2 ** 26,
      });
      const { models } = JSON.parse(printed) as { models: { slug: string; upgrade: { model: string } | null }[] };
      const named = models.flatMap(({ slug, upgrade }) => [slug, upgrade?.model ?? slug]);
      expect(named.length).toBeGreaterThan(5);
      const wanted = [...new Set([...named, 'gpt-6.2-sol', 'gpt-6.2-astra'])].filter((model) => !WITHOUT.test(model));
      expect(wanted.filter((model) => prices.cost(model, null, tokens) === null)).toEqual([]);
    } finally {
      rmSync(home, { recursive: true, force: true });
    }
  });
});
