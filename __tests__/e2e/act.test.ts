/** The shipped action in real workflows, run by nektos/act on this machine, offline. */
import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { installAct } from '../../scripts/act/install.ts';
import { type ActRun, actCommand } from '../../scripts/act/run.ts';
import { runChild, type SendSignal } from '../support/child.ts';
import { codexToolCache } from '../support/codex.ts';
import { cleanTempDirs, type Machine, machine, makeRepo, type Repo, tempDir } from '../support/repo.ts';
import {
  addFile,
  error,
  messages,
  type ResponsesServer,
  type Script,
  shell,
  startResponsesServer,
  text,
} from '../support/responses-server.ts';
import { ROOT } from '../support/run-action.ts';

const act = await installAct();
if (act.kind === 'skipped') console.log(`The workflows under act are skipped: ${act.reason}.`);

const SECRET = 'sk-act-0123456789abcdefghij';
const WORKFLOWS = join(import.meta.dirname, 'act');

let server: ResponsesServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});
afterAll(cleanTempDirs);

async function scripted(script: Script): Promise<ResponsesServer> {
  server = await startResponsesServer(script);
  return server;
}

let shared: Repo | undefined;
/** A repository that holds the action as a release does, so that `uses: ./` finds it. */
function repository(): Repo {
  if (shared !== undefined) return shared;
  const at = tempDir('act-repo');
  for (const part of ['action.yml', 'dist']) cpSync(join(ROOT, part), join(at, part), { recursive: true });
  shared = makeRepo({ at, files: { 'README.md': '# example\n' } });
  return shared;
}

interface Options extends Partial<Pick<ActRun, 'secrets' | 'env' | 'cacheServer'>> {
  readonly on?: Machine;
  readonly signals?: readonly SendSignal[];
}

/** Runs one of the workflows beside this file. `report` reads what its steps wrote. */
async function workflow(name: string, endpoint: string, options: Options = {}) {
  const { on = machine(), signals = [], ...rest } = options;
  const reports = tempDir('act-report');
  const { command, args, env } = actCommand({
    act: act.kind === 'ok' ? act.path : '',
    event: 'push',
    workflow: join(WORKFLOWS, name),
    home: on.home,
    folder: join(on.root, 'act'),
    toolCache: await codexToolCache(),
    variables: { ENDPOINT: endpoint, REPORT: reports },
    secrets: { OPENAI_API_KEY: SECRET },
    ...rest,
  });
  const run = await runChild({
    command,
    args,
    env,
    cwd: repository().path,
    timeoutMs: 100_000,
    signals,
    marks: [on.root],
  });
  const log = run.log.toString();
  const report = (file: string): string => {
    if (!existsSync(join(reports, file))) throw new Error(`no step wrote ${file}:\n${log}`);
    return readFileSync(join(reports, file), 'utf8');
  };
  const outputs = (file = 'outputs.json'): Record<string, string> => JSON.parse(report(file));
  return { ...run, log, report, outputs, on };
}

const NOTE = [addFile('note.txt', 'from Codex\n'), text('I wrote note.txt.')];

