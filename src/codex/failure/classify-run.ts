import { constants } from 'node:os';
import type { ProcessEnd } from '../../base/process/run-process.ts';
import type { Request } from '../../request/request.ts';
import type { Turn } from '../events/turn.ts';
import { hostAdvice } from '../isolation/code-mode-host.ts';
import type { Stop } from '../proxy/ledger.ts';
import type { BrokenTools } from '../proxy/tool-outputs.ts';
import type { UpstreamFault } from '../proxy/upstream-fault.ts';
import { type AdviceRequest, adviceFor, FAILURE_OF } from './advice.ts';
import { cancelledExit } from './cancelled.ts';
import { type Cause, explainCause, isPassing, ownCause } from './causes.ts';
import type { Failure } from './failure.ts';
import { readableMessage } from './readable-message.ts';
import { stopVerdict } from './stop.ts';
import { strayAdvice } from './stray-proxy.ts';

/** All that is known of one Codex process that ended. Its texts are redacted already: they are cut here. */
export interface Evidence {
  readonly end: ProcessEnd;
  /** Counts when `end.endedBy` is `cancelled`. */
  readonly cancelledBy: 'SIGINT' | 'SIGTERM';
  readonly turn: Pick<
    Turn,
    'thread' | 'state' | 'failure' | 'lastError' | 'sandboxFailure' | 'commandSucceeded' | 'hostFailure'
  >;
  readonly stderrTail: string;
  /** What the key proxy saw last; null when the last request went well, or when there is no proxy. */
  readonly fault: UpstreamFault | null;
  /** Why the key proxy refused a request of this run; null when it refused none. */
  readonly stop: Stop | null;
  /** No request reached our proxy, and where a given home sets another one; null = one did, or there is no proxy. */
  readonly unreached: { readonly settings: string | null } | null;
  /** What the key proxy saw of tool calls that could not run; null when they could, or when there is no proxy. */
  readonly brokenTools: BrokenTools | null;
  /** Requests in a row that came to nothing, Codex's own retries among them. */
  readonly requests: number;
  readonly request: AdviceRequest & Pick<Request, 'timeoutMs'>;
}

export interface Verdict {
  /** Contract section 4. */
  readonly exit: number;
  /** Null = success; then `error` is null too. */
  readonly failure: Failure | null;
  /** One line: what happened, what to change. */
  readonly error: string | null;
  readonly retry: 'no' | 'can-help';
  readonly retryAfterMs: number | null;
}

const SUCCESS: Verdict = { exit: 0, failure: null, error: null, retry: 'no', retryAfterMs: null };

/**
 * How a run ended. A success needs all of: exit 0, the last turn completed, no turn failed, no command that met a broken
 * sandbox, and the thread that was to be resumed. One that was complete when we ended it stays a success.
 */
export function classifyRun(evidence: Evidence): Verdict {
  const { end, turn, request, stop } = evidence;
  // Also where Codex completed its turn: the request that was refused may have been a sub-agent's.
  if (stop !== null && end.endedBy !== 'cancelled') {
    const { exit, failure, error } = stopVerdict(stop, request);
    return final(exit, failure, error);
  }
  if (end.kind === 'exited' && end.code === 0 && turn.state === 'completed' && turn.failure === null) {
    return judgeCompleted(evidence);
  }
  if (turn.hostFailure !== null && end.endedBy === null)
    return final(1, 'sandbox', hostAdvice(readableMessage(turn.hostFailure)));
  switch (end.endedBy) {
    case 'cancelled': {
      const exit = cancelledExit(evidence.cancelledBy);
      return final(
        exit,
        'cancelled',
        `The run was cancelled (${evidence.cancelledBy}). Start it again if that was not meant.`,
      );
    }
    case 'timeout':
      return final(
        124,
        'timeout',
        `Codex was not done within the timeout of ${minutes(request.timeoutMs)} and was ended. Raise timeout, or make the task smaller.`,
      );
    case null:
      return end.kind === 'not-started' ? judgeSpawn(end.cause) : judgeFailed(evidence, end);
  }
}

