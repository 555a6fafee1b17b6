/**
 * Codex takes half a second until it asks the model for the first time, and changes no file before the model has
 * answered. So it starts at once, and its first request waits in the key proxy until all that comes before a run is
 * done: the look at the files, the check of the sandbox. Where any of it is not as it should be, that Codex is ended and
 * has spent nothing, and everything is done again, one after the other.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { deferred } from '../base/deferred.ts';
import type { Request } from '../request/request.ts';
import type { Transcript } from './events/transcript.ts';
import { type Prepared, prepare, removeAround } from './prepare.ts';
import type { RunContext } from './run-context.ts';
import { type Outcome, tries } from './tries.ts';

/** Configuration of the machine, which can name programs that Codex starts before it asks the model. */
const MACHINE = '/etc/codex';

/**
 * Whether nothing but the model can make this Codex change files, and whether its requests pass our proxy. A given home,
 * and arguments that only `unsafe` allows, can name programs that start with Codex.
 */
export function mayStartEarly({ apiKey, codexHome, personalLogin, safetyStrategy, codexArgs }: Request): boolean {
  return (
    apiKey !== null &&
    codexHome === null &&
    !personalLogin &&
    (safetyStrategy === 'sandbox' || safetyStrategy === 'read-only') &&
    !codexArgs.includes('--worktree') &&
    !existsSync(MACHINE)
  );
}

/** Null where Codex did not get as far as its first request. Rejects as `prepare` does. */
export async function startEarly(
  request: Request,
  wiring: RunContext,
  transcript: Transcript,
): Promise<Outcome | null> {
  const cleared = deferred<boolean>();
  const preparation = await prepare(request, wiring, cleared.promise);
  if (preparation.kind === 'failed') return null;
  const { prepared } = preparation;
  let outcome: Outcome | null = null;
  try {
    const checksFirst = await restrictsNamespaces();
    if (checksFirst && (await prepared.check({ mayPrepareRunner: true })) !== null) return null;
    [outcome] = await Promise.all([
      tries(request, wiring, prepared, transcript, cleared.promise),
      isAsItShouldBe(request, wiring, checksFirst ? null : prepared).then(cleared.resolve),
    ]);
    return outcome;
  } finally {
    // What is made anew must not find the old.
    await (outcome === null ? prepared.remove() : removeAround(prepared, wiring));
  }
}

/** Ubuntu: there the check mostly fails, and the runner has to be prepared before Codex starts. */
async function restrictsNamespaces(): Promise<boolean> {
  const setting = await readFile('/proc/sys/kernel/apparmor_restrict_unprivileged_userns', 'utf8').catch(() => '');
  return setting.trim() === '1';
}

/**
 * Never rejects: what went wrong is told when it goes wrong again.
 *
 * @param unchecked whose sandbox has to be checked; null = it has been
 */
async function isAsItShouldBe(
  { sandbox }: Request,
  { look, signal }: RunContext,
  unchecked: Prepared | null,
): Promise<boolean> {
  const works = async () => unchecked === null || (await unchecked.check({ mayPrepareRunner: false })) === null;
  const unmoved = async () => look === undefined || (await look());
  try {
    // Where Codex may write, the check leaves mount points in the workspace for a moment.
    const all = sandbox === 'read-only' ? await Promise.all([works(), unmoved()]) : [await works(), await unmoved()];
    return all.every(Boolean) && !signal.aborted;
  } catch {
    return false;
  }
}
