import type { ServiceTier } from '../../request/request.ts';
import type { UpstreamFault } from './upstream-fault.ts';

/**
 * The body of a request with the service tier set. Codex sends a tier only for models whose catalog entry lists it, and
 * some versions (0.143 to 0.151) never do; set here it does not depend on either. Null for what is not a JSON object.
 */
export function withServiceTier(body: Buffer, tier: ServiceTier | null): Buffer | null {
  let value: unknown;
  try {
    value = JSON.parse(body.toString('utf8'));
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const { service_tier: _, ...rest } = value as Record<string, unknown>;
  return Buffer.from(JSON.stringify(tier === null ? rest : { ...rest, service_tier: tier }));
}

/**
 * Whether a refused request is worth sending once more at the default tier, and what that says of the next ones:
 * `busy` = the tier has no capacity now; `unsupported` = it doesn't exist for this model, project or endpoint.
 *
 * OpenAI answers 429 "resource unavailable" where flex has no capacity, and 400 where a model doesn't have the tier.
 * A plain 429 is a rate limit, which counts for the default tier as well.
 */
export function tierRefusal(fault: UpstreamFault & { kind: 'status' }): 'busy' | 'unsupported' | null {
  const { status } = fault;
  const said = `${fault.code ?? ''} ${fault.message}`;
  if ((status === 429 || status === 503) && /resource[_ ]?unavailable|service[_ ]tier|\bflex\b/i.test(said))
    return 'busy';
  if ([400, 403, 404, 422].includes(status) && /service[_ ]?tier|\bflex\b|priority processing/i.test(said))
    return 'unsupported';
  return null;
}
