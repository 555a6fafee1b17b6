import { isWithin } from '../base/files/is-within.ts';
import type { RequestContext } from './context.ts';
import type { InputReader } from './input-reader.ts';
import { oneOf } from './readers.ts';
import { SANDBOXES, type SafetyStrategy, type Sandbox } from './request.ts';

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

/**
 * A store in the workspace could be filled with results of somebody's own: by the model where it may write there, and
 * on a runner by whoever wrote the commit. Every digest would be right.
 */
export function checkStorePlace(
  inputs: InputReader,
  cacheDir: string,
  { workingDirectory, sandbox }: { readonly workingDirectory: string; readonly sandbox: Sandbox },
  { entry, workspace }: RequestContext,
): void {
  if (entry === 'cli' && sandbox !== 'workspace-write') return;
  if (![workspace, workingDirectory].some((folder) => folder !== '' && isWithin(cacheDir, folder))) return;
  inputs.reject(
    'cache-dir',
    cacheDir,
    'a folder outside the workspace (such as the default), because whoever can write there could plant results',
  );
}