describe.skipIf(act.kind === 'skipped')('under act', { timeout: 120_000 }, () => {
  test('a job runs Codex once; the same workflow again replays it, file changes and all, without the key', async () => {
    const to = await scripted(NOTE);
    const first = await workflow('job.yml', to.endpoint);
    expect(first.code, first.log).toBe(0);
    const fresh = first.outputs();
    expect(fresh).toMatchObject({ exit: '0', 'cache-hit': 'false', 'final-message': 'I wrote note.txt.', failure: '' });
    expect(fresh['changed-files']).toBe('["note.txt"]');
    expect(first.report('note.txt')).toBe('from Codex\n');
    expect(first.report('later.json')).toBe(fresh['summary']);
    expect(first.log).not.toContain(SECRET);
    expect(first.leftovers).toEqual([]);
    expect(to.requests).toHaveLength(2);

    const second = await workflow('job.yml', to.endpoint, { on: first.on, secrets: {} });
    expect(second.code, second.log).toBe(0);
    const replayed = second.outputs();
    expect(replayed).toMatchObject({
      'cache-hit': 'true',
      'cache-source': 'local',
      summary: fresh['summary'],
      hash: fresh['hash'],
    });
    expect(second.report('note.txt')).toBe('from Codex\n');
    expect(second.report('later.json')).toBe(fresh['summary']);
    expect(to.requests).toHaveLength(2);
  });

  test('a result goes from machine to machine through act’s own cache server', async () => {
    const to = await scripted(NOTE);
    // act gives a step this token only together with its artifact server.
    const options = { cacheServer: true, env: { ACTIONS_RUNTIME_TOKEN: 'any' } };
    const first = await workflow('job.yml', to.endpoint, options);
    expect(first.outputs()).toMatchObject({ exit: '0', 'cache-hit': 'false' });
    rmSync(first.on.home, { recursive: true });
    const elsewhere: Machine = { ...first.on, home: machine().home };
    const second = await workflow('job.yml', to.endpoint, { ...options, on: elsewhere });
    expect(second.outputs(), second.log).toMatchObject({
      'cache-hit': 'true',
      'cache-source': 'actions',
      summary: first.outputs()['summary'],
    });
    expect(second.report('note.txt')).toBe('from Codex\n');
    expect(to.requests).toHaveLength(2);
  });

  test('a failed job with continue-on-error tells later steps why', async () => {
    const to = await scripted(error(404, { code: 'model_not_found', message: 'The model does not exist' }));
    const run = await workflow('failure.yml', to.endpoint);
    expect(run.code, run.log).toBe(0);
    const outputs = run.outputs();
    expect(outputs).toMatchObject({ failure: 'model', 'cache-hit': 'false', entry: '' });
    expect(JSON.parse(outputs['summary'] ?? '')).toMatchObject({ exit: 1, result: '' });
    expect(outputs['error']).not.toBe('');
  });

  test('what the model says does not act on the runner', async () => {
    const evil = '::set-output name=exit::77\n\u0085::error::boo\ntext ##[set-output name=exit;]78\n::add-mask::Tokens';
    const to = await scripted([shell(`printf '%s' '${evil}'`), ...NOTE.slice(0, 1), messages(evil, evil)]);
    const run = await workflow('job.yml', to.endpoint);
    expect(run.outputs(), run.log).toMatchObject({ exit: '0', 'final-message': evil });
    expect(run.log).not.toMatch(/set-output:: exit=7|❗/);
    // A mask of theirs would have hidden this line of ours.
    expect(run.log).toContain('Tokens: ');
  });

  test('a matrix runs the tiers side by side', async () => {
    const to = await scripted((request) => text(`I am ${request.model}.`));
    const run = await workflow('matrix.yml', to.endpoint);
    expect(run.code, run.log).toBe(0);
    const models = ['low', 'medium', 'high'].map((tier) => {
      const outputs = run.outputs(`${tier}.json`);
      expect(outputs).toMatchObject({ exit: '0', tier, 'final-message': `I am ${outputs['model']}.` });
      return outputs['model'];
    });
    expect(new Set(models).size).toBe(3);
    expect(new Set(to.requests.map((request) => request.model))).toEqual(new Set(models));
  });

  test('cancelled: act kills the action outright, and steps for that case run', async () => {
    const to = await scripted([shell('sleep 60')]);
    const run = await workflow('cancelled.yml', to.endpoint, {
      signals: [{ signal: 'SIGINT', after: /sleep 60/, pause: 300 }],
    });
    expect(run.code).toBe(1);
    expect(run.report('cancelled')).toBe('cancelled\n');
    expect(run.durationMs).toBeLessThan(30_000);
    // No word on what is left: no program can clean up after its own SIGKILL. GitHub's runner sends SIGINT first.
  });
});
