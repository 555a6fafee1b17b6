import { describe, expect, test } from 'vitest';
import { charts } from '../../src/compare/chart.ts';
import { compareTiers } from '../../src/compare/comparison.ts';
import { comparisonMarkdown } from '../../src/compare/markdown.ts';
import { comparisonText } from '../../src/compare/text.ts';
import { allNodes, readByMicromark, textNodes } from '../base/markdown/rendered.ts';
import { runnerCommands } from '../support/runner-parser.ts';
import { aLeg, aMissingLeg, aTable } from './tier-results.ts';

const HOSTILE = [
  '| x | y |\n|---|---|\n| 1 |',
  '@octocat closes #12, GH-3, see https://evil.example www.evil.example',
  '##[add-matcher]x ::error::y',
  '```mermaid\npie\n```',
  '<img src="https://evil.example"><!-- codex-job --></td></details>',
  '![i](https://evil.example) [l](javascript:x) `a` $x$ *b* __c__ ~~d~~ \\',
  '\u202eevil\u0007\u001b[31m\u0085::set-output name=exit::1',
].join('\n');

describe('the report', () => {
  test('is one table with a row for each tier, charts, remarks, and the tables where they differ', () => {
    const legs = [
      aLeg('low', { result: { table: aTable('file lines', 'a.ts 10', 'b.ts 20') } }),
      aMissingLeg('medium'),
      aLeg('high', {
        summary: { time: 90, result: 'Four | files.' },
        result: { table: aTable('file lines', 'a.ts 12', 'b.ts 20'), costUsd: 0.2 },
        cache: { kind: 'miss', stored: true, reason: '' },
      }),
    ];
    expect(comparisonMarkdown(compareTiers('Count the lines', legs))).toMatchInlineSnapshot(`
      "### Codex, tiers side by side: Count the lines

      | tier | model | exit | time | tokens in | cached | out | cost | cache | result |
      | --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | --- | --- |
      | low | model-of-low | 0 | 41.7 s | 12,345 | 9,000 | 567 | &#36;0.012 | Actions, 2 hours old | Three files lack tests, found by comparing src/ with \\_\\_tests\\_\\_/: Begin with src/a.ts, see the guide. Then src/b.ts: the happy path the empty file cc @&#8203;octocat:… · table, 2 rows |
      | medium | model-of-medium | – | – | – | – | – | – | missing | nothing stored |
      | high | model-of-high | 0 | 1 min 30 s | 12,345 | 9,000 | 567 | &#36;0.20 (16×) | fresh | Three files lack tests, found by comparing src/ with \\_\\_tests\\_\\_/: Begin with src/a.ts, see the guide. Then src/b.ts: the happy path the empty file cc @&#8203;octocat:… · table, 2 rows |

      - medium: No result is stored.

      <details><summary>Cost and time as charts</summary>

      \`\`\`mermaid
      xychart-beta
        title "Cost in US cents"
        x-axis ["low", "high"]
        y-axis 0 --> 22
        bar [1.23, 20]
      \`\`\`

      \`\`\`mermaid
      xychart-beta
        title "Time in seconds"
        x-axis ["low", "high"]
        y-axis 0 --> 99
        bar [41.7, 90]
      \`\`\`

      </details>

      #### Where the tables differ

      | file | lines (low) | lines (high) |
      | --- | --- | --- |
      | a.ts | 10 | 12 |

      *1 more row: the same in all.*
      "
    `);
  });

  test('says which tiers are one job, and draws it once', () => {
    const twin = aLeg('high', { hash: 'medium'.padEnd(64, '0'), model: 'model-of-medium' });
    const markdown = comparisonMarkdown(compareTiers('x', [aLeg('low'), aLeg('medium'), twin]));
    expect(markdown).toContain('- high is the same job as medium: both stand for model-of-medium. It is paid once.');
    expect(markdown).toContain('x-axis ["low", "medium, high"]');
    expect(markdown).toContain('The tables in the answers are the same: 2 rows.');
  });

  test('tables that have nothing in common stand one after the other, and who has none is named', () => {
    const markdown = comparisonMarkdown(
      compareTiers('x', [
        aLeg('low', { result: { table: aTable('file', 'a') } }),
        aLeg('medium', { result: { table: aTable('module', 'b') } }),
        aLeg('high', { result: { table: null } }),
      ]),
    );
    expect(markdown).toContain('##### low\n\n| file |\n| --- |\n| a |\n\n##### medium\n\n| module |');
    expect(markdown).toContain('*No table in the answer of high.*');
  });

  test('stays within what GitHub takes, whatever the tables hold', () => {
    const wide = { columns: ['k', ...Array.from({ length: 60 }, (_, at) => `c${at}`)], rows: [] as string[][] };
    const table = (mark: string) => ({
      ...wide,
      rows: Array.from({ length: 500 }, (_, at) => [`k${at}`, ...wide.columns.slice(1).map(() => mark.repeat(400))]),
    });
    const legs = [aLeg('low', { result: { table: table('✓') } }), aLeg('high', { result: { table: table('✗') } })];
    const markdown = comparisonMarkdown(compareTiers('x', legs));
    expect(Buffer.byteLength(markdown)).toBeLessThan(1024 * 1024);
    expect(markdown).toContain('*Cut here:');
  });

  test('hostile text breaks no table, and does nothing', () => {
    const table = { columns: [HOSTILE, `${HOSTILE}2`], rows: [[HOSTILE, `${HOSTILE}3`]] };
    const legs = [
      aLeg('low', { model: HOSTILE, summary: { result: HOSTILE }, result: { table } }),
      aLeg('medium', { summary: { exit: 1, error: HOSTILE }, result: { failure: 'codex', table } }),
      aLeg('high', { result: { table: { ...table, rows: [[HOSTILE, 'other']] } } }),
    ];
    const comparison = compareTiers(HOSTILE, [...legs.slice(0, 2), legs[2] ?? aMissingLeg('high')]);
    const markdown = comparisonMarkdown(comparison);
    const nodes = allNodes(readByMicromark(markdown));
    const tables = nodes.filter(({ type }) => type === 'table').map(({ children = [] }) => children);
    expect(tables.map((rows) => [rows[0]?.children?.length, rows.length - 1])).toEqual([
      [10, 3],
      [3, 1],
    ]);
    expect(nodes.filter(({ type }) => type === 'code').map(({ lang }) => lang)).toEqual(['mermaid', 'mermaid']);
    expect(nodes.filter(({ type, value }) => type === 'html' && !/^(<br>|<\/?details>.*)$/.test(value ?? ''))).toEqual(
      [],
    );
    for (const text of textNodes(markdown)) {
      expect(text).not.toMatch(/@octocat|#12|GH-3|:\/\/|www\./);
    }
    expect(markdown).not.toMatch(/<img|<!--|<\/td>|(?<!\\)\]\(|\u202e|\u001b|\u0007/);
    expect(runnerCommands(markdown)).toEqual([]);
    expect(runnerCommands(comparisonText(comparison))).toEqual([]);
  });
});

describe('the charts', () => {
  const chart = (...values: number[]) =>
    charts(
      compareTiers(
        'x',
        values.map((value, at) =>
          aLeg((['low', 'medium', 'high'] as const)[at] ?? 'low', {
            summary: { time: value },
            result: { costUsd: null },
          }),
        ),
      ),
    );

  test('hold plain numbers, also where they are very small or large', () => {
    expect(chart(0.00001, 123456789)).toContain('bar [0.00001, 123000000]');
    expect(chart(1.23456, 2)).toContain('bar [1.23, 2]');
  });

  test('are left out where there is nothing to compare', () => {
    expect(chart(1)).toBe('');
    expect(chart(0, 0)).toBe('');
    expect(chart(1, 1e300)).toBe('');
  });
});

describe('on a terminal', () => {
  test('columns stand one below the other, and the last gives way to the width', () => {
    const comparison = compareTiers('x', [
      aLeg('low', { summary: { result: 'word '.repeat(50) } }),
      aMissingLeg('medium'),
    ]);
    expect(comparisonText(comparison, 140)).toMatchInlineSnapshot(`
      "tier    model            exit    time  tokens in  cached  out    cost  cache                 result
      low     model-of-low        0  41.7 s     12,345   9,000  567  $0.012  Actions, 2 hours old  Three files lack tests, found by comparing src…
      medium  model-of-medium     –       –          –       –    –       –  missing               nothing stored
      medium: No result is stored.
      "
    `);
    for (const line of comparisonText(comparison, 140).split('\n').slice(0, 3))
      expect(line.length).toBeLessThanOrEqual(140);
  });
});
