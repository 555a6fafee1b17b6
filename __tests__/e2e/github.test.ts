import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type CacheService, readOnly, scopesOf, startCacheService } from '../support/cache-service.ts';
import { access, faults, type GitHubApi, idOf, startGitHubApi } from '../support/github-api.ts';
import { error, text } from '../support/responses-server.ts';
import { type ActionOptions, ROOT } from '../support/run-action.ts';
import { type Bench, KEY, lasting, openBench } from './bench.ts';

const BOT = 'github-actions[bot]';
const side = (name: string) => ({ repo: { id: idOf(name), full_name: name } });
const pullRequest = (from = 'octocat/example') => ({
  pull_request: { number: 7, head: side(from), base: side('octocat/example') },
});

let api: GitHubApi;
let bench: Bench | undefined;
let cache: CacheService | undefined;
let folder: string;
beforeEach(async () => {
  api = await startGitHubApi();
  folder = mkdtempSync(join(tmpdir(), 'codex-job-github-'));
});
afterEach(async () => {
  await bench?.close();
  await cache?.close();
  await api.close();
  bench = cache = undefined;
  rmSync(folder, { recursive: true, force: true });
});

/** A run of `pull_request` by somebody, whose token may write unless it is said. */
function event(
  name: string,
  env: Record<string, string> = {},
  more: { from?: string; write?: boolean; payload?: unknown } = {},
): Partial<ActionOptions> {
  return {
    env: { ...api.env(), GITHUB_EVENT_NAME: name, ...env },
    eventPayload: more.payload ?? pullRequest(more.from),
    githubToken: api.token(BOT, { write: more.write ?? true }),
  };
}

/** A comment begins with two hidden lines of ours. */
const withoutMarkers = (body = '') =>
  body.replace(/^<!-- codex-job comment \w+ -->\n<!-- codex-job answer \w+ -->\n/, '');
const answerIn = (body?: string) => /answer \d/.exec(withoutMarkers(body))?.[0];
const notices = (log: Buffer) => log.toString().match(/^::(?:notice|warning|error)[ :].*$/gm) ?? [];

