import http, { type AgentOptions, type ClientRequest, type RequestOptions } from 'node:http';
import { machineProxy } from './machine-proxy.ts';

/** How requests reach the model's server. */
export interface Connection {
  readonly endpoint: URL;
  open(options: RequestOptions): ClientRequest;
  close(): void;
}

/** Idle connections are given up before servers and load balancers do so: a POST on a dead one can't be repeated here. */
const IDLE_MS = 4000;

/** Rejects when the endpoint, the key, the machine's proxy or a file of certificates can't be used. */
export async function openConnection(
  endpointText: string,
  apiKey: string,
  env: NodeJS.ProcessEnv,
): Promise<Connection> {
  const endpoint = usableEndpoint(endpointText);
  checkKey(apiKey);
  const isHttps = endpoint.protocol === 'https:';
  const proxy = machineProxy(endpoint, env);
  if (proxy.kind === 'invalid') throw new Error(proxy.reason);
  if (proxy.url !== null && !nodeUsesProxies()) {
    throw new Error(
      `The proxy of this machine can't be used by Node ${process.version}: 22.21, 24.5 or newer can. Update Node, or add ${endpoint.hostname} to NO_PROXY if it can be reached directly.`,
    );
  }
  const pool = { keepAlive: true, timeout: IDLE_MS };
  const options = proxy.url === null ? pool : { ...pool, proxyEnv: { HTTPS_PROXY: proxy.url, HTTP_PROXY: proxy.url } };
  const { agent, request } = isHttps
    ? await overTls(options, env)
    : { agent: new http.Agent(options), request: http.request };
  return { endpoint, open: (more) => request(endpoint, { ...more, agent }), close: () => agent.destroy() };
}

/** TLS takes 10 ms to load, and a gateway on loopback needs none. */
async function overTls(options: AgentOptions, env: NodeJS.ProcessEnv) {
  const [https, { trustedCertificates }] = await Promise.all([import('node:https'), import('./certificates.ts')]);
  const ca = trustedCertificates(env);
  return { agent: new https.Agent(ca === undefined ? options : { ...options, ca }), request: https.request };
}

function usableEndpoint(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) {
    throw new Error('responses-api-endpoint has to be a whole URL, such as https://api.openai.com/v1/responses.');
  }
  return url;
}

function checkKey(apiKey: string): void {
  try {
    http.validateHeaderValue('authorization', `Bearer ${apiKey}`);
  } catch {
    // Without `cause`: its text could show the key.
    throw new Error(
      'The API key holds a character that no HTTP header can carry: a line break or a space was probably copied with it.',
    );
  }
}

function nodeUsesProxies(): boolean {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return major > 24 || (major === 24 && minor >= 5) || (major === 22 && minor >= 21);
}
