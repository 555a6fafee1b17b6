import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Redactor } from '../../base/ports.ts';
import type { Identity } from '../../key/identify.ts';
import type { Request } from '../../request/request.ts';
import { cannotChangeFiles } from './cannot-change-files.ts';
import type { Capture } from './capture.ts';
import { captureChanges } from './changes.ts';
import { cleanCapture } from './clean-capture.ts';
import { NO_WRITES } from './ignored-writes.ts';
import { takeSnapshot } from './snapshot.ts';

export interface Watch {
  capture(): Promise<Capture>;
}

const NOTHING: Capture = {
  changes: { files: [], diffstat: '' },
  patch: null,
  notCacheable: null,
  commits: 0,
  ignored: NO_WRITES,
};

export const NO_CHANGES: Watch = { capture: async () => NOTHING };

/** Looks at the work tree before a run, so that afterwards what Codex changed can be told. Never rejects. */
export async function watchChanges(
  request: Request,
  { worktree, exclude }: Identity,
  { folder, runId, redactor }: { readonly folder: string; readonly runId: string; readonly redactor: Redactor },
): Promise<Watch> {
  if (cannotChangeFiles(request)) return NO_CHANGES;
  if (worktree.kind === 'none') {
    const notCacheable = `Codex may have changed files, and without a git work tree nobody can tell which. ${worktree.advice}`;
    return { capture: async () => ({ ...NOTHING, notCacheable }) };
  }
  const shadow = join(folder, 'shadow');
  // It is there where Codex had to be started anew.
  await rm(shadow, { recursive: true, force: true });
  await mkdir(shadow, { mode: 0o700 });
  const snapshot = await takeSnapshot(worktree, shadow, { runId, exclude });
  if (snapshot.kind === 'failed') return { capture: async () => ({ ...NOTHING, notCacheable: snapshot.reason }) };
  return {
    async capture() {
      const captured = await captureChanges(snapshot);
      const { changes, commits } = captured;
      const patch = captured.kind === 'ok' ? captured.patch : null;
      const notCacheable = captured.kind === 'ok' ? null : captured.reason;
      const ignored = captured.kind === 'ok' ? captured.ignored : NO_WRITES;
      return cleanCapture({ changes, commits, patch, notCacheable, ignored }, redactor, worktree.root);
    },
  };
}
