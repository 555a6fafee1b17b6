import { counted, dollars, plural } from '../../base/text/numbers.ts';
import type { Request } from '../../request/request.ts';
import type { Stop } from '../proxy/ledger.ts';

export interface StopVerdict {
  readonly exit: number;
  readonly failure: 'budget' | 'input';
  readonly error: string;
}

/** How a run ends whose requests we refused from some point on. */
export function stopVerdict(stop: Stop, request: Pick<Request, 'tier' | 'model' | 'endpoint'>): StopVerdict {
  switch (stop.kind) {
    case 'budget': {
      const { spentUsd, limitUsd, responses } = stop;
      const error = `The run spent ${dollars(spentUsd)} in ${plural(responses, 'response')} and reached max-cost-usd (${dollars(limitUsd)}), so it was ended. Its partial answer and files are kept, and it is not cached. Raise max-cost-usd, choose a cheaper tier, or make the task smaller.`;
      return { exit: 1, failure: 'budget', error };
    }
    case 'requests': {
      const error = `The run made ${counted(stop.limit)} requests to the model, the most that one run may make, so it was ended. Its partial answer and files are kept, and it is not cached. Split the task into smaller ones.`;
      return { exit: 1, failure: 'budget', error };
    }
    case 'no-usage': {
      const host = URL.canParse(request.endpoint) ? new URL(request.endpoint).host : 'The endpoint';
      const error = `${host} reports no token counts, so max-cost-usd can't be kept and the run was ended after the first response without them. Remove max-cost-usd, or use an endpoint that reports usage.`;
      return { exit: 2, failure: 'input', error };
    }
    case 'no-price':
      return { exit: 2, failure: 'input', error: noPrice(stop.model ?? request.model, request.tier) };
  }
}

export function noPrice(model: string | null, tier: string): string {
  return `max-cost-usd can't be kept, because no price is known for ${model === null ? 'this model' : `the model ${model}`}. Choose a model with a known price with tier-models (${tier}=MODEL), or remove max-cost-usd.`;
}
