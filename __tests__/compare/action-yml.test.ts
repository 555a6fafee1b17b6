import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { COMPARE_INPUTS, readTiers } from '../../src/compare/inputs.ts';
import { COMPARE_OUTPUTS } from '../../src/compare/outputs.ts';
import { tierRequests } from '../../src/compare/requests.ts';
import { keyRecord } from '../../src/key/record.ts';
import { INPUTS, type InputName, type RawInputs } from '../../src/request/inputs.ts';
import { requestContext } from '../../src/request/load.ts';
import { parseRequest } from '../../src/request/parse.ts';
import { ROOT } from '../support/run-action.ts';

interface Action {
  readonly runs: unknown;
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
}
const action = parse(readFileSync(`${ROOT}/compare/action.yml`, 'utf8')) as Action;
const context = { ...requestContext('action', { HOME: '/home/x' }, ROOT, Date.UTC(2026, 10, 22)), workspace: ROOT };
const none = Object.fromEntries(INPUTS.map(({ name }) => [name, ''])) as RawInputs;

describe('compare/action.yml', () => {
  test('has the inputs and outputs of the code, word for word', () => {
    expect(
      Object.entries(action.inputs).map(([name, input]) => ({
        name,
        default: input.default ?? '',
        description: input.description,
      })),
    ).toEqual(
      COMPARE_INPUTS.map(({ name, default: standard, description }) => ({ name, default: standard, description })),
    );
    expect(Object.keys(action.outputs)).toEqual([...COMPARE_OUTPUTS]);
    expect(action.runs).toEqual({ using: 'node24', main: '../dist/compare/index.js' });
  });

  test('has every input that the hash depends on', () => {
    const record = (raw: Partial<RawInputs>) => {
      const reading = parseRequest({ ...none, task: 'x', ...raw }, context);
      if (reading.kind === 'invalid') throw new Error(JSON.stringify(reading.problems));
      return JSON.stringify(
        keyRecord(reading.request, {
          commit: 'c',
          tree: null,
          checkout: null,
          onTree: null,
          onDiff: null,
          onPaths: null,
          directory: '',
          codexHome: null,
          codexArgs: reading.request.codexArgs,
          instructions: null,
          threadState: null,
        }),
      );
    };
    const others: Readonly<Record<InputName, Partial<RawInputs>>> = {
      task: { task: 'y' },
      'task-file': { task: '', 'task-file': 'README.md' },
      tier: { tier: 'high' },
      model: { model: 'm' },
      'no-cache': { 'no-cache': 'true' },
      'codex-args': { 'codex-args': '-c a=1' },
      'tier-models': { 'tier-models': 'low=m' },
      effort: { effort: 'high' },
      'service-tier': { 'service-tier': 'flex' },
      'max-cost-usd': { 'max-cost-usd': '1' },
      sandbox: { sandbox: 'workspace-write' },
      'working-directory': { 'working-directory': 'src' },
      'output-schema': { 'output-schema': '{}' },
      'output-schema-file': { 'output-schema-file': 'package.json' },
      findings: { findings: 'true' },
      'output-file': { 'output-file': 'x' },
      'openai-api-key': { 'openai-api-key': 'k' },
      'responses-api-endpoint': { 'responses-api-endpoint': 'https://x.example/v1/responses' },
      'codex-version': { 'codex-version': 'latest' },
      'codex-home': { 'codex-home': 'src' },
      timeout: { timeout: '1' },
      retries: { retries: '1' },
      'cache-ttl': { 'cache-ttl': '1' },
      'cache-dir': { 'cache-dir': '/c' },
      'cache-key': { 'cache-key': 'k' },
      'remote-cache': { 'remote-cache': 'https://cache.example' },
      'remote-cache-token': { 'remote-cache-token': 't' },
      'remote-cache-signing-key': { 'remote-cache-signing-key': 'k'.repeat(16) },
      'remote-cache-mode': { 'remote-cache-mode': 'read' },
      'key-on': { 'key-on': 'tree' },
      'diff-base': { 'key-on': 'diff', 'diff-base': 'main' },
      paths: { paths: 'src' },
      'safety-strategy': { 'safety-strategy': 'unsafe' },
      'prepare-runner': { 'prepare-runner': 'never' },
      'codex-user': { 'safety-strategy': 'unprivileged-user', 'codex-user': 'u' },
      'allow-users': { 'allow-users': 'x' },
      'allow-bots': { 'allow-bots': 'true' },
      'allow-bot-users': { 'allow-bot-users': 'x' },
      'pr-comment': { 'pr-comment': 'true' },
      'comment-key': { 'comment-key': 'leg' },
      'review-comments': { 'review-comments': 'true' },
      'github-token': { 'github-token': 't' },
      'fail-on-error': { 'fail-on-error': 'false' },
    };
    const counts = INPUTS.map(({ name }) => name).filter((name) => record(others[name]) !== record({}));
    const has = new Set(Object.keys(action.inputs));
    // The tiers are what is compared; one model for all of them would be one job. `findings` stands for review-comments.
    expect(counts.filter((name) => !has.has(name))).toEqual(['tier', 'model', 'review-comments']);
    expect(counts.length).toBeGreaterThan(8);
    // These decide which files count.
    for (const name of ['output-file', 'key-on', 'diff-base', 'paths']) expect(has).toContain(name);
  });
});

describe('the tiers', () => {
  test('in any order, with commas or white space between', () => {
    expect(readTiers('high, low')).toEqual({ kind: 'ok', value: ['high', 'low'] });
    expect(readTiers('low\nmedium')).toEqual({ kind: 'ok', value: ['low', 'medium'] });
    for (const text of ['', ',', 'best', 'low,low', 'low,LOW']) expect(readTiers(text).kind).toBe('invalid');
  });

  test('are one request each, the same but for the model', () => {
    const asked = tierRequests('', { ...none, task: 'x' }, context);
    if (asked.kind === 'invalid') throw new Error('good inputs');
    expect(asked.requests.map(({ tier }) => tier)).toEqual(['low', 'medium', 'high']);
    const [low, ...others] = asked.requests;
    for (const { tier, model, modelSource, modelNotice } of others)
      expect({ ...low, tier, model, modelSource, modelNotice }).toEqual(asked.requests.find((r) => r.tier === tier));
  });

  test('problems come together, those with the tiers first', () => {
    const asked = tierRequests('x', { ...none, effort: '1' }, context);
    expect(asked.kind === 'invalid' ? asked.problems.map(({ input }) => input) : []).toEqual([
      'tiers',
      'task',
      'effort',
    ]);
  });
});
