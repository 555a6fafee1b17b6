import { installCodex } from './codex/install.ts';
import { lackOfLogin } from './codex/login.ts';
import { runCodex } from './codex/run.ts';
import { inTemporaryFolder } from './codex/run-folder.ts';
import { startWatchdog, type Watchdog } from './codex/watchdog.ts';
import { withGitLimit } from './key/git-limit.ts';
import { type Identity, identify } from './key/identify.ts';
import type { Clock, Log, Redactor } from './ports.ts';
import { aboutDollars, age, duration, plural } from './publish/numbers.ts';
import type { CacheState, Outcome } from './publish/outcome.ts';
import { createProgress } from './publish/progress.ts';
import type { Request } from './request/request.ts';
import { assembleResult, type RunEnd } from './result/assemble.ts';
import { replayChanges } from './result/changes/replay.ts';
import { type Capture, isUnchanging, watchChanges } from './result/changes/watch.ts';
import { failedResult } from './result/failed.ts';
import { restoreResult } from './result/restore.ts';
import type { JsonValue, Result } from './result/result.ts';
import { later, WRAP_UP_MS } from './runner/cancellation.ts';
import type { EntryDraft } from './store/entry.ts';
import { type Found, type OpenStores, openStores, type StoreOptions } from './store/stores.ts';

/** The world outside the job. The entries make it. */
export interface World {
  /** The environment that the entry was started with, inputs and tokens included. */
  readonly env: NodeJS.ProcessEnv;
  readonly clock: Clock;
  readonly log: Log;
  readonly redactor: Redactor;
  readonly secrets: readonly string[];
  /** Aborted when the job is cancelled; its reason is the name of the signal. */
  readonly signal: AbortSignal;
  /** Names this run to our child processes, so that none outlives it. */
  readonly runId: string;
  /** Folder of this run (see codex/run-folder.ts). */
  readonly folder: string;
  readonly cacheCall: StoreOptions['cacheCall'];
  /** The person's own Codex home, whose login serves a command line without a key. */
  readonly personalHome: string | null;
  /** Asked before anything is installed or spent; not for a replay. */
  readonly permit: (request: Request) => Promise<{ kind: 'allowed' } | { kind: 'refused'; error: string }>;
}

/** request → key → lookup → (hit: replay | miss: codex → result → store). What it gives is then published. */
export async function runJob(request: Request, world: World): Promise<Outcome> {
  const identity = await identify(request, identifyOptions(world));
  const stores = openStores({ ...world, cacheDir: request.cacheDir });
  const stored = await serve(request, identity, stores.find, world);
  if (stored.kind === 'hit') return stored.outcome;
  world.log.info(`Codex runs, because there is no result to replay: ${stored.reason}.`);
  const turn = await waitForTwin(request, identity, stores, world);
  const wrapUp = { signal: later(world.signal, WRAP_UP_MS), endsAt: null };
  try {
    // Also when there was nobody to wait for: a twin may have ended between the look and the lock.
    const twins = await serve(request, identity, stores.findAgain, world);
    if (twins.kind === 'hit') return twins.outcome;
    const refusal = await refuse(request, world);
    if (refusal !== null) return tell(request, identity, world, refusal, notStored('Codex did not run'));
    const startedAt = world.clock();
    const watch = await watchChanges(request, identity, world);
    const run = await codex(request, world);
    const capture = await withGitLimit(wrapUp, () => watch.capture());
    const result = await assembleResult(run, capture, request, world.folder);
    const kept = await keep(request, identity, { result, run, capture, startedAt }, stores, world);
    return tell(request, identity, world, result, kept.cache, kept.entry);
  } finally {
    await turn.release();
  }
}

function identifyOptions({ env, runId, personalHome }: World) {
  return { fallbackCommit: env['GITHUB_SHA'] ?? '', runId, personalHome };
}

type Served = { readonly kind: 'hit'; readonly outcome: Outcome } | { readonly kind: 'miss'; readonly reason: string };

