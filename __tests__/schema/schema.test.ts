/** The schemas in schema/ are those of what the code writes. */
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { compareTiers } from '../../src/compare/comparison.ts';
import { comparisonJson } from '../../src/compare/json.ts';
import { makeOutputs } from '../../src/publish/outputs.ts';
import { FINDINGS_SCHEMA } from '../../src/request/findings-schema.ts';
import { failedResult } from '../../src/result/failed.ts';
import { readFindings } from '../../src/result/findings/findings.ts';
import { extractFirst } from '../../src/result/table/table.ts';
import { cutTableJson, tableJson } from '../../src/result/table/table-write.ts';
import { aLeg, aMissingLeg, aTable } from '../compare/tier-results.ts';
import { anOutcome } from '../publish/outcomes.ts';

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../schema/${name}.schema.json`, import.meta.url), 'utf8'));
const problems = (name: string, json: string) => {
  const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(read(name));
  return validate(JSON.parse(json)) ? [] : validate.errors;
};
const paths = { report: '', sarif: '' };

test('findings: the schema is the one that Codex gets', () => {
  const { $schema, title, ...schema } = read('findings');
  expect([$schema, title]).not.toContain(undefined);
  expect(schema).toEqual(JSON.parse(FINDINGS_SCHEMA));
});

test('findings: every object has all its properties required and no others, as strict mode wants it', () => {
  const objects: { properties?: object; required?: string[]; additionalProperties?: unknown }[] = [];
  JSON.parse(FINDINGS_SCHEMA, (_, value) => {
    if (value?.type === 'object') objects.push(value);
    return value;
  });
  expect(objects).toHaveLength(2);
  for (const { properties, required, additionalProperties } of objects) {
    expect(required).toEqual(Object.keys(properties ?? {}));
    expect(additionalProperties).toBe(false);
  }
});

test('findings: the output fits', () => {
  const finding = { path: 'a', line: 1, end_line: 2, severity: 'low', title: 't', body: 'b', fix: null };
  const findings = readFindings(JSON.stringify({ findings: [finding], verdict: 'v' }));
  expect(problems('findings', makeOutputs(anOutcome({ result: { findings } }), paths).findings)).toEqual([]);
  expect(problems('findings', '{"findings":[{"path":"a"}],"verdict":"v"}')).not.toEqual([]);
});

test('table: whole and cut tables fit', () => {
  const table = extractFirst('[{"a":1,"b":[null]},{"a":"x"}]');
  if (table === null) throw new Error('no table');
  expect(problems('table', tableJson(table))).toEqual([]);
  expect(problems('table', cutTableJson(table, 64))).toEqual([]);
  expect(problems('table', '{"columns":["a","a"],"rows":[]}')).not.toEqual([]);
});

test('summary: good and failed ones fit', () => {
  expect(problems('summary', anOutcome().result.summaryJson)).toEqual([]);
  const failed = failedResult({ exit: 2, failure: 'input', error: 'task is empty' });
  expect(problems('summary', failed.summaryJson)).toEqual([]);
  expect(problems('summary', '{"exit":0}')).not.toEqual([]);
});

test('comparison: all states fit', () => {
  const tiers = [
    aLeg('low', { hash: '1'.repeat(64), result: { table: aTable('file', 'a') } }),
    aLeg('medium', { hash: '2'.repeat(64), summary: { exit: 1, error: 'x' }, result: { failure: 'codex' } }),
    { ...aMissingLeg('high'), hash: '3'.repeat(64) },
  ];
  expect(problems('comparison', comparisonJson(compareTiers('x', tiers)))).toEqual([]);
  expect(problems('comparison', '{"task":"x","missing":[],"rows":[{}]}')).not.toEqual([]);
});
