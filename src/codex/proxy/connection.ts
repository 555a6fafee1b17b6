import http, { type ClientRequest, type RequestOptions } from 'node:http';
import https from 'node:https';
import { trustedCertificates } from './certificates.ts';
import { machineProxy } from './machine-proxy.ts';

/** How requests reach the model's server. */
export interface Connection {
  readonly endpoint: URL;
  open(options: RequestOptions): ClientRequest;
  close(): void;
}

/** Idle connections are given up before servers and load balancers do so: a POST on a dead one can't be repeated here. */
const IDLE_MS = 4000;

/** Throws when the endpoint, the key, the machine's proxy or a file of certificates can't be used. */
export function openConnection(endpointText: string, apiKey: string, env: NodeJS.ProcessEnv): Connection {
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
  const ca = isHttps ? trustedCertificates(env) : undefined;
  const agent = isHttps ? new https.Agent(ca === undefined ? options : { ...options, ca }) : new http.Agent(options);
  const request = isHttps ? https.request : http.request;
  return { endpoint, open: (more) => request(endpoint, { ...more, agent }), close: () => agent.destroy() };
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
