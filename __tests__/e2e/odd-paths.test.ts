/** Paths that no system call likes: an input problem with all outputs, never a stack trace. By the shipped action. */
import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { text } from '../support/responses-server.ts';
import { type Bench, openBench } from './bench.ts';
import { expectFailure } from './ended.ts';

let bench: Bench | undefined;
afterEach(async () => {
  await bench?.close();
  bench = undefined;
});

const LONG = 'x'.repeat(300);
const isRoot = process.getuid?.() === 0;

test.each([
  ['working-directory', ['loop', 'loop/a', LONG, `${LONG}/a`, 'closed/a']],
  ['codex-home', ['loop', 'loop/a', LONG, 'closed/a']],
  ['cache-dir', ['loop/a', LONG, 'closed/a']],
  ['output-file', ['loop/a', LONG, `${LONG}/a`, 'closed/a/b']],
  ['output-schema-file', ['loop', LONG, 'closed/a']],
])('%s', { timeout: 150_000 }, async (input, paths) => {
  bench = await openBench(text('never'));
  const on = bench.newMachine();
  symlinkSync('loop', join(on.workspace, 'loop'));
  const closed = join(on.workspace, 'closed');
  mkdirSync(join(closed, 'a'), { recursive: true });
  chmodSync(closed, 0o000);
  try {
    // Root may enter every folder.
    for (const path of paths.filter((name) => !isRoot || !name.startsWith('closed'))) {
      const run = await bench.run(on, { task: 'x', [input]: path });
      expectFailure(run, on, 'input', 2, new RegExp(input));
      expect(run.outputs['error']).toMatch(/ELOOP|ENAMETOOLONG|EACCES|exists/);
      expect(run.log.toString()).not.toMatch(/^ {4}at /m);
    }
    expect(bench.model.requests).toEqual([]);
  } finally {
    chmodSync(closed, 0o700);
  }
});
