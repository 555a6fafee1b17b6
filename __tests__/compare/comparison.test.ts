import { describe, expect, test } from 'vitest';
import { compareTiers } from '../../src/compare/comparison.ts';
import { comparisonJson } from '../../src/compare/json.ts';
import { compareOutputs } from '../../src/compare/outputs.ts';
import { MAX_OUTPUT } from '../../src/publish/outputs.ts';
import { aLeg, aMissingLeg } from './tier-results.ts';

describe('the comparison', () => {
  test('has its documented shape', () => {
    const failed = aLeg('high', {
      summary: { exit: 1, error: 'The key is refused.', result: '' },
      result: { failure: 'auth', table: null, usage: null, costUsd: null, changes: { files: [], diffstat: '' } },
      cache: { kind: 'miss', stored: false, reason: 'failed' },
    });
    const json = comparisonJson(compareTiers('Count.\nMore.', [aLeg('low'), aMissingLeg('medium'), failed]));
    expect(json).not.toContain('\n');
    const comparison = JSON.parse(json);
    expect(Object.keys(comparison)).toEqual(['task', 'missing', 'rows']);
    expect(comparison).toMatchObject({ task: 'Count.', missing: ['medium', 'high'] });
    expect(comparison.rows).toEqual([
      {
        tier: 'low',
        model: 'model-of-low',
        state: 'stored',
        sameAs: null,
        exit: 0,
        id: '01a201d6-0000-7000-8000-000000000001',
        time: 41.7,
        error: null,
        failure: null,
        usage: { input: 12345, cached: 9000, output: 567, reasoning: 120 },
        costUsd: 0.0123,
        cache: { source: 'actions', ageSeconds: 7200 },
        result: 'Three files lack tests.',
        changedFiles: 2,
        hash: 'low'.padEnd(64, '0'),
        table: {
          columns: ['file', 'lines'],
          rows: [
            ['src/a.ts', '10'],
            ['src/b.ts', '20'],
          ],
        },
      },
      expect.objectContaining({
        state: 'missing',
        error: 'No result is stored.',
        exit: null,
        result: null,
        table: null,
      }),
      expect.objectContaining({ state: 'failed', error: 'The key is refused.', failure: 'auth', exit: 1, cache: null }),
    ]);
    for (const row of comparison.rows) expect(Object.keys(row)).toEqual(Object.keys(comparison.rows[0]));
  });

  test('is cut at the size of an output: valid, rows counted, every tier still there', () => {
    const rows = Array.from({ length: 20_000 }, (_, at) => [`src/${at}.ts`, '1 ✓']);
    const leg = (tier: 'low' | 'high') => aLeg(tier, { result: { table: { columns: ['file', 'n'], rows } } });
    const { comparison } = compareOutputs(compareTiers('x', [leg('low'), aMissingLeg('medium'), leg('high')]), '/r');
    expect(Buffer.byteLength(comparison)).toBeLessThanOrEqual(MAX_OUTPUT);
    expect(Buffer.byteLength(comparison)).toBeGreaterThan(MAX_OUTPUT * 0.95);
    const cut = JSON.parse(comparison);
    expect(cut.rows.map((row: { tier: string }) => row.tier)).toEqual(['low', 'medium', 'high']);
    for (const at of [0, 2]) {
      expect(cut.rows[at].table.rows.length + cut.rows[at].table.truncated).toBe(20_000);
      expect(cut.rows[at].table.rows[0]).toEqual(['src/0.ts', '1 ✓']);
    }
  });

  test('can be printed anywhere: no line end, nothing that the runner obeys', () => {
    const text = '##[error]x \u2028::error::y';
    const json = comparisonJson(compareTiers(text, [aLeg('low', { summary: { result: text } })]));
    expect(json).not.toMatch(/##\[|\u2028/);
    expect(JSON.parse(json).rows[0].result).toBe(text);
  });

  test('without one, the outputs are set all the same', () => {
    expect(compareOutputs(null, '/r.md')).toEqual({ comparison: '', report: '/r.md' });
  });
});
