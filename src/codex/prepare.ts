import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { personalCodexHome } from '../base/files/home-folders.ts';
import type { Request } from '../request/request.ts';
import { loadPrices } from './cost/prices.ts';
import { codexEnvironment } from './environment.ts';
import { readableMessage } from './failure/readable-message.ts';
import { proxySettingsOf } from './failure/stray-proxy.ts';
import { type CodexHome, makeHome, personalSkills } from './home.ts';
import { lackOfHost } from './isolation/code-mode-host.ts';
import { type DeclaredPaths, declaredPaths } from './isolation/declared-paths.ts';
import { watchMountPoints } from './isolation/mount-points.ts';
import { allowUserNamespaces, mayPrepareRunner } from './isolation/prepare-runner.ts';
import { checkSandbox, type SandboxCheck, type SandboxOptions } from './isolation/sandbox.ts';
import { takeStrategy } from './isolation/strategy.ts';
import { accessAdvice, environmentOfUser, writeReadable } from './isolation/user-access.ts';
import type { OtherUser } from './isolation/user-shell.ts';
import { loginSecrets } from './login-secrets.ts';
import { type KeyProxy, startKeyProxy } from './proxy/proxy.ts';
import type { RunContext } from './run-context.ts';

/** What stands around Codex while it runs. */
export interface Prepared {
  /** Null = Codex uses a login, not our key. */
  readonly proxy: KeyProxy | null;
  readonly env: Record<string, string>;
  /** Marks Codex's own process tree, and nothing else that we start. */
  readonly runId: string;
  readonly schemaFile: string | null;
  /** File of a given home that sets a proxy for Codex; null = none. */
  readonly proxySettings: string | null;
  readonly protectTemp: boolean;
  readonly hiddenSkills: readonly string[];
  /** Settings that let Codex read only the declared paths; null = everything. */
  readonly profile: readonly string[] | null;
  /** Whom Codex runs as; null = we ourselves. */
  readonly user: OtherUser | null;
  /** Runs a command in Codex's sandbox. To be asked before anything is spent; null = all is well. */
  readonly check: (how: { readonly mayPrepareRunner: boolean }) => Promise<Lack | null>;
  /** Takes all of it away again. Never rejects. */
  readonly remove: () => Promise<void>;
}

export interface Lack {
  readonly kind: 'failed';
  readonly failure: 'input' | 'sandbox' | 'codex';
  readonly error: string;
}

export type Preparation = { readonly kind: 'ok'; readonly prepared: Prepared } | Lack;

/**
 * Safety strategy, key proxy, home and schema file. Nothing is checked yet: see {@link Prepared.check}. Rejects when the
 * disk refuses.
 *
 * @param held requests to the model wait for it, and none goes out where it is false
 */
export async function prepare(request: Request, wiring: RunContext, held?: Promise<boolean>): Promise<Preparation> {
  const undo: (() => Promise<void>)[] = [];
  const remove = async () => {
    for (const step of undo.splice(0).reverse()) await step().catch(() => {});
  };
  try {
    wiring.redactor.add(await loginSecrets(ownHome(request, wiring)), 'lasting');
    const strategy = await takeStrategy(request, wiring);
    if (strategy.kind === 'failed') return { kind: 'failed', failure: 'sandbox', error: strategy.error };
    const { user } = strategy;
    const proxy = request.apiKey === null ? null : await openProxy(request.apiKey, request, wiring, held);
    if (proxy instanceof Error) return { kind: 'failed', failure: 'input', error: proxy.message };
    if (proxy !== null) {
      undo.push(() => proxy.close());
      // Codex names the proxy's address in its errors, and who knows both secrets can spend.
      wiring.redactor.add([proxy.token, capabilityOf(proxy.baseUrl)], 'run');
    }

    const home = await chooseHome(request, wiring, user);
    if (home.made !== null) undo.push(home.made.remove);
    const schema = await writeSchema(request.outputSchema, wiring.folder, user);
    if (schema !== null) undo.push(schema.remove);
    const schemaFile = schema?.path ?? null;
    if (request.sandbox === 'workspace-write') undo.push(watchMountPoints(request.workingDirectory));

    const runId = `${wiring.runId}-codex`;
    const secrets = request.apiKey === null ? [] : [request.apiKey];
    const own = codexEnvironment(wiring.env, {
      runId,
      codexHome: home.path,
      secrets,
      proxyToken: proxy?.token ?? null,
      withoutAws: request.remoteCache?.place.kind === 's3',
    });
    const env = user === null ? own : environmentOfUser(own, user, safeFolders(request, wiring));
    const personal = request.personalLogin ? personalCodexHome(wiring.env) : null;
    const codexHome = ownHome(request, wiring);
    const declared = await declaredPaths(request, wiring.binary);
    const profile = declared?.settings ?? null;
    const hiddenSkills = await personalSkills(wiring.env, personal);
    const protectTemp = wiring.protectTemp || home.made?.protectTemp === true;
    const proxySettings = await proxySettingsOf(codexHome);
    const check: Prepared['check'] = ({ mayPrepareRunner }) =>
      lackOf(request, wiring, { env, user, schemaFile, declared, undo: mayPrepareRunner ? undo : null });
    const around = { proxy, env, runId, schemaFile, proxySettings, user, check, remove };
    return { kind: 'ok', prepared: { ...around, protectTemp, hiddenSkills, profile } };
  } catch (cause) {
    await remove();
    throw cause;
  }
}

