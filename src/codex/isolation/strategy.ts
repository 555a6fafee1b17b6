import type { Request } from '../../request/request.ts';
import type { RunContext } from '../run-context.ts';
import { dropSudo } from './drop-sudo.ts';
import { becomeUser } from './other-user.ts';
import type { OtherUser } from './user-shell.ts';

export type Strategy =
  /** `user`: whom Codex runs as; null = we ourselves. */
  { readonly kind: 'ok'; readonly user: OtherUser | null } | { readonly kind: 'failed'; readonly error: string };

/** Does what `safety-strategy` asks of the machine. `sandbox`, `read-only` and `unsafe` ask nothing of it. */
export async function takeStrategy(request: Request, { env, log, signal }: RunContext): Promise<Strategy> {
  switch (request.safetyStrategy) {
    case 'sandbox':
    case 'read-only':
    case 'unsafe':
      return { kind: 'ok', user: null };
    case 'drop-sudo': {
      const end = await dropSudo(env, signal);
      if (end.kind === 'failed') return end;
      if (end.kind === 'nothing') log.notice(end.remark);
      else log.info('sudo is dropped: for this job, and for the machine until somebody gives it back.');
      return { kind: 'ok', user: null };
    }
    case 'unprivileged-user': {
      if (request.codexUser === null)
        return { kind: 'failed', error: 'safety-strategy: unprivileged-user needs codex-user.' };
      const becoming = await becomeUser(request.codexUser, env, signal);
      if (becoming.kind === 'failed') return becoming;
      log.info(`Codex runs as the user ${becoming.user.name}.`);
      return { kind: 'ok', user: becoming.user };
    }
  }
}