describe('who may start a run', () => {
  /** Puts an npm on the PATH that only leaves a sign. */
  function watchedNpm(): { env: { PATH: string }; sign: string } {
    const bin = join(folder, 'bin');
    mkdirSync(bin);
    const sign = join(folder, 'npm-was-run');
    writeFileSync(join(bin, 'npm'), `#!/bin/sh\necho "$@" >> ${sign}\nexit 1\n`);
    chmodSync(join(bin, 'npm'), 0o755);
    return { env: { PATH: `${bin}${delimiter}${process.env['PATH']}` }, sign };
  }

  test('a reader is refused before anything is installed or asked of a model', async () => {
    bench = await openBench(text('never'));
    api.access.set('octocat', access('octocat', 'read'));
    const npm = watchedNpm();
    const toolCache = join(folder, 'tools');
    mkdirSync(toolCache);
    const on = { ...bench.newMachine(), toolCache };
    const run = await bench.run(on, { task: 'x' }, event('pull_request', npm.env));
    expect(run.code).toBe(1);
    expect(run.outputs).toMatchObject({ failure: 'permission', exit: '1', 'cache-hit': 'false', entry: '' });
    expect(run.outputs['error']).toContain('octocat has read access to octocat/example');
    expect(JSON.parse(run.outputs['summary'] ?? '')).toMatchObject({ exit: 1, id: null });
    expect(readdirSync(toolCache)).toEqual([]);
    expect(existsSync(npm.sign)).toBe(false);
    expect(bench.model.requests.length).toBe(0);
  });

  test('that npm is the one which an install would run', async () => {
    bench = await openBench(text('never'));
    const npm = watchedNpm();
    const toolCache = join(folder, 'tools');
    mkdirSync(toolCache);
    const run = await bench.run({ ...bench.newMachine(), toolCache }, { task: 'x' }, event('push', npm.env));
    expect(run.outputs['failure']).toBe('install');
    expect(existsSync(npm.sign)).toBe(true);
  });

  test('write access lets in; the replay of it asks nobody', async () => {
    bench = await openBench(text('done'));
    api.access.set('octocat', access('octocat', 'write', 'maintain'));
    const on = bench.newMachine();
    expect((await bench.run(on, { task: 'x' }, event('pull_request'))).outputs).toMatchObject({ exit: '0' });
    expect(api.calls.map(({ operation }) => operation)).toEqual(['repos/get-collaborator-permission-level']);
    const stranger = await bench.run(on, { task: 'x' }, event('issue_comment', { GITHUB_ACTOR: 'mallory' }));
    expect(stranger.outputs).toMatchObject({ exit: '0', 'cache-hit': 'true' });
    expect(api.calls).toHaveLength(1);
  });

  test.each<[string, string, Record<string, string>, Record<string, string>]>([
    ['a push', 'push', {}, {}],
    ['a schedule', 'schedule', {}, {}],
    ['allow-users', 'pull_request', { 'allow-users': 'someone, OctoCat' }, {}],
    ['allow-bots', 'pull_request', { 'allow-bots': 'true' }, { GITHUB_ACTOR: BOT }],
    ['allow-bot-users', 'pull_request', { 'allow-bot-users': 'renovate' }, { GITHUB_ACTOR: 'renovate[bot]' }],
  ])('%s needs no answer of GitHub', async (_name, on, inputs, env) => {
    bench = await openBench(text('done'));
    const run = await bench.run(bench.newMachine(), { task: 'x', ...inputs }, event(on, env));
    expect(run.outputs).toMatchObject({ exit: '0', failure: '' });
    expect(api.calls).toEqual([]);
  });

  test.each<[string, Record<string, string>, Record<string, string>, string]>([
    [
      'a person who is called like a bot',
      { 'allow-bot-users': 'renovate' },
      { GITHUB_ACTOR: 'renovate' },
      'allow-users',
    ],
    ['whoever it is, without a token', { 'github-token': '' }, {}, 'leave that input at its default'],
  ])('%s is refused', async (_name, inputs, env, advice) => {
    bench = await openBench(text('never'));
    const run = await bench.run(bench.newMachine(), { task: 'x', ...inputs }, event('pull_request', env));
    expect(run.outputs['failure']).toBe('permission');
    expect(run.outputs['error']).toContain(advice);
    expect(bench.model.requests.length).toBe(0);
  });

  test('`*` among the bots is a wrong input', async () => {
    bench = await openBench(text('never'));
    const run = await bench.run(bench.newMachine(), { task: 'x', 'allow-bot-users': '*' }, event('pull_request'));
    expect(run.outputs).toMatchObject({ failure: 'input', exit: '2' });
    expect(run.outputs['error']).toMatch(/allow-bot-users.*\* is not allowed/);
    expect(api.calls).toEqual([]);
  });

  test('an API that is down is a refusal, too', async () => {
    bench = await openBench(text('never'));
    api.access.set('octocat', access('octocat', 'admin'));
    api.fault('any', faults.html(502));
    const run = await bench.run(bench.newMachine(), { task: 'x' }, event('pull_request'));
    expect(run.outputs['failure']).toBe('permission');
    expect(run.outputs['error']).toContain('asked three times');
    expect(run.log.toString()).not.toContain('Unicorn');
  });
});

