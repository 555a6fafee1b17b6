/** Paths that nobody can make: the shipped action with the real Codex. Once they held the job for ever. */
import { afterEach, expect, test } from 'vitest';
import { OUTPUTS } from '../../src/publish/outputs.ts';
import { text } from '../support/responses-server.ts';
import { type Bench, openBench } from './bench.ts';

let bench: Bench | undefined;
afterEach(async () => {
  await bench?.close();
  bench = undefined;
});

test.runIf(process.platform === 'linux').each([
  ['output-file', '/proc/x/y.md', /output-file \/proc\/x\/y\.md could not be written: ENOENT/],
  ['cache-dir', '/proc/x/y', /\/proc\/x\/y cannot be made \(ENOENT\)/],
])('%s: a warning, and all outputs', async (name, path, warning) => {
  bench = await openBench([text('Done.')]);
  const run = await bench.run(bench.newMachine(), { task: 'x', [name]: path }, { timeoutMs: 40_000 });
  expect(run.code).toBe(0);
  expect(Object.keys(run.outputs).sort()).toEqual([...OUTPUTS].sort());
  expect(run.outputs).toMatchObject({ exit: '0', 'final-message': 'Done.' });
  expect(run.log.toString()).toMatch(warning);
});
