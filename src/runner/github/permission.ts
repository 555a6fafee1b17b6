import type { Request } from '../../request/request.ts';
import { type ActorFacts, classifyActor, isBot } from './actor.ts';
import type { ApiFault } from './api-fault.ts';
import { readEvent, senderOf } from './event.ts';
import { gitHub } from './github.ts';

export type Permission = { readonly kind: 'allowed' } | { readonly kind: 'refused'; readonly error: string };

export interface PermissionOptions {
  /** For all tries together. The check holds up the job, and what can't be found out is a refusal: 20,000 by default. */
  readonly maxMs?: number;
  /** A cancelled job doesn't wait for the answer. */
  readonly signal?: AbortSignal;
}

/**
 * May whoever started this run spend the key? Write access, asked of GitHub's API
 * (`GET /repos/{owner}/{repo}/collaborators/{username}/permission`), or a name in one of the allow lists.
 * What can't be found out is a refusal.
 */
export async function checkPermission(
  request: Pick<Request, 'allowUsers' | 'allowBots' | 'allowBotUsers' | 'githubToken'>,
  env: { readonly [name: string]: string | undefined },
  options: PermissionOptions = {},
): Promise<Permission> {
  const facts: ActorFacts = {
    event: env['GITHUB_EVENT_NAME'] ?? '',
    actor: env['GITHUB_ACTOR'] ?? '',
    sender: senderOf(await readEvent(env['GITHUB_EVENT_PATH'])),
    allowUsers: request.allowUsers,
    allowBots: request.allowBots,
    allowBotUsers: request.allowBotUsers,
  };
  const verdict = classifyActor(facts);
  switch (verdict.kind) {
    case 'allowed':
      return verdict;
    case 'refused':
      return refused(verdict.reason);
    case 'ask':
      return askGitHub({ actor: verdict.actor.trim(), sender: facts.sender }, request.githubToken, env, options);
  }
}

async function askGitHub(
  { actor, sender }: Pick<ActorFacts, 'actor' | 'sender'>,
  token: string | null,
  env: { readonly [name: string]: string | undefined },
  { maxMs = 20_000, signal }: PermissionOptions,
): Promise<Permission> {
  const repository = env['GITHUB_REPOSITORY'] ?? '';
  if (!/^[^/]+\/[^/]+$/.test(repository)) {
    return refused(`GITHUB_REPOSITORY holds "${repository}", not owner/name.`);
  }
  if (token === null) {
    return refused(
      `Without github-token nobody can tell whether ${actor} may start this run: leave that input at its default. ${wayIn(actor, sender)}`,
    );
  }
  const { owner, repo, ask } = gitHub({ token, env, maxMs, ...(signal === undefined ? {} : { signal }) });
  const asked = await ask(
    async ({ rest }) => (await rest.repos.getCollaboratorPermissionLevel({ owner, repo, username: actor })).data,
  );
  if (asked.kind === 'failed') return refused(`${unanswered(actor, repository, asked.fault)} ${wayIn(actor, sender)}`);
  const access = accessOf(asked.answer);
  if (access === null) {
    return refused(
      `GitHub's answer on ${actor}'s access to ${repository} can't be understood. ${wayIn(actor, sender)}`,
    );
  }
  return access.write
    ? { kind: 'allowed' }
    : refused(
        `${actor} has ${access.name} access to ${repository}, and write access is needed. ${wayIn(actor, sender)}`,
      );
}

/**
 * `permission` is one of admin, write, read and none: it folds maintain into write and triage into read. A custom role
 * has its own name in `role_name`, and shows what it may in `user.permissions`. The reply comes from the network,
 * whatever its type says.
 */
function accessOf(reply: unknown): { write: boolean; name: string } | null {
  if (typeof reply !== 'object' || reply === null) return null;
  const { permission, role_name, user } = reply as {
    permission?: unknown;
    role_name?: unknown;
    user?: { permissions?: { push?: unknown } | null } | null;
  };
  if (typeof permission !== 'string') return null;
  const write = ['admin', 'maintain', 'write'].includes(permission) || user?.permissions?.push === true;
  const name = typeof role_name === 'string' && role_name !== '' ? role_name : permission;
  return { write, name: name === 'none' ? 'no' : name };
}

function unanswered(actor: string, repository: string, { kind, said }: ApiFault): string {
  switch (kind) {
    case 'missing':
      return `${actor} is no collaborator of ${repository} (${said}), and write access is needed.`;
    case 'token':
      return `GitHub doesn't accept github-token (${said}), so nobody can tell whether ${actor} may start this run.`;
    case 'limited':
      return `GitHub's rate limit for github-token is used up (${said}), so nobody can tell whether ${actor} may start this run. Run the job again later.`;
    case 'late':
      return `GitHub didn't say in time whether ${actor} may start this run. Run the job again.`;
    case 'passing':
      return `GitHub didn't say whether ${actor} may start this run (${said}), asked three times. Run the job again.`;
    default:
      return `GitHub didn't say whether ${actor} may start this run (${said}).`;
  }
}

function wayIn(actor: string, sender: ActorFacts['sender']): string {
  if (!isBot(actor, sender)) return `To let ${actor} in all the same, name them in allow-users.`;
  return `To let this bot in all the same, name it in allow-bot-users.`;
}

function refused(error: string): Permission {
  return { kind: 'refused', error };
}
