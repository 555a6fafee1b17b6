import { TIERS, type Tier } from './request.ts';

/** A model's place in a tier. Dates are OpenAI's published shutdown dates: on that day (UTC) it is no longer served. */
interface Row {
  readonly model: string;
  readonly until: string;
  readonly successor: string;
}

const ROWS: Readonly<Record<Tier, Row>> = {
  low: { model: 'gpt-3.5-turbo', until: '2026-10-23', successor: 'gpt-6-luna' },
  medium: { model: 'gpt-4o-mini', until: '2027-01-14', successor: 'gpt-6.1-terra' },
  high: { model: 'gpt-4o', until: '2027-01-14', successor: 'gpt-6.1-sol' },
};

const NOTICE_MS = 90 * 24 * 60 * 60 * 1000;

export type TierModels = Readonly<Partial<Record<Tier, string>>>;

export interface TierModel {
  readonly model: string;
  readonly source: 'tier' | 'tier-models';
  /** See {@link modelNotice}. */
  readonly notice: string | null;
}

/**
 * The model that a tier stands for today: the one in `overrides`, else the first of its row that is still served.
 *
 * @param now milliseconds since 1970, UTC
 */
export function tierModel(tier: Tier, now: number, overrides: TierModels): TierModel {
  const override = overrides[tier];
  const row = ROWS[tier];
  const model = override ?? (served(row, now) ? row.model : row.successor);
  return { model, source: override === undefined ? 'tier' : 'tier-models', notice: modelNotice(model, now) };
}

/** A remark from 90 days before a model's shutdown on, that names the successor and `tier-models`; else null. */
export function modelNotice(model: string, now: number): string | null {
  const tier = TIERS.find((name) => ROWS[name].model === model);
  if (tier === undefined) return null;
  const row = ROWS[tier];
  if (served(row, now + NOTICE_MS)) return null;
  const verb = served(row, now) ? 'shuts' : 'shut';
  return `OpenAI ${verb} ${model} down on ${row.until}; its successor in tier ${tier} is ${row.successor}. To choose another model, or to change over now, set tier-models, for example to ${tier}=${row.successor}.`;
}

export type TierModelsReading =
  | { readonly kind: 'ok'; readonly models: TierModels }
  | { readonly kind: 'invalid'; readonly problems: readonly string[] };

/** Lines `tier=MODEL`; blank lines, lines that begin with `#` and white space around the parts don't matter. */
export function readTierModels(text: string): TierModelsReading {
  const models: Partial<Record<Tier, string>> = {};
  const problems: string[] = [];
  for (const line of text.split(/\r\n|\r|\n/).map((raw) => raw.trim())) {
    if (line === '' || line.startsWith('#')) continue;
    const equals = line.indexOf('=');
    const name = (equals < 0 ? line : line.slice(0, equals)).trim();
    const model = equals < 0 ? '' : line.slice(equals + 1).trim();
    const tier = TIERS.find((known) => known === name);
    if (tier === undefined) problems.push(`the tier "${name}" is unknown`);
    else if (models[tier] !== undefined) problems.push(`${tier} is there twice`);
    else if (model === '') problems.push(`${tier} has no model`);
    else if (/\s/.test(model)) problems.push(`the model of ${tier} has white space in it`);
    else models[tier] = model;
  }
  return problems.length === 0 ? { kind: 'ok', models } : { kind: 'invalid', problems };
}

function served(row: Row, now: number): boolean {
  return now < Date.parse(row.until);
}
