import type { ApiFault } from './api-fault.ts';
import type { ConversationOf } from './conversation.ts';

/**
 * Why the comment was not written, and what to change; a clause or more, without the last full stop.
 *
 * @param place what the comment is for
 */
export function commentAdvice({ kind, said, accepted }: ApiFault, place: ConversationOf): string {
  const readOnly = place.kind === 'known' && place.readOnly;
  const permission = place.kind === 'known' && place.of === 'issue' ? 'issues' : 'pull_requests';
  switch (kind) {
    case 'token':
      return `GitHub doesn't accept github-token (${said}). Leave that input at its default`;
    case 'denied':
    case 'missing':
      if (/\b(?:locked|archived)\b/i.test(said)) return `GitHub refused it (${said})`;
      if (readOnly) {
        return `a fork’s pull request has a token that may only read, whatever its \`permissions:\` say (${said}). Comment from a workflow_run workflow on the default branch instead, with \`permissions: pull-requests: write\``;
      }
      return `the token may not do that (${said}). Add \`${permissionLine(accepted, permission)}\` under the job's \`permissions:\` (beside \`contents: read\`, which is lost once others are named)`;
    case 'limited':
      return `GitHub's rate limit for github-token is used up (${said})`;
    case 'late':
      return `GitHub didn't answer in time`;
    case 'passing':
      return `GitHub didn't answer properly, asked three times (${said})`;
    case 'refused':
      return `GitHub refused it (${said})`;
  }
}

/**
 * The line to add. GitHub's reply may list what would do: alternatives between `;`, each `name=level` joined by `,`.
 * For a comment on a pull request or an issue its own permission is enough.
 */
function permissionLine(accepted: string, own: 'pull_requests' | 'issues'): string {
  const ways = accepted.split(';').map((way) => way.trim());
  const asked = /^([a-z_]+)=(?:write|admin)$/;
  const other = ways.some((way) => way.includes(own)) ? undefined : ways.find((way) => asked.test(way));
  const name = asked.exec(other ?? '')?.[1] ?? own;
  return `${name.replaceAll('_', '-')}: write`;
}
