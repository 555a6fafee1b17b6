import { spawn } from 'node:child_process';

/** How a short helper process ended. Outputs are UTF-8 text, each cut after `MAX_OUTPUT` bytes. */
export type Captured =
  | { readonly kind: 'exited'; readonly code: number; readonly stdout: string; readonly stderr: string }
  | {
      readonly kind: 'killed';
      readonly why: 'timeout' | 'aborted' | 'signal';
      readonly stdout: string;
      readonly stderr: string;
    }
  | { readonly kind: 'not-started'; readonly cause: Error };

export interface CaptureOptions {
  readonly cwd: string;
  /** The whole environment of the child. */
  readonly env: NodeJS.ProcessEnv;
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
  /** Whom the child runs as; for root only. */
  readonly uid?: number;
  readonly gid?: number;
}

const MAX_OUTPUT = 1024 * 1024;
/** How long output may trickle in after the exit: a descendant can hold the pipes open for ever. */
const DRAIN_MS = 500;

/**
 * Runs a helper (npm, `codex --version`, the sandbox check) to its end, without a shell, with its output kept from
 * the log. Never rejects.
 *
 * Not `@actions/exec`: that library has no handle on the process, so a stalled npm could neither be bounded in time
 * nor ended on cancellation. Here the child leads its own process group, and the whole group is killed.
 */
export function capture(command: string, args: readonly string[], options: CaptureOptions): Promise<Captured> {
  return new Promise((resolve) => {
    if (options.signal?.aborted) {
      resolve({ kind: 'killed', why: 'aborted', stdout: '', stderr: '' });
      return;
    }
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: options.env,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
      windowsHide: true,
      ...(options.uid === undefined || options.gid === undefined ? {} : { uid: options.uid, gid: options.gid }),
    });
    const stdout = collect(child.stdout);
    const stderr = collect(child.stderr);
    let why: 'timeout' | 'aborted' | null = null;
    const end = (reason: 'timeout' | 'aborted') => {
      why ??= reason;
      killTree(child.pid);
    };
    const onAbort = () => end('aborted');
    const timer = setTimeout(() => end('timeout'), options.timeoutMs);
    options.signal?.addEventListener('abort', onAbort, { once: true });

    let settled = false;
    let drain: NodeJS.Timeout | undefined;
    const settle = (outcome: Captured) => {
      if (settled) return;
      settled = true;
      clearTimeout(timer);
      clearTimeout(drain);
      options.signal?.removeEventListener('abort', onAbort);
      child.stdout.destroy();
      child.stderr.destroy();
      resolve(outcome);
    };
    child.once('error', (cause) => {
      if (child.pid === undefined) settle({ kind: 'not-started', cause });
    });
    const ended = (code: number | null) => {
      const outputs = { stdout: stdout(), stderr: stderr() };
      if (why !== null) settle({ kind: 'killed', why, ...outputs });
      else if (code === null) settle({ kind: 'killed', why: 'signal', ...outputs });
      else settle({ kind: 'exited', code, ...outputs });
    };
    child.once('exit', (code) => {
      drain = setTimeout(() => ended(code), DRAIN_MS);
    });
    child.once('close', ended);
  });
}

function collect(stream: NodeJS.ReadableStream): () => string {
  const chunks: Buffer[] = [];
  let size = 0;
  stream.on('data', (chunk: Buffer) => {
    if (size < MAX_OUTPUT) chunks.push(chunk.subarray(0, MAX_OUTPUT - size));
    size += chunk.length;
  });
  return () => Buffer.concat(chunks).toString('utf8');
}

function killTree(pid: number | undefined): void {
  if (pid === undefined) return;
  if (process.platform === 'win32') {
    spawn('taskkill', ['/pid', String(pid), '/T', '/F'], { stdio: 'ignore', windowsHide: true }).on('error', () => {});
    return;
  }
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // The group is gone already.
  }
}
