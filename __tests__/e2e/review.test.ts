/** Review comments on the lines of a pull request, by the shipped bundle with the real Codex. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { diffEntry, type GitHubApi, idOf, pullRequest, startGitHubApi } from '../support/github-api.ts';
import { text } from '../support/responses-server.ts';
import type { ActionOptions } from '../support/run-action.ts';
import { type Bench, KEY, openBench } from './bench.ts';

const HERE = 'octocat/example';
const FILES = { 'src/a.ts': 'one\ntwo\nthree\nfour\nfive\n', 'src/new.ts': 'alpha\nbeta\n', 'README.md': 'hello\n' };
const PATCH = '@@ -1,3 +1,4 @@\n one\n+two\n three\n four';

let api: GitHubApi;
let bench: Bench | undefined;
beforeEach(async () => {
  api = await startGitHubApi(HERE);
});
afterEach(async () => {
  await bench?.close();
  await api.close();
  bench = undefined;
});

const finding = (path: string, line: number, title: string, end_line = line) => ({
  path,
  line,
  end_line,
  severity: 'medium',
  title,
  body: `@octocat: the key is ${KEY}.`,
  fix: null,
});
const ANSWER = {
  findings: [
    finding('src/a.ts', 2, 'A new line'),
    finding('src/a.ts', 2, 'A range', 3),
    finding('src/old.ts', 2, 'By a name that is gone'),
    finding('src/new.ts', 2, 'On a renamed file'),
    finding('README.md', 1, 'Outside of the diff'),
    finding('src/a.ts', 99, 'Past the end'),
  ],
  verdict: 'Six findings.',
};

test('findings become one review; a second run, a replay and another step post nothing twice', async () => {
  bench = await openBench(text(JSON.stringify(ANSWER)), FILES);
  const on = bench.newMachine();
  const head = bench.repo.head();
  api.pulls.push(pullRequest(HERE, { number: 7, sha: head }));
  api
    .files(7)
    .push(diffEntry('src/a.ts', PATCH), diffEntry('src/new.ts', '@@ -1 +1,2 @@\n alpha\n+beta', 'src/old.ts'));
  const side = { repo: { id: idOf(HERE) } };
  const event: Partial<ActionOptions> = {
    env: { ...api.env(), GITHUB_EVENT_NAME: 'pull_request' },
    eventPayload: { pull_request: { number: 7, head: { ...side, sha: head }, base: side } },
    githubToken: api.token('github-actions[bot]'),
  };
  const inputs = { task: 'Review.', 'review-comments': 'true', 'allow-users': '*' };
  const first = await bench.run(on, inputs, event);
  expect(first.outputs, first.log.toString()).toMatchObject({ exit: '0', failure: '' });
  expect(first.log.toString()).toContain('3 review comments posted');
  expect(api.reviewComments(7).map(({ path, start_line, line }) => [path, start_line ?? line, line])).toEqual([
    ['src/a.ts', 2, 2],
    ['src/a.ts', 2, 3],
    ['src/new.ts', 2, 2],
  ]);
  const bodies = JSON.stringify(api.reviewComments(7).map(({ body }) => body));
  expect(bodies).not.toContain(KEY);
  expect(bodies).not.toContain('@octocat');
  expect(JSON.parse(first.outputs['findings'] ?? '').findings).toHaveLength(6);
  expect(first.summary).toContain('Outside of the diff');

  const replay = await bench.run(on, { ...inputs, 'openai-api-key': '' }, event);
  expect(replay.outputs['cache-hit']).toBe('true');
  const again = await bench.run(on, { ...inputs, 'no-cache': 'true' }, event);
  expect(again.outputs['cache-hit']).toBe('false');
  expect(api.reviewComments(7)).toHaveLength(3);
  expect(api.calls.filter(({ operation }) => operation === 'pulls/create-review')).toHaveLength(1);
  for (const { log } of [replay, again]) expect(log.toString()).toContain('No new review comments (3 posted before');
}, 240_000);

test('a token that may only read: one notice, and the job is green with its findings in the outputs', async () => {
  bench = await openBench(text(JSON.stringify(ANSWER)), FILES);
  const head = bench.repo.head();
  api.pulls.push(pullRequest(HERE, { number: 7, sha: head }));
  api.files(7).push(diffEntry('src/a.ts', PATCH));
  const side = { repo: { id: idOf(HERE) } };
  const run = await bench.run(
    bench.newMachine(),
    { task: 'Review.', 'review-comments': 'true', 'allow-users': '*' },
    {
      env: { ...api.env(), GITHUB_EVENT_NAME: 'pull_request' },
      eventPayload: { pull_request: { number: 7, head: { ...side, sha: head }, base: side } },
      githubToken: api.token('github-actions[bot]', { write: false }),
    },
  );
  expect(run.code).toBe(0);
  expect(JSON.parse(run.outputs['findings'] ?? '').findings).toHaveLength(6);
  const notices = run.log.toString().match(/^::notice::.*$/gm) ?? [];
  expect(notices.filter((notice) => notice.includes('review-comments'))).toEqual([
    expect.stringMatching(
      /review-comments were not posted: .*`pull-requests: write`.*The findings are in the report\.$/,
    ),
  ]);
});
