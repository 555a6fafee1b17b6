import { type ArgumentSetting, type FoldedArgs, foldCodexArgs } from './codex-args.ts';
import { cacheDir, fileText, type RequestContext } from './context.ts';
import { type Desk, openDesk } from './desk.ts';
import { endpoint, showEndpoint } from './endpoint.ts';
import type { RawInputs } from './inputs.ts';
import { readCodexHome, readOutputFile, readSchema, readWorkingDirectory } from './paths.ts';
import * as read from './readers.ts';
import { type InputProblem, type Request, SAFETY_STRATEGIES, TIERS, type Tier } from './request.ts';
import { checkStorePlace, chooseSandbox } from './safety.ts';
import { readArguments } from './shell-words.ts';
import { sanitizeTask, taskProblem } from './task.ts';
import { modelNotice, readTierModels, type TierModels, tierModel } from './tiers.ts';

export type RequestReading =
  | { readonly kind: 'ok'; readonly request: Request }
  | {
      readonly kind: 'bad';
      readonly problems: readonly InputProblem[];
      /** Empty where it is itself wrong. */
      readonly tier: Tier | '';
      /** What was asked for; true where that is itself wrong. */
      readonly failOnError: boolean;
    };

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
/** A timer of more than 2^31 ms (24.8 days) would fire at once. */
const TIMEOUT_MINUTES = 35_000;

/** Reads all inputs. Pure but for the files that they name; all problems are reported together. */
export function parseRequest(raw: RawInputs, context: RequestContext): RequestReading {
  const desk = openDesk(raw);
  const tier = desk.ask<Tier | ''>('tier', read.oneOf(TIERS), '');
  const strategy = desk.ask('safety-strategy', read.oneOf(SAFETY_STRATEGIES), 'sandbox');
  const args = codexArgs(desk, { unsafe: strategy === 'unsafe', privateHome: desk.given('codex-home') === '' });
  const apiKey = desk.ask('openai-api-key', read.secret, null);
  const codexHome = readCodexHome(desk, context);
  const personalLogin = context.entry === 'cli' && apiKey === null && desk.given('codex-home') === '';
  checkThread(desk, args, codexHome !== null || (personalLogin && (context.codexHomeEnv ?? context.home) !== null));
  const timeout = desk.ask('timeout', read.decimal(TIMEOUT_MINUTES, 'minutes'), 0);
  const url = desk.given('responses-api-endpoint');

  const request: Request = {
    task: readTask(desk, raw, context),
    tier: tier === '' ? 'low' : tier,
    ...readModel(desk, args, tier === '' ? 'low' : tier, context.now),
    effort:
      args.effort === null
        ? desk.ask('effort', read.effortWord, null)
        : desk.check('codex-args', args.effort, read.effortWord, null),
    sandbox: chooseSandbox(desk, args.sandbox, strategy, apiKey !== null),
    codexArgs: args.rest,
    resume: args.resume,
    workingDirectory: readWorkingDirectory(desk, args, context),
    outputSchema: readSchema(desk, args, context),
    outputFile: readOutputFile(desk, args, context),
    apiKey,
    endpoint: desk.check('responses-api-endpoint', url, endpoint, '', showEndpoint(url)),
    codexVersion: desk.ask('codex-version', read.codexVersion, ''),
    codexHome,
    personalLogin,
    timeoutMs: timeout === 0 ? null : Math.max(1, Math.round(timeout * MINUTE_MS)),
    retries: desk.ask('retries', read.integer(10), 0),
    cacheTtlMs: Math.round(desk.ask('cache-ttl', read.decimal(1_000_000, 'hours'), 0) * HOUR_MS),
    cacheDir: desk.ask('cache-dir', cacheDir(context), ''),
    cacheKey: desk.given('cache-key'),
    noCache: desk.ask('no-cache', read.flag, false),
    safetyStrategy: strategy,
    codexUser: readCodexUser(desk, strategy),
    allowUsers: desk.ask('allow-users', read.logins(true), []),
    allowBots: desk.ask('allow-bots', read.flag, false),
    allowBotUsers: desk.ask('allow-bot-users', read.logins(false), []),
    prComment: desk.ask('pr-comment', read.flag, false),
    githubToken: desk.ask('github-token', read.secret, null),
    failOnError: desk.ask('fail-on-error', read.flag, true),
  };
  checkStorePlace(desk, request.cacheDir, request, context);
  const problems = desk.problems();
  return problems.length === 0
    ? { kind: 'ok', request }
    : { kind: 'bad', problems, tier, failOnError: request.failOnError };
}

