import type { RequestContext } from '../request/context.ts';
import type { RawInputs } from '../request/inputs.ts';
import { parseRequest } from '../request/parse.ts';
import { presentable } from '../request/problems.ts';
import type { InputProblem, Request } from '../request/request.ts';
import { readTiers, TIERS_INPUT } from './inputs.ts';

export type TierRequests =
  | { readonly kind: 'ok'; readonly requests: readonly [Request, ...Request[]] }
  | { readonly kind: 'invalid'; readonly problems: readonly InputProblem[] };

/** One request for each tier, the same but for the tier. All problems are reported together. */
export function tierRequests(tiers: string, raw: RawInputs, context: RequestContext): TierRequests {
  const text = tiers.trim() || TIERS_INPUT.default;
  const wanted = readTiers(text);
  const [first = 'low', ...others] = wanted.kind === 'ok' ? wanted.value : [];
  const reading = parseRequest({ ...raw, tier: first }, context);
  const problems: InputProblem[] = reading.kind === 'invalid' ? [...reading.problems] : [];
  if (wanted.kind === 'invalid')
    problems.unshift(presentable({ input: TIERS_INPUT.name, received: text, expected: wanted.expected }, []));
  if (reading.kind === 'invalid' || problems.length > 0) return { kind: 'invalid', problems };
  const rest: Request[] = [];
  for (const tier of others) {
    const other = parseRequest({ ...raw, tier }, context);
    // The tier changes the model only, and all models were read: this is a file that changed in between.
    if (other.kind === 'invalid') return { kind: 'invalid', problems: other.problems };
    rest.push(other.request);
  }
  return { kind: 'ok', requests: [reading.request, ...rest] };
}
