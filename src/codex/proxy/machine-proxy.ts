/** Which HTTP proxy of the machine a request to the model's server goes through. Pure. */

type Environment = Readonly<Record<string, string | undefined>>;

export type MachineProxy =
  /** `url` is that of an HTTP proxy; null = no proxy, a direct connection. */
  | { readonly kind: 'ok'; readonly url: string | null }
  /** One sentence: what is set, and what to set instead. */
  | { readonly kind: 'invalid'; readonly reason: string };

/**
 * By the variables that curl and Codex itself go by: `HTTPS_PROXY` (for an `http:` endpoint `HTTP_PROXY`), else
 * `ALL_PROXY`, in lower case first; never for loopback, nor for what `NO_PROXY` lists. A value without a scheme
 * (`proxy:3128`) is an HTTP proxy. What we can't speak (SOCKS) is refused: a connection past it would either fail without
 * a reason or leave the network by a way that its owner has closed.
 */
export function machineProxy(endpoint: URL, env: Environment): MachineProxy {
  if (isLoopback(endpoint.hostname) || isExcluded(endpoint, env['no_proxy'] || env['NO_PROXY'] || '')) {
    return { kind: 'ok', url: null };
  }
  const name = variables(endpoint).find((variable) => (env[variable] ?? '').trim() !== '');
  if (name === undefined) return { kind: 'ok', url: null };
  const value = env[name]?.trim() ?? '';
  const text = /^[a-z][a-z0-9+.-]*:\/\//i.test(value) ? value : `http://${value}`;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || url.hostname === '') {
    return invalid(name, 'is no address of a proxy', endpoint);
  }
  if (url.protocol === 'http:' || url.protocol === 'https:') return { kind: 'ok', url: url.href };
  return invalid(name, `is a proxy of the kind ${url.protocol}//, which codex-job cannot use`, endpoint);
}

/** The value is not shown: it can hold a password. */
function invalid(name: string, fault: string, endpoint: URL): MachineProxy {
  const wanted = variables(endpoint)[1];
  return {
    kind: 'invalid',
    reason: `${name} ${fault}. Set ${wanted} to an HTTP proxy (http://host:port), or add ${endpoint.hostname} to NO_PROXY if it can be reached directly.`,
  };
}

function variables({ protocol }: URL): readonly [string, string, string, string] {
  return protocol === 'https:'
    ? ['https_proxy', 'HTTPS_PROXY', 'all_proxy', 'ALL_PROXY']
    : ['http_proxy', 'HTTP_PROXY', 'all_proxy', 'ALL_PROXY'];
}

function isLoopback(hostname: string): boolean {
  return /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
}

/** As curl reads NO_PROXY: hosts with all that is below them, with or without a leading dot or `*.`, perhaps a port. */
function isExcluded(endpoint: URL, list: string): boolean {
  const port = endpoint.port || (endpoint.protocol === 'https:' ? '443' : '80');
  return list
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((entry) => entry !== '')
    .some((entry) => {
      if (entry === '*') return true;
      const [, host = '', only] = /^(.*?)(?::(\d+))?$/.exec(entry) ?? [];
      if (only !== undefined && only !== port) return false;
      const name = host.replace(/^\*?\./, '');
      return endpoint.hostname === name || endpoint.hostname.endsWith(`.${name}`);
    });
}
