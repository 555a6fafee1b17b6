import { expect, test } from 'vitest';
import { whyNoSecret } from '../../../src/runner/github/missing-secret.ts';

const pull = (head: number | null, base = 1) => ({
  pull_request: { head: { repo: head === null ? null : { id: head } }, base: { repo: { id: base } } },
});

test.each<[string, Record<string, string>, unknown, RegExp]>([
  ['a push', { GITHUB_EVENT_NAME: 'push' }, {}, /^In a workflow .*secrets: inherit/],
  ['a pull request of a fork', { GITHUB_EVENT_NAME: 'pull_request' }, pull(2), /fork’s pull request/],
  ['one of a fork that was deleted', { GITHUB_EVENT_NAME: 'pull_request' }, pull(null), /fork’s pull request/],
  ['one of this repository', { GITHUB_EVENT_NAME: 'pull_request' }, pull(1), /secrets: inherit/],
  ['pull_request_target, which gets secrets', { GITHUB_EVENT_NAME: 'pull_request_target' }, pull(2), /inherit/],
  ['Dependabot', { GITHUB_EVENT_NAME: 'pull_request', GITHUB_ACTOR: 'dependabot[bot]' }, pull(1), /Dependabot’s own/],
  ['an event that cannot be read', { GITHUB_EVENT_NAME: 'pull_request' }, null, /secrets: inherit/],
  ['no runner', {}, null, /^$/],
])('%s', (_name, env, payload, text) => {
  expect(whyNoSecret(env, payload)).toMatch(text);
});
