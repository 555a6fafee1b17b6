import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { commentMarker, formerMarker } from '../../../src/publish/comment-body.ts';
import { type Commented, commentOnPullRequest } from '../../../src/runner/github/comment.ts';
import { anOutcome } from '../../publish/outcomes.ts';
import { faults, type GitHubApi, idOf, pullRequest, startGitHubApi } from '../../support/github-api.ts';

const BOT = 'github-actions[bot]';
const HERE = 'octocat/example';
const SHA = 'a'.repeat(40);
const WORKFLOW = `${HERE}/.github/workflows/review.yml@refs/pull/7/merge`;
const PLACE = {
  workflowRef: WORKFLOW,
  workflow: 'Review',
  job: 'codex',
  step: '__codex-job',
  tier: 'low',
  key: '',
  replyTo: null,
};
const marker = commentMarker(PLACE);
const answer = `<!-- codex-job answer ${anOutcome().commit} -->`;
/** A good comment of ours. */
const ours = (text: string) => `${marker}\n${answer}\n${text}\n`;

let api: GitHubApi;
let folder: string;
beforeEach(async () => {
  api = await startGitHubApi(HERE);
  folder = mkdtempSync(join(tmpdir(), 'codex-job-comment-'));
});
afterEach(async () => {
  await api.close();
  rmSync(folder, { recursive: true });
});

const side = (name: string) => ({ repo: { id: idOf(name) } });
const PULL = { pull_request: { number: 7, head: side(HERE), base: side(HERE) } };
const FORK = { pull_request: { number: 7, head: side('stranger/example'), base: side(HERE) } };

interface Given {
  readonly text?: string;
  readonly event?: string;
  readonly payload?: unknown;
  readonly token?: string | null;
  readonly env?: Record<string, string>;
  readonly tier?: 'low' | 'high';
  readonly failure?: 'permission' | 'cancelled' | 'model';
  readonly key?: string;
  readonly maxMs?: number;
  readonly signal?: AbortSignal;
}

function write(given: Given = {}): Promise<Commented> {
  const path = join(folder, 'event.json');
  writeFileSync(path, JSON.stringify(given.payload ?? PULL));
  const env = {
    ...api.env(),
    GITHUB_EVENT_NAME: given.event ?? 'pull_request',
    GITHUB_EVENT_PATH: path,
    GITHUB_WORKFLOW_REF: WORKFLOW,
    GITHUB_WORKFLOW: 'Review',
    GITHUB_JOB: 'codex',
    GITHUB_ACTION: '__codex-job',
    GITHUB_SHA: SHA,
    ...given.env,
  };
  const outcome = anOutcome({ tier: given.tier ?? 'low', result: { failure: given.failure ?? null } });
  return commentOnPullRequest(() => given.text ?? 'the report', outcome, {
    token: given.token === undefined ? api.token(BOT) : given.token,
    env,
    key: given.key ?? '',
    signal: given.signal ?? new AbortController().signal,
    ...(given.maxMs === undefined ? {} : { maxMs: given.maxMs }),
  });
}

const said = (number = 7) => api.comments(number).map(({ body, user }) => `${user?.login}: ${body}`);
const asked = () => api.calls.map(({ operation }) => operation);
const noticeOf = (done: Commented) => (done.kind === 'skipped' ? done.notice : `it was ${done.kind}`);

