/** Readers that go away and disks that are full: the shipped command line and action end as they would have all the same. */
import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { runChild } from '../support/child.ts';
import { type Machine, tempDir } from '../support/repo.ts';
import { silent, text } from '../support/responses-server.ts';
import { ROOT } from '../support/run-action.ts';
import { type Bench, KEY, openBench } from './bench.ts';
import { expectFailure } from './ended.ts';

/** The first one may have to install Codex, on a machine with other things to do. */
vi.setConfig({ testTimeout: 180_000 });

let bench: Bench | undefined;
afterEach(async () => {
  await bench?.close();
  bench = undefined;
});

const CLI = join(ROOT, 'dist', 'cli', 'index.js');

/** The command line in a shell line, in which `codex-job` is the shipped program. The exit code goes to `code`. */
async function inShell(line: string, cwd: string, env: Record<string, string> = {}) {
  const mark = randomUUID();
  const code = join(tempDir('code'), 'code');
  const script = `codex_job() { "${process.execPath}" "${CLI}" "$@"; echo $? > "${code}"; }\n${line}`;
  const run = await runChild({
    command: '/bin/sh',
    args: ['-c', script],
    cwd,
    env: { PATH: process.env['PATH'] ?? '', HOME: tempDir('home'), CODEX_JOB_TEST: mark, ...env },
    timeoutMs: 120_000,
    marks: [mark],
  });
  return { ...run, exit: existsSync(code) ? Number(readFileSync(code, 'utf8')) : null };
}

const realRun = (on: Machine) => ({
  line: `codex_job run --task x --tier high --responses-api-endpoint "${bench?.model.endpoint}"`,
  env: { HOME: on.home, OPENAI_API_KEY: KEY, RUNNER_TOOL_CACHE: on.toolCache },
});

describe('a run that is paid for', () => {
  test('a stderr whose reader goes away: the whole summary, exit 0, no folder left', async () => {
    bench = await openBench(text('the answer'));
    const on = bench.newMachine();
    const { line, env } = realRun(on);
    const run = await inShell(`{ ${line} 2>&1 >&3 | head -n 1 >/dev/null; } 3>&1`, on.workspace, env);
    expect(JSON.parse(run.stdout.toString())).toMatchObject({ exit: 0, result: 'the answer' });
    expect(run.exit).toBe(0);
    expect(readdirSync(join(on.home, '.cache', 'codex-job', '.runs'))).toEqual([]);
  });

  test('a closed stdout: the result is stored, the exit code is that of the summary', async () => {
    bench = await openBench(text('the answer'));
    const on = bench.newMachine();
    const { line, env } = realRun(on);
    const run = await inShell(`${line} | true`, on.workspace, env);
    expect(run.exit).toBe(0);
    expect(run.stderr.toString()).not.toMatch(/EPIPE|node:|at async/);
    const again = await inShell(line, on.workspace, env);
    expect(JSON.parse(again.stdout.toString())).toMatchObject({ exit: 0, result: 'the answer' });
    expect(bench.model.requests).toHaveLength(1);
  });

  test.runIf(existsSync('/dev/full'))('a stdout without room: one line says so, exit 1', async () => {
    bench = await openBench(text('the answer'));
    const on = bench.newMachine();
    const { line, env } = realRun(on);
    const run = await inShell(`${line} >/dev/full`, on.workspace, env);
    expect(run.exit).toBe(1);
    expect(run.stderr.toString()).toMatch(/^codex-job: stdout could not be written: ENOSPC/m);
    expect(run.stderr.toString()).not.toMatch(/node:fs| {4}at /);
  });
});

describe('a run that fails', () => {
  test.each([
    ['| true', 2],
    ['>/dev/full', 2],
    ['2>/dev/full', 2],
    ['>&-', 2],
    ['2>&-', 2],
    ['>&- 2>&-', 2],
  ])('%s', async (redirection, exit) => {
    const run = await inShell(`codex_job run --tier bad --task x ${redirection}`, tempDir('cwd'));
    expect(run.exit).toBe(exit);
    expect(run.log.toString()).not.toMatch(/node:fs| {4}at /);
  });

  test.runIf(existsSync('/dev/full'))('other commands, too, and they say so', async () => {
    const cwd = tempDir('cwd');
    for (const command of ['--help', 'run --help', 'cache list', 'doctor']) {
      const run = await inShell(`codex_job ${command} >/dev/full`, cwd);
      if (command === 'cache list') expect([0, 1]).toContain(run.exit);
      else expect([command, run.exit]).toEqual([command, 1]);
      expect(run.log.toString()).not.toMatch(/node:fs| {4}at /);
    }
  });
});

describe('a current directory that was deleted', () => {
  test('the command line: an input problem', async () => {
    const gone = tempDir('gone');
    const run = await inShell(`cd "${gone}" && rmdir "${gone}" && codex_job run --task x`, gone);
    expect(run.exit).toBe(2);
    const summary = JSON.parse(run.stdout.toString());
    expect(summary).toMatchObject({ exit: 2, error: expect.stringContaining('working-directory') });
    expect(summary.error).toContain(gone);
    expect(run.log.toString()).not.toMatch(/uv_cwd| {4}at /);
  });

  test('the action: all outputs, an input problem', async () => {
    bench = await openBench(text('never'));
    const on = bench.newMachine();
    const workspace = tempDir('workspace');
    rmdirSync(workspace);
    const run = await bench.run({ ...on, workspace: on.root }, { task: 'x' }, { env: { GITHUB_WORKSPACE: workspace } });
    expectFailure(run, on, 'input', 2, /working-directory/);
  });
});

test('an error that nobody catches, in the middle of a run: all outputs and a summary', async () => {
  bench = await openBench(silent());
  const on = bench.newMachine();
  const sign = join(tempDir('stray'), 'now');
  const hook = `import { existsSync } from 'node:fs';
    if (process.argv[1]?.endsWith('dist/action/index.js'))
      setInterval(() => { if (existsSync(${JSON.stringify(sign)})) throw new Error('stray'); }, 50).unref();`;
  const env = { NODE_OPTIONS: `--import=data:text/javascript;base64,${Buffer.from(hook).toString('base64')}` };
  const running = bench.run(on, { task: 'x', tier: 'high' }, { env });
  await bench.model.arrived(1);
  writeFileSync(sign, '');
  const run = await running;
  expect(run.signal, run.log.toString()).toBeNull();
  expect(run.outputs).toMatchObject({ exit: '1', failure: 'internal', error: expect.stringContaining('stray') });
  expect(run.leftovers).toEqual([]);
});
