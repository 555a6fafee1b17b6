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
    // What comes out of the cache is untrusted, and the library would unpack it with `tar -P`, which writes anywhere.
    // Our stand-in for tar (shim.ts) is a POSIX shell script; Windows starts no such thing by the name `tar.exe`.
    const notice =
      'The Actions cache is not used on Windows, only the local store. Run the job on Linux or macOS to share results between machines.';
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

/** As `@actions/cache` 6 finds it: service v2 when ACTIONS_CACHE_SERVICE_V2 holds anything, but never on a GHES host. */
function serviceUrl(env: Environment): string {
  const v2 = (env['ACTIONS_CACHE_SERVICE_V2'] ?? '') !== '' && !isGhes(env['GITHUB_SERVER_URL'] ?? '');
  return (v2 ? env['ACTIONS_RESULTS_URL'] : env['ACTIONS_CACHE_URL']) ?? '';
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
  'NODE_TLS_REJECT_UNAUTHORIZED',
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
    if (value !== undefined) passed[name] = value;
  }
  return passed;
}
