import { oneLine } from '../base/text/one-line.ts';
import type { Usage } from '../codex/events/usage.ts';
import type { Failure } from '../codex/failure/failure.ts';
import type { Tier } from '../request/request.ts';
import type { Table } from '../result/result.ts';
import type { Source } from '../store/port.ts';
import { answerText } from './answer-text.ts';
import type { TierResult } from './tier-results.ts';

/** The tiers side by side. These fields, in this order, are the JSON of the output `comparison`. */
export interface Comparison {
  /** Start of the task's first line, for headings. */
  readonly task: string;
  /** Tiers without a good result: failed or missing. */
  readonly missing: readonly Tier[];
  /** In the order in which the tiers were asked for. */
  readonly rows: readonly Row[];
}

/** One tier. What is not known is null. */
export interface Row {
  readonly tier: Tier;
  readonly model: string | null;
  /** `stored`: found in a store. `ran`: run for this comparison. `failed`: the same, without success. */
  readonly state: 'stored' | 'ran' | 'failed' | 'missing';
  /** An earlier tier that is the same job, because both stand for one model. */
  readonly sameAs: Tier | null;
  /** As in the summary, like `id`, `time` (seconds) and `result`. */
  readonly exit: number | null;
  readonly id: string | null;
  readonly time: number | null;
  /** Why there is no good result. */
  readonly error: string | null;
  readonly failure: Failure | null;
  readonly usage: Usage | null;
  readonly costUsd: number | null;
  readonly cache: { readonly source: Source; readonly ageSeconds: number } | null;
  readonly result: string | null;
  /** How many files Codex changed. */
  readonly changedFiles: number | null;
  readonly hash: string;
  readonly table: Table | null;
  /** What the result column shows of a good answer: not in the JSON, which has `result` and `table`. */
  readonly answer: string;
}

const TASK_LENGTH = 80;

/** @param task sanitized */
export function compareTiers(task: string, tierResults: readonly TierResult[]): Comparison {
  const rows = tierResults.map((tierResult, index) =>
    row(tierResult, tierResults.slice(0, index).find(({ hash }) => hash === tierResult.hash) ?? null),
  );
  return {
    task: oneLine(task.split('\n', 1)[0] ?? '', TASK_LENGTH),
    missing: rows.filter(({ exit }) => exit !== 0).map(({ tier }) => tier),
    rows,
  };
}

function row(tierResult: TierResult, twin: TierResult | null): Row {
  const name = { tier: tierResult.tier, model: tierResult.model, sameAs: twin?.tier ?? null, hash: tierResult.hash };
  if (tierResult.kind === 'missing') return { ...NOTHING, ...name, state: 'missing', error: tierResult.reason };
  const { result, cache } = tierResult;
  const { exit, id, time, error, result: text } = result.summary;
  const { failure, usage, costUsd, table, changes } = result;
  return {
    ...name,
    state: exit !== 0 ? 'failed' : cache.kind === 'hit' ? 'stored' : 'ran',
    exit,
    id,
    time,
    error,
    failure,
    usage,
    costUsd,
    cache: cache.kind === 'hit' ? { source: cache.source, ageSeconds: cache.ageSeconds } : null,
    result: text,
    changedFiles: changes.files.length,
    table,
    answer: exit === 0 ? answerText(result) : '',
  };
}

const NOTHING = {
  exit: null,
  id: null,
  time: null,
  failure: null,
  usage: null,
  costUsd: null,
  cache: null,
  result: null,
  changedFiles: null,
  table: null,
  answer: '',
} as const;

/** Rows that are a job of their own, each with all the tiers that stand for it. */
export function distinct(rows: readonly Row[]): { readonly row: Row; readonly tiers: readonly Tier[] }[] {
  return rows
    .filter(({ sameAs }) => sameAs === null)
    .map((row) => ({ row, tiers: rows.filter(({ hash }) => hash === row.hash).map(({ tier }) => tier) }));
}
