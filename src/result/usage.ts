import type { Usage } from '../codex/events/usage.ts';

/** US dollars per million tokens. */
interface Price {
  readonly input: number;
  readonly cached: number;
  readonly output: number;
}

/** OpenAI's list prices of models that the library doesn't know yet; where it does, the library counts. */
const OWN_PRICES: ReadonlyMap<string, Price> = new Map([
  ['gpt-6.1-terra', { input: 1, cached: 0.05, output: 5 }],
  ['gpt-6.1-sol', { input: 2, cached: 0.1, output: 10 }],
]);

/**
 * What a run cost, in US dollars at OpenAI's list prices, rounded to six decimals; null for a model without a known
 * price. `cached` tokens are part of `input` and `reasoning` part of `output`, as the Responses API counts them.
 * An estimate: discounts, and what a gateway takes, are not known. Never throws.
 *
 * Loads the price list (480 kB) on first call: call it after a real run only, never on a replay.
 */
export async function costUsd(model: string, usage: Usage): Promise<number | null> {
  if (![usage.input, usage.cached, usage.output].every((count) => Number.isFinite(count) && count >= 0)) return null;
  const price = (await listPrice(model)) ?? ownPrice(model);
  if (price === null) return null;
  const cached = Math.min(usage.cached, usage.input);
  const dollars = ((usage.input - cached) * price.input + cached * price.cached + usage.output * price.output) / 1e6;
  return Math.round(dollars * 1e6) / 1e6;
}

/**
 * The library's price of small amounts, per million. Not its price of the whole usage: where a model's price rises
 * with the length of the context (272,000 tokens), it would take the sum over a run's requests for one long request,
 * and charge double.
 */
async function listPrice(model: string): Promise<Price | null> {
  try {
    const { calcPrice } = await import('@pydantic/genai-prices');
    const of = (usage: Parameters<typeof calcPrice>[0]): number | null =>
      calcPrice(usage, model, { providerId: 'openai' })?.total_price ?? null;
    const input = of({ input_tokens: 1_000, output_tokens: 0 });
    const cached = of({ input_tokens: 1_000, cache_read_tokens: 1_000, output_tokens: 0 });
    const output = of({ input_tokens: 0, output_tokens: 1_000 });
    if (input === null || cached === null || output === null) return null;
    return { input: input * 1_000, cached: cached * 1_000, output: output * 1_000 };
  } catch {
    // A price is a courtesy: without the library, or with a model that it stumbles over, there is none.
    return null;
  }
}

/** Also of a dated model: `gpt-6.1-sol-2026-10-01`. */
function ownPrice(model: string): Price | null {
  return OWN_PRICES.get(model.toLowerCase().replace(/-\d{4}-\d{2}-\d{2}$/, '')) ?? null;
}