describe('one comment, updated in place', () => {
  test('created, left alone while it says the same, updated', async () => {
    expect(await write()).toEqual({
      kind: 'created',
      url: 'https://github.com/octocat/example/pull/7#issuecomment-1',
    });
    expect(said()).toEqual([`${BOT}: ${marker}\n${answer}\nthe report\n`]);
    expect(await write()).toMatchObject({ kind: 'unchanged' });
    expect(asked()).not.toContain('issues/update-comment');
    expect(await write({ text: 'another' })).toMatchObject({ kind: 'updated' });
    expect(said()).toEqual([`${BOT}: ${marker}\n${answer}\nanother\n`]);
  });

  test('found behind 150 others, and no page is left out', async () => {
    for (let i = 0; i < 150; i++) api.say(7, 'someone', `comment ${i}`);
    await write();
    api.say(7, 'someone', 'the last word');
    expect(await write({ text: 'another' })).toMatchObject({ kind: 'updated' });
    expect(api.comments(7)).toHaveLength(152);
    expect(said()[150]).toBe(`${BOT}: ${marker}\n${answer}\nanother\n`);
    expect(api.calls.filter(({ line }) => line.includes('page=2'))).toHaveLength(3);
  });

  test('somebody else’s comment with our marker stays theirs', async () => {
    api.say(7, 'mallory', `${marker}\nfake`);
    api.say(7, 'other-app[bot]', `${marker}\nfake`);
    expect(await write()).toMatchObject({ kind: 'created' });
    expect(said()).toEqual([
      `mallory: ${marker}\nfake`,
      `other-app[bot]: ${marker}\nfake`,
      `${BOT}: ${marker}\n${answer}\nthe report\n`,
    ]);
  });

  test('a comment of ours that only quotes the marker is another one', async () => {
    api.say(7, BOT, `> ${marker}`);
    api.say(7, BOT, `\n${marker}`);
    expect(await write()).toMatchObject({ kind: 'created' });
    expect(api.comments(7)).toHaveLength(3);
  });

  test('an app’s and a person’s token find their own', async () => {
    for (const login of ['my-app[bot]', 'Octocat', BOT]) {
      const token = api.token(login);
      expect(await write({ token })).toMatchObject({ kind: 'created' });
      expect(await write({ token, text: login })).toMatchObject({ kind: 'updated' });
    }
    expect(said()).toEqual(
      ['my-app[bot]', 'Octocat', BOT].map((login) => `${login}: ${marker}\n${answer}\n${login}\n`),
    );
  });

  test('where GraphQL is closed it is taken for a job’s own token', async () => {
    api.fault('graphql', faults.notFound());
    await write();
    expect(await write({ text: 'another' })).toMatchObject({ kind: 'updated' });
  });

  test('two steps and three legs have five comments, also at one time, and each finds its own again', async () => {
    const five: Given[] = [
      { env: { GITHUB_ACTION: 'one' } },
      { env: { GITHUB_ACTION: 'two' } },
      ...['linux', 'macos', 'windows'].map((os) => ({ key: JSON.stringify({ os }) })),
    ];
    await Promise.all(five.map((given, i) => write({ ...given, text: `first ${i}` })));
    await Promise.all(five.map((given, i) => write({ ...given, text: `second ${i}` })));
    expect(
      said()
        .map((text) => text.split('\n')[2])
        .sort(),
    ).toEqual([0, 1, 2, 3, 4].map((i) => `second ${i}`));
  });

  test('a comment of an older version is taken over once, and the other steps make their own', async () => {
    api.say(7, 'mallory', `${formerMarker(PLACE)}\nfake`);
    api.say(7, BOT, `${formerMarker(PLACE)}\nof an older version`);
    expect(await write()).toMatchObject({ kind: 'updated' });
    expect(await write({ env: { GITHUB_ACTION: 'two' } })).toMatchObject({ kind: 'created' });
    expect(said()).toHaveLength(3);
    expect(said()[1]).toBe(`${BOT}: ${ours('the report')}`);
  });

  test('each tier, job and workflow has its own, also at one time', async () => {
    const legs: Given[] = [
      { tier: 'low' },
      { tier: 'high' },
      { env: { GITHUB_JOB: 'b' } },
      { env: { GITHUB_WORKFLOW_REF: WORKFLOW.replace('review', 'nightly') } },
    ];
    await Promise.all(legs.map((leg) => write(leg)));
    const second = await Promise.all(legs.map((leg, i) => write({ ...leg, text: `leg ${i}` })));
    expect(second.map(({ kind }) => kind)).toEqual(['updated', 'updated', 'updated', 'updated']);
    expect(api.comments(7)).toHaveLength(4);
  });

  test('two of our own, from runs that raced, become one', async () => {
    api.say(7, BOT, `${marker}\nfirst`);
    api.say(7, 'mallory', `${marker}\nfake`);
    api.say(7, BOT, `${marker}\nsecond`);
    expect(await write()).toMatchObject({ kind: 'updated' });
    expect(said()).toEqual([`${BOT}: ${marker}\n${answer}\nthe report\n`, `mallory: ${marker}\nfake`]);
  });

  test('legs of one tier that end at one moment share one', async () => {
    const legs = await Promise.all(Array.from({ length: 6 }, (_, i) => write({ text: `leg ${i}` })));
    expect(api.comments(7)).toHaveLength(1);
    expect(said()[0]).toMatch(/leg \d\n$/);
    expect(legs.every(({ kind }) => kind === 'created' || kind === 'updated')).toBe(true);
    expect(asked().filter((operation) => operation === 'issues/create-comment').length).toBeGreaterThan(1);
  });

  test('an endless report is cut, and GitHub takes it', async () => {
    expect(await write({ text: '| a |\n| --- |\n| 😀 |\n'.repeat(30_000) })).toMatchObject({ kind: 'created' });
    expect(api.comments(7)[0]?.body).toContain('the `report` output names');
  });
});

