import type { TierResult } from '../../src/compare/tier-results.ts';
import type { Tier } from '../../src/request/request.ts';
import type { Result, Summary, Table } from '../../src/result/result.ts';
import { anOutcome } from '../publish/outcomes.ts';

/** A leg whose result is in the Actions cache; `changed` replaces parts of it. */
export function aLeg(
  tier: Tier,
  changed: {
    hash?: string;
    model?: string | null;
    result?: Partial<Omit<Result, 'summary'>>;
    summary?: Partial<Summary>;
    cache?: Extract<TierResult, { kind: 'ended' }>['cache'];
  } = {},
): TierResult {
  const { result, summary, hash = tier.padEnd(64, '0'), model = `model-of-${tier}`, cache } = changed;
  return {
    tier,
    model,
    hash,
    kind: 'ended',
    result: anOutcome({ result: { model, ...result }, ...(summary === undefined ? {} : { summary }) }).result,
    cache: cache ?? { kind: 'hit', source: 'actions', ageSeconds: 7200 },
  };
}

export function aMissingLeg(tier: Tier, reason = 'No result is stored.'): TierResult {
  return { tier, model: `model-of-${tier}`, hash: tier.padEnd(64, '0'), kind: 'missing', reason };
}

/** `aTable('file lines', 'a.ts 10', 'b.ts 20')` */
export function aTable(columns: string, ...rows: string[]): Table {
  return { columns: columns.split(' '), rows: rows.map((row) => row.split(' ')) };
}
