import { age, counted, dollars, duration } from '../base/text/numbers.ts';
import type { Source } from '../store/port.ts';
import type { Row } from './comparison.ts';

/** What a row shows, as plain text: who writes it makes it safe for where it goes. */
export const HEADS = [
  'tier',
  'model',
  'exit',
  'time',
  'tokens in',
  'cached',
  'out',
  'cost',
  'cache',
  'result',
] as const;

/** Columns of numbers, which stand to the right. */
export const RIGHT: ReadonlySet<string> = new Set(['exit', 'time', 'tokens in', 'cached', 'out', 'cost']);

const NONE = '–';

/** One text for each of HEADS, for each row. */
export function tableCells(rows: readonly Row[]): string[][] {
  const costs = rows.flatMap(({ costUsd }) => (costUsd !== null && costUsd > 0 ? [costUsd] : []));
  const least = costs.length < 2 ? null : Math.min(...costs);
  return rows.map((row) => rowCells(row, least));
}

function rowCells(row: Row, least: number | null): string[] {
  const { usage } = row;
  return [
    row.tier,
    row.model ?? NONE,
    row.exit === null ? NONE : String(row.exit),
    row.time === null ? NONE : duration(row.time),
    usage === null ? NONE : counted(usage.input),
    usage === null ? NONE : counted(usage.cached),
    usage === null ? NONE : counted(usage.output),
    row.costUsd === null ? NONE : costText(row.costUsd, least),
    cacheText(row),
    resultText(row),
  ];
}

/** `$0.026 (26×)`: how often the cheapest of the rows could have run for it. */
function costText(costUsd: number, least: number | null): string {
  if (least === null || costUsd <= least) return dollars(costUsd);
  const times = costUsd / least;
  const shown = times < 10 ? times.toFixed(1).replace(/\.0$/, '') : counted(times);
  return shown === '1' ? dollars(costUsd) : `${dollars(costUsd)} (${shown}×)`;
}

const SHORT: Readonly<Record<Source, string>> = { local: 'local', actions: 'Actions', remote: 'remote' };

function cacheText({ state, cache }: Row): string {
  if (cache !== null) return `${SHORT[cache.source]}, ${age(cache.ageSeconds)} old`;
  return state === 'missing' ? 'missing' : state === 'failed' ? 'failed' : 'fresh';
}

function resultText({ state, failure, error, answer }: Row): string {
  if (state === 'missing') return 'nothing stored';
  if (state === 'failed') return `${failure ?? 'failed'}: ${error ?? 'no reason is known'}`;
  return answer;
}

/** Remarks below the table, one line each: tiers that are one job, and why a result is missing. */
export function remarks(rows: readonly Row[]): string[] {
  return rows.flatMap((row) => {
    if (row.sameAs !== null)
      return [
        `${row.tier} is the same job as ${row.sameAs}: both stand for ${row.model ?? 'one model'}. It is paid once.`,
      ];
    return row.state === 'missing' && row.error !== null ? [`${row.tier}: ${row.error}`] : [];
  });
}
