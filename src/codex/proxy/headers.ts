import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http';

/** What Codex 0.169 sends, and what older ones sent; nothing else goes up. Above all not its `authorization`. */
const UP = new Set([
  ...[
    'content-type',
    'content-encoding',
    'content-length',
    'accept',
    'user-agent',
    'originator',
    'version',
    'openai-beta',
  ],
  ...['session-id', 'session_id', 'thread-id', 'conversation_id', 'x-client-request-id', 'x-openai-subagent'],
]);
const DOWN = new Set([
  ...['content-type', 'content-encoding', 'retry-after', 'retry-after-ms', 'x-request-id', 'apim-request-id'],
  ...['x-reasoning-included', 'x-models-etag', 'openai-model', 'openai-version', 'openai-processing-ms'],
]);

/** The request's headers for the model's server: an allow-list, and the key. */
export function upstreamHeaders(from: IncomingHttpHeaders, endpoint: URL, apiKey: string): OutgoingHttpHeaders {
  const headers = picked(from, (name) => UP.has(name) || name.startsWith('x-codex-'));
  headers['host'] = endpoint.host;
  headers['accept-encoding'] = 'identity'; // error bodies are read here
  headers['authorization'] = `Bearer ${apiKey}`;
  // Azure's services take the key under this name; `authorization` there may also be meant for an Entra token.
  if (isAzure(endpoint)) headers['api-key'] = apiKey;
  return headers;
}

/** The reply's headers for Codex: an allow-list; no cookies, nothing that is about the connection upstream. */
export function downstreamHeaders(from: IncomingHttpHeaders): OutgoingHttpHeaders {
  return picked(from, (name) => DOWN.has(name) || name.startsWith('x-ratelimit-') || name.startsWith('x-codex-'));
}

function isAzure(endpoint: URL): boolean {
  return endpoint.hostname.endsWith('.azure.com');
}

function picked(from: IncomingHttpHeaders, allowed: (name: string) => boolean): OutgoingHttpHeaders {
  return Object.fromEntries(Object.entries(from).filter(([name, value]) => value !== undefined && allowed(name)));
}
