/** Who started the run, and what lets them in without asking GitHub. Pure; permission.ts does the asking. */
export interface ActorFacts {
  /** `GITHUB_EVENT_NAME`; empty outside a runner. */
  readonly event: string;
  /** `GITHUB_ACTOR`. */
  readonly actor: string;
  /** `sender` of the event's payload; null where the event has none. */
  readonly sender: { readonly login: string; readonly type: string } | null;
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

/** GitHub's own accounts, the only ones that `allow-bots` trusts; others are named one by one. */
const GITHUB_BOTS = ['github-actions', 'github-merge-queue'];

export function classifyActor(facts: ActorFacts): ActorVerdict {
  const { event, actor, allowUsers, allowBots, allowBotUsers } = facts;
  if (event === '' || event === 'schedule') return { kind: 'allowed' };
  const name = actor.trim().toLowerCase();
  if (name === '') {
    return { kind: 'refused', reason: 'GITHUB_ACTOR is empty, so nobody can tell who started this run.' };
  }
  if (isBot(actor, facts.sender)) {
    if (allowBots && GITHUB_BOTS.includes(withoutSuffix(name))) return { kind: 'allowed' };
    if (allowBotUsers.some((bot) => withoutSuffix(bot) === withoutSuffix(name))) return { kind: 'allowed' };
  } else if (NEEDS_WRITE_ACCESS.has(event)) {
    return { kind: 'allowed' };
  }
  if (allowUsers.some((user) => user === '*' || user.toLowerCase() === name)) return { kind: 'allowed' };
  return { kind: 'ask', actor };
}

/**
 * A bot by its name, whose suffix no person's name can have, or by what the event says of its sender: some apps
 * (`Copilot`) act under a plain name. Anybody else counts as a person, so that nobody profits from a bot's name.
 */
export function isBot(actor: string, sender: ActorFacts['sender']): boolean {
  const name = actor.trim().toLowerCase();
  if (name.endsWith(SUFFIX)) return true;
  return sender?.type === 'Bot' && withoutSuffix(sender.login) === name;
}

const SUFFIX = '[bot]';

function withoutSuffix(login: string): string {
  const name = login.trim().toLowerCase();
  return name.endsWith(SUFFIX) ? name.slice(0, -SUFFIX.length) : name;
}
