import { type ArgumentPolicy, type FoldedArgs, foldCodexArgs } from './codex-args/fold.ts';
import { readArguments } from './codex-args/shell-words.ts';
import { cacheDir, fileText, type RequestContext } from './context.ts';
import { endpoint, showEndpoint } from './endpoint.ts';
import { createInputReader, type InputReader } from './input-reader.ts';
import type { RawInputs } from './inputs.ts';
import { readScope } from './key-on.ts';
import { checkNamedPaths } from './named-paths.ts';
import { calledHere } from './other-names.ts';
import {
  builtInSchema,
  personalHome,
  readCodexHome,
  readOutputFile,
  readSchema,
  readWorkingDirectory,
} from './paths.ts';
import * as read from './readers.ts';
import { readRemoteCache } from './remote-cache.ts';
import { type InputProblem, type Request, SAFETY_STRATEGIES, SERVICE_TIERS, TIERS, type Tier } from './request.ts';
import { checkCachePlace, checkHomePlace, chooseSandbox } from './safety.ts';
import { sanitizeTask, taskProblem } from './task.ts';
import { modelNotice, readTierModels, type TierModels, tierModel } from './tiers.ts';

export type RequestReading =
  | { readonly kind: 'ok'; readonly request: Request }
  | {
      readonly kind: 'invalid';
      readonly problems: readonly InputProblem[];
      /** As given, also where it is itself wrong; then cut and without secrets. */
      readonly tier: string;
      /** What was asked for; true where that is itself wrong. */
      readonly failOnError: boolean;
    };

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
/** A timer of more than 2^31 ms (24.8 days) would fire at once. */
const TIMEOUT_MINUTES = 35_000;

/** Reads all inputs. Pure but for the files that they name; all problems are reported together. */
export function parseRequest(raw: RawInputs, context: RequestContext): RequestReading {
  const inputs = createInputReader(raw);
  const tier = inputs.read<Tier | ''>('tier', read.oneOf(TIERS), '');
  const strategy = inputs.read('safety-strategy', read.oneOf(SAFETY_STRATEGIES), 'sandbox');
  const args = codexArgs(inputs, { unsafe: strategy === 'unsafe', privateHome: inputs.raw('codex-home') === '' });
  const apiKey = inputs.read('openai-api-key', read.secret, null);
  const codexHome = readCodexHome(inputs, context);
  const personalLogin = context.entry === 'cli' && apiKey === null && inputs.raw('codex-home') === '';
  checkThread(inputs, args, codexHome !== null || (personalLogin && (context.codexHomeEnv ?? context.home) !== null));
  const timeout = inputs.read('timeout', read.decimal(TIMEOUT_MINUTES, 'minutes'), 0);
  const url = inputs.raw('responses-api-endpoint');
  const reviewComments = inputs.read('review-comments', read.flag, false);
  const findings = inputs.read('findings', read.flag, false) || reviewComments;

  const sandbox = chooseSandbox(inputs, args.sandbox, strategy, apiKey !== null);
  const enforcement = { sandbox, safetyStrategy: strategy, codexHome, codexArgs: args.rest };

  const request: Request = {
    task: readTask(inputs, raw, context),
    tier: tier === '' ? 'low' : tier,
    ...readModel(inputs, args, tier === '' ? 'low' : tier, context.now),
    effort:
      args.effort === null
        ? inputs.read('effort', read.effortWord, null)
        : inputs.parse('codex-args', args.effort, read.effortWord, null),
    serviceTier: readServiceTier(inputs, args),
    maxCostUsd: inputs.read('max-cost-usd', read.money, null),
    sandbox,
    codexArgs: args.rest,
    resume: args.resume,
    workingDirectory: readWorkingDirectory(inputs, args, context),
    outputSchema: findings ? builtInSchema(inputs, args) : readSchema(inputs, args, context),
    findings,
    outputFile: readOutputFile(inputs, args, context),
    apiKey,
    endpoint: inputs.parse('responses-api-endpoint', url, endpoint, '', showEndpoint(url)),
    codexVersion: inputs.read('codex-version', read.codexVersion, ''),
    codexHome,
    personalLogin,
    timeoutMs: timeout === 0 ? null : Math.max(1, Math.round(timeout * MINUTE_MS)),
    retries: inputs.read('retries', read.integer(10), 0),
    cacheTtlMs: Math.round(inputs.read('cache-ttl', read.decimal(1_000_000, 'hours'), 0) * HOUR_MS),
    cacheDir: inputs.read('cache-dir', cacheDir(context), ''),
    cacheKey: inputs.raw('cache-key'),
    remoteCache: readRemoteCache(inputs),
    ...readScope(inputs, context, enforcement),
    noCache: inputs.read('no-cache', read.flag, false),
    safetyStrategy: strategy,
    prepareRunner:
      context.entry === 'cli' ? 'never' : inputs.read('prepare-runner', read.oneOf(['auto', 'never']), 'never'),
    codexUser: readCodexUser(inputs, strategy),
    allowUsers: inputs.read('allow-users', read.logins(true), []),
    allowBots: inputs.read('allow-bots', read.flag, false),
    allowBotUsers: inputs.read('allow-bot-users', read.logins(false), []),
    prComment: inputs.read('pr-comment', read.flag, false),
    commentKey: readCommentKey(inputs.raw('comment-key')),
    reviewComments,
    githubToken: inputs.read('github-token', read.secret, null),
    failOnError: inputs.read('fail-on-error', read.flag, true),
  };
  const addedFolders = checkNamedPaths(inputs, args.rest, request.workingDirectory, context);
  const reach = { ...request, addedFolders };
  checkCachePlace(inputs, request.cacheDir, reach, context);
  checkHomePlace(inputs, codexHome ?? (personalLogin ? personalHome(context) : null), reach, context);
  const problems = withOtherNames(inputs.problems(), context);
  return problems.length === 0
    ? { kind: 'ok', request }
    : {
        kind: 'invalid',
        problems,
        tier: problems.find(({ input }) => input === 'tier')?.received ?? tier,
        failOnError: request.failOnError,
      };
}

