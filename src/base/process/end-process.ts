/** The one way in which a process that we started is ended. */
import { type ChildProcess, spawn } from 'node:child_process';
import { errorCode } from '../errors.ts';
import { endsWithin } from './drain.ts';

export type Exited = {
  readonly kind: 'exited';
  /** Null when a signal ended it, or when it did not go even on SIGKILL. */
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
};

export interface EndingOptions {
  /** What the process is asked with before it is killed; null = it is killed at once. */
  readonly firstSignal: 'SIGINT' | 'SIGTERM' | null;
  /** How long it may take to end when it is asked to. */
  readonly graceMs: number;
  /** Reaches processes of another user, whom we may not signal. */
  readonly signalAs: ((name: 'INT' | 'TERM' | 'KILL') => Promise<void>) | null;
}

/** After SIGKILL only a process that hangs in the kernel is still there. */
const KILL_WAIT_MS = 500;
/** For a process that we may not signal (sudo's): it may have ended by itself at this moment. */
const REFUSED_WAIT_MS = 50;

/**
 * Asks the process to end, waits for the grace, then kills its whole group. Settles half a second after the kill at the
 * latest, whether the process is gone or not: nothing that we can't end may hold the job.
 */
export async function endProcess(
  child: ChildProcess,
  exited: Promise<Exited>,
  { firstSignal, graceMs, signalAs }: EndingOptions,
): Promise<Exited> {
  if (firstSignal !== null) {
    child.kill(firstSignal);
    await signalAs?.(firstSignal === 'SIGINT' ? 'INT' : 'TERM');
    if (await endsWithin(exited, graceMs)) return exited;
  }
  const reached = killGroup(child);
  await signalAs?.('KILL');
  if (await endsWithin(exited, reached ? KILL_WAIT_MS : REFUSED_WAIT_MS)) return exited;
  child.unref();
  return { kind: 'exited', code: null, signal: 'SIGKILL' };
}

/**
 * Sends SIGKILL to the process and to all of its group. False when it is alive and we may not signal it (EPERM: it runs
 * as another user). Only ESRCH means that nobody is left.
 */
export function killGroup(child: Pick<ChildProcess, 'pid'>): boolean {
  if (child.pid === undefined) return true;
  if (process.platform === 'win32') {
    const { pid } = child;
    spawn('taskkill', ['/pid', String(pid), '/T', '/F'], { stdio: 'ignore', windowsHide: true }).on('error', () => {});
    return true;
  }
  try {
    process.kill(-child.pid, 'SIGKILL');
    return true;
  } catch (error) {
    return errorCode(error) === 'ESRCH';
  }
}
