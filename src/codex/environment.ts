import { isKeptFromCodex, SHORTEST_SECRET } from '../base/redaction/secret-names.ts';

/** Holds the key proxy's bearer token for Codex. */
export const PROXY_TOKEN_VARIABLE = 'CODEX_JOB_TOKEN';

/** What the environment of Codex is made of. */
export interface EnvironmentContext {
  /** Nonce of this run: marks every process that descends from it. */
  readonly runId: string;
  /** Absolute path; null = the person's own stays (`CODEX_HOME` as it is, or Codex's default `~/.codex`). */
  readonly codexHome: string | null;
  /** The API key; values that hold one of these do not pass. */
  readonly secrets: readonly string[];
  /** Bearer token of the key proxy; null = there is none. */
  readonly proxyToken: string | null;
  /** Becomes TMPDIR, TEMP and TMP when given. Never RUNNER_TEMP: the runner's file commands live there. */
  readonly tempDir?: string;
  /** The S3 remote cache uses the AWS credentials of this step: nothing that leads to them gets through. */
  readonly withoutAws?: boolean;
}

/** What a Codex around us would tell its children, and what moves Codex's own state elsewhere. */
const CODEX_AMBIENT = /^CODEX_(SQLITE_HOME|THREAD_ID|MANAGED_\w+|INTERNAL_\w+|SANDBOX\w*)$/;
const LOOPBACK = ['127.0.0.1', 'localhost'];

/**
 * The environment for Codex, of which its commands inherit: the step's own, without inputs, runner file commands,
 * service tokens and keys (contract section 9). A variable that the user set on purpose (`env: GH_TOKEN`) gets through.
 */
export function codexEnvironment(env: NodeJS.ProcessEnv, wiring: EnvironmentContext): Record<string, string> {
  const set: Record<string, string> = {
    ...loopbackPastProxies(env),
    RUST_LOG: 'off', // stderr otherwise carries model text at line starts
    CODEX_JOB_RUN: wiring.runId,
  };
  if (wiring.codexHome !== null) set['CODEX_HOME'] = wiring.codexHome;
  if (wiring.proxyToken !== null) set[PROXY_TOKEN_VARIABLE] = wiring.proxyToken;
  if (wiring.tempDir !== undefined) for (const name of ['TMPDIR', 'TEMP', 'TMP']) set[name] = wiring.tempDir;
  // Windows keeps the case of the first writer: without this, `Codex_Home` and `CODEX_HOME` would both be handed on.
  const replaced = new Set(Object.keys(set).map((name) => name.toUpperCase()));
  const kept = Object.entries(withoutSecrets(env, wiring.secrets)).filter(
    ([name]) => !replaced.has(name.toUpperCase()) && !(wiring.withoutAws && /^AWS_/i.test(name)),
  );
  return { ...Object.fromEntries(kept), ...set };
}

/** The environment for our own helpers (npm, the version check): the same things are left out, nothing is added. */
export function withoutSecrets(env: NodeJS.ProcessEnv, secrets: readonly string[]): Record<string, string> {
  const forms = secrets.filter((secret) => secret.length >= SHORTEST_SECRET).flatMap(writtenForms);
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(env)) {
    if (value === undefined || isKeptFromCodex(name, value) || CODEX_AMBIENT.test(name.toUpperCase())) continue;
    if (forms.some((form) => value.includes(form))) continue;
    kept[name] = value;
  }
  return kept;
}

function writtenForms(secret: string): string[] {
  const base64 = Buffer.from(secret, 'utf8').toString('base64').replace(/=+$/, '');
  return [...new Set([secret, base64, encodeURIComponent(secret)])];
}

/** Without this, HTTP_PROXY would send the loopback call to that proxy, capability and all. */
function loopbackPastProxies(env: NodeJS.ProcessEnv): Record<'NO_PROXY' | 'no_proxy', string> {
  const upper = env['NO_PROXY'] ?? env['no_proxy'] ?? '';
  const lower = env['no_proxy'] ?? env['NO_PROXY'] ?? '';
  return { NO_PROXY: withLoopback(upper), no_proxy: withLoopback(lower) };
}

function withLoopback(list: string): string {
  const hosts = list
    .split(',')
    .map((host) => host.trim())
    .filter((host) => host !== '');
  return [...hosts, ...LOOPBACK.filter((host) => !hosts.includes(host))].join(',');
}
