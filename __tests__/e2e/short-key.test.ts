/** A key that is a short common word, as for an endpoint that asks for none: it is no secret, and destroys nothing. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { text } from '../support/responses-server.ts';
import { type Bench, openBench } from './bench.ts';
import { expectEnded } from './ended.ts';

/** The first one may have to install Codex, on a machine with other things to do. */
vi.setConfig({ testTimeout: 180_000 });

let bench: Bench | undefined;
afterEach(async () => {
  await bench?.close();
  bench = undefined;
});

test('the answer and the log stay as they are, and so does what is stored', async () => {
  bench = await openBench(text('The test passes; none fails.'));
  const on = bench.newMachine();
  for (const key of ['test', 'none']) {
    const run = await bench.run(on, { task: 'x', tier: 'high', 'openai-api-key': key });
    expectEnded(run);
    expect(run.outputs).toMatchObject({ exit: '0', 'final-message': 'The test passes; none fails.' });
    expect(run.log.toString()).not.toMatch(/^::add-mask::(test|none)$/m);
    const message = join(run.outputs['entry'] ?? '', 'message.md');
    expect(readFileSync(message, 'utf8')).toContain('The test passes; none fails.');
  }
  // The model's server got the key all the same.
  expect(bench.model.requests[0]?.authorization).toBe('Bearer test');
});

test('where a key is missing for another endpoint, the advice names a placeholder that is safe to mask', async () => {
  bench = await openBench(text('never'));
  const run = await bench.run(bench.newMachine(), { task: 'x', 'openai-api-key': '' });
  expect(run.outputs).toMatchObject({ failure: 'auth' });
  const placeholder = /set it to the text ([\w-]+)\./.exec(run.outputs['error'] ?? '')?.[1] ?? '';
  expect(placeholder.length).toBeGreaterThanOrEqual(8);
});