describe('a fork’s pull request', () => {
  const FORK = { from: 'stranger/example', write: false };
  const NO_KEY = { 'openai-api-key': '' };

  test('has what the base branch stored; without it, a clear failure', async () => {
    cache = await startCacheService();
    bench = await openBench(text('the answer'));
    const base = await bench.run(bench.newMachine(), { task: 'x' }, { env: cache.env() });
    expect(base.outputs['exit']).toBe('0');

    const scopes = readOnly(scopesOf('refs/pull/7/merge'));
    const fork = () => event('pull_request', { GITHUB_ACTOR: 'stranger', ...cache?.env({ scopes }) }, FORK);
    const served = await bench.run(bench.newMachine(), { task: 'x', ...NO_KEY }, fork());
    expect(served.code).toBe(0);
    expect(served.outputs).toMatchObject({ 'cache-hit': 'true', 'cache-source': 'actions' });
    expect(lasting(served.outputs)).toEqual(lasting(base.outputs));

    const other = await bench.run(bench.newMachine(), { task: 'y', ...NO_KEY }, fork());
    expect(other.code).toBe(1);
    expect(other.outputs).toMatchObject({ failure: 'auth', 'cache-hit': 'false' });
    expect(other.outputs['error']).toMatch(
      /openai-api-key.*no secrets to a fork’s pull request.*base or default branch/,
    );
    expect(bench.model.requests.length).toBe(1);
    expect(api.calls).toEqual([]);
  });

  test('can’t be commented on from its own run: one notice, and the job is as it was', async () => {
    bench = await openBench(text('the answer'));
    const on = bench.newMachine();
    await bench.run(on, { task: 'x' });
    const run = await bench.run(on, { task: 'x', 'pr-comment': 'true', ...NO_KEY }, event('pull_request', {}, FORK));
    expect(run.code).toBe(0);
    expect(notices(run.log)).toHaveLength(1);
    expect(notices(run.log)[0]).toMatch(/^::notice::pr-comment was not written: a fork.*workflow_run/);
  });
});

