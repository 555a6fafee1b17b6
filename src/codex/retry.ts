import type { Sandbox } from '../request/request.ts';
import type { Turn } from './events/turn.ts';
import type { Verdict } from './failure/classify-run.ts';

/**
 * Two parties can try again: Codex within a turn, which keeps the thread and all its work, and we, with a fresh Codex.
 * They share one budget, `retries`, so that they don't multiply: of `retries: 2` a fault that stays sees three requests.
 */

export const MAX_RETRY_AFTER_MS = 120_000;
const PAUSES_MS = [1000, 4000, 15_000, 60_000];
const JITTER = 0.25;

/**
 * Codex's `stream_max_retries` (`request_max_retries` stays 0: the two multiply with each other, measured with 0.169).
 * With 500 for ever Codex ends after 0.3 s without them, 0.5 s with one, 0.8 s with two, 1.7 s with three, 4 s with four,
 * 12 s with six; by default after 25 s and 30 requests.
 * One is enough to mend a cut stream where we can start over. Where Codex may write we can't (see `nextTry`): there the
 * turn's own retries are all there is, so they are more.
 */
export function streamRetries(sandbox: Sandbox, left: number): number {
  if (left === 0) return 0;
  return sandbox === 'read-only' ? 1 : Math.min(left + 2, 6);
}

export interface Tried {
  readonly verdict: Pick<Verdict, 'retry' | 'retryAfterMs'>;
  readonly turn: Pick<Turn, 'worked' | 'calledTools' | 'reconnects'>;
  readonly sandbox: Sandbox;
  /** Of `retries`, before this try. */
  readonly left: number;
  /** How many of ours there were. */
  readonly ours: number;
  /** Milliseconds until the deadline; null = none. */
  readonly remainingMs: number | null;
}

export type Next =
  | { readonly kind: 'again'; readonly pauseMs: number; readonly left: number }
  | { readonly kind: 'stop'; readonly why: 'in vain' | 'no retries left' | 'work was done' | 'deadline' };

/** @param random from [0, 1). */
export function nextTry(tried: Tried, random: number): Next {
  if (tried.verdict.retry === 'no') return { kind: 'stop', why: 'in vain' };
  // A fresh Codex knows nothing of what the last one did. Where that could write, or called tools that live outside the
  // sandbox, a second time could append twice, post twice, commit twice.
  const mayHaveActed = tried.turn.calledTools || (tried.turn.worked && tried.sandbox !== 'read-only');
  if (mayHaveActed) return { kind: 'stop', why: 'work was done' };
  const left = tried.left - tried.turn.reconnects - 1;
  if (left < 0) return { kind: 'stop', why: 'no retries left' };
  const usual = (PAUSES_MS[Math.min(tried.ours, PAUSES_MS.length - 1)] ?? 0) * (1 - JITTER + 2 * JITTER * random);
  const asked = Math.min(tried.verdict.retryAfterMs ?? 0, MAX_RETRY_AFTER_MS);
  const pauseMs = Math.round(Math.max(usual, asked));
  if (tried.remainingMs !== null && pauseMs >= tried.remainingMs) return { kind: 'stop', why: 'deadline' };
  return { kind: 'again', pauseMs, left };
}
