import type { Request } from '../request/request.ts';
import { type ActorFacts, isBot, judgeActor } from './actor.ts';

export type Permission = { readonly kind: 'allowed' } | { readonly kind: 'refused'; readonly error: string };

/**
 * May whoever started this run spend the key? Write access, asked of GitHub's API
 * (`GET /repos/{owner}/{repo}/collaborators/{username}/permission`), or a name in one of the allow lists.
 * What can't be found out is a refusal.
 */
export async function checkPermission(
  request: Request,
  env: { readonly [name: string]: string | undefined },
): Promise<Permission> {
  const facts: ActorFacts = {
    event: env['GITHUB_EVENT_NAME'] ?? '',
    actor: env['GITHUB_ACTOR'] ?? '',
    allowUsers: request.allowUsers,
    allowBots: request.allowBots,
    allowBotUsers: request.allowBotUsers,
  };
  const verdict = judgeActor(facts);
  switch (verdict.kind) {
    case 'allowed':
      return verdict;
    case 'refused':
      return { kind: 'refused', error: verdict.reason };
    case 'ask':
      return askGitHub(verdict.actor, request.githubToken, env['GITHUB_REPOSITORY'] ?? '');
  }
}

async function askGitHub(actor: string, token: string | null, repository: string): Promise<Permission> {
  const [owner = '', repo = ''] = repository.split('/');
  if (owner === '' || repo === '') return refused(`GITHUB_REPOSITORY holds "${repository}", not owner/name.`);
  if (token === null) {
    return refused(
      `Without github-token nobody can tell whether ${actor} may start this run: leave that input at its default.`,
    );
  }
  const { getOctokit } = await import('@actions/github');
  try {
    const { data } = await getOctokit(token).rest.repos.getCollaboratorPermissionLevel({
      owner,
      repo,
      username: actor,
    });
    if (mayWrite(data)) return { kind: 'allowed' };
    return refused(
      `${actor} has ${data.permission} access to ${repository}, and write access is needed. ${wayIn(actor)}`,
    );
  } catch (error) {
    const status = (error as { status?: unknown }).status;
    if (status === 404)
      return refused(`${actor} is no collaborator of ${repository}, and write access is needed. ${wayIn(actor)}`);
    const reason = error instanceof Error ? error.message : String(error);
    return refused(
      `GitHub didn't say whether ${actor} may start this run (${status ?? 'no answer'}: ${reason}). ${wayIn(actor)}`,
    );
  }
}

/** `permission` folds maintain into write and triage into read; custom roles show in `user.permissions`. */
function mayWrite(data: { permission: string; user?: { permissions?: { push?: boolean } } | null }): boolean {
  return ['admin', 'maintain', 'write'].includes(data.permission) || data.user?.permissions?.push === true;
}

function wayIn(actor: string): string {
  if (!isBot(actor)) return `To let ${actor} in all the same, name them in allow-users.`;
  return `To let this bot in all the same, name it in allow-bot-users.`;
}

function refused(error: string): Permission {
  return { kind: 'refused', error };
}
