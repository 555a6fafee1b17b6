import { setTimeout as sleep } from 'node:timers/promises';
import type { Request } from '../request/request.ts';
import { type Attempt, attempt } from './attempt.ts';
import { meteredSpending, type Spending, toldSpending } from './cost/spending.ts';
import type { Activity } from './events/activity.ts';
import { openTranscript, type Transcript, type TranscriptEnd } from './events/transcript.ts';
import { addUsage } from './events/turn.ts';
import type { Usage } from './events/usage.ts';
import { classifyRun, type Verdict } from './failure/classify-run.ts';
import type { Failure } from './failure/failure.ts';
import { readableMessage } from './failure/readable-message.ts';
import { loginSecrets } from './login-secrets.ts';
import { ownHome, type Prepared, prepare } from './prepare.ts';
import type { BrokenTools } from './proxy/tool-outputs.ts';
import type { UpstreamFault } from './proxy/upstream-fault.ts';
import { nextTry, streamRetries } from './retry.ts';
import type { RunContext } from './run-context.ts';
import { checkAgainstSchema } from './schema.ts';

export type { RunContext } from './run-context.ts';

/** How Codex's part of the job ended. All texts are redacted. */
export interface CodexRun extends Told, Spending {
  /** Contract section 4. */
  readonly exit: number;
  readonly failure: Failure | null;
  /** One line. */
  readonly error: string | null;
  /** From the first start to the last end, pauses included. */
  readonly seconds: number;
  readonly transcript: TranscriptEnd;
}

/** What all tries together told. */
interface Told {
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
type Outcome = Pick<Verdict, 'exit' | 'failure' | 'error'> & { readonly told: Told; readonly spending: Spending };

const NOTHING: ToldSoFar = {
  thread: null,
  model: null,
  message: '',
  toldUsage: null,
  activity: [],
  attempts: 0,
};
const MAX_ACTIVITY = 1000;

/**
 * Runs the task with Codex, again where that can help. Whatever Codex or a server does ends in a word and a line of
 * advice. Rejects only when the run's own folder or CODEX_HOME can't be written. Leaves nothing behind but `stdout` and
 * `stderr`.
 */
export async function runCodex(request: Request, wiring: RunContext): Promise<CodexRun> {
  const begun = performance.now();
  const transcript = await openTranscript(wiring.folder, { redactor: wiring.redactor });
  try {
    const { told, spending, ...verdict } = await prepareAndTry(request, wiring, transcript);
    const outcome = verdict.failure === null ? await checkMessage(request, told.message) : verdict;
    const seconds = (performance.now() - begun) / 1000;
    return { ...told, ...spending, ...outcome, seconds, transcript: await transcript.end() };
  } catch (cause) {
    await transcript.end();
    throw cause;
  }
}

async function prepareAndTry(request: Request, wiring: RunContext, transcript: Transcript): Promise<Outcome> {
  const preparation = await prepare(request, wiring);
  if (preparation.kind === 'failed') {
    const { failure, error } = preparation;
    const spending: Spending = { usage: null, costUsd: 0, usageSource: null };
    return { exit: failure === 'input' ? 2 : 1, failure, error: wiring.redactor.text(error), told: NOTHING, spending };
  }
  try {
    return await tries(request, wiring, preparation.prepared, transcript);
  } finally {
    await preparation.prepared.remove();
  }
}

async function tries(
  request: Request,
  wiring: RunContext,
  prepared: Prepared,
  transcript: Transcript,
): Promise<Outcome> {
  let left = request.retries;
  let told = NOTHING;
  let vain = 0;
  for (;;) {
    const tried = await attempt(request, wiring, prepared, transcript, streamRetries(request.sandbox, left));
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

async function checkMessage(request: Request, message: string): Promise<Pick<Verdict, 'exit' | 'failure' | 'error'>> {
  const check = request.outputSchema === null ? null : await checkAgainstSchema(request.outputSchema, message);
  if (check?.kind !== 'invalid') return { exit: 0, failure: null, error: null };
  const error = `The final message does not fit output-schema: ${readableMessage(check.reason)}. Run it again, or choose a tier whose model holds to schemas.`;
  return { exit: 1, failure: 'schema', error };
}
