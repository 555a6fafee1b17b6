/** docs/migrating.md keeps its word: each line of its first table is run as a workflow of codex-action would run here. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { INPUTS } from '../../src/request/inputs.ts';
import { inputsFromEnvironment, requestContext } from '../../src/request/load.ts';
import { parseRequest } from '../../src/request/parse.ts';
import { describeProblems } from '../../src/request/problems.ts';
import { ROOT } from '../support/run-action.ts';

const page = readFileSync(join(ROOT, 'docs', 'migrating.md'), 'utf8');
const table = page.slice(page.indexOf('### Inputs'), page.indexOf('### Outputs'));
const rows = [...table.matchAll(/^\| `([\w-]+)` \| `([\w-]+)` \|/gm)].map(([, theirs = '', ours = '']) => ({
  theirs,
  ours,
}));

function problemsWith(inputs: Readonly<Record<string, string>>): string {
  const env: Record<string, string> = { GITHUB_WORKSPACE: ROOT, HOME: ROOT };
  for (const [name, value] of Object.entries(inputs)) env[`INPUT_${name.toUpperCase()}`] = value;
  const reading = parseRequest(inputsFromEnvironment(env), requestContext('action', env));
  return reading.kind === 'ok' ? '' : describeProblems(reading.problems);
}

test('the table is there', () => {
  expect(rows.length).toBeGreaterThan(15);
});

test.each(rows)('$theirs is $ours here', ({ theirs, ours }) => {
  expect(INPUTS.map(({ name }) => name)).toContain(ours);
  const problems = problemsWith({ [theirs]: 'x' });
  const unknown = `${theirs} is not an input of codex-job: it is called ${ours} here`;
  if (theirs === ours) expect(problems).not.toContain(`${theirs} is not an input`);
  else expect(problems).toContain(unknown);
});