/** Finding and applying are two steps: a result whose changes don't fit here is none. */
async function serve(request: Request, identity: Identity, find: OpenStores['find'], world: World): Promise<Served> {
  if (request.noCache) return { kind: 'miss', reason: 'no-cache' };
  if (identity.unsure !== null) return { kind: 'miss', reason: identity.unsure };
  const found = await find(identity.hash, request.cacheTtlMs);
  if (found.kind === 'miss') return found;
  const result = restoreResult(found);
  const refusal = result === null ? 'its summary is none.' : await replay(found, request, identity, world);
  if (result === null || refusal !== null) {
    world.log.notice(`The stored result can't be replayed here, so Codex runs: ${refusal}`);
    return { kind: 'miss', reason: 'what is stored does not fit here' };
  }
  const saved = result.costUsd === null ? '' : ` and ${aboutDollars(result.costUsd)}`;
  world.log.info(
    `Replayed the result of ${age(found.ageSeconds)} ago from the ${found.source === 'local' ? 'local store' : 'Actions cache'}: saved ${duration(result.summary.time)}${saved}. no-cache: true runs Codex again.`,
  );
  const cache: CacheState = { kind: 'hit', source: found.source, ageSeconds: found.ageSeconds };
  return { kind: 'hit', outcome: tell(request, identity, world, result, cache, found.entry) };
}

async function replay(found: Found, request: Request, identity: Identity, world: World): Promise<string | null> {
  const patch = found.files.get('changes.patch');
  const { worktree } = identity;
  if (patch === undefined) return null;
  if (isUnchanging(request)) return 'it changes files, which no run of this job could have done: somebody planted it.';
  if (worktree.kind === 'none') return worktree.advice;
  const replayed = await replayChanges(worktree, patch, world.folder, { runId: world.runId });
  return replayed.kind === 'applied' ? null : replayed.reason;
}

/** Of two identical jobs on one machine the second waits for the first, then looks again. */
async function waitForTwin(request: Request, identity: Identity, stores: OpenStores, { signal, log }: World) {
  if (request.noCache || identity.unsure !== null) return { release: async () => {} };
  const lock = await stores.lock(identity.hash, {
    signal,
    maxWaitMs: request.timeoutMs ?? undefined,
    onWait: (owner) => log.info(`The same job is running already (${owner}): waiting for its result.`),
  });
  return { release: async () => (lock.kind === 'held' ? lock.release() : undefined) };
}

/** What must be true before a run is paid for. */
async function refuse(request: Request, world: World): Promise<Result | null> {
  if (world.signal.aborted) return failedResult(cancelled(world.signal));
  const lack = await lackOfLogin(request, world.personalHome);
  if (lack !== null) return failedResult({ exit: 1, failure: 'auth', error: lack });
  const permission = await world.permit(request);
  return permission.kind === 'allowed'
    ? null
    : failedResult({ exit: 1, failure: 'permission', error: permission.error });
}

/** How Codex's part ended, or why there was none. */
interface Ran extends RunEnd {
  readonly version: string | null;
  /** Why what Codex printed isn't whole; null when it is. */
  readonly cut: string | null;
}

async function codex(request: Request, world: World): Promise<Ran> {
  const watchdog = startWatchdog(world.runId, world.folder);
  try {
    return await installAndRun(request, world, watchdog);
  } finally {
    watchdog.release();
  }
}

