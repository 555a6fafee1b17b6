import type { Request } from '../../request/request.ts';
import { noPrice } from '../failure/stop.ts';
import { loadPrices } from './prices.ts';

const NO_TOKENS = { input: 0, cached: 0, cacheWrite: 0, output: 0 };

/**
 * Why `max-cost-usd` can't be kept for this job, and what to change; null when it can, or isn't set. Asked before
 * anything is spent, and not for a cache hit.
 */
export async function budgetProblem(
  request: Pick<Request, 'maxCostUsd' | 'apiKey' | 'model' | 'tier' | 'serviceTier'>,
): Promise<string | null> {
  const { maxCostUsd, apiKey, model, tier, serviceTier } = request;
  if (maxCostUsd === null) return null;
  if (apiKey === null) {
    return 'max-cost-usd needs openai-api-key: with a login, the requests of Codex do not pass codex-job, which could not count them. Set a key, or remove max-cost-usd.';
  }
  // A profile decides, and the first response will name the model.
  if (model === null) return null;
  const prices = await loadPrices();
  if (prices.cost(model, null, NO_TOKENS) === null) return noPrice(model, tier);
  if (prices.cost(model, serviceTier, NO_TOKENS) === null) {
    return `max-cost-usd can't be kept, because no price is known for ${model} at service-tier ${serviceTier}. Choose another service-tier, or remove max-cost-usd.`;
  }
  return null;
}
