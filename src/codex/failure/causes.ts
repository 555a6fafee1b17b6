import type { UpstreamFault } from '../proxy/upstream-fault.ts';

/** What made a turn fail. advice.ts says what each means for the job. */
export type Cause =
  | 'key'
  | 'forbidden'
  | 'model'
  | 'quota'
  | 'plan'
  | 'rate'
  | 'overloaded'
  | 'server'
  | 'refused'
  | 'certificate'
  | 'broken'
  | 'schema'
  | 'context'
  | 'too-large'
  | 'incomplete'
  | 'setting'
  | 'endpoint'
  | 'request'
  | 'prompt'
  | 'arguments'
  | 'config'
  | 'home'
  | 'thread'
  | 'sandbox'
  | 'crash';

/** What Codex says about faults of its own, whatever the server answered before. */
const OF_CODEX: readonly [Cause, RegExp][] = [
  ['too-large', /input_too_large|exceeds the maximum length of \d+ characters/i],
  ['context', /ran out of room in the model's context window/i],
  ['incomplete', /^Incomplete response returned/i],
  ['schema', /output schema file/i],
  ['thread', /no rollout found for thread|thread\/(resume|fork) failed/i],
  ['arguments', /^error: |^Error parsing -c overrides/],
  ['prompt', /^No prompt provided|^Failed to read prompt/],
  ['home', /CODEX_HOME points to|Error finding codex home/i],
  ['config', /Error loading config|config\.toml|required MCP servers failed to initialize/i],
  ['sandbox', /^(Error: )?bwrap: /i],
];

/** Words of OpenAI, Azure and gateways, and of Codex about them. The first that fits counts. */
const OF_SERVER: readonly [Cause, RegExp][] = [
  ['quota', /insufficient_quota|quota exceeded|exceeded your current quota|billing_|billing details/i],
  ['plan', /usage_not_included|usage_limit|hit your usage limit|upgrade to (plus|pro)|purchase more credits/i],
  ['schema', /invalid_json_schema|invalid schema for response_format/i],
  ['context', /context_length_exceeded|context window/i],
  ['setting', /unsupported_value|unsupported_parameter|unsupported (value|parameter)/i],
  [
    'model',
    /model_not_found|unsupported_model|DeploymentNotFound|model[_ ](is[_ ])?(deprecated|retired|decommissioned)/i,
  ],
  [
    'model',
    /model .*(does not exist|is not supported|has been (deprecated|shut down|retired|decommissioned)|not found)/i,
  ],
  ['model', /does not have access to (the )?model/i],
  [
    'key',
    /invalid_api_key|incorrect api key|401 unauthorized|missing bearer|not logged in|log out and sign in|refresh token/i,
  ],
  ['forbidden', /403 forbidden|unsupported_country|request_forbidden/i],
  ['overloaded', /at capacity|overloaded|slow_down|slow down|high demand/i],
  ['rate', /rate_limit|rate limit|429 too many requests|too many requests/i],
  ['too-large', /413 payload too large|request_too_large|request too large/i],
];

/** Only where no status is known: Codex repeats it in its message, and these words could be a server's own. */
const OF_TEXT: readonly [Cause, RegExp][] = [
  ['server', /unexpected status 5\d\d|server_error|an error occurred while processing your request/i],
  ['endpoint', /unexpected status (404|405|30\d)/i],
  ['request', /unexpected status 4\d\d|invalid_request_error|invalid prompt/i],
  ['certificate', /certificate|TLS handshake/i],
  ['refused', /connection failed|connection refused|lookup address|dns error/i],
  ['broken', /stream disconnected|stream closed|error sending request|connection reset|timed? ?out|transport error/i],
];

/** What Codex blames on itself or its settings; null = something else went wrong. */
export function ownCause(text: string): Cause | null {
  return match(text, OF_CODEX);
}

/** Structured first, words second. `text` is what Codex said last; `fault` what the key proxy saw last, or null. */
export function explainCause(text: string, fault: UpstreamFault | null): Cause {
  const own = ownCause(text);
  if (own !== null) return own;
  switch (fault?.kind) {
    case 'status':
      return causeOfStatus(fault.status, `${fault.code ?? ''} ${fault.message}`);
    case 'network':
      return isCertificate(fault.code) ? 'certificate' : fault.code === 'ECONNRESET' ? 'broken' : 'refused';
    case 'cut':
      return 'broken';
    default:
      return match(text, OF_SERVER) ?? match(text, OF_TEXT) ?? 'crash';
  }
}

function causeOfStatus(status: number, said: string): Cause {
  const words = match(said, OF_SERVER);
  // A passing fault is one by its status, whatever else its page says. Only money runs out under 429 as well.
  if (status === 429) return words === 'quota' || words === 'plan' ? words : 'rate';
  if (status >= 500) return words === 'quota' || words === 'overloaded' ? words : 'server';
  if (status === 408 || status === 425) return 'broken';
  if (words !== null) return words;
  if (status === 401) return 'key';
  if (status === 403) return 'forbidden';
  if (status === 402) return 'quota';
  if (status === 404 || status === 405 || status < 400) return 'endpoint';
  return status === 413 ? 'too-large' : 'request';
}

function match(text: string, table: readonly [Cause, RegExp][]): Cause | null {
  return table.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/** Node's and OpenSSL's codes for a certificate that isn't trusted, and for what isn't TLS at all. */
function isCertificate(code: string): boolean {
  return /CERT|SELF_SIGNED|UNABLE_TO_(VERIFY|GET_ISSUER)|ERR_TLS|ERR_SSL|EPROTO|HOSTNAME_MISMATCH/.test(code);
}

/** Causes that are over after a while, or with another try. */
const PASSING: readonly Cause[] = ['rate', 'overloaded', 'server', 'refused', 'broken'];

export function isPassing(cause: Cause): boolean {
  return PASSING.includes(cause);
}

/** Faults of the server that come again with the same request: Codex's own retries on them are in vain. */
export function isFinal(fault: UpstreamFault | null): boolean {
  return fault !== null && !isPassing(explainCause('', fault));
}
