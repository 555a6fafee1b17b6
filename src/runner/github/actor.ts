/** Who started the run, and what lets them in without asking GitHub. Pure; permission.ts does the asking. */
export interface ActorFacts {
  /** `GITHUB_EVENT_NAME`; empty outside a runner. */
  readonly event: string;
  /** `GITHUB_ACTOR`. */
  readonly actor: string;
  readonly allowUsers: readonly string[];
  readonly allowBots: boolean;
  readonly allowBotUsers: readonly string[];
}

export type ActorVerdict =
  | { readonly kind: 'allowed' }
  | { readonly kind: 'ask'; readonly actor: string }
  | { readonly kind: 'refused'; readonly reason: string };

/**
 * Events that nobody without write access can cause: GitHub itself checks that for each of them.
 * A push by a bot is another matter, because bots push what strangers gave them (dependency updates).
 */
const NEEDS_WRITE_ACCESS = new Set([
  'push',
  'schedule',
  'workflow_dispatch',
  'repository_dispatch',
  'merge_group',
  'create',
  'delete',
]);

/** GitHub's own account, the only one that `allow-bots` trusts; others are named one by one. */
const GITHUB_BOT = 'github-actions[bot]';

export function classifyActor(facts: ActorFacts): ActorVerdict {
  const { event, actor, allowUsers, allowBots, allowBotUsers } = facts;
  if (event === '' || event === 'schedule') return { kind: 'allowed' };
  const name = actor.trim().toLowerCase();
  if (name === '') {
    return { kind: 'refused', reason: 'GITHUB_ACTOR is empty, so nobody can tell who started this run.' };
  }
  if (isBot(name)) {
    if (allowBots && name === GITHUB_BOT) return { kind: 'allowed' };
    if (allowBotUsers.some((bot) => botName(bot) === name)) return { kind: 'allowed' };
  } else if (NEEDS_WRITE_ACCESS.has(event)) {
    return { kind: 'allowed' };
  }
  if (allowUsers.some((user) => user === '*' || user.toLowerCase() === name)) return { kind: 'allowed' };
  return { kind: 'ask', actor };
}

/** The suffix can't be part of a person's name, so a person who is called like a bot isn't taken for one. */
export function isBot(actor: string): boolean {
  return actor.toLowerCase().endsWith('[bot]');
}

function botName(entry: string): string {
  const name = entry.toLowerCase();
  return isBot(name) ? name : `${name}[bot]`;
}
