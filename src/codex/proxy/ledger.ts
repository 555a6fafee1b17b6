import type { Prices } from '../cost/prices.ts';
import type { Metered, ResponseUsage } from './reply-meter.ts';

/** What one response of the model used, and whose price it has. */
export interface CountedResponse {
  /** Null when neither the response nor the request names one. */
  readonly model: string | null;
  /** What the request asked for: known to the price list where a gateway answers with a name of its own. */
  readonly askedModel: string | null;
  readonly serviceTier: string | null;
  readonly usage: ResponseUsage;
}

/** The most that all tries and sub-agents of a run may cost together. */
export interface Budget {
  readonly limitUsd: number;
  readonly prices: Prices;
}

/** Why the proxy sends no more requests. */
export type Stop =
  | { readonly kind: 'budget'; readonly spentUsd: number; readonly limitUsd: number; readonly responses: number }
  | { readonly kind: 'no-price'; readonly model: string | null; readonly limitUsd: number }
  | { readonly kind: 'no-usage'; readonly limitUsd: number }
  | { readonly kind: 'requests'; readonly limit: number };

/** The sum over all replies that passed. */
export interface Ledger {
  add(metered: Metered, askedModel: string | null): void;
  readonly responses: readonly CountedResponse[];
  /** Replies that ended without a usage. */
  uncounted(): number;
  /** Whether the next request may go out; null = yes. */
  exhausted(): Stop | null;
}

export function createLedger(budget: Budget | null): Ledger {
  const responses: CountedResponse[] = [];
  let uncounted = 0;
  let spentUsd = 0;
  let obstacle: Stop | null = null;

  return {
    responses,
    add(metered, askedModel) {
      if (metered.kind === 'failed') return;
      if (metered.kind === 'uncounted') {
        uncounted++;
        // A stream that broke off says nothing either, but the next try will.
        if (budget !== null && metered.reason !== 'cut off')
          obstacle ??= { kind: 'no-usage', limitUsd: budget.limitUsd };
        return;
      }
      const { model, serviceTier, usage } = metered;
      const response = { model: model ?? askedModel, askedModel, serviceTier, usage };
      responses.push(response);
      if (budget === null) return;
      const cost = costOf(response, budget.prices);
      if (cost === null) obstacle ??= { kind: 'no-price', model: response.model, limitUsd: budget.limitUsd };
      else spentUsd += cost;
    },
    uncounted: () => uncounted,
    exhausted() {
      if (budget === null || obstacle !== null) return obstacle;
      const { limitUsd } = budget;
      return spentUsd < limitUsd ? null : { kind: 'budget', spentUsd, limitUsd, responses: responses.length };
    },
  };
}

/** US dollars, not rounded; null without a known price. */
export function costOf({ model, askedModel, serviceTier, usage }: CountedResponse, prices: Prices): number | null {
  for (const name of [model, askedModel]) {
    const cost = name === null ? null : prices.cost(name, serviceTier, usage);
    if (cost !== null) return cost;
  }
  return null;
}
