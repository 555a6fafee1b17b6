import http, { type ClientRequest, type RequestOptions } from 'node:http';
import https from 'node:https';

/** How requests reach the model's server. */
export interface Connection {
  readonly endpoint: URL;
  open(options: RequestOptions): ClientRequest;
  /** What to add to the message of a fault that a proxy would have avoided; else empty. */
  readonly hint: string;
  close(): void;
}

/** Idle connections are given up before servers and load balancers do so: a POST on a dead one can't be repeated here. */
const IDLE_MS = 4000;

/** Throws when the endpoint or the key can't be used. */
export function openConnection(endpointText: string, apiKey: string, env: NodeJS.ProcessEnv): Connection {
  const endpoint = usableEndpoint(endpointText);
  checkKey(apiKey);
  const isHttps = endpoint.protocol === 'https:';
  const loopback = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(endpoint.hostname);
  const pool = { keepAlive: true, timeout: IDLE_MS };
  const options = loopback ? pool : { ...pool, proxyEnv: env };
  const agent = isHttps ? new https.Agent(options) : new http.Agent(options);
  const asked = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'].some((name) => (env[name] ?? '') !== '');
  const hint =
    asked && !loopback && !nodeUsesProxies()
      ? ` (this Node ${process.version} can't use HTTPS_PROXY; 24.5 or newer can)`
      : '';
  const request = isHttps ? https.request : http.request;
  return { endpoint, hint, open: (more) => request(endpoint, { ...more, agent }), close: () => agent.destroy() };
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
