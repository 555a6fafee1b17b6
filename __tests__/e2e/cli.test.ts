/** The command line as a person or a script uses it: the shipped bundle, the real Codex, a scripted model. */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { VERSION } from '../../src/base/version.ts';
import { codexToolCache } from '../support/codex.ts';
import type { Machine } from '../support/repo.ts';
import { type Script, text, withUsage } from '../support/responses-server.ts';
import { type CliOptions, runCli } from '../support/run-cli.ts';
import { type Bench, KEY, openBench } from './bench.ts';

let bench: Bench | undefined;
afterEach(async () => {
  await bench?.close();
  bench = undefined;
});

const ANSWER = 'Two files.\n\n| file | lines |\n| --- | --- |\n| a.ts | 1 |\n\nThat \u001b[31mis\u001b[0m all.';

async function at(script: Script = withUsage(text(ANSWER), { input: 10_000, cached: 0, output: 1000 })) {
  bench = await openBench(script);
  const on = bench.newMachine();
  const { endpoint } = bench.model;
  const toolCache = await codexToolCache();
  const cli = async (args: readonly string[], more: Partial<CliOptions> = {}) => {
    const end = args[0] === 'run' || args[0] === 'doctor' ? ['--responses-api-endpoint', endpoint] : [];
    const env = { OPENAI_API_KEY: KEY, RUNNER_TOOL_CACHE: toolCache };
    const run = await runCli({ args: [...args, ...end], cwd: on.workspace, home: on.home, env, ...more });
    return { code: run.code, stdout: run.stdout.toString(), stderr: run.stderr.toString() };
  };
  return { on, cli };
}

const cacheFolder = (on: Machine) => join(on.home, '.cache', 'codex-job');

