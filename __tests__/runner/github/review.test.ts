import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createRedactor } from '../../../src/base/redaction/redact.ts';
import type { ReviewFinding } from '../../../src/publish/review/plan-review.ts';
import { type ReviewContext, type Reviewed, reviewPullRequest } from '../../../src/runner/github/review.ts';
import { diffEntry, faults, type GitHubApi, idOf, pullRequest, startGitHubApi } from '../../support/github-api.ts';

const BOT = 'github-actions[bot]';
const HERE = 'octocat/example';
const HEAD = 'a'.repeat(40);
const MERGE = 'b'.repeat(40);
const PATCH = `@@ -1,3 +1,5 @@\n one\n+two\n+three\n+four\n five\n@@ -20,2 +22,2 @@\n-x\n+twenty-two\n twenty-three`;

let api: GitHubApi;
let folder: string;
beforeEach(async () => {
  api = await startGitHubApi(HERE);
  folder = mkdtempSync(join(tmpdir(), 'codex-job-review-'));
  api.pulls.push(pullRequest(HERE, { number: 7, sha: HEAD }));
});
afterEach(async () => {
  await api.close();
  rmSync(folder, { recursive: true });
});

function finding(path: string, line: number, title: string, more: Partial<ReviewFinding> = {}): ReviewFinding {
  const text = more.text ?? `line ${line}`;
  return {
    path,
    line,
    end_line: line,
    severity: 'high',
    title,
    body: 'Text.',
    fix: null,
    text,
    fingerprint: createHash('sha256').update(`${path} ${title} ${text}`).digest('hex').slice(0, 32),
    ...more,
  };
}

interface Given extends Partial<ReviewContext> {
  readonly env?: Record<string, string>;
  readonly payload?: unknown;
}

function review(findings: readonly ReviewFinding[], given: Given = {}): Promise<Reviewed> {
  const path = join(folder, 'event.json');
  const side = { repo: { id: idOf(HERE) } };
  const pull = { pull_request: { number: 7, head: { ...side, sha: HEAD }, base: side } };
  writeFileSync(path, JSON.stringify(given.payload ?? pull));
  return reviewPullRequest(findings, {
    token: api.token(BOT),
    commit: HEAD,
    signal: new AbortController().signal,
    redactor: createRedactor([]),
    ...given,
    env: {
      ...api.env(),
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: path,
      GITHUB_SHA: MERGE,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_RUN_ID: '1',
      ...given.env,
    },
  });
}

const asked = () => api.calls.map(({ line }) => line.replace(`/repos/${HERE}`, ''));
const reasonOf = (done: Reviewed) => (done.kind === 'skipped' ? done.reason : `it was ${done.kind}`);
const shown = () =>
  api.reviewComments(7).map(({ path, line, start_line, body }) => {
    const [, title] = /^\*\*\w+: (.*)\*\*$/m.exec(body) ?? [];
    return `${path}:${start_line ?? ''}${start_line === undefined ? '' : '-'}${line} ${title}`;
  });

