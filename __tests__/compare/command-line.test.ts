import { describe, expect, test } from 'vitest';
import { readCompareLine } from '../../src/cli/compare-options.ts';

const read = (...args: string[]) => readCompareLine(args, { OPENAI_API_KEY: 'k' });

describe('codex-job compare', () => {
  test('takes its own options between those of a run', () => {
    const line = read('--tiers=low,high', '--task', 'x', '--run', '--effort', 'low', '--format', 'json', '--', '--run');
    expect(line).toMatchObject({ kind: 'ok', tiers: 'low,high', run: true, format: 'json' });
    expect(line.kind === 'ok' ? line.raw : {}).toMatchObject({
      task: 'x',
      effort: 'low',
      'codex-args': '["--run"]',
      'openai-api-key': 'k',
    });
  });

  test('finds, prints a table and takes all tiers, unless told otherwise', () => {
    expect(read('--task', 'x')).toMatchObject({ tiers: '', run: false, format: 'text' });
  });

  test('leaves a value alone that looks like an option', () => {
    const line = read('--task', '--run', '--no-cache', '--run');
    expect(line).toMatchObject({ kind: 'ok', run: true });
    expect(line.kind === 'ok' ? line.raw : {}).toMatchObject({ task: '--run', 'no-cache': 'true' });
  });

  test.each([
    [['--run', '--run'], 'twice'],
    [['--run=false'], 'no value'],
    [['--tiers'], 'needs a value'],
    [['--format=csv'], 'text, markdown, json'],
    [['--output-file', 'x', '--run'], 'without --run'],
    [['--wrong'], 'unknown option --wrong'],
    [['--model', 'x'], '--tier-models'],
  ])('%j is refused', (args, why) => {
    expect(read(...args)).toMatchObject({ kind: 'invalid', problem: expect.stringContaining(why) });
  });

  test('help wins', () => {
    expect(read('--tiers', 'low', '--help')).toEqual({ kind: 'help' });
  });
});
