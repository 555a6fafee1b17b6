import { readFile } from 'node:fs/promises';

/** The payload of the event that started this run, from `GITHUB_EVENT_PATH`; null where it can't be read. */
export async function readEvent(path: string | undefined): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path ?? '', 'utf8'));
  } catch {
    return null;
  }
}

/** Who caused the event; null where its payload doesn't say. `type` is GitHub's: User, Bot, Organization, Mannequin. */
export function senderOf(payload: unknown): { readonly login: string; readonly type: string } | null {
  const sender = (payload as { sender?: { login?: unknown; type?: unknown } | null } | null)?.sender;
  if (typeof sender?.login !== 'string' || typeof sender.type !== 'string') return null;
  return { login: sender.login, type: sender.type };
}