describe('a review with six findings', () => {
  const repeated = finding('src/a.ts', 2, 'Repeated');
  const six = [
    finding('src/a.ts', 3, 'One line'),
    finding('src/a.ts', 2, 'A range', { end_line: 4 }),
    finding('src/old.ts', 22, 'On a renamed file, by its old name'),
    finding('src/a.ts', 12, 'Outside of the diff'),
    finding('src/other.ts', 1, 'In a file that did not change'),
    repeated,
  ];
  beforeEach(async () => {
    api.files(7).push(diffEntry('src/a.ts', PATCH), diffEntry('src/new.ts', PATCH, 'src/old.ts'));
    await review([repeated]);
    api.calls.splice(0);
  });

  test('posts one review with the three that are new and on lines of the diff', async () => {
    expect(await review(six)).toEqual({
      kind: 'posted',
      comments: 3,
      repeated: 1,
      outside: 2,
      left: 0,
      url: expect.stringContaining('https://github.com/octocat/example/pull/7#pullrequestreview-'),
    });
    expect(shown()).toEqual([
      'src/a.ts:2 Repeated',
      'src/a.ts:3 One line',
      'src/a.ts:2-4 A range',
      'src/new.ts:22 On a renamed file, by its old name',
    ]);
    expect(asked()).toEqual([
      'GET /pulls/7',
      'GET /pulls/7/files?per_page=100',
      'GET /pulls/7/comments?per_page=100',
      'POST /graphql',
      'POST /pulls/7/reviews',
      'GET /pulls/7/comments?per_page=100',
      'POST /graphql',
    ]);
    const sent = api.calls.find(({ operation }) => operation === 'pulls/create-review')?.body ?? '';
    expect(JSON.parse(sent)).toEqual({
      commit_id: HEAD,
      event: 'COMMENT',
      body: 'Codex: 3 findings on these lines. 2 more in [the job summary](https://github.com/octocat/example/actions/runs/1).',
      comments: [
        { path: 'src/a.ts', line: 3, side: 'RIGHT', body: expect.stringContaining('One line') },
        { path: 'src/a.ts', start_line: 2, start_side: 'RIGHT', line: 4, side: 'RIGHT', body: expect.any(String) },
        { path: 'src/new.ts', line: 22, side: 'RIGHT', body: expect.stringContaining('renamed') },
      ],
    });
  });

  test('a second run, and a replay on the merge commit, send nothing new', async () => {
    await review(six);
    const before = shown();
    api.calls.splice(0);
    expect(await review(six)).toEqual({ kind: 'nothing-new', repeated: 4, outside: 2, left: 0 });
    expect(await review(six, { commit: MERGE })).toMatchObject({ kind: 'nothing-new', repeated: 4 });
    expect(asked().filter((line) => !line.startsWith('GET') && line !== 'POST /graphql')).toEqual([]);
    expect(shown()).toEqual(before);
  });

  test('a line that moved is the same finding', async () => {
    await review(six);
    const moved = six.map((one) => ({ ...one, line: one.line + 1, end_line: one.end_line + 1 }));
    expect(await review(moved)).toMatchObject({ kind: 'nothing-new', repeated: 4 });
  });

  test('two runs at once leave one comment for each finding', async () => {
    await Promise.all([review(six), review(six), review(six)]);
    expect([...shown()].sort()).toEqual([...new Set(shown())].sort());
    expect(shown()).toHaveLength(4);
  });

  test('somebody else’s comment with our marker does not count', async () => {
    const [own] = api.reviewComments(7);
    if (own?.user) own.user.login = 'mallory';
    expect(await review([repeated])).toMatchObject({ kind: 'posted', comments: 1 });
  });

  test('secrets are replaced', async () => {
    await review([finding('src/a.ts', 3, 'The key is sk-secret-0123456789')], {
      redactor: createRedactor(['sk-secret-0123456789']),
    });
    expect(JSON.stringify(api.reviewComments(7))).not.toContain('sk-secret-0123456789');
  });
});

test('120 files, three pages of comments, a patch that is too large: all are looked at', async () => {
  for (let i = 0; i < 120; i++) api.files(7).push(diffEntry(`src/${i}.ts`, PATCH));
  api.files(7).push(diffEntry('src/huge.ts'));
  const known = finding('src/0.ts', 2, 'Known');
  await review([known]);
  const [ours] = api.reviewComments(7).splice(0);
  for (let i = 0; i < 250; i++)
    api.reviewComments(7).push({ ...(ours as NonNullable<typeof ours>), id: 1000 + i, body: 'a remark' });
  if (ours) api.reviewComments(7).push({ ...ours, id: 2000 });
  const done = await review([
    known,
    finding('src/119.ts', 2, 'On the last page'),
    finding('src/huge.ts', 2, 'Not shown'),
  ]);
  expect(done).toMatchObject({ kind: 'posted', comments: 1, repeated: 1, outside: 1 });
  expect(asked().filter((line) => line.includes('page=2') || line.includes('page=3')).length).toBeGreaterThanOrEqual(5);
});

test('at most 50 comments, the worst', async () => {
  api.files(7).push(diffEntry('src/a.ts', PATCH));
  const many = Array.from({ length: 60 }, (_, i) => finding('src/a.ts', 2, `Number ${i}`));
  expect(await review(many)).toMatchObject({ kind: 'posted', comments: 50, left: 10 });
  expect(shown()[49]).toContain('Number 49');
});

test('no finding: the pull request is looked at, and nothing is posted', async () => {
  expect(await review([])).toEqual({ kind: 'nothing-new', repeated: 0, outside: 0, left: 0 });
  expect(asked()).toEqual(['GET /pulls/7']);
});

