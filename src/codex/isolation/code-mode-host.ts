import { access } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { capture } from '../../base/process/capture.ts';

export interface HostOptions {
  /** Codex's native binary, its links resolved. */
  readonly binary: string;
  /** Null = a profile decides, and nothing is known before the run. */
  readonly model: string | null;
  readonly env: Record<string, string>;
  readonly cwd: string;
  readonly signal: AbortSignal;
}

const HOST = process.platform === 'win32' ? 'codex-code-mode-host.exe' : 'codex-code-mode-host';

/**
 * Models such as gpt-6-luna run their commands through a program beside Codex's binary. Without it no command runs, and
 * Codex exits 0 all the same. Older versions of Codex (0.128.0) have no such program and need none: Codex itself is asked
 * which of its models do.
 *
 * @returns what is wrong and what to change; null when nothing is
 */
export async function lackOfHost({ binary, model, env, cwd, signal }: HostOptions): Promise<string | null> {
  if (model === null || (await exists(join(dirname(binary), HOST)))) return null;
  const asked = await capture(binary, ['debug', 'models'], { cwd, env, timeoutMs: 20_000, signal });
  return asked.kind === 'exited' && asked.code === 0 && needsHost(asked.stdout, model)
    ? hostAdvice(`${HOST} is not beside ${binary}`)
    : null;
}

/** `codex debug models` prints its catalog as JSON. A model that isn't in it gets plain tools. Pure. */
export function needsHost(catalog: string, model: string): boolean {
  try {
    const { models } = JSON.parse(catalog) as { models?: readonly { slug?: unknown; tool_mode?: unknown }[] };
    return models?.some(({ slug, tool_mode: mode }) => slug === model && mode === 'code_mode_only') === true;
  } catch {
    return false;
  }
}

export function hostAdvice(detail: string): string {
  return (
    `Codex's code-mode host does not work, so none of the model's commands would run (${detail}). ` +
    'Install Codex whole (npm install -g @openai/codex), not its binary alone, or leave codex-version out; ' +
    'or choose a model that needs no code mode, such as gpt-4o, with tier-models or model.'
  );
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
