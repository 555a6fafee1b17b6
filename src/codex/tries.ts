/** The tries of one run: again where that can help, and their sum. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Request } from '../request/request.ts';
import { type Attempt, attempt } from './attempt.ts';
import { meteredSpending, type Spending, toldSpending } from './cost/spending.ts';
import type { Activity } from './events/activity.ts';
import type { Transcript } from './events/transcript.ts';
import { addUsage } from './events/turn.ts';
import type { Usage } from './events/usage.ts';
import { classifyRun, type Verdict } from './failure/classify-run.ts';
import { loginSecrets } from './login-secrets.ts';
import { ownHome, type Prepared } from './prepare.ts';
import type { BrokenTools } from './proxy/tool-outputs.ts';
import type { UpstreamFault } from './proxy/upstream-fault.ts';
import { nextTry, streamRetries } from './retry.ts';
import type { RunContext } from './run-context.ts';

/** What all tries together told. */
export interface Told {
  /** Of the last try that had one. */
  readonly thread: string | null;
  /** What Codex asked the server for, where the request leaves the model open (a profile, say); else null. */
  readonly model: string | null;
  /** Codex's last message; after a failure what was known of it; may be empty. */
  readonly message: string;
  readonly activity: readonly Activity[];
  /** Codex processes that were started. */
  readonly attempts: number;
}

/** What Codex told of its usage counts only where no proxy sees its requests: null when no try told it. */
type ToldSoFar = Told & { readonly toldUsage: Usage | null };
export type Outcome = Pick<Verdict, 'exit' | 'failure' | 'error'> & {
  readonly told: Told;
  readonly spending: Spending;
};

export const NOTHING: ToldSoFar = {
  thread: null,
  model: null,
  message: '',
  toldUsage: null,
  activity: [],
  attempts: 0,
};
const MAX_ACTIVITY = 1000;

/**
 * Tries until it is of no more use.
 *
 * @param cleared see attempt.ts
 * @returns null where Codex was not cleared
 */
export async function tries(
  request: Request,
  wiring: RunContext,
  prepared: Prepared,
  transcript: Transcript,
  cleared: Promise<boolean>,
): Promise<Outcome | null> {
  let left = request.retries;
  let told = NOTHING;
  let vain = 0;
  for (;;) {
    const tried = await attempt(request, wiring, prepared, transcript, streamRetries(request.sandbox, left), cleared);
    if (tried === null) return null;
    // Codex may have renewed its login by now.
    wiring.redactor.add(await loginSecrets(ownHome(request, wiring)), 'lasting');
    told = {
      ...addAttempt(told, tried, wiring),
      model: request.model === null ? (prepared.proxy?.model() ?? null) : null,
    };
    vain += tried.turn.reconnects + 1;
    // A reconnect that was announced and then cut off was no request.
    const requests = Math.min(vain, Math.max(1, prepared.proxy?.requests() ?? vain));
    const verdict = verdictOn(tried, requests, request, wiring, prepared);
    const { exit, failure, error } = verdict;
    const { turn } = tried;
    const remainingMs = wiring.deadline === null ? null : wiring.deadline - wiring.clock();
    const facts = { verdict, turn, sandbox: request.sandbox, left, ours: told.attempts - 1, remainingMs };
    const next = nextTry(facts, Math.random());
    if (next.kind === 'stop') {
      const { toldUsage, ...rest } = told;
      return {
        exit,
        failure,
        error,
        told: rest,
        spending: await spent(toldUsage, request, rest.model, prepared, wiring),
      };
    }
    left = next.left;
    wiring.log.info(`${error} Trying again in ${(next.pauseMs / 1000).toFixed(1)} s.`);
    await transcript.nextAttempt();
    // Cancelled in the pause: the next try doesn't start and says so.
    await sleep(next.pauseMs * (wiring.pauseScale ?? 1), undefined, { signal: wiring.signal }).catch(() => {});
  }
}

/** All tries and sub-agents together. */
async function spent(
  toldUsage: Usage | null,
  request: Request,
  model: string | null,
  { proxy }: Prepared,
  { log }: RunContext,
): Promise<Spending> {
  if (proxy === null) return toldSpending(toldUsage, request.model ?? model);
  const uncounted = proxy.ledger.uncounted();
  if (uncounted > 0) {
    const replies = uncounted === 1 ? '1 reply' : `${uncounted} replies`;
    log.notice(`${replies} of the model ended without token counts. usage and cost-usd leave them out.`);
  }
  return meteredSpending(proxy.ledger);
}

function addAttempt(told: ToldSoFar, { turn }: Attempt, { redactor }: RunContext): Omit<ToldSoFar, 'model'> {
  return {
    thread: turn.thread === null ? told.thread : redactor.text(turn.thread),
    message: turn.message === null ? told.message : redactor.text(turn.message),
    toldUsage: turn.usage === null ? told.toldUsage : addUsage(told.toldUsage, turn.usage),
    activity: [...told.activity, ...turn.activity].slice(0, MAX_ACTIVITY),
    attempts: told.attempts + 1,
  };
}

/** Redacts what `judge` reads before it cuts it. */
function verdictOn(
  tried: Attempt,
  requests: number,
  request: Request,
  wiring: RunContext,
  { proxy, proxySettings }: Prepared,
): Verdict {
  const redacted = (text: string | null) => (text === null ? null : wiring.redactor.text(text));
  const { turn } = tried;
  return classifyRun({
    end: tried.end,
    cancelledBy: wiring.signal.reason === 'SIGTERM' ? 'SIGTERM' : 'SIGINT',
    turn: { ...turn, failure: redacted(turn.failure), lastError: redacted(turn.lastError) },
    stderrTail: tried.stderrTail,
    fault: redactFault(proxy?.lastFault() ?? null, wiring),
    stop: proxy?.stopped() ?? null,
    unreached: proxy?.requests() === 0 ? { settings: proxySettings } : null,
    brokenTools: redactTools(proxy?.brokenTools() ?? null, wiring),
    requests,
    request,
  });
}

function redactTools(broken: BrokenTools | null, { redactor }: RunContext): BrokenTools | null {
  return broken === null ? null : { ...broken, said: redactor.text(broken.said) };
}

function redactFault(fault: UpstreamFault | null, { redactor }: RunContext): UpstreamFault | null {
  return fault === null || fault.kind === 'cut' ? fault : { ...fault, message: redactor.text(fault.message) };
}
