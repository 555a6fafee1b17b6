import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkPermission } from '../../../src/runner/github/permission.ts';
import { access, faults, type GitHubApi, startGitHubApi } from '../../support/github-api.ts';

const ASKED = 'repos/get-collaborator-permission-level';

let api: GitHubApi;
beforeEach(async () => {
  api = await startGitHubApi();
});
afterEach(() => api.close());

function check(
  env: Record<string, string> = {},
  given: Partial<Parameters<typeof checkPermission>[0]> = {},
  maxMs?: number,
) {
  const request = {
    allowUsers: [],
    allowBots: false,
    allowBotUsers: [],
    githubToken: api.token('github-actions[bot]', { write: false }),
    ...given,
  };
  const run = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_ACTOR: 'octocat', ...api.env(), ...env };
  return checkPermission(request, run, maxMs === undefined ? {} : { maxMs });
}

const errorOf = async (asked: ReturnType<typeof check>) => {
  const found = await asked;
  return found.kind === 'refused' ? found.error : '';
};

describe('who may write', () => {
  test.each([
    ['an administrator', access('octocat', 'admin'), ''],
    ['a writer', access('octocat', 'write'), ''],
    ['a maintainer, folded into write', access('octocat', 'write', 'maintain', { maintain: true }), ''],
    ['a custom role above write', access('octocat', 'write', 'release-captain'), ''],
    ['a custom role on read that may push', access('octocat', 'read', 'docs-team', { push: true }), ''],
    ['a triager, folded into read', access('octocat', 'read', 'triage', { triage: true }), 'octocat has triage access'],
    ['a reader', access('octocat', 'read'), 'octocat has read access to octocat/example'],
    ['a custom role on read', access('octocat', 'read', 'auditor'), 'octocat has auditor access'],
    ['nobody', access('octocat', 'none'), 'octocat has no access'],
  ])('%s', async (_name, given, error) => {
    api.access.set('octocat', given);
    expect(await check()).toMatchObject({ kind: error === '' ? 'allowed' : 'refused' });
    expect(await errorOf(check())).toContain(error);
    expect(api.calls.map(({ operation }) => operation)).toEqual([ASKED, ASKED]);
  });

  test('a stranger is told the way in', async () => {
    expect(await errorOf(check())).toBe(
      'octocat is no collaborator of octocat/example (404: octocat is not a user), and write access is needed. To let octocat in all the same, name them in allow-users.',
    );
  });
  test('a bot is told its own way in, and its name reaches GitHub as one part of the path', async () => {
    expect(await errorOf(check({ GITHUB_ACTOR: 'renovate[bot]' }))).toContain('name it in allow-bot-users');
    expect(api.calls[0]?.line).toContain('/collaborators/renovate%5Bbot%5D/permission');
  });
});

describe('nobody is asked', () => {
  test.each([
    ['a push', { GITHUB_EVENT_NAME: 'push' }, {}],
    ['a schedule', { GITHUB_EVENT_NAME: 'schedule' }, {}],
    ['a dispatch', { GITHUB_EVENT_NAME: 'workflow_dispatch' }, {}],
    ['allow-users', {}, { allowUsers: ['octocat'] }],
    ['allow-bots', { GITHUB_ACTOR: 'github-actions[bot]' }, { allowBots: true }],
    ['allow-bot-users', { GITHUB_ACTOR: 'renovate[bot]' }, { allowBotUsers: ['renovate'] }],
  ])('%s', async (_name, env, given) => {
    expect(await check(env, { githubToken: null, ...given })).toEqual({ kind: 'allowed' });
    expect(api.calls).toEqual([]);
  });
  test.each([
    ['without a token', {}, { githubToken: null }, 'leave that input at its default'],
    ['without a name', { GITHUB_ACTOR: '' }, {}, 'GITHUB_ACTOR is empty'],
    ['without a repository', { GITHUB_REPOSITORY: 'x' }, {}, 'GITHUB_REPOSITORY holds "x"'],
    ['with too much of a repository', { GITHUB_REPOSITORY: 'x/y/z' }, {}, 'GITHUB_REPOSITORY holds "x/y/z"'],
  ])('%s it is a refusal', async (_name, env, given, error) => {
    expect(await errorOf(check(env, given))).toContain(error);
    expect(api.calls).toEqual([]);
  });
});

describe('what can’t be found out is a refusal', () => {
  test.each([
    ['a bad token', faults.badCredentials(), 1, "GitHub doesn't accept github-token (401: Bad credentials)"],
    ['a token that may not ask', faults.notAccessible(), 1, '(403: Resource not accessible by integration)'],
    ['a primary limit', faults.primaryLimit(Date.now() / 1000 + 3000), 1, 'rate limit for github-token is used up'],
    ['a secondary limit', faults.secondaryLimit(null), 1, 'rate limit for github-token is used up'],
    ['a long Retry-After', faults.tooMany(3600), 1, 'rate limit for github-token is used up'],
    ['5xx for ever', faults.status(503), 3, '(503: Server Error), asked three times'],
    ['an error page', faults.html(502), 3, '(502), asked three times'],
    ['resets', faults.reset(), 3, 'asked three times'],
    ['a page instead of JSON', faults.html(200), 1, "can't be understood"],
    ['half a JSON', faults.json(200, '{"permission":"ad'), 1, "can't be understood"],
    ['another JSON', faults.json(200, '{"permission":["admin"]}'), 1, "can't be understood"],
    ['null', faults.json(200, 'null'), 1, "can't be understood"],
  ])('%s', async (_name, fault, tries, error) => {
    api.access.set('octocat', access('octocat', 'admin'));
    api.fault(ASKED, fault);
    const told = await errorOf(check());
    expect(told).toContain(error);
    expect(told).not.toContain('<');
    expect(api.calls.length).toBe(tries);
  });
  test('a silent service is given up in time', async () => {
    api.access.set('octocat', access('octocat', 'admin'));
    api.fault(ASKED, faults.silent());
    const began = performance.now();
    expect(await errorOf(check({}, {}, 300))).toContain("didn't say in time");
    expect(performance.now() - began).toBeLessThan(1500);
  });
  test('nobody listens', async () => {
    expect(await errorOf(check({ GITHUB_API_URL: 'http://127.0.0.1:2' }))).toMatch(/ECONNREFUSED.*asked three times/);
  });
});

describe('passing trouble', () => {
  test.each([
    ['5xx', faults.status(500)],
    ['a reset', faults.reset()],
    ['a short Retry-After', faults.tooMany(1)],
  ])('%s once', async (_name, fault) => {
    api.access.set('octocat', access('octocat', 'write'));
    api.fault(ASKED, fault, 1);
    expect(await check()).toEqual({ kind: 'allowed' });
    expect(api.calls.length).toBe(2);
  });
});
