import type { RequestContext } from '../request/context.ts';
import type { RawInputs } from '../request/inputs.ts';
import { parseRequest } from '../request/parse.ts';
import { presentable } from '../request/problems.ts';
import type { InputProblem, Request } from '../request/request.ts';
import { readTiers, TIERS_INPUT } from './inputs.ts';

export type LegRequests =
  | { readonly kind: 'ok'; readonly requests: readonly [Request, ...Request[]] }
  | { readonly kind: 'bad'; readonly problems: readonly InputProblem[] };

/** One request for each tier, the same but for the tier. All problems are reported together. */
export function legRequests(tiers: string, raw: RawInputs, context: RequestContext): LegRequests {
  const text = tiers.trim() || TIERS_INPUT.default;
  const wanted = readTiers(text);
  const [first = 'low', ...others] = wanted.kind === 'ok' ? wanted.value : [];
  const reading = parseRequest({ ...raw, tier: first }, context);
  const problems: InputProblem[] = reading.kind === 'bad' ? [...reading.problems] : [];
  if (wanted.kind === 'bad')
    problems.unshift(presentable({ input: TIERS_INPUT.name, held: text, accepts: wanted.accepts }, []));
  if (reading.kind === 'bad' || problems.length > 0) return { kind: 'bad', problems };
  const rest: Request[] = [];
  for (const tier of others) {
    const other = parseRequest({ ...raw, tier }, context);
    // The tier changes the model only, and all models were read: this is a file that changed in between.
    if (other.kind === 'bad') return { kind: 'bad', problems: other.problems };
    rest.push(other.request);
  }
  return { kind: 'ok', requests: [reading.request, ...rest] };
}