describe('run', () => {
  test('the summary on stdout, the whole answer on stderr, then a hit; what the cache shows of it', async () => {
    const { on, cli } = await at();
    const first = await cli(['run', '--task', 'Count.', '--tier', 'high']);
    expect(first.code, first.stderr).toBe(0);
    expect(JSON.parse(first.stdout)).toMatchObject({ exit: 0, error: null });
    expect(first.stderr).toContain('Two files.\n\n| file | lines |');
    expect(first.stderr.trimEnd()).toMatch(/That \[31mis\[0m all\.$/);
    expect(first.stderr).not.toMatch(/Actions cache|no-cache: true|\u001b/);

    const hit = await cli(['run', '--task-file', '-', '--tier', 'high', '--print', 'answer'], { stdin: 'Count.\n' });
    expect(hit.stdout).toBe(`${ANSWER}\n`);
    expect(hit.stderr).toMatch(/cache hit.*saved.*--no-cache runs Codex again/);
    expect(hit.stderr).not.toContain('Two files.');
    expect(bench?.model.requests).toHaveLength(1);

    const table = await cli(['run', '--task', 'Count.', '--tier', 'high', '--print=table']);
    expect(JSON.parse(table.stdout)).toEqual({ columns: ['file', 'lines'], rows: [['a.ts', '1']] });

    const listed = await cli(['cache', 'list']);
    expect(listed.stdout).toMatch(
      /^hash +age +size +cost +hits +tier, model, task\n[0-9a-f]{16} .*\$0\.035 +2 +high gpt-4o Count\.\n$/,
    );
    expect(listed.stderr).toMatch(/^1 entry; spent \$0\.035, saved \$0\.07 by 2 hits, in /);
    const [entry] = JSON.parse((await cli(['cache', 'list', '--json'])).stdout);
    expect(entry).toMatchObject({
      tier: 'high',
      model: 'gpt-4o',
      task: 'Count.',
      costUsd: 0.035,
      hits: 2,
      savedUsd: 0.07,
    });
    const shown = JSON.parse((await cli(['cache', 'show', entry.hash.slice(0, 12), '--json'])).stdout);
    expect(shown).toMatchObject({ hash: entry.hash, message: ANSWER, summary: { exit: 0 }, usageSource: 'proxy' });

    mkdirSync(join(cacheFolder(on), '.runs', 'codex-job-old'), { recursive: true });
    writeFileSync(join(cacheFolder(on), 'notes.txt'), 'mine');
    const before = readdirSync(cacheFolder(on));
    expect(before).toEqual(expect.arrayContaining(['.hits', entry.hash]));
    expect((await cli(['cache', 'clear'])).code).toBe(0);
    // Ours are gone, but for a run that began just now; what is not ours stays.
    const left = readdirSync(cacheFolder(on)).filter((name) => name !== '.runs');
    expect(left).toEqual(['notes.txt']);
  });

  test('stdin that holds no task, or no text', async () => {
    const { cli } = await at();
    expect(await cli(['run', '--task-file', '-'], { stdin: ' \n' })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('error: --task-file -: stdin holds no task.'),
    });
    expect((await cli(['run', '--task-file=-'], { stdin: Buffer.from([0xff, 0xfe, 0x41]) })).stderr).toContain(
      'not UTF-8',
    );
    expect((await cli(['run', '--task-file', '-', '--task', 'x'], { stdin: 'y' })).stderr).toContain('once');
  });

  test('a wrong option is an error on stderr, and the summary says it too', async () => {
    const { cli } = await at();
    const run = await cli(['run', '--tsk', 'x']);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('error: unknown option --tsk: did you mean --task?');
    expect(JSON.parse(run.stdout)).toMatchObject({ exit: 2, error: expect.stringContaining('--tsk') });
    expect((await cli(['run', '--task', 'x', '--print', 'all'])).stderr).toContain('error: --print is "all"; use');
    expect((await cli(['run', '--task', 'x', '--pr-comment'])).stderr).toContain(
      'error: --pr-comment has no effect here',
    );
    expect((await cli(['rnu'])).stderr).toMatch(/^error: unknown command: rnu; did you mean run\?/);
    expect((await cli(['--frob'])).stderr).toMatch(/^error: unknown option: --frob/);
  });

  test('a failed run is an error', async () => {
    const { cli } = await at([]);
    const run = await cli(['run', '--task', 'x', '--retries', '0']);
    expect(run.code).toBe(1);
    expect(run.stderr).toMatch(/^error: /m);
  });
});

test('the version', async () => {
  const { cli } = await at();
  for (const word of ['--version', '-V', 'version'])
    expect(await cli([word])).toEqual({ code: 0, stdout: `${VERSION}\n`, stderr: '' });
});

test('help fits the terminal, and has no options that only an action has', async () => {
  const { cli } = await at();
  for (const command of ['run', 'compare', 'doctor']) {
    const help = await cli([command, '--help']);
    expect(help.code).toBe(0);
    expect(help.stdout).toContain('--max-cost-usd');
    expect(help.stdout).not.toMatch(/--pr-comment|--allow-users|--fail-on-error/);
    for (const line of help.stdout.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80);
  }
});

describe('doctor', () => {
  async function models(status: number) {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(`${request.method} ${request.url} ${request.headers.authorization}`);
      response.writeHead(status).end('{}');
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    return { server, asked, endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/responses` };
  }

  test.each([
    [200, 'ok', 'accepted by 127.0.0.1'],
    [401, 'missing', 'does not accept the key from OPENAI_API_KEY'],
    [404, 'note', 'does not say whether it is good (404)'],
  ])('the key is checked without spending: %i', async (status, state, words) => {
    const { on } = await at();
    const { server, asked, endpoint } = await models(status);
    const cache = join(on.home, 'elsewhere');
    const run = await runCli({
      args: ['doctor', '--responses-api-endpoint', endpoint, '--cache-dir', cache],
      cwd: on.workspace,
      home: on.home,
      env: { OPENAI_API_KEY: KEY, RUNNER_TOOL_CACHE: await codexToolCache() },
    });
    server.close();
    expect(asked).toEqual([`GET /v1/models Bearer ${KEY}`]);
    const key =
      run.stdout
        .toString()
        .split('\n')
        .find((line) => line.includes('key')) ?? '';
    expect(key).toMatch(new RegExp(`^${state} +key`));
    expect(key).toContain(words);
    expect(run.stdout.toString()).toMatch(new RegExp(`^ok +cache +${cache}$`, 'm'));
    expect(run.code).toBe(state === 'missing' ? 1 : 0);
    expect(existsSync(cache)).toBe(false);
  });

  test('bad options', async () => {
    const { cli } = await at();
    expect(await cli(['doctor', '--tier', 'best'])).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('tier'),
    });
  });
});
