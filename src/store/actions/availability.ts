/**
 * Whether there is an Actions cache to talk to, told from the environment. Pure. The library's own check looks at the
 * URL only: without a token it throws, and without any URL it spends 10 s on finding out.
 */
import { isAbsolute } from 'node:path';

export type Environment = Readonly<Record<string, string | undefined>>;

export type Availability =
  | {
      readonly kind: 'ok';
      readonly mayRead: boolean;
      readonly mayWrite: boolean;
      readonly mode: string;
      readonly temp: string;
    }
  | { readonly kind: 'unavailable'; readonly detail: string; readonly notice?: string };

export function availability(env: Environment, platform: NodeJS.Platform): Availability {
  const runner = env['GITHUB_ACTIONS'] === 'true';
  if (serviceUrl(env) === '') return { kind: 'unavailable', detail: 'this machine has no Actions cache' };
  if (!env['ACTIONS_RUNTIME_TOKEN']) return { kind: 'unavailable', detail: 'there is no token for the Actions cache' };
  if (platform === 'win32') {
    // Nobody has tried it there: the library's paths and versions are others, and so is the end of its process.
    const notice =
      'The Actions cache is not used on Windows, only the local cache. Run the job on Linux or macOS to share results between machines.';
    return { kind: 'unavailable', detail: 'the Actions cache is not used on Windows', ...(runner ? { notice } : {}) };
  }
  const temp = env['RUNNER_TEMP'] ?? '';
  if (!isAbsolute(temp) || /[:"\\\n]/.test(temp)) {
    const detail =
      temp === '' ? 'RUNNER_TEMP is not set' : 'RUNNER_TEMP is not an absolute path without `:`, `"` and `\\`';
    return { kind: 'unavailable', detail, notice: `The Actions cache is not used: ${detail}.` };
  }
  const mode = (env['ACTIONS_CACHE_MODE'] ?? '').trim().toLowerCase();
  return {
    kind: 'ok',
    mode,
    temp,
    mayRead: !['none', 'write-only'].includes(mode),
    mayWrite: !['none', 'read'].includes(mode),
  };
}

/**
 * As `@actions/cache` 6 finds it: service v2 when ACTIONS_CACHE_SERVICE_V2 holds anything, but never on a GHES host; v1
 * falls back to the address of v2.
 */
function serviceUrl(env: Environment): string {
  const v2 = (env['ACTIONS_CACHE_SERVICE_V2'] ?? '') !== '' && !isGhes(env['GITHUB_SERVER_URL'] ?? '');
  const results = env['ACTIONS_RESULTS_URL'] ?? '';
  return v2 ? results : env['ACTIONS_CACHE_URL'] || results;
}

function isGhes(server: string): boolean {
  if (server === '') return false;
  if (!URL.canParse(server)) return true;
  const host = new URL(server).hostname.trimEnd().toUpperCase();
  return !(host === 'GITHUB.COM' || host.endsWith('.GHE.COM') || host.endsWith('.LOCALHOST'));
}

/** What the cache call needs of our environment. Everything else (keys, inputs, file commands) stays here. */
const PASSED = [
  'ACTIONS_CACHE_MODE',
  'ACTIONS_CACHE_SERVICE_V2',
  'ACTIONS_CACHE_URL',
  'ACTIONS_ORCHESTRATION_ID',
  'ACTIONS_RESULTS_URL',
  'ACTIONS_RUNTIME_TOKEN',
  'ACTIONS_RUNTIME_URL',
  'ALL_PROXY',
  'GITHUB_ACTIONS',
  'GITHUB_REF',
  'GITHUB_REPOSITORY',
  'GITHUB_SERVER_URL',
  'HOME',
  'HTTPS_PROXY',
  'HTTP_PROXY',
  'LANG',
  'LC_ALL',
  'NODE_EXTRA_CA_CERTS',
  'NODE_OPTIONS',
  'NODE_TLS_REJECT_UNAUTHORIZED',
  'NODE_USE_ENV_PROXY',
  'NODE_USE_SYSTEM_CA',
  'NO_PROXY',
  'RUNNER_ARCH',
  'RUNNER_OS',
  'SSL_CERT_DIR',
  'SSL_CERT_FILE',
  'TZ',
  'all_proxy',
  'http_proxy',
  'https_proxy',
  'no_proxy',
];

export function passedOn(env: Environment): Record<string, string> {
  const passed: Record<string, string> = {};
  for (const name of PASSED) {
    const value = env[name];
    if (value !== undefined) passed[name] = forWorker(name, value);
  }
  return passed;
}

function forWorker(name: string, value: string): string {
  if (name === 'NODE_OPTIONS') return nodeOptions(value);
  // A proxy without a scheme (`proxy:3128`): the library would take `proxy:` for the scheme and connect directly.
  if (/^https?_proxy$/i.test(name) && value !== '' && !value.includes('://')) return `http://${value}`;
  return value;
}

/**
 * Options of Node count for the worker (`--use-system-ca`, a module that sets up a proxy), except what is meant for one
 * process alone (a debugger's port) and modules by a relative path: its current directory is another.
 */
function nodeOptions(text: string): string {
  const words = text.match(/(?:"(?:\\.|[^"])*"|\S)+/g) ?? [];
  const kept: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    const [flag = '', value] = word.split('=', 2);
    if (/^--inspect/.test(flag)) continue;
    if (!LOADERS.includes(flag)) {
      kept.push(word);
      continue;
    }
    const module = (value ?? words[at + 1] ?? '').replace(/^"/, '');
    if (!module.startsWith('.')) kept.push(...(value === undefined ? [word, words[at + 1] ?? ''] : [word]));
    if (value === undefined) at++;
  }
  return kept.join(' ');
}

const LOADERS = ['-r', '--require', '--import', '--loader', '--experimental-loader'];
