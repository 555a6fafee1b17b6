import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { OUTPUTS } from '../../src/publish/outputs.ts';
import { INPUTS } from '../../src/request/inputs.ts';

interface Action {
  readonly runs: { readonly using: string; readonly main: string };
  readonly inputs: Readonly<
    Record<string, { readonly description: string; readonly default?: string; readonly required?: boolean }>
  >;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
}
const action = parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8')) as Action;

describe('action.yml', () => {
  it('has the inputs of the code, word for word', () => {
    const inputs = Object.entries(action.inputs).map(([name, input]) => ({
      name,
      default: input.default ?? '',
      description: input.description,
    }));
    expect(inputs).toEqual(
      INPUTS.map(({ name, default: standard, description }) => ({ name, default: standard, description })),
    );
  });

  it('has defaults that are text, as the runner hands them over', () => {
    for (const input of Object.values(action.inputs)) expect(['string', 'undefined']).toContain(typeof input.default);
  });

  it('requires nothing by itself: one of two inputs is wanted, and the message about that is ours', () => {
    for (const input of Object.values(action.inputs)) expect(input.required).not.toBe(true);
  });

  it('has the outputs of the code, each with a description', () => {
    expect(Object.keys(action.outputs)).toEqual([...OUTPUTS]);
    for (const output of Object.values(action.outputs)) expect(output.description).toMatch(/\.$/);
  });

  it('runs the bundle on Node 24', () => {
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/action/index.js' });
  });

  it('shows only what is no secret', () => {
    const secrets = INPUTS.flatMap((input) => ('secret' in input ? [input.name] : []));
    expect(secrets).toEqual(['openai-api-key', 'remote-cache-token', 'remote-cache-signing-key', 'github-token']);
  });
});
