import { tierFactor } from './service-tier.ts';

/** What one response used, as the Responses API counts it: `cached` and `cacheWrite` are part of `input`. */
export interface Tokens {
  readonly input: number;
  readonly cached: number;
  /** Tokens that were put in the provider's prompt cache, which newer models charge more for. */
  readonly cacheWrite: number;
  readonly output: number;
}

/** US dollars per million tokens. */
interface Price {
  readonly input: number;
  readonly cached: number;
  readonly cacheWrite: number;
  readonly output: number;
}

export interface Prices {
  /**
   * What one response cost in US dollars at OpenAI's list prices, not rounded; null for a model or a service tier
   * without a known price. An estimate: discounts, and what a gateway charges, are not known.
   *
   * @param tier as the response names it; null = none named
   */
  cost(model: string, tier: string | null, tokens: Tokens): number | null;
}

/**
 * Models that the library doesn't know yet; where it does, the library counts. They are billed alike: above 272,000
 * input tokens input costs twice and output one and a half times as much, and a cache write a quarter more than input.
 * Source: OpenAI's model pages, read 2026-11-26.
 */
const OWN_PRICES: ReadonlyMap<string, Price> = new Map([
  ['gpt-6.1-terra', { input: 1, cached: 0.05, cacheWrite: 1.25, output: 5 }],
  ['gpt-6.1-sol', { input: 2, cached: 0.1, cacheWrite: 2.5, output: 10 }],
  ['gpt-6.2-sol', { input: 2, cached: 0.1, cacheWrite: 2.5, output: 10 }],
  ['gpt-6.2-astra', { input: 8, cached: 0.4, cacheWrite: 10, output: 40 }],
]);
const LONG_CONTEXT = 272_000;

/**
 * Loads the price list (480 kB): only for a run that really happens, never on a cache hit. Never rejects: a price is a
 * courtesy, and without the library only {@link OWN_PRICES} are known.
 */
export async function loadPrices(): Promise<Prices> {
  const library = await import('@pydantic/genai-prices').catch(() => null);
  return {
    cost(model, tier, tokens) {
      if (![tokens.input, tokens.cached, tokens.cacheWrite, tokens.output].every(isCount)) return null;
      const name = model.toLowerCase().replace(/-\d{4}-\d{2}-\d{2}$/, '');
      const factor = tierFactor(name, tier);
      const list = (library === null ? null : libraryCost(library, model, tokens)) ?? ownCost(name, tokens);
      return factor === null || list === null ? null : list * factor;
    },
  };
}

/** To six decimals, as costs are stored and shown. */
export function roundedDollars(dollars: number): number {
  return Math.round(dollars * 1e6) / 1e6;
}

function libraryCost(
  { calcPrice }: typeof import('@pydantic/genai-prices'),
  model: string,
  tokens: Tokens,
): number | null {
  const { input, output } = tokens;
  const { cached, cacheWrite } = withinInput(tokens);
  try {
    const usage = {
      input_tokens: input,
      cache_read_tokens: cached,
      cache_write_tokens: cacheWrite,
      output_tokens: output,
    };
    const price = calcPrice(usage, model, { providerId: 'openai' })?.total_price;
    return price === undefined || !Number.isFinite(price) ? null : price;
  } catch {
    return null;
  }
}

function ownCost(model: string, tokens: Tokens): number | null {
  const price = OWN_PRICES.get(model);
  if (price === undefined) return null;
  const { cached, cacheWrite } = withinInput(tokens);
  const [more, moreOutput] = tokens.input > LONG_CONTEXT ? [2, 1.5] : [1, 1];
  const plain = tokens.input - cached - cacheWrite;
  const input = (plain * price.input + cached * price.cached + cacheWrite * price.cacheWrite) * more;
  return (input + tokens.output * price.output * moreOutput) / 1e6;
}

/** A server may report more cached tokens than input: all of the input was cached then. */
function withinInput({ input, cached, cacheWrite }: Tokens): Pick<Tokens, 'cached' | 'cacheWrite'> {
  const read = Math.min(cached, input);
  return { cached: read, cacheWrite: Math.min(cacheWrite, input - read) };
}

function isCount(count: number): boolean {
  return Number.isFinite(count) && count >= 0;
}
