import { decimal } from '../base/text/numbers.ts';
import { type Comparison, distinct, type Row } from './comparison.ts';

/**
 * Cost and time of each job as bars, for GitHub to draw (Mermaid's xychart). Nothing in them comes from elsewhere:
 * labels are tiers, all else is numbers. Empty where no job has a number that could be seen.
 */
export function charts(comparison: Comparison): string {
  const jobs = distinct(comparison.rows);
  const bars = (of: (row: Row) => number | null) =>
    jobs.flatMap(({ row, tiers }) => {
      const value = of(row);
      return value === null ? [] : [{ label: tiers.join(', '), value }];
    });
  const cents = bars(({ costUsd }) => (costUsd === null ? null : costUsd * 100));
  const drawn = [
    chart('Cost in US cents', cents),
    chart(
      'Time in seconds',
      bars(({ time }) => time),
    ),
  ].filter((text) => text !== '');
  // Folded: the table above holds the same numbers.
  return drawn.length === 0
    ? ''
    : `<details><summary>Cost and time as charts</summary>\n\n${drawn.join('\n\n')}\n\n</details>`;
}

interface Bar {
  readonly label: string;
  readonly value: number;
}

function chart(title: string, bars: readonly Bar[]): string {
  const top = Math.max(0, ...bars.map(({ value }) => value));
  // One bar compares nothing, an axis from 0 to 0 can't be drawn, and larger numbers only come from a made-up entry.
  if (bars.length < 2 || !(top > 0) || top > 1e15) return '';
  return [
    '```mermaid',
    'xychart-beta',
    `  title "${title}"`,
    `  x-axis [${bars.map(({ label }) => `"${label}"`).join(', ')}]`,
    `  y-axis 0 --> ${shown(top * 1.1)}`,
    `  bar [${bars.map(({ value }) => shown(value)).join(', ')}]`,
    '```',
  ].join('\n');
}

/** Three digits are more than a bar shows; an exponent would be no number to Mermaid. */
function shown(value: number): string {
  return decimal(Number(value.toPrecision(3)));
}