describe('the comment', () => {
  const inputs = { task: 'x', 'pr-comment': 'true', 'allow-users': '*' };

  test('is written, left as it is, and follows the next result; a tier has its own', async () => {
    bench = await openBench((_request, index) => text(`answer ${index}`));
    const on = bench.newMachine();
    const first = await bench.run(on, inputs, event('pull_request'));
    expect(first.log.toString()).toContain(
      'Pull request comment created: https://github.com/octocat/example/pull/7#issuecomment-1',
    );
    expect(api.comments(7)[0]?.body).toContain('answer 0');
    const report = readFileSync(first.outputs['report'] ?? '', 'utf8');
    expect(withoutMarkers(api.comments(7)[0]?.body)).toBe(report);

    await bench.run(on, { ...inputs, 'no-cache': 'true' }, event('pull_request'));
    expect(api.comments(7)).toHaveLength(1);
    expect(api.comments(7)[0]?.body).toContain('answer 1');

    await bench.run(on, { ...inputs, tier: 'high' }, event('pull_request'));
    expect(api.comments(7).map(({ body }) => answerIn(body))).toEqual(['answer 1', 'answer 2']);
  });

  test('two steps and three legs have five, and a second run makes no more', async () => {
    bench = await openBench(text('the answer'));
    const on = bench.newMachine();
    const five = [
      event('pull_request', { GITHUB_ACTION: '__codex-job_codex-job' }),
      event('pull_request', { GITHUB_ACTION: '__codex-job_codex-job_2' }),
      ...['linux', 'macos', 'windows'].map((os) => ({ ...event('pull_request'), matrix: { os } })),
    ];
    for (const given of five) await bench.run(on, inputs, given);
    expect(api.comments(7)).toHaveLength(5);
    for (const given of five) await bench.run(on, inputs, given);
    expect(api.comments(7)).toHaveLength(5);
    expect(bench.model.requests).toHaveLength(1);
  }, 240_000);

  test('of a failed run keeps the last good answer, folded', async () => {
    bench = await openBench((_request, index) =>
      index === 0 ? text('the good answer') : error(401, { code: 'invalid_api_key', message: 'no' }),
    );
    const on = bench.newMachine();
    await bench.run(on, inputs, event('pull_request'));
    const failed = await bench.run(on, { ...inputs, 'no-cache': 'true' }, event('pull_request'));
    expect(failed.outputs['failure']).toBe('auth');
    const [only, ...others] = api.comments(7);
    expect(others).toEqual([]);
    const [now = '', before = ''] = only?.body?.split('<details><summary>The last good answer') ?? [];
    expect(now).toContain('auth');
    expect(now).not.toContain('the good answer');
    expect(before).toMatch(new RegExp(`^, for commit ${bench.repo.head().slice(0, 7)}</summary>`));
    expect(before).toContain('the good answer');
  });

  test('on a plain issue answers each command with a comment of its own', async () => {
    bench = await openBench((_request, index) => text(`answer ${index}`));
    const on = bench.newMachine();
    const ask = (id: number) => event('issue_comment', {}, { payload: { issue: { number: 9 }, comment: { id } } });
    for (const id of [1, 2, 1]) await bench.run(on, { ...inputs, 'cache-key': String(id) }, ask(id));
    expect(api.comments(9).map(({ body }) => answerIn(body))).toEqual(['answer 0', 'answer 1']);
  });

  test('holds no key and nothing that acts, whatever the model says', async () => {
    const pieces = `${KEY.slice(0, 20)}** _${KEY.slice(20)}_`;
    const hostile = `@octocat fixes #1 <img src=http://evil/> ![x](http://evil/) </details><!-- codex-job comment 0 -->\n\nkey: ${KEY} **${pieces}`;
    bench = await openBench(text(hostile));
    const run = await bench.run(bench.newMachine(), inputs, event('pull_request'));
    const body = api.comments(7)[0]?.body ?? '';
    expect(body).toContain('octocat');
    expect(withoutMarkers(body)).not.toMatch(/@octocat|#1\b|<img|!\[|<!--/);
    expect(body.match(/<details>/g)?.length).toBe(body.match(/<\/details>/g)?.length);
    for (const published of [body, run.summary, run.log.toString().replace(/^::add-mask::.*$/gm, '')]) {
      expect(published.replaceAll(/[^A-Za-z0-9-]/g, '')).not.toContain(KEY);
    }
  });

  test('is not written for who may not start a run, nor without a pull request', async () => {
    bench = await openBench(text('done'));
    const on = bench.newMachine();
    api.say(7, 'someone', 'hello');
    const { 'allow-users': _nobody, ...strict } = inputs;
    const refused = await bench.run(on, strict, event('pull_request', { GITHUB_ACTOR: 'mallory' }));
    expect(refused.outputs['failure']).toBe('permission');
    expect(api.comments(7)).toHaveLength(1);
    const push = await bench.run(on, inputs, event('push', {}, { payload: {} }));
    expect(push.code).toBe(0);
    expect(notices(push.log)).toEqual([expect.stringContaining('there is no pull request to comment on')]);
  });

  test('that can’t be written in time doesn’t hold or fail the job, whose outputs are there before', async () => {
    bench = await openBench(text('done'));
    const on = bench.newMachine();
    api.fault('any', faults.silent());
    const run = await bench.run(on, inputs, {
      ...event('pull_request'),
      // The last line before the comment.
      signals: [{ signal: 'SIGINT', after: /^Tokens: /m, pause: 5000 }],
    });
    expect(run.code).toBe(0);
    expect(run.outputs).toMatchObject({ exit: '0', 'final-message': 'done' });
    expect(run.summary).toContain('done');
    expect(notices(run.log)).toEqual([expect.stringContaining("GitHub didn't answer in time")]);
    expect(run.leftovers).toEqual([]);
  });

  test('is all that loads GitHub’s client', async () => {
    const dist = join(folder, 'dist');
    cpSync(join(ROOT, 'dist'), dist, { recursive: true });
    const action = join(dist, 'action');
    // Its table of routes stands nowhere else.
    const route = 'GET /repos/{owner}/{repo}/collaborators/{username}/permission';
    const files = readdirSync(action).filter((name) => name.endsWith('.js'));
    const client = files.filter((name) =>
      [`"${route}"`, `'${route}'`, `\`${route}\``].some((text) =>
        readFileSync(join(action, name), 'utf8').includes(text),
      ),
    );
    expect(client).toHaveLength(1);
    for (const name of client) rmSync(join(action, name));
    bench = await openBench(text('done'));
    const main = join(action, 'index.js');
    const run = await bench.run(bench.newMachine(), { task: 'x' }, { ...event('push'), main });
    expect(run.outputs).toMatchObject({ exit: '0' });
    const asks = await bench.run(bench.newMachine(), inputs, { ...event('pull_request'), main });
    expect(asks.code).toBe(0);
    expect(notices(asks.log)).toEqual([expect.stringContaining('pr-comment was not written')]);
  });
});