function judgeCompleted({ turn, request, brokenTools }: Evidence): Verdict {
  const host = brokenTools?.kind === 'host' ? brokenTools.said : turn.hostFailure;
  if (host !== null) return final(1, 'sandbox', hostAdvice(readableMessage(host)));
  const told = turn.commandSucceeded ? null : turn.sandboxFailure;
  const seen = brokenTools?.kind === 'sandbox' ? brokenTools.said : told;
  // Without a sandbox no command can meet a broken one: it printed these words itself.
  if (seen !== null && request.sandbox !== 'danger-full-access') {
    return final(1, 'sandbox', adviceFor('sandbox', readableMessage(seen), 1, request));
  }
  const { resume } = request;
  if (resume?.kind === 'resume' && turn.thread?.toLowerCase() !== resume.thread.toLowerCase()) {
    return final(
      1,
      'codex',
      `Codex began a new thread instead of resuming ${resume.thread}. Its session has to be in codex-home.`,
    );
  }
  return SUCCESS;
}

function judgeSpawn(cause: Error): Verdict {
  const code = 'code' in cause ? String(cause.code) : '';
  if (code === 'E2BIG') {
    return final(
      2,
      'input',
      'The arguments or the environment for Codex are too long for this machine. Shorten codex-args, or the env of the step.',
    );
  }
  return final(
    127,
    'install',
    `Codex could not be started (${readableMessage(cause.message)}). Check codex-version, and that the working directory still exists.`,
  );
}

function judgeFailed(evidence: Evidence, end: ProcessEnd & { readonly kind: 'exited' }): Verdict {
  const { turn, fault, request, requests } = evidence;
  const text = turn.failure ?? lastWords(evidence);
  if (evidence.unreached !== null && turn.state !== 'none' && blamesServer(text)) {
    return final(exitOf('refused', end), 'network', strayAdvice(readableMessage(text), evidence.unreached.settings));
  }
  const cause = explainCause(readableMessage(text, 4000), fault);
  const exit = exitOf(cause, end);
  const detail = readableMessage(fault?.kind === 'status' || fault?.kind === 'network' ? fault.message || text : text);
  const error = adviceFor(cause, cause === 'crash' ? crashDetail(detail, end) : detail, requests, request);
  if (!isPassing(cause)) return final(exit, FAILURE_OF[cause], error);
  const retryAfterMs = fault?.kind === 'status' ? (fault.retryAfterMs ?? askedPause(detail)) : askedPause(detail);
  return { exit, failure: FAILURE_OF[cause], error, retry: 'can-help', retryAfterMs };
}

/** Whether Codex speaks of a server or the network, and not of itself or its settings. */
function blamesServer(text: string): boolean {
  const said = readableMessage(text, 4000);
  return ownCause(said) === null && explainCause(said, null) !== 'crash';
}

/** Without `turn.failed`: an error on stderr (Codex did not get as far as a turn), else its last `error` event. */
function lastWords({ turn, stderrTail }: Evidence): string {
  const lines = stderrTail.split('\n').filter((line) => line.trim() !== '' && !/^(WARNING|Reading prompt)/.test(line));
  // clap's usage and tips come after the line that counts.
  return lines.find((line) => /^error\b/i.test(line)) ?? turn.lastError ?? lines.at(-1) ?? '';
}

function crashDetail(detail: string, end: ProcessEnd & { readonly kind: 'exited' }): string {
  const how =
    end.signal !== null
      ? `it was killed by ${end.signal}${end.signal === 'SIGKILL' ? ', maybe for lack of memory' : ''}`
      : end.code === 0
        ? 'it exited with 0, but its turn was not completed'
        : `exit code ${end.code}`;
  return detail === '' ? how : `${how}: ${detail}`;
}

/** 2 for what the user's inputs caused; else Codex's own code; 128 + n for a signal that nobody here sent. */
function exitOf(cause: Cause, end: ProcessEnd & { readonly kind: 'exited' }): number {
  if (FAILURE_OF[cause] === 'input') return 2;
  if (end.code !== null && end.code !== 0) return end.code;
  if (cause !== 'crash' || end.signal === null) return 1;
  return 128 + (constants.signals[end.signal] ?? 0);
}

/** OpenAI says it in the text as well: `Please try again in 1.2s`, `in 350ms`, `in 2m`. */
function askedPause(text: string): number | null {
  const asked = /try again in (\d+(?:\.\d+)?) ?(ms|s|m)\b/i.exec(text);
  if (asked === null) return null;
  const unit = { ms: 1, s: 1000, m: 60_000 }[asked[2]?.toLowerCase() ?? ''] ?? 0;
  return Math.round(Number(asked[1]) * unit);
}

function final(exit: number, failure: Failure, error: string): Verdict {
  return { exit, failure, error, retry: 'no', retryAfterMs: null };
}

function minutes(ms: number | null): string {
  const value = Math.round((ms ?? 0) / 60) / 1000;
  return value === 1 ? '1 minute' : `${value} minutes`;
}
