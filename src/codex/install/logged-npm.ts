import { randomUUID } from 'node:crypto';
import { errorMessage } from '../../base/errors.ts';
import { type Captured, type CaptureOptions, collector } from '../../base/process/capture.ts';
import { CALL_MARKER, killMarked } from '../../base/process/kill-marked.ts';
import type { Npm } from './npm.ts';

const MAX_OUTPUT = 1024 * 1024;

/**
 * Runs npm with its output in the log, line by line. Never rejects.
 *
 * By `@actions/exec`, which prints the command and its lines as other actions do. It gives no handle on the process, so
 * an npm that has to end early is found by its environment and killed with all that it started; without `/proc` (macOS)
 * it ends by npm's own network limits.
 *
 * @param onLine each line of npm's stdout and stderr
 */
export async function loggedNpm(
  npm: Npm,
  args: readonly string[],
  { cwd, env, timeoutMs, signal }: CaptureOptions,
  onLine: (line: string) => void,
): Promise<Captured> {
  if (signal?.aborted) return { kind: 'killed', why: 'cancelled', stdout: '', stderr: '' };
  const { exec } = await import('@actions/exec');
  const call = randomUUID();
  const out = collector(MAX_OUTPUT);
  const err = collector(MAX_OUTPUT);
  const running = exec(`"${npm.command}"`, [...npm.prefix, ...args], {
    cwd,
    env: { ...definedOf(env), [CALL_MARKER]: call },
    silent: true,
    ignoreReturnCode: true,
    delay: 500,
    listeners: { stdout: out.take, stderr: err.take, stdline: onLine, errline: onLine },
  }).then(
    (code): Captured => ({ kind: 'exited', code, ...outputs() }),
    (cause): Captured => ({
      kind: 'not-started',
      cause: cause instanceof Error ? cause : new Error(errorMessage(cause)),
    }),
  );
  const outputs = () => ({ stdout: out.bytes().toString('utf8'), stderr: err.bytes().toString('utf8') });
  const { wish, clear } = wishToEnd(timeoutMs, signal);
  const first = await Promise.race([running, wish]);
  clear();
  if (typeof first !== 'string') return first;
  await killMarked({ marker: `${CALL_MARKER}=${call}`, graceMs: 0 });
  return { kind: 'killed', why: first, ...outputs() };
}

function wishToEnd(timeoutMs: number, signal: AbortSignal | undefined) {
  let clear = () => {};
  const wish = new Promise<'timeout' | 'cancelled'>((resolve) => {
    const timer = setTimeout(resolve, Math.min(timeoutMs, 2 ** 31 - 1), 'timeout');
    const cancel = () => resolve('cancelled');
    signal?.addEventListener('abort', cancel, { once: true });
    clear = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', cancel);
    };
  });
  return { wish, clear };
}

function definedOf(env: NodeJS.ProcessEnv): Record<string, string> {
  const pairs = Object.entries(env).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return Object.fromEntries(pairs);
}