async function installAndRun(request: Request, world: World, watchdog: Watchdog): Promise<Ran> {
  const { env, secrets, runId, signal, log, clock, redactor, folder } = world;
  if (request.modelNotice !== null) log.notice(request.modelNotice);
  const began = clock();
  const deadline = request.timeoutMs === null ? null : began + request.timeoutMs;
  const installed = await installCodex(request.codexVersion, {
    env,
    secrets,
    runId,
    signal,
    ...(request.timeoutMs === null ? {} : { timeoutMs: request.timeoutMs }),
    onProgress: (text) => log.info(text),
  });
  if (installed.kind === 'failed') {
    const seconds = (clock() - began) / 1000;
    const late = deadline !== null && clock() >= deadline;
    const end = signal.aborted
      ? cancelled(signal)
      : late
        ? ({
            exit: 124,
            failure: 'timeout',
            error: `The timeout was over before Codex ran: ${installed.error}`,
          } as const)
        : ({ exit: 127, failure: 'install', error: installed.error } as const);
    return { ...end, seconds, thread: null, message: '', usage: null, activity: [], version: null, cut: null };
  }
  const model = request.model ?? 'the model of its configuration';
  log.info(`Codex ${installed.version} runs on ${model}, sandbox ${request.sandbox}.`);
  const onEvent = createProgress(log, { redactor, root: request.workingDirectory, clock });
  const run = await runCodex(request, {
    ...world,
    binary: installed.binary,
    deadline,
    onStart: watchdog.guard,
    onEvent,
    protectTemp: await inTemporaryFolder(env, [
      folder,
      request.cacheDir,
      installed.binary,
      world.cacheCall?.script ?? folder,
    ]),
  });
  const cut =
    run.transcript.kind === 'failed' ? `What Codex printed could not be kept: ${run.transcript.cause}.` : null;
  return { ...run, version: installed.version, cut };
}

function cancelled(signal: AbortSignal) {
  const exit = signal.reason === 'SIGTERM' ? 143 : 130;
  return { exit, failure: 'cancelled', error: 'The job was cancelled before Codex ran.' } as const;
}

interface Ended {
  readonly result: Result;
  readonly run: Ran;
  readonly capture: Capture;
  readonly startedAt: number;
}

/** Only a success is stored, and only one that a replay can repeat whole. */
async function keep(
  request: Request,
  identity: Identity,
  { result, run, capture, startedAt }: Ended,
  stores: OpenStores,
  world: World,
): Promise<{ cache: CacheState; entry: string }> {
  if (capture.commits > 0) {
    const commits = plural(capture.commits, 'commit');
    world.log.notice(`Codex made ${commits}. A replay brings the files to the same state, without committing them.`);
  }
  if (result.summary.exit !== 0) return { cache: notStored('only a result with exit 0 is stored'), entry: '' };
  const obstacle = identity.unsure ?? capture.obstacle ?? run.cut;
  if (obstacle !== null) {
    world.log.notice(`This result is not stored: ${obstacle}`);
    return { cache: notStored(obstacle), entry: '' };
  }
  const draft: EntryDraft = {
    format: 1,
    hash: identity.hash,
    created: new Date(world.clock()).toISOString(),
    startedAt: new Date(startedAt).toISOString(),
    ttlMs: request.cacheTtlMs,
    forced: request.noCache,
    key: identity.record.map(([name, value]) => [name, redacted(value, world.redactor)]),
    exit: 0,
    model: result.model,
    tier: request.tier,
    usage: result.usage,
    costUsd: result.costUsd,
    codexVersion: run.version,
    changes: result.changes,
    activity: result.activity,
  };
  const kept = await stores.save(draft, world.folder);
  return { cache: { kind: 'miss', stored: kept.stored, reason: kept.reason }, entry: kept.entry };
}

function notStored(reason: string): CacheState {
  return { kind: 'miss', stored: false, reason };
}

/** People's texts may hold a secret as well: the record is hashed as it is and kept without. */
function redacted(value: Identity['record'][number][1], redactor: Redactor): JsonValue {
  if (typeof value === 'string') return redactor.text(value);
  return Array.isArray(value) ? value.map((text: string) => redactor.text(text)) : null;
}

function tell(
  request: Request,
  identity: Identity,
  { redactor }: World,
  result: Result,
  cache: CacheState,
  entry = '',
): Outcome {
  const firstLine = redactor.text(request.task).split('\n', 1)[0] ?? '';
  const task = [...firstLine].length > 80 ? `${[...firstLine].slice(0, 79).join('')}…` : firstLine;
  return { result, cache, hash: identity.hash, tier: request.tier, entry, task };
}
