/** Webhook payloads: whoever opens an issue writes half of what is in them. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { classifyActor } from '../../src/runner/github/actor.ts';
import { conversationOf } from '../../src/runner/github/conversation.ts';
import { all, forHours } from './runs.ts';

const events = [
  'push',
  'pull_request',
  'pull_request_target',
  'issue_comment',
  'issues',
  'workflow_run',
  'schedule',
  '',
  'x',
];
const pull = fc.record(
  { number: fc.oneof(fc.integer(), fc.jsonValue()), head: fc.jsonValue(), base: fc.jsonValue() },
  { requiredKeys: [] },
);
const payload = fc.oneof(
  fc.jsonValue(),
  fc.record(
    {
      pull_request: fc.oneof(pull, fc.jsonValue()),
      issue: fc.oneof(
        fc.record({ number: fc.oneof(fc.integer(), fc.jsonValue()), pull_request: fc.jsonValue() }),
        fc.jsonValue(),
      ),
      repository: fc.oneof(fc.record({ id: fc.jsonValue() }), fc.jsonValue()),
      workflow_run: fc.oneof(
        fc.record({
          pull_requests: fc.oneof(fc.array(pull, { maxLength: 3 }), fc.jsonValue()),
          head_sha: fc.oneof(fc.string(), fc.jsonValue()),
          head_repository: fc.jsonValue(),
          head_branch: fc.jsonValue(),
        }),
        fc.jsonValue(),
      ),
    },
    { requiredKeys: [] },
  ),
);

test('any payload names a pull request by a whole number, a commit, or none', forHours, () => {
  fc.assert(
    fc.property(fc.constantFrom(...events), payload, fc.constantFrom('', 'a'.repeat(40)), (event, given, sha) => {
      const found = conversationOf(event, given, sha);
      if (found.kind === 'known') expect(Number.isSafeInteger(found.number) && found.number > 0).toBe(true);
      if (found.kind === 'search') expect(found.sha).not.toBe('');
      if (found.kind === 'none') expect(found.reason).not.toBe('');
    }),
    all,
  );
});

test('whom nobody named is asked about, however their name is written', forHours, () => {
  const name = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('octocat', 'OctoCat', 'dependabot[bot]', 'dependabot', '*', '', ' octocat', 'octocat\n'),
  );
  const open = fc.constantFrom('issue_comment', 'issues', 'fork', 'watch');
  fc.assert(
    fc.property(
      open,
      name,
      fc.array(name, { maxLength: 3 }),
      fc.array(name, { maxLength: 2 }),
      (event, actor, users, bots) => {
        const verdict = classifyActor({
          event,
          actor,
          sender: null,
          allowUsers: users,
          allowBots: false,
          allowBotUsers: bots,
        });
        if (verdict.kind !== 'allowed') return;
        const wanted = actor.trim().toLowerCase();
        const named = [...users, ...bots].flatMap((one) => [one.toLowerCase(), `${one.toLowerCase()}[bot]`]);
        expect(named.includes(wanted) || users.includes('*')).toBe(true);
      },
    ),
    all,
  );
});