describe('which pull request', () => {
  const search = (given: object = {}) => ({
    repository: { id: idOf(HERE) },
    workflow_run: {
      head_sha: SHA,
      head_branch: 'topic',
      head_repository: { owner: { login: 'stranger' } },
      pull_requests: [],
      ...given,
    },
  });

  test('issue_comment', async () => {
    const payload = { issue: { number: 9, pull_request: { url: 'x' } } };
    expect(await write({ event: 'issue_comment', payload })).toMatchObject({ kind: 'created' });
    expect(said(9)).toHaveLength(1);
  });
  test.each([
    ['a pull request', { number: 9, pull_request: {} }],
    ['an issue', { number: 9 }],
  ])('each comment that asks on %s has a reply of its own, updated by a second run', async (_name, issue) => {
    const ask = (id: number, text: string) =>
      write({ event: 'issue_comment', payload: { issue, comment: { id } }, text });
    expect(await ask(1, 'to the first')).toMatchObject({ kind: 'created' });
    expect(await ask(2, 'to the second')).toMatchObject({ kind: 'created' });
    expect(await ask(1, 'to the first again')).toMatchObject({ kind: 'updated' });
    expect(said(9).map((text) => text.split('\n')[2])).toEqual(['to the first again', 'to the second']);
  });
  test('on an issue the permission to add is the one for issues', async () => {
    const token = api.token(BOT, { write: false });
    const notice = noticeOf(await write({ event: 'issue_comment', payload: { issue: { number: 9 } }, token }));
    expect(notice).toContain('`issues: write`');
  });
  test('workflow_run of a fork, by its branch', async () => {
    api.pulls.push(pullRequest(HERE, { number: 3, sha: 'b'.repeat(40), from: 'stranger/example' }));
    api.pulls.push(pullRequest(HERE, { number: 4, sha: SHA, from: 'stranger/example', state: 'closed' }));
    api.pulls.push(pullRequest(HERE, { number: 5, sha: SHA, from: 'stranger/example' }));
    expect(await write({ event: 'workflow_run', payload: search() })).toMatchObject({ kind: 'created' });
    expect(said(5)).toHaveLength(1);
  });
  test('a push to a branch that has one', async () => {
    api.pulls.push(pullRequest(HERE, { number: 6, sha: SHA }));
    expect(await write({ event: 'push', payload: {} })).toMatchObject({ kind: 'created' });
    expect(said(6)).toHaveLength(1);
  });
  test.each([
    ['a push without one', 'push', {}, 'no open one has this commit as its head'],
    ['a workflow_run without one', 'workflow_run', search(), 'no open one has this commit as its head'],
    ['a payload that is none', 'issues', 'x', 'the event names no issue'],
  ])('%s is one notice', async (_name, event, payload, reason) => {
    const notice = noticeOf(await write({ event, payload }));
    expect(notice).toContain('pr-comment was not written: there is no pull request to comment on');
    expect(notice).toContain(reason);
  });
  test('a commit that GitHub doesn’t know is no pull request', async () => {
    api.fault('repos/list-pull-requests-associated-with-commit', faults.status(422, 'No commit found for SHA: x'));
    expect(noticeOf(await write({ event: 'push', payload: {} }))).toContain('no open one');
  });
});

