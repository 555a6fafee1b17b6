import { resolve } from 'node:path';
import { isWithin } from '../base/files/is-within.ts';
import { absolutePath, type RequestContext, realWorkspace } from './context.ts';
import type { InputReader } from './input-reader.ts';
import { oneOf } from './readers.ts';
import { type Request, SANDBOXES, type SafetyStrategy, type Sandbox } from './request.ts';

/**
 * The sandbox that holds: an explicit one in `codex-args` wins over the input, `safety-strategy: read-only` allows no
 * other, and a key next to Codex without a sandbox needs a strategy that says so.
 */
export function chooseSandbox(
  inputs: InputReader,
  argument: string | null,
  strategy: SafetyStrategy,
  hasKey: boolean,
): Sandbox {
  const input = inputs.read('sandbox', oneOf(SANDBOXES), 'read-only');
  const sandbox = argument === null ? input : inputs.parse('codex-args', argument, oneOf(SANDBOXES), 'read-only');
  const name = argument === null ? 'sandbox' : 'codex-args';
  if (strategy === 'read-only' && sandbox !== 'read-only') {
    inputs.reject(name, sandbox, 'only the sandbox read-only, because safety-strategy is read-only');
  }
  if (sandbox === 'danger-full-access' && hasKey && !['read-only', 'unprivileged-user', 'unsafe'].includes(strategy)) {
    inputs.reject(
      name,
      sandbox,
      'this together with an API key only with safety-strategy unprivileged-user or unsafe; else workspace-write or read-only',
    );
  }
  return sandbox;
}

/** What of a request says where Codex's commands can write. */
type Reach = Pick<Request, 'workingDirectory' | 'sandbox'> & { readonly addedFolders: readonly string[] };

/**
 * A cache where the model can write, or on a runner whoever wrote the commit, could be filled with results of somebody's
 * own: every digest would be right. /tmp is another matter, because it can be closed to the model (run-folder.ts).
 */
export function checkCachePlace(inputs: InputReader, cacheDir: string, reach: Reach, context: RequestContext): void {
  if (cacheDir === '' || (context.entry === 'cli' && reach.sandbox !== 'workspace-write')) return;
  const asGiven = absolutePath(context)(inputs.raw('cache-dir') || cacheDir);
  const letters = asGiven.kind === 'ok' ? resolve(asGiven.value) : cacheDir;
  const folders = [context.workspace, realWorkspace(context), reach.workingDirectory, ...addedFolders(reach)];
  // The store takes no folder that is itself a link; where it leads counts as well.
  const place = context.realPlace(cacheDir);
  const real = place.kind === 'ok' ? place.path : cacheDir;
  if (![cacheDir, letters, real].some((path) => liesIn(path, folders))) return;
  inputs.reject(
    'cache-dir',
    cacheDir,
    'a folder outside the workspace (such as the default), because whoever can write there could plant results',
  );
}

/** Codex starts what the config in its home names, MCP servers for one, outside of the sandbox. */
export function checkHomePlace(inputs: InputReader, home: string | null, reach: Reach, context: RequestContext): void {
  if (home === null || reach.sandbox !== 'workspace-write') return;
  const open = context.openFolders.flatMap((folder) => {
    const place = context.realPlace(folder);
    return place.kind === 'ok' ? [place.path] : [];
  });
  const folders = [realWorkspace(context), reach.workingDirectory, ...addedFolders(reach), ...open];
  if (!liesIn(home, folders)) return;
  inputs.reject(
    inputs.raw('codex-home') === '' ? 'sandbox' : 'codex-home',
    home,
    'a codex-home that Codex cannot write, because the next run starts what its config names: ' +
      'with sandbox: workspace-write it lies outside the workspace, /tmp and TMPDIR',
  );
}

function addedFolders({ sandbox, addedFolders: folders }: Reach): readonly string[] {
  return sandbox === 'workspace-write' ? folders : [];
}

function liesIn(path: string, folders: readonly string[]): boolean {
  return folders.some((folder) => folder !== '' && isWithin(path, folder));
}