/** `toJSON(matrix)` is `null` where there is no matrix. */
function readCommentKey(text: string): string {
  return text === 'null' ? '' : text;
}

/** What was given under another name explains why an input of ours is empty: it stands first, and once. */
function withOtherNames(problems: readonly InputProblem[], { otherInputs }: RequestContext): readonly InputProblem[] {
  const others = otherInputs.map(({ name, advice }): InputProblem => {
    return { input: name, received: '', expected: advice, unknown: true };
  });
  const explained = ({ input, received }: InputProblem) =>
    received === '' && otherInputs.some(({ advice }) => advice === calledHere(input));
  return [...others, ...problems.filter((problem) => !explained(problem))];
}

function codexArgs(inputs: InputReader, setting: ArgumentPolicy): FoldedArgs {
  const text = inputs.raw('codex-args');
  const words = readArguments(text);
  if (words.kind === 'invalid')
    inputs.reject('codex-args', text, `words as a shell splits them, or a JSON array; this one ${words.problem}`);
  const args = foldCodexArgs(words.kind === 'ok' ? words.words : [], setting);
  for (const { received, expected } of args.problems) inputs.reject('codex-args', received, expected);
  return args;
}

function readTask(inputs: InputReader, raw: RawInputs, context: RequestContext): string {
  const file = inputs.raw('task-file');
  const inline = raw.task.trim() !== '';
  if (inline === (file !== '')) {
    inputs.reject('task', inline ? 'a task, while task-file is given too' : '', 'either task or task-file');
    // Still read: a missing file is a second problem to report.
    if (file !== '') inputs.read('task-file', fileText(context), '');
    return '';
  }
  const name = inline ? 'task' : 'task-file';
  const text = inline ? raw.task : inputs.read('task-file', fileText(context), null);
  if (text === null) return '';
  const task = sanitizeTask(text);
  const problem = taskProblem(task);
  if (problem !== null) inputs.reject(name, inline ? text : file, problem);
  return task;
}

function readModel(
  inputs: InputReader,
  args: FoldedArgs,
  tier: Tier,
  now: number,
): Pick<Request, 'model' | 'modelSource' | 'modelNotice'> {
  const lines = readTierModels(inputs.raw('tier-models'));
  if (lines.kind === 'invalid') {
    const what = 'lines low=MODEL, medium=MODEL, high=MODEL, each tier once';
    inputs.reject('tier-models', inputs.raw('tier-models'), `${what} (${lines.problems.join(', ')})`);
  }
  const overrides: TierModels = lines.kind === 'ok' ? lines.models : {};
  const named = inputs.raw('model') === '' ? null : inputs.read('model', read.modelName, '');
  if (named !== null) {
    if (args.model.kind === 'chosen' && args.model.name !== named) {
      inputs.reject(
        'model',
        named,
        `the model that codex-args names as well (${args.model.name}); give it in one place`,
      );
    }
    return { model: named, modelSource: 'model', modelNotice: modelNotice(named, now) };
  }
  switch (args.model.kind) {
    case 'tier': {
      const { model, source, notice } = tierModel(tier, now, overrides);
      return { model, modelSource: source, modelNotice: notice };
    }
    case 'chosen': {
      const model = inputs.parse('codex-args', args.model.name, read.modelName, '');
      return { model, modelSource: 'codex-args', modelNotice: modelNotice(model, now) };
    }
    case 'hidden':
      return { model: null, modelSource: 'codex-args', modelNotice: null };
  }
}

/** The input, unless `codex-args` say otherwise. */
function readServiceTier(inputs: InputReader, args: FoldedArgs): Request['serviceTier'] {
  const tier = read.oneOf(SERVICE_TIERS);
  if (args.serviceTier !== null) return inputs.parse('codex-args', args.serviceTier, tier, null);
  return inputs.raw('service-tier') === '' ? null : inputs.read('service-tier', tier, null);
}

function checkThread(inputs: InputReader, args: FoldedArgs, hasSessions: boolean): void {
  if (args.resume === null || hasSessions || inputs.raw('codex-home') !== '') return;
  inputs.reject(
    'codex-args',
    `${args.resume.kind} ${args.resume.thread}`,
    'this only together with codex-home, where the thread is kept',
  );
}

function readCodexUser(inputs: InputReader, strategy: Request['safetyStrategy']): string | null {
  const user = inputs.read('codex-user', read.unixUser, null);
  const given = inputs.raw('codex-user');
  if (strategy === 'unprivileged-user' && given === '') {
    inputs.reject('codex-user', '', 'the user to run Codex as, which safety-strategy: unprivileged-user needs');
  }
  // Without this, somebody who forgot the strategy would believe in a wall that isn't there.
  if (strategy !== 'unprivileged-user' && given !== '') {
    inputs.reject('codex-user', given, 'a user only with safety-strategy: unprivileged-user');
  }
  return user;
}