function codexArgs(desk: Desk, setting: ArgumentSetting): FoldedArgs {
  const text = desk.given('codex-args');
  const words = readArguments(text);
  if (words.kind === 'bad')
    desk.refuse('codex-args', text, `words as a shell has them, or a JSON array; this one ${words.problem}`);
  const args = foldCodexArgs(words.kind === 'ok' ? words.words : [], setting);
  for (const { held, accepts } of args.problems) desk.refuse('codex-args', held, accepts);
  return args;
}

function readTask(desk: Desk, raw: RawInputs, context: RequestContext): string {
  const file = desk.given('task-file');
  const inline = raw.task.trim() !== '';
  if (inline === (file !== '')) {
    desk.refuse('task', inline ? 'a task, while task-file is given too' : '', 'exactly one of task and task-file');
    // Read all the same: a file that isn't there is a second thing to mend.
    if (file !== '') desk.ask('task-file', fileText(context), '');
    return '';
  }
  const name = inline ? 'task' : 'task-file';
  const text = inline ? raw.task : desk.ask('task-file', fileText(context), null);
  if (text === null) return '';
  const task = sanitizeTask(text);
  const problem = taskProblem(task);
  if (problem !== null) desk.refuse(name, inline ? text : file, problem);
  return task;
}

function readModel(
  desk: Desk,
  args: FoldedArgs,
  tier: Tier,
  now: number,
): Pick<Request, 'model' | 'modelSource' | 'modelNotice'> {
  const lines = readTierModels(desk.given('tier-models'));
  if (lines.kind === 'bad') {
    const what = 'lines low=MODEL, medium=MODEL, high=MODEL, each tier once';
    desk.refuse('tier-models', desk.given('tier-models'), `${what} (${lines.problems.join(', ')})`);
  }
  const overrides: TierModels = lines.kind === 'ok' ? lines.models : {};
  switch (args.model.kind) {
    case 'tier': {
      const { model, source, notice } = tierModel(tier, now, overrides);
      return { model, modelSource: source, modelNotice: notice };
    }
    case 'chosen': {
      const model = desk.check('codex-args', args.model.name, read.modelName, '');
      return { model, modelSource: 'codex-args', modelNotice: modelNotice(model, now) };
    }
    case 'hidden':
      return { model: null, modelSource: 'codex-args', modelNotice: null };
  }
}

function checkThread(desk: Desk, args: FoldedArgs, hasSessions: boolean): void {
  if (args.resume === null || hasSessions || desk.given('codex-home') !== '') return;
  desk.refuse(
    'codex-args',
    `${args.resume.kind} ${args.resume.thread}`,
    'this only together with codex-home, where the thread is kept',
  );
}

function readCodexUser(desk: Desk, strategy: Request['safetyStrategy']): string | null {
  const user = desk.ask('codex-user', read.unixUser, null);
  const given = desk.given('codex-user');
  if (strategy === 'unprivileged-user' && given === '') {
    desk.refuse('codex-user', '', 'the user to run Codex as, which safety-strategy: unprivileged-user needs');
  }
  // Without this, somebody who forgot the strategy would believe in a wall that isn't there.
  if (strategy !== 'unprivileged-user' && given !== '') {
    desk.refuse('codex-user', given, 'a user only with safety-strategy: unprivileged-user');
  }
  return user;
}
