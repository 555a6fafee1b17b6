import type { Request } from '../../request/request.ts';

/** Codex's own sandbox writes nothing then. With a given codex-home its tools run beside the sandbox, and may. */
export function cannotChangeFiles({ sandbox, codexHome }: Pick<Request, 'sandbox' | 'codexHome'>): boolean {
  return sandbox === 'read-only' && codexHome === null;
}
