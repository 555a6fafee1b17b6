import type { Request } from '../request/request.ts';
import type { Spending } from './cost/spending.ts';
import { openTranscript, type Transcript, type TranscriptEnd } from './events/transcript.ts';
import type { Verdict } from './failure/classify-run.ts';
import type { Failure } from './failure/failure.ts';
import { readableMessage } from './failure/readable-message.ts';
import { type Lack, prepare, removeAround } from './prepare.ts';
import type { RunContext } from './run-context.ts';
import { checkAgainstSchema } from './schema.ts';
import { mayStartEarly, startEarly } from './start-early.ts';
import { NOTHING, type Outcome, type Told, tries } from './tries.ts';

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
  const early = mayStartEarly(request) ? await startEarly(request, wiring, transcript) : null;
  if (early !== null) return early;
  await wiring.look?.();
  const preparation = await prepare(request, wiring);
  if (preparation.kind === 'failed') return unprepared(preparation, wiring);
  const { prepared } = preparation;
  try {
    const lack = await prepared.check({ mayPrepareRunner: true });
    if (lack !== null) return unprepared(lack, wiring);
    // Only a process that was held back can end without an outcome.
    return (await tries(request, wiring, prepared, transcript, CLEARED)) as Outcome;
  } finally {
    await removeAround(prepared, wiring);
  }
}

const CLEARED = Promise.resolve(true);

function unprepared({ failure, error }: Lack, { redactor }: RunContext): Outcome {
  const spending: Spending = { usage: null, costUsd: 0, usageSource: null };
  return { exit: failure === 'input' ? 2 : 1, failure, error: redactor.text(error), told: NOTHING, spending };
}

async function checkMessage(request: Request, message: string): Promise<Pick<Verdict, 'exit' | 'failure' | 'error'>> {
  const check = request.outputSchema === null ? null : await checkAgainstSchema(request.outputSchema, message);
  if (check?.kind !== 'invalid') return { exit: 0, failure: null, error: null };
  const error = `The final message does not fit output-schema: ${readableMessage(check.reason)}. Run it again, or choose a tier whose model holds to schemas.`;
  return { exit: 1, failure: 'schema', error };
}