describe('what GitHub refuses', () => {
  beforeEach(() => void api.files(7).push(diffEntry('src/a.ts', PATCH)));
  const some = (count: number) => Array.from({ length: count }, (_, i) => finding('src/a.ts', 2, `Number ${i}`));

  test('a line that it does not take: only that finding stays in the report', async () => {
    // GitHub shows less of this file than the list of files says.
    api.files(7).push(diffEntry('src/b.ts', PATCH));
    const findings = [...some(5), finding('src/b.ts', 23, 'Refused')];
    const real = api.files(7);
    const [, b] = real;
    const whole = b?.patch;
    const patched = review(findings);
    const waiting = setInterval(() => {
      if (b && asked().some((line) => line.includes('/files'))) b.patch = PATCH.split('\n@@ -20')[0] ?? '';
    }, 1);
    const done = await patched;
    clearInterval(waiting);
    expect(whole).toBe(PATCH);
    expect(done).toMatchObject({ kind: 'posted', comments: 5, outside: 1 });
    expect(shown()).toHaveLength(5);
  });

  test('every line: a bounded number of requests, and nothing posted', async () => {
    api.fault('pulls/create-review', faults.status(422, 'Unprocessable Entity'));
    expect(await review(some(50))).toMatchObject({ kind: 'nothing-new', outside: 50 });
    expect(asked().filter((line) => line.startsWith('POST /pulls')).length).toBe(24);
  });

  test.each<[string, () => void, string]>([
    [
      'a token that may only read',
      () => api.fault('pulls/create-review', faults.notAccessible('pull_requests=write')),
      '`pull-requests: write`',
    ],
    [
      'a bad token',
      () => api.fault('any', faults.badCredentials()),
      'GitHub doesn’t accept github-token'.replace('’', "'"),
    ],
    ['a pull request that is hidden', () => api.fault('pulls/get', faults.notFound()), '404'],
    ['5xx for ever', () => api.fault('pulls/list-files', faults.status(502)), 'asked three times'],
    [
      'a closed pull request',
      () => void Object.assign(api.pulls[0] ?? {}, { state: 'closed' }),
      'pull request 7 is closed',
    ],
    [
      'a push in between',
      () => void Object.assign(api.pulls[0]?.head ?? {}, { sha: 'c'.repeat(40) }),
      'the head of pull request 7 is ccccccccc',
    ],
  ])('%s is one reason', async (_name, arrange, reason) => {
    arrange();
    expect(reasonOf(await review(some(2)))).toContain(reason);
    expect(api.reviewComments(7)).toEqual([]);
  });

  test('a fork’s token: the way that works is named', async () => {
    const payload = {
      pull_request: { number: 7, head: { sha: HEAD, repo: { id: 1 } }, base: { repo: { id: 2 } } },
    };
    const done = await review(some(1), { payload, token: api.token(BOT, { write: false }) });
    expect(reasonOf(done)).toContain('workflow_run');
  });

  test('a secondary rate limit: it waits as long as GitHub says, then posts once', async () => {
    api.fault('pulls/create-review', faults.secondaryLimit(1), 1);
    const began = Date.now();
    expect(await review(some(2))).toMatchObject({ kind: 'posted', comments: 2 });
    expect(Date.now() - began).toBeGreaterThanOrEqual(1000);
    expect(shown()).toHaveLength(2);
  });

  test('a secondary rate limit that asks for longer than there is time: one request, one reason', async () => {
    for (const seconds of [3600, null]) {
      api.calls.splice(0);
      api.fault('pulls/create-review', faults.secondaryLimit(seconds), 1);
      expect(reasonOf(await review(some(2), { maxMs: 20_000 }))).toContain('rate limit');
      expect(asked().filter((line) => line.startsWith('POST /pulls'))).toHaveLength(1);
    }
  });

  test('an answer that got lost: what was posted is found, and not posted again', async () => {
    api.fault('pulls/create-review', faults.lostAnswer(), 1);
    expect(await review(some(2))).toMatchObject({ kind: 'nothing-new', repeated: 2 });
    expect(shown()).toHaveLength(2);
  });

  test('a comment that is deleted while a twin of it is removed', async () => {
    await review(some(1));
    const [own] = api.reviewComments(7);
    if (own) api.reviewComments(7).push({ ...own, id: 99 });
    api.fault('pulls/delete-review-comment', faults.deleted(), 1);
    expect(await review([...some(1), finding('src/a.ts', 3, 'New')])).toMatchObject({ kind: 'posted', comments: 1 });
    expect(shown()).toHaveLength(2);
  });

  test('a page with 200 from something in between is not taken for a pull request', async () => {
    api.fault('pulls/get', faults.html(200), 1);
    expect(await review(some(1))).toMatchObject({ kind: 'posted' });
  });
});

test('an issue has no diff, and a cancelled job does not wait', async () => {
  const payload = { issue: { number: 7 }, comment: { id: 1 } };
  expect(reasonOf(await review([], { payload, env: { GITHUB_EVENT_NAME: 'issue_comment' } }))).toContain('no diff');
  expect(reasonOf(await review([], { signal: AbortSignal.abort('SIGINT') }))).toContain('cancelled');
  expect(reasonOf(await review([], { token: null }))).toContain('github-token is empty');
  expect(asked()).toEqual([]);
});
