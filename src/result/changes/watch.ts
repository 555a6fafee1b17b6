import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Identity } from '../../key/identify.ts';
import type { Redactor } from '../../ports.ts';
import type { Request } from '../../request/request.ts';
import type { Changes } from '../result.ts';
import { captureChanges } from './changes.ts';
import { cleanCapture } from './clean-capture.ts';
import { takeSnapshot } from './snapshot.ts';

/** What a run did to the files. */
export interface Capture {
  readonly changes: Changes;
  /** Git patch; null when nothing changed, or when there is none. */
  readonly patch: Buffer | null;
  /** Why the changes can't be replayed, and so the run not be stored; null when they can. */
  readonly obstacle: string | null;
  /** How many commits Codex itself made. */
  readonly commits: number;
}

export interface Watch {
  capture(): Promise<Capture>;
}

const NOTHING: Capture = { changes: { files: [], diffstat: '' }, patch: null, obstacle: null, commits: 0 };

/** Looks at the work tree before a run, so that afterwards what Codex changed can be told. Never rejects. */
export async function watchChanges(
  request: Request,
  { worktree, exclude }: Identity,
  { folder, runId, redactor }: { readonly folder: string; readonly runId: string; readonly redactor: Redactor },
): Promise<Watch> {
  if (isUnchanging(request)) return { capture: async () => NOTHING };
  if (worktree.kind === 'none') {
    const obstacle = `Codex may have changed files, and without a git work tree nobody can tell which. ${worktree.advice}`;
    return { capture: async () => ({ ...NOTHING, obstacle }) };
  }
  const shadow = join(folder, 'shadow');
  await mkdir(shadow, { mode: 0o700 });
  const snapshot = await takeSnapshot(worktree, shadow, { runId, exclude });
  if (snapshot.kind === 'impossible') return { capture: async () => ({ ...NOTHING, obstacle: snapshot.reason }) };
  return {
    async capture() {
      const captured = await captureChanges(snapshot);
      const { changes, commits } = captured;
      const patch = captured.kind === 'captured' ? captured.patch : null;
      const obstacle = captured.kind === 'captured' ? null : captured.reason;
      return cleanCapture({ changes, commits, patch, obstacle }, redactor, worktree.root);
    },
  };
}

/** Codex's own sandbox writes nothing then. With a given codex-home its tools run beside the sandbox, and may. */
export function isUnchanging({ sandbox, codexHome }: Pick<Request, 'sandbox' | 'codexHome'>): boolean {
  return sandbox === 'read-only' && codexHome === null;
}
