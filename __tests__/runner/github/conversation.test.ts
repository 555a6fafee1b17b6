import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ConversationOf, conversationOf } from '../../../src/runner/github/conversation.ts';

const SHA = 'a'.repeat(40);
const side = (id: number | null) => ({ repo: id === null ? null : { id } });
const pull = (number: number, head: number | null = 1, base = 1) => ({
  number,
  head: side(head),
  base: side(base),
});
/** What an event without a comment is about. */
const known = (number: number, readOnly = false): ConversationOf => ({
  kind: 'known',
  number,
  of: 'pull request',
  readOnly,
  replyTo: null,
});
const run = (given: object) => ({ repository: { id: 1 }, workflow_run: { head_sha: SHA, ...given } });

test.each<[string, string, unknown, ConversationOf]>([
  ['pull_request', 'pull_request', { pull_request: pull(7) }, known(7)],
  ['a fork’s', 'pull_request', { pull_request: pull(7, 2) }, known(7, true)],
  ['a deleted fork’s', 'pull_request', { pull_request: pull(7, null) }, known(7, true)],
  ['a fork’s under pull_request_target', 'pull_request_target', { pull_request: pull(7, 2) }, known(7)],
  ['a review', 'pull_request_review', { pull_request: pull(7) }, known(7)],
  [
    'a comment on a pull request',
    'issue_comment',
    { issue: { number: 8, pull_request: { url: 'x' } }, comment: { id: 99 } },
    { kind: 'known', number: 8, of: 'pull request', readOnly: false, replyTo: 99 },
  ],
  [
    'a comment on an issue',
    'issue_comment',
    { issue: { number: 8 }, comment: { id: 99 } },
    { kind: 'known', number: 8, of: 'issue', readOnly: false, replyTo: 99 },
  ],
  ['an issue', 'issues', { issue: { number: 8 } }, { ...known(8), of: 'issue' } as ConversationOf],
  [
    'an event without its issue',
    'issue_comment',
    { comment: { id: 99 } },
    { kind: 'none', reason: 'the event names no issue' },
  ],
  ['a workflow_run', 'workflow_run', run({ pull_requests: [pull(9), pull(3)] }), known(3)],
  [
    'a workflow_run that lists a fork’s own pull request',
    'workflow_run',
    run({ pull_requests: [pull(9, 2, 2)] }),
    { kind: 'search', sha: SHA, head: null },
  ],
  [
    'a workflow_run of a fork',
    'workflow_run',
    run({ pull_requests: [], head_branch: 'topic', head_repository: { owner: { login: 'stranger' } } }),
    { kind: 'search', sha: SHA, head: 'stranger:topic' },
  ],
  ['a workflow_run without a commit', 'workflow_run', {}, { kind: 'none', reason: 'the workflow run names no commit' }],
  ['a push', 'push', { after: SHA }, { kind: 'search', sha: 'b'.repeat(40), head: null }],
])('%s', (_name, event, payload, expected) => {
  expect(conversationOf(event, payload, 'b'.repeat(40))).toEqual(expected);
});

test('an event without a commit has none', () => {
  expect(conversationOf('', null, '')).toMatchObject({ kind: 'none' });
});

test('any payload is read without an error', () => {
  const key = fc.constantFrom('pull_request', 'issue', 'workflow_run', 'number', 'head', 'base', 'repo', 'id');
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof({ maxDepth: 4 }, fc.jsonValue(), fc.dictionary(key, tie('value')), fc.array(tie('value'))),
  }));
  fc.assert(
    fc.property(fc.constantFrom('pull_request', 'issue_comment', 'workflow_run', 'push'), value, (event, payload) => {
      const found = conversationOf(event, payload, SHA);
      if (found.kind === 'known') expect(Number.isSafeInteger(found.number) && found.number > 0).toBe(true);
    }),
  );
});
