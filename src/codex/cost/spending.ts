import { addUsage } from '../events/turn.ts';
import type { Usage } from '../events/usage.ts';
import { type CountedResponse, costOf, type Ledger } from '../proxy/ledger.ts';
import { loadPrices, type Prices, roundedDollars } from './prices.ts';

/** What a run used and cost, whatever became of it. */
export interface Spending {
  /** Null when nothing told it. */
  readonly usage: Usage | null;
  /** An estimate at list prices; null where a model without a known price took part. */
  readonly costUsd: number | null;
  /**
   * Who counted: `proxy` saw every response, sub-agents and retries included; `codex` is Codex's own figure, which
   * leaves out sub-agents, and runs that did not end well.
   */
  readonly usageSource: 'proxy' | 'codex' | null;
}

/** From what passed the key proxy. Loads the price list, unless nothing was used. */
export async function meteredSpending(ledger: Ledger): Promise<Spending> {
  const { responses } = ledger;
  if (responses.length === 0) {
    return { usage: null, costUsd: ledger.uncounted() === 0 ? 0 : null, usageSource: null };
  }
  const usage = responses.reduce<Usage | null>((sum, response) => addUsage(sum, response.usage), null);
  return { usage, costUsd: totalCost(responses, await loadPrices()), usageSource: 'proxy' };
}

/** From Codex's own events, where its requests don't pass the proxy. */
export async function toldSpending(usage: Usage | null, model: string | null): Promise<Spending> {
  if (usage === null) return { usage: null, costUsd: null, usageSource: null };
  const cost = model === null ? null : (await loadPrices()).cost(model, null, { ...usage, cacheWrite: 0 });
  return { usage, costUsd: cost === null ? null : roundedDollars(cost), usageSource: 'codex' };
}

function totalCost(responses: readonly CountedResponse[], prices: Prices): number | null {
  let total = 0;
  for (const response of responses) {
    const cost = costOf(response, prices);
    if (cost === null) return null;
    total += cost;
  }
  return roundedDollars(total);
}