interface Surroundings extends Pick<Prepared, 'env' | 'user' | 'schemaFile'> {
  readonly declared: DeclaredPaths | null;
  /** Null = the runner may not be prepared. */
  readonly undo: (() => Promise<void>)[] | null;
}

/** What keeps Codex's commands from running as they should; null = nothing. */
async function lackOf(
  request: Request,
  wiring: RunContext,
  { env, user, schemaFile, declared, undo }: Surroundings,
): Promise<Lack | null> {
  const { binary, signal } = wiring;
  const { sandbox, workingDirectory, model } = request;
  const barred = user === null ? null : await accessAdvice(user, needsOf(request, binary, schemaFile));
  if (barred !== null) return { kind: 'failed', failure: 'sandbox', error: barred };
  const codexHome = ownHome(request, wiring);
  const asked = { binary, sandbox, workingDirectory, codexHome, env, signal, user, declared };
  const check = await checkOrPrepare(request, wiring, asked, undo);
  // A check that was cut off by a cancellation says nothing: the run itself will see the signal.
  if (check.kind === 'failed' && !signal.aborted) return { kind: 'failed', failure: check.failure, error: check.error };
  const host = await lackOfHost({ binary, model, env, cwd: workingDirectory, signal });
  return host === null ? null : { kind: 'failed', failure: 'sandbox', error: host };
}

/** Takes all of it away, after the run where there is something to do meanwhile. Never rejects. */
export async function removeAround({ remove }: Prepared, { defer }: RunContext): Promise<void> {
  if (defer === undefined) await remove();
  else defer(remove());
}

/** Where the runner keeps the sandbox from working, and may be prepared, the check is made again afterwards. */
async function checkOrPrepare(
  { prepareRunner }: Request,
  { env, log }: RunContext,
  asked: SandboxOptions,
  undo: Surroundings['undo'],
): Promise<SandboxCheck> {
  const check = await checkSandbox(asked);
  if (check.kind === 'ok' || check.failure !== 'sandbox' || undo === null) return check;
  const environment = env['RUNNER_ENVIRONMENT'] ?? '';
  const facts = { choice: prepareRunner, platform: process.platform, environment, refusal: check.error };
  if (asked.signal?.aborted || !mayPrepareRunner(facts)) return check;
  const restore = await allowUserNamespaces(env, log);
  if (restore === null) return check;
  undo.push(restore);
  return checkSandbox(asked);
}

/** An endpoint or a key that no request can be made with is advice in itself. */
async function openProxy(
  apiKey: string,
  request: Request,
  wiring: RunContext,
  held: Promise<boolean> | undefined,
): Promise<KeyProxy | Error> {
  return startKeyProxy({
    held,
    endpoint: request.endpoint,
    apiKey,
    env: wiring.env,
    serviceTier: request.serviceTier,
    onTierRefused: (why, message) => wiring.log.notice(tierNotice(request, why, wiring.redactor.text(message))),
    budget: request.maxCostUsd === null ? null : { limitUsd: request.maxCostUsd, prices: await loadPrices() },
  }).catch((cause: unknown) => (cause instanceof Error ? cause : new Error(String(cause))));
}

function tierNotice({ serviceTier, model }: Request, why: 'busy' | 'unsupported', message: string): string {
  const said = readableMessage(message).replace(/[.\s]+$/, '');
  const reason =
    why === 'busy'
      ? `has no capacity for service-tier ${serviceTier} now`
      : `refused service-tier ${serviceTier} for ${model ?? 'this model'}`;
  return `The API ${reason}${said === '' ? '' : ` (${said})`}. The request went out again at the default tier, at the usual price.`;
}

/** `http://127.0.0.1:PORT/<capability>/v1` */
function capabilityOf(baseUrl: string): string {
  return new URL(baseUrl).pathname.split('/')[1] ?? '';
}

async function chooseHome(
  request: Request,
  wiring: RunContext,
  user: OtherUser | null,
): Promise<{ path: string | null; made: CodexHome | null }> {
  if (request.codexHome !== null) return { path: request.codexHome, made: null };
  if (request.personalLogin) return { path: null, made: null };
  if (user !== null) {
    const made = await user.makeHome();
    if (made === null) throw new Error(`${user.name} can make a folder neither in its home nor in /var/tmp or /tmp.`);
    return { path: made.path, made };
  }
  const made = await makeHome(wiring.folder, { env: wiring.env, writable: [request.workingDirectory] });
  return { path: made.path, made };
}

/** The home that Codex takes its login from: a given one, or the person's; null = a private one without a login. */
export function ownHome(request: Request, { env }: RunContext): string | null {
  return request.codexHome ?? (request.personalLogin ? personalCodexHome(env) : null);
}

async function writeSchema(schema: string | null, folder: string, user: OtherUser | null) {
  if (schema === null) return null;
  if (user !== null) return writeReadable(schema);
  const path = join(folder, 'output-schema.json');
  await writeFile(path, schema, { mode: 0o600, flag: 'wx' });
  return { path, remove: () => rm(path, { force: true }) };
}

/** What Codex opens as another user, besides its home. */
function needsOf(request: Request, binary: string, schemaFile: string | null) {
  const { workingDirectory, sandbox, codexHome } = request;
  return {
    read: [binary, workingDirectory, schemaFile, codexHome].filter((path) => path !== null),
    write: sandbox === 'workspace-write' ? [workingDirectory] : [],
  };
}

function safeFolders({ workingDirectory }: Request, { env }: RunContext): string[] {
  return [...new Set([workingDirectory, env['GITHUB_WORKSPACE'] ?? ''])].filter((folder) => folder !== '');
}