describe('who may not', () => {
  test('a token without the permission: one notice that names the line', async () => {
    const notice = noticeOf(await write({ token: api.token(BOT, { write: false }) }));
    expect(notice).toContain("Add `pull-requests: write` under the job's `permissions:`");
    expect(notice).toContain('403: Resource not accessible by integration');
    expect(notice.split('\n')).toHaveLength(1);
    expect(api.comments(7)).toEqual([]);
  });
  test('a fork’s read-only token: the notice names the way that works', async () => {
    const notice = noticeOf(await write({ payload: FORK, token: api.token(BOT, { write: false }) }));
    expect(notice).toMatch(/fork.*may only read.*workflow_run.*`permissions: pull-requests: write`/);
  });
  test.each([
    ['404', faults.notFound(), 'Add `pull-requests: write`'],
    ['another permission that GitHub asks for', faults.notAccessible('issues=write'), 'Add `issues: write`'],
    ['something odd in that header', faults.notAccessible('$(x)=write'), 'Add `pull-requests: write`'],
    ['a bad token', faults.badCredentials(), "GitHub doesn't accept github-token"],
    ['a locked conversation', faults.locked(), 'Unable to create comment because issue is locked'],
  ])('%s', async (_name, fault, expected) => {
    api.fault('any', fault);
    expect(noticeOf(await write())).toContain(expected);
    expect(api.calls).toHaveLength(1);
  });
  test('no token', async () => {
    expect(noticeOf(await write({ token: null }))).toContain('github-token is empty');
    expect(api.calls).toEqual([]);
  });
  test.each(['permission', 'cancelled'] as const)('a run that ended with %s leaves the comment', async (failure) => {
    await write();
    expect(await write({ failure, text: 'refused' })).toMatchObject({ kind: 'left' });
    expect(said()).toEqual([`${BOT}: ${marker}\n${answer}\nthe report\n`]);
  });
  test('a run that failed otherwise says so', async () => {
    expect(await write({ failure: 'model' })).toMatchObject({ kind: 'created' });
  });
});

describe('trouble', () => {
  test.each([
    ['5xx', faults.status(502)],
    ['a reset', faults.reset()],
    ['a page', faults.html(200)],
    ['half a list', faults.json(200, '[{"id":1')],
    ['a short Retry-After', faults.tooMany(1)],
  ])('%s once, at any call', async (_name, fault) => {
    await write();
    for (const operation of ['issues/list-comments', 'graphql', 'issues/update-comment'] as const) {
      api.fault(operation, fault, 1);
      expect(await write({ text: operation })).toMatchObject({ kind: 'updated' });
      expect(said()).toEqual([`${BOT}: ${ours(operation)}`]);
    }
  });
  test('a comment whose answer got lost isn’t written twice', async () => {
    api.fault('issues/create-comment', faults.lostAnswer(), 1);
    expect(await write()).toMatchObject({ kind: 'unchanged' });
    expect(api.comments(7)).toHaveLength(1);
  });
  test('deleted between the look and the update: created anew', async () => {
    await write();
    api.fault('issues/update-comment', faults.deleted(), 1);
    expect(await write({ text: 'another' })).toMatchObject({ kind: 'created' });
    expect(said()).toEqual([`${BOT}: ${marker}\n${answer}\nanother\n`]);
  });
  test.each([
    ['5xx for ever', faults.status(500), 3, "didn't answer properly, asked three times (500: Server Error)"],
    ['an error page for ever', faults.html(503), 3, 'asked three times (503)'],
    ['a primary limit', faults.primaryLimit(Date.now() / 1000 + 1800), 1, 'rate limit for github-token is used up'],
    ['a secondary limit', faults.secondaryLimit(60), 1, 'rate limit for github-token is used up'],
    ['a refusal', faults.status(422, 'Validation Failed'), 1, 'GitHub refused it (422: Validation Failed)'],
  ])('%s is one notice', async (_name, fault, calls, expected) => {
    api.fault('any', fault);
    expect(noticeOf(await write())).toContain(expected);
    expect(api.calls).toHaveLength(calls);
  });
  test('a silent service is given up in time, and so is all when the job is cancelled', async () => {
    api.fault('any', faults.silent());
    const began = performance.now();
    expect(noticeOf(await write({ maxMs: 300 }))).toContain("GitHub didn't answer in time");
    expect(noticeOf(await write({ signal: AbortSignal.timeout(300) }))).toContain("GitHub didn't answer in time");
    expect(performance.now() - began).toBeLessThan(2000);
  });
  test('nobody listens', async () => {
    expect(noticeOf(await write({ env: { GITHUB_API_URL: 'http://127.0.0.1:2' } }))).toContain('ECONNREFUSED');
  });
});
