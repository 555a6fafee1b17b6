/** One question, one answer: what a hit was asked is what the run that made it was asked. The shipped command line. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { cloneRepo, type Machine, tempDir } from '../support/repo.ts';
import { addFile, type RecordedRequest, shell, text, toolOutputs } from '../support/responses-server.ts';
import { runCli } from '../support/run-cli.ts';
import { type Bench, KEY, openBench } from './bench.ts';

let bench: Bench | undefined;
afterEach(async () => {
  await bench?.close();
  bench = undefined;
});

/** @param home another one where two run at a time: what a run leaves in its home is ended with it */
function job(on: Machine, args: readonly string[], cwd = on.workspace, home = on.home) {
  const endpoint = bench?.model.endpoint ?? '';
  return runCli({
    args: [
      ...args,
      '--task',
      'Add x.txt.',
      '--responses-api-endpoint',
      endpoint,
      '--cache-dir',
      join(on.root, 'store'),
    ],
    cwd,
    home,
    env: { OPENAI_API_KEY: KEY, RUNNER_TOOL_CACHE: on.toolCache },
  });
}

const isFirst = (request: RecordedRequest) => toolOutputs(request).length === 0;

test('of two identical writing jobs in one checkout, the second is another job once the first has written', async () => {
  let threads = 0;
  bench = await openBench((request) => {
    if (!isFirst(request)) return toolOutputs(request).length === 1 ? addFile('x.txt', 'x\n') : text('Added.');
    threads += 1;
    // Long enough for the second job to come and wait.
    return threads === 1 ? shell('sleep 5') : text('There is nothing to do.');
  });
  const on = bench.newMachine();
  const write = ['run', '--sandbox', 'workspace-write'];
  const first = job(on, write);
  await bench.model.arrived(1);
  const second = await job(on, write, on.workspace, tempDir('home'));
  expect((await first).code).toBe(0);
  expect(second.stderr.toString()).toContain('already running');
  expect(second, second.stderr.toString()).toMatchObject({ code: 0 });
  expect(JSON.parse(second.stdout.toString())).toMatchObject({ exit: 0, result: 'There is nothing to do.' });
  expect(threads).toBe(2);

  const clean = cloneRepo(bench.repo, join(tempDir('clean'), 'c'));
  const served = await job(on, write, clean.path);
  expect(JSON.parse(served.stdout.toString())).toMatchObject({ exit: 0, result: 'Added.' });
  expect(readFileSync(join(clean.path, 'x.txt'), 'utf8')).toBe('x\n');
  expect(threads).toBe(2);
});

test('a read-only run whose files were edited meanwhile is not cached, with one notice', async () => {
  let on: Machine | undefined;
  let edits = 0;
  bench = await openBench(() => {
    edits += 1;
    if (on !== undefined && edits === 1) writeFileSync(join(on.workspace, 'a.txt'), 'edited meanwhile\n');
    return text(`Answer ${edits}.`);
  });
  on = bench.newMachine();
  const first = await job(on, ['run']);
  expect(first.code).toBe(0);
  expect(first.stderr.toString().match(/This result is not .*changed while Codex worked/g)).toHaveLength(1);
  writeFileSync(join(on.workspace, 'a.txt'), 'a\n');
  for (const _ of [1, 2]) {
    const again = await job(on, ['run']);
    expect(JSON.parse(again.stdout.toString())).toMatchObject({ result: 'Answer 2.' });
  }
  expect(edits).toBe(2);
});

test('compare finds the result of a run with an output file, in a sub-folder or not', async () => {
  bench = await openBench(() => text('Done.'));
  const on = bench.newMachine();
  for (const name of ['out.md', 'reports/today/out.md']) {
    const output = ['--output-file', name];
    expect((await job(on, ['run', ...output])).code).toBe(0);
    expect(existsSync(join(on.workspace, name))).toBe(true);
    const compared = await job(on, ['compare', '--tiers', 'low', ...output]);
    expect(compared, compared.stdout.toString()).toMatchObject({ code: 0 });
    const untold = await job(on, ['compare', '--tiers', 'low']);
    expect(untold, untold.stdout.toString()).toMatchObject({ code: 0 });
    writeFileSync(join(on.workspace, name), 'edited by hand');
    expect((await job(on, ['compare', '--tiers', 'low'])).code).toBe(1);
    writeFileSync(join(on.workspace, name), 'Done.');
  }
});

test.skipIf(process.geteuid?.() !== 0)(
  'in a workspace of another user git works, for the action and for Codex',
  async () => {
    bench = await openBench((request) =>
      isFirst(request) ? shell('git status --porcelain; git rev-parse HEAD') : text('Done.'),
    );
    const on = bench.newMachine();
    execFileSync('chown', ['-R', '65534:65534', on.workspace]);
    const ran = await bench.run(on, { task: 'Look.', 'allow-users': '*' });
    expect(ran.outputs, ran.stdout.toString()).toMatchObject({ exit: '0', 'cache-hit': 'false' });
    const [, second] = bench.model.requests;
    expect(toolOutputs(second as RecordedRequest)[0]?.output.trim()).toBe(bench.repo.head());
    writeFileSync(join(on.workspace, 'AGENTS.md'), 'Be brief.\n');
    expect((await bench.run(on, { task: 'Look.', 'allow-users': '*' })).outputs['hash']).not.toBe(ran.outputs['hash']);
  },
);
