import { type ProcessOptions, runProcess } from './run-process.ts';

/** How a short helper process ended. Outputs are UTF-8 text, each cut after 1 MiB. */
export type Captured =
  | { readonly kind: 'exited'; readonly code: number; readonly stdout: string; readonly stderr: string }
  | {
      readonly kind: 'killed';
      readonly why: 'timeout' | 'cancelled' | 'signal';
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
  /** Added to the child's own limits; see run-process.ts. */
  readonly sweep?: ProcessOptions['sweep'];
}

const MAX_OUTPUT = 1024 * 1024;

/** Runs a helper (`codex --version`, the sandbox check, sudo) to its end and keeps its output from the log. Never rejects. */
export async function capture(command: string, args: readonly string[], options: CaptureOptions): Promise<Captured> {
  const { cwd, env, timeoutMs, signal, uid, gid, sweep = null } = options;
  const out = collector(MAX_OUTPUT);
  const err = collector(MAX_OUTPUT);
  const as = uid === undefined || gid === undefined ? {} : { uid, gid };
  const process = { command, args, cwd, env, timeoutMs, signal, as, sweep };
  const end = await runProcess({ ...process, onStdout: out.take, onStderr: err.take });
  const outputs = { stdout: out.bytes().toString('utf8'), stderr: err.bytes().toString('utf8') };
  if (end.endedBy !== null) return { kind: 'killed', why: end.endedBy, ...outputs };
  if (end.kind === 'not-started') return end;
  if (end.code === null) return { kind: 'killed', why: 'signal', ...outputs };
  return { kind: 'exited', code: end.code, ...outputs };
}

/** Keeps the first `limit` bytes of a stream. */
export function collector(limit = Number.POSITIVE_INFINITY): { take: (chunk: Buffer) => void; bytes: () => Buffer } {
  const chunks: Buffer[] = [];
  let size = 0;
  return {
    take: (chunk) => {
      if (size < limit) chunks.push(chunk.subarray(0, limit - size));
      size += chunk.length;
    },
    bytes: () => Buffer.concat(chunks),
  };
}
