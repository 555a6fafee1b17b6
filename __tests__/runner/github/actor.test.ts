import { expect, test } from 'vitest';
import { type ActorFacts, classifyActor } from '../../../src/runner/github/actor.ts';

const bot = (login: string) => ({ login, type: 'Bot' });

const facts = (given: Partial<ActorFacts>): ActorFacts => ({
  event: 'pull_request',
  actor: 'octocat',
  sender: null,
  allowUsers: [],
  allowBots: false,
  allowBotUsers: [],
  ...given,
});

test.each<[string, Partial<ActorFacts>, 'allowed' | 'ask' | 'refused']>([
  ['outside a runner', { event: '' }, 'allowed'],
  ['a schedule, whoever it is said to be', { event: 'schedule', actor: '' }, 'allowed'],
  ['a push by a person', { event: 'push' }, 'allowed'],
  ['a push by a bot', { event: 'push', actor: 'dependabot[bot]' }, 'ask'],
  ['a pull request', {}, 'ask'],
  ['a comment', { event: 'issue_comment' }, 'ask'],
  ['pull_request_target', { event: 'pull_request_target' }, 'ask'],
  ['a workflow_run', { event: 'workflow_run' }, 'ask'],
  ['nobody', { actor: ' ' }, 'refused'],
  ['a listed person, in any case', { allowUsers: ['someone', 'OctoCat'] }, 'allowed'],
  ['everybody', { allowUsers: ['*'] }, 'allowed'],
  ['another listed person', { allowUsers: ['octo'] }, 'ask'],
  ['GitHub’s bot, allowed', { actor: 'github-actions[bot]', allowBots: true }, 'allowed'],
  ['GitHub’s bot, not allowed', { actor: 'github-actions[bot]' }, 'ask'],
  ['another bot under allow-bots', { actor: 'renovate[bot]', allowBots: true }, 'ask'],
  ['a listed bot', { actor: 'renovate[bot]', allowBotUsers: ['Renovate[bot]'] }, 'allowed'],
  ['a listed bot, listed without its suffix', { actor: 'renovate[bot]', allowBotUsers: ['renovate'] }, 'allowed'],
  ['a person who is called like a listed bot', { actor: 'renovate', allowBotUsers: ['renovate'] }, 'ask'],
  ['a person who is called like GitHub’s bot', { actor: 'github-actions', allowBots: true }, 'ask'],
  ['an app under a plain name, by its sender', { event: 'push', actor: 'Copilot', sender: bot('Copilot') }, 'ask'],
  ['the same, listed', { actor: 'Copilot', sender: bot('Copilot'), allowBotUsers: ['copilot'] }, 'allowed'],
  [
    'the same, listed with a suffix',
    { actor: 'Copilot', sender: bot('Copilot'), allowBotUsers: ['Copilot[bot]'] },
    'allowed',
  ],
  ['the same, whose sender has the suffix', { event: 'push', actor: 'Copilot', sender: bot('Copilot[bot]') }, 'ask'],
  ['a bot as the sender, another actor', { event: 'push', actor: 'octocat', sender: bot('Copilot') }, 'allowed'],
  ['a person as the sender', { event: 'push', sender: { login: 'octocat', type: 'User' } }, 'allowed'],
  ['the merge queue, listed', { actor: 'github-merge-queue[bot]', allowBotUsers: ['github-merge-queue'] }, 'allowed'],
  [
    'the merge queue without its suffix, listed',
    { actor: 'github-merge-queue', sender: bot('github-merge-queue'), allowBotUsers: ['github-merge-queue'] },
    'allowed',
  ],
  ['the merge queue under allow-bots', { actor: 'github-merge-queue[bot]', allowBots: true }, 'allowed'],
  ['a star among the bots', { actor: 'renovate[bot]', allowBotUsers: ['*'] }, 'ask'],
])('%s: %#', (_name, given, expected) => {
  expect(classifyActor(facts(given)).kind).toBe(expected);
});
