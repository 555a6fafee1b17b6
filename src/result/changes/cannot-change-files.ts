import type { Request } from '../../request/request.ts';

/**
 * Codex's own sandbox writes nothing then. With a given codex-home, and with arguments that only `unsafe` allows, tools
 * run beside the sandbox, and may.
 */
export function cannotChangeFiles(request: Pick<Request, 'sandbox' | 'codexHome' | 'safetyStrategy'>): boolean {
  return request.sandbox === 'read-only' && request.codexHome === null && request.safetyStrategy !== 'unsafe';
}
