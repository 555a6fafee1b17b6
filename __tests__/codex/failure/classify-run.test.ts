import { describe, expect, test } from 'vitest';
import { classifyRun, type Evidence } from '../../../src/codex/failure/classify-run.ts';
import type { Failure } from '../../../src/codex/failure/failure.ts';
import { readableMessage } from '../../../src/codex/failure/readable-message.ts';
import type { Stop } from '../../../src/codex/proxy/ledger.ts';
import type { UpstreamFault } from '../../../src/codex/proxy/upstream-fault.ts';

const THREAD = '01a20226-e9c6-7262-82d6-848424c9aec0';
const URL_OF_PROXY = 'url: http://127.0.0.1:39083/cap-of-this-run/v1/responses';

interface Change {
  readonly end?: Partial<Record<string, unknown>>;
  readonly turn?: Partial<Evidence['turn']>;
  readonly request?: Partial<Evidence['request']>;
  readonly stderr?: string;
  readonly fault?: UpstreamFault | null;
  readonly stop?: Stop;
  readonly requests?: number;
  readonly cancelledBy?: 'SIGINT' | 'SIGTERM';
  readonly brokenTools?: Evidence['brokenTools'];
  readonly unreached?: Evidence['unreached'];
}

/** A run that failed with exit 1, changed by what a case says. */
function evidence(change: Change): Evidence {
  return {
    end: { kind: 'exited', code: 1, signal: null, endedBy: null, seconds: 1, ...change.end } as Evidence['end'],
    cancelledBy: change.cancelledBy ?? 'SIGINT',
    turn: {
      thread: THREAD,
      state: 'failed',
      failure: null,
      lastError: null,
      sandboxFailure: null,
      commandSucceeded: false,
      hostFailure: null,
      ...change.turn,
    },
    brokenTools: change.brokenTools ?? null,
    unreached: change.unreached ?? null,
    stderrTail: change.stderr ?? '',
    fault: change.fault ?? null,
    stop: change.stop ?? null,
    requests: change.requests ?? 1,
    request: {
      tier: 'low',
      model: 'gpt-6-luna',
      endpoint: 'https://api.openai.com/v1/responses',
      apiKey: 'k',
      personalLogin: false,
      codexHome: null,
      resume: null,
      sandbox: 'read-only',
      timeoutMs: 1_800_000,
      ...change.request,
    },
  };
}

const failing = (failure: string, more: Change = {}) => classifyRun(evidence({ turn: { failure }, ...more }));
const status = (
  code: number,
  word: string | null,
  message: string,
  retryAfterMs: number | null = null,
): UpstreamFault => ({
  kind: 'status',
  status: code,
  code: word,
  message,
  retryAfterMs,
});

/** What Codex 0.169.0 printed as `turn.failed`, provoked with a scripted server without our proxy: text alone decides. */
const TEXTS: [string, Failure, boolean, RegExp][] = [
  [
    `unexpected status 401 Unauthorized: Incorrect API key provided: sk-abc. You can find your API key at https://platform.openai.com/account/api-keys., ${URL_OF_PROXY}`,
    'auth',
    false,
    /openai-api-key: it may be mistyped/,
  ],
  [
    `unexpected status 403 Forbidden: Country, region, or territory not supported, ${URL_OF_PROXY}`,
    'auth',
    false,
    /country/,
  ],
  ['The model `nope` does not exist or you do not have access to it.', 'model', false, /gpt-6-luna.*tier-models/],
  [
    'The model `gpt-3.5-turbo` has been deprecated, learn more here: https://platform.openai.com/docs/deprecations',
    'model',
    false,
    /tier-models/,
  ],
  [
    '{"error":{"message":"The \'gpt-3.5-turbo\' model is not supported when using Codex.","type":"invalid_request_error","param":null,"code":null}}',
    'model',
    false,
    /\(The 'gpt-3\.5-turbo' model is not supported when using Codex\).*tier-models \(low=MODEL\)/,
  ],
  [
    '{"error":{"message":"The requested model \'gpt-3.5-turbo\' is not supported with the Responses API.","type":"invalid_request_error","param":"model","code":"unsupported_model"}}',
    'model',
    false,
    /tier-models/,
  ],
  [
    `unexpected status 404 Not Found: {"detail":"Not Found"}, ${URL_OF_PROXY}`,
    'input',
    false,
    /responses-api-endpoint/,
  ],
  ['Quota exceeded. Check your plan and billing details.', 'quota', false, /billing/],
  [
    'To use Codex with your ChatGPT plan, upgrade to Plus: https://chatgpt.com/explore/plus.',
    'quota',
    false,
    /API key/,
  ],
  ['exceeded retry limit, last status: 429 Too Many Requests', 'capacity', true, /rate of requests/],
  [
    'rate limit exceeded: Rate limit reached for gpt-4o. Please try again in 0.1s.',
    'capacity',
    true,
    /Try again later/,
  ],
  ['rate limit exceeded: slow down', 'capacity', true, /Try again later/],
  ['Selected model is at capacity. Please try a different model.', 'capacity', true, /overloaded/],
  ['We’re currently experiencing high demand, which may cause temporary errors.', 'capacity', true, /retries/],
  [
    `unexpected status 503 Service Unavailable: The engine is currently overloaded, please try again later, ${URL_OF_PROXY}`,
    'capacity',
    true,
    /overloaded/,
  ],
  [
    `unexpected status 503 Service Unavailable: <html><body>503 Service Unavailable</body></html>, ${URL_OF_PROXY}`,
    'capacity',
    true,
    /failed on its side/,
  ],
  [
    'stream disconnected before completion: An error occurred while processing your request.',
    'capacity',
    true,
    /later/,
  ],
  ['stream disconnected before completion: error sending request', 'network', true, /broke off/],
  [
    'stream disconnected before completion: Transport error: network error: error decoding response body',
    'network',
    true,
    /broke off/,
  ],
  ['stream disconnected before completion: stream closed before response.completed', 'network', true, /broke off/],
  ['Connection failed: error sending request', 'network', true, /could not be reached/],
  [
    'stream disconnected before completion: failed to lookup address information: Name does not resolve',
    'network',
    true,
    /could not be reached/,
  ],
  [
    '{"error":{"message":"Invalid schema for response_format \'codex_output_schema\': In context=(), \'additionalProperties\' is required to be supplied and to be false.","type":"invalid_request_error","param":"text.format.schema","code":"invalid_json_schema"}}',
    'schema',
    false,
    /output-schema/,
  ],
  [
    '{"error":{"message":"Unsupported value: \'xhigh\' is not supported with the \'gpt-4o\' model. Supported values are: \'low\', \'medium\', and \'high\'.","type":"invalid_request_error","param":"reasoning.effort","code":"unsupported_value"}}',
    'input',
    false,
    /effort/,
  ],
  [
    "Codex ran out of room in the model's context window. Start a new thread or clear earlier history before retrying.",
    'input',
    false,
    /context window/,
  ],
  [`unexpected status 413 Payload Too Large: Request too large, ${URL_OF_PROXY}`, 'input', false, /too large/],
  ['Incomplete response returned, reason: max_output_tokens', 'codex', false, /stopped before/],
  ['something new', 'codex', false, /something new/],
  ['', 'codex', false, /exit code 1/],
];

describe('what Codex says', () => {
  test.each(TEXTS)('%s', (text, failure, canHelp, error) => {
    const verdict = failing(text);
    expect(verdict).toMatchObject({ exit: failure === 'input' ? 2 : 1, failure, retry: canHelp ? 'can-help' : 'no' });
    expect(verdict.error).toMatch(error);
    expect(verdict.error).not.toMatch(/127\.0\.0\.1|cap-of-this-run|[\r\n]/);
  });
});

/** Codex 0.169.0 on stderr, without a turn. */
const STDERR: [string, number, Failure, RegExp][] = [
  [
    'Error: turn/start: turn/start failed: Input exceeds the maximum length of 1048576 characters. (code -32602), data: {"input_error_code":"input_too_large","max_chars":1048576,"actual_chars":1048577}\n',
    1,
    'input',
    /task is too large/,
  ],
  [
    "error: unexpected argument '--bogus' found\n\n  tip: to pass '--bogus' as a value, use '-- --bogus'\n\nUsage: codex exec [OPTIONS] [PROMPT]\n       codex exec [OPTIONS] <COMMAND> [ARGS]\n\nFor more information, try '--help'.\n",
    2,
    'input',
    /unexpected argument '--bogus' found.*codex-args/,
  ],
  [
    "error: the argument '--color <COLOR>' cannot be used multiple times\n\nUsage: codex exec [OPTIONS] [PROMPT]\n\nFor more information, try '--help'.\n",
    2,
    'input',
    /cannot be used multiple times.*codex-args/,
  ],
  ['Error parsing -c overrides: Empty key in override: =\n', 1, 'input', /codex-args/],
  [
    'Error loading config.toml: unknown variant `what`, expected one of `read-only`, `workspace-write`, `danger-full-access`\nin `sandbox_mode`\n',
    1,
    'input',
    /unknown variant `what`.*codex-args/,
  ],
  [
    'WARNING: proceeding, even though we could not create PATH aliases: CODEX_HOME points to "/nope", but that path does not exist\nError finding codex home: CODEX_HOME points to "/nope", but that path does not exist\n',
    1,
    'input',
    /codex-home/,
  ],
  [
    'Output schema file /w/bad.json is not valid JSON: key must be a string at line 1 column 2\n',
    1,
    'schema',
    /output-schema/,
  ],
  ['No prompt provided via stdin.\n', 1, 'input', /task/],
  [
    `Error: thread/resume: thread/resume failed: no rollout found for thread id ${THREAD} (code -32600)\n`,
    1,
    'input',
    /codex-home/,
  ],
];

describe('what Codex prints before a turn', () => {
  test.each(STDERR)('%s', (stderr, code, failure, error) => {
    const verdict = classifyRun(evidence({ stderr, end: { code }, turn: { state: 'none' } }));
    expect(verdict).toMatchObject({ exit: failure === 'input' ? 2 : code, failure, retry: 'no' });
    expect(verdict.error).toMatch(error);
    expect(verdict.error).not.toContain('\n');
  });
});

/** What the proxy saw counts more than the words: Codex hides some of it. */
const FAULTS: [string, UpstreamFault, Failure, boolean][] = [
  ['401', status(401, 'invalid_api_key', 'Incorrect API key provided'), 'auth', false],
  ['401 of a gateway', status(401, null, ''), 'auth', false],
  ['403', status(403, 'unsupported_country_region_territory', 'Country not supported'), 'auth', false],
  [
    '403 for the model',
    status(403, 'model_not_found', 'Project `p` does not have access to model `m`'),
    'model',
    false,
  ],
  ['404 model', status(404, 'model_not_found', 'The model `m` does not exist'), 'model', false],
  [
    '404 on Azure',
    status(404, 'DeploymentNotFound', 'The API deployment for this resource does not exist.'),
    'model',
    false,
  ],
  ['404 path', status(404, null, 'Not Found'), 'input', false],
  ['a redirection', status(301, null, 'it answered with status 301'), 'input', false],
  ['402', status(402, null, 'Payment Required'), 'quota', false],
  ['429 quota', status(429, 'insufficient_quota', 'You exceeded your current quota'), 'quota', false],
  ['429', status(429, 'rate_limit_exceeded', 'Rate limit reached'), 'capacity', true],
  ['429 without words', status(429, null, ''), 'capacity', true],
  ['429 that speaks of a model', status(429, null, 'model m is not supported at this rate'), 'capacity', true],
  ['500', status(500, 'server_error', 'The server had an error'), 'capacity', true],
  ['502 page that speaks of a key', status(502, null, 'invalid_api_key? 401 unauthorized'), 'capacity', true],
  ['529', status(529, 'overloaded_error', 'Overloaded'), 'capacity', true],
  ['408', status(408, null, 'Request Timeout'), 'network', true],
  ['400 schema', status(400, 'invalid_json_schema', 'Invalid schema for response_format'), 'schema', false],
  ['400 context', status(400, 'context_length_exceeded', 'Your input exceeds'), 'input', false],
  ['400 effort', status(400, 'unsupported_value', "Unsupported value: 'x' with the 'gpt-4o' model"), 'input', false],
  ['400 other', status(400, null, 'Invalid something'), 'codex', false],
  ['422', status(422, null, 'Invalid something'), 'codex', false],
  ['413', status(413, null, ''), 'input', false],
  ['refused', { kind: 'network', code: 'ECONNREFUSED', message: 'connect ECONNREFUSED' }, 'network', true],
  ['DNS', { kind: 'network', code: 'ENOTFOUND', message: 'getaddrinfo ENOTFOUND no.such' }, 'network', true],
  ['reset', { kind: 'network', code: 'ECONNRESET', message: 'socket hang up' }, 'network', true],
  ['no headers', { kind: 'network', code: 'ETIMEDOUT', message: 'no answer within 120 s' }, 'network', true],
  [
    'certificate',
    { kind: 'network', code: 'DEPTH_ZERO_SELF_SIGNED_CERT', message: 'self-signed certificate' },
    'network',
    false,
  ],
  ['no TLS there', { kind: 'network', code: 'EPROTO', message: 'wrong version number' }, 'network', false],
  ['cut', { kind: 'cut' }, 'network', true],
];

describe('what the proxy saw', () => {
  test.each(FAULTS)('%s', (_name, fault, failure, canHelp) => {
    const verdict = failing('We’re currently experiencing high demand, which may cause temporary errors.', { fault });
    expect(verdict).toMatchObject({ exit: failure === 'input' ? 2 : 1, failure, retry: canHelp ? 'can-help' : 'no' });
  });

  test("Codex's own limits count before a fault that it lived through", () => {
    expect(
      failing('Incomplete response returned, reason: content_filter', { fault: status(500, null, '') }),
    ).toMatchObject({ failure: 'codex', retry: 'no' });
  });

  test('Retry-After, from the header first, from the text second', () => {
    const text = 'Rate limit reached. Please try again in 1.2s.';
    expect(failing(text, { fault: status(429, null, text, 7000) }).retryAfterMs).toBe(7000);
    expect(failing(text, { fault: status(429, null, text) }).retryAfterMs).toBe(1200);
    expect(failing(`rate limit exceeded: ${text.replace('1.2s', '350ms')}`).retryAfterMs).toBe(350);
    expect(failing('rate limit exceeded: Please try again in 2m.').retryAfterMs).toBe(120_000);
    expect(failing('rate limit exceeded: slow down').retryAfterMs).toBeNull();
  });

  test('the number of tries is told', () => {
    expect(failing('rate limit exceeded: slow down', { requests: 3 }).error).toContain('after 3 tries');
  });
});

const completed = { state: 'completed' as const, failure: null };
const success = { exit: 0, failure: null, error: null, retry: 'no', retryAfterMs: null };

describe('how it ended', () => {
  test('success', () => {
    expect(classifyRun(evidence({ end: { code: 0 }, turn: completed }))).toEqual(success);
  });

  test.each<[string, Change, number, Failure, RegExp]>([
    ['exit 0 with turn.failed', { end: { code: 0 }, turn: { failure: 'boom' } }, 1, 'codex', /boom/],
    [
      'exit 0, completed after a failed turn',
      { end: { code: 0 }, turn: { state: 'completed', failure: 'boom' } },
      1,
      'codex',
      /boom/,
    ],
    ['exit 0 without a completed turn', { end: { code: 0 }, turn: { state: 'running' } }, 1, 'codex', /not completed/],
    ['exit 1 after a completed turn', { turn: completed }, 1, 'codex', /exit code 1/],
    ["Codex's own code", { end: { code: 42 }, turn: { state: 'running' } }, 42, 'codex', /exit code 42/],
    [
      'killed by someone',
      { end: { code: null, signal: 'SIGKILL' }, turn: { state: 'running' } },
      137,
      'codex',
      /SIGKILL.*memory/,
    ],
    ['crashed', { end: { code: null, signal: 'SIGSEGV' }, turn: { state: 'running' } }, 139, 'codex', /SIGSEGV/],
    [
      'ended while it reconnected in vain',
      {
        end: { code: null, signal: 'SIGTERM' },
        turn: { state: 'running', lastError: 'Reconnecting... 1/4 (unexpected status 401 Unauthorized: no)' },
      },
      1,
      'auth',
      /401 Unauthorized: no\)\. Check openai-api-key/,
    ],
    [
      'the sandbox did not start',
      {
        end: { code: 0 },
        turn: { ...completed, sandboxFailure: 'bwrap: loopback: Failed RTM_NEWADDR: Operation not permitted' },
      },
      1,
      'sandbox',
      /RTM_NEWADDR.*apparmor_restrict_unprivileged_userns/,
    ],
    [
      'another thread than the one to resume',
      {
        end: { code: 0 },
        turn: completed,
        request: { resume: { kind: 'resume', thread: '11111111-1111-4111-8111-111111111111' } },
      },
      1,
      'codex',
      /new thread/,
    ],
    ['time-out', { end: { endedBy: 'timeout' }, turn: { state: 'running' } }, 124, 'timeout', /30 minutes.*timeout/],
    [
      'time-out of a minute and a half',
      { end: { endedBy: 'timeout' }, turn: { state: 'running' }, request: { timeoutMs: 90_000 } },
      124,
      'timeout',
      /1\.5 minutes/,
    ],
    ['cancelled', { end: { endedBy: 'cancelled' }, turn: { state: 'running' } }, 130, 'cancelled', /SIGINT/],
    [
      'cancelled by SIGTERM',
      { end: { endedBy: 'cancelled' }, turn: { state: 'running' }, cancelledBy: 'SIGTERM' },
      143,
      'cancelled',
      /SIGTERM/,
    ],
    [
      'cancelled before the start',
      { end: { kind: 'not-started', cause: new Error('x'), endedBy: 'cancelled' } },
      130,
      'cancelled',
      /SIGINT/,
    ],
    [
      'no such program',
      { end: { kind: 'not-started', cause: Object.assign(new Error('spawn codex ENOENT'), { code: 'ENOENT' }) } },
      127,
      'install',
      /ENOENT.*codex-version/,
    ],
    [
      'too many arguments',
      { end: { kind: 'not-started', cause: Object.assign(new Error('spawn E2BIG'), { code: 'E2BIG' }) } },
      2,
      'input',
      /codex-args/,
    ],
  ])('%s', (_name, change, exit, failure, error) => {
    const verdict = classifyRun(evidence(change));
    expect(verdict).toMatchObject({ exit, failure, retry: 'no' });
    expect(verdict.error).toMatch(error);
    expect(verdict.error).not.toContain('\n');
  });

  test.each<[string, Change]>([
    [
      'full access: a command may print bwrap itself',
      { request: { sandbox: 'danger-full-access' }, turn: { ...completed, sandboxFailure: 'bwrap: x' } },
    ],
    ['the resumed thread', { request: { resume: { kind: 'resume', thread: THREAD.toUpperCase() } }, turn: completed }],
    ['a fork has a thread of its own', { request: { resume: { kind: 'fork', thread: 'x' } }, turn: completed }],
    ['done when the time was over', { end: { endedBy: 'timeout', code: 0 }, turn: completed }],
    ['a fault that Codex lived through', { fault: status(500, null, ''), turn: completed }],
  ])('still a success: %s', (_name, change) => {
    expect(classifyRun(evidence({ ...change, end: { code: 0, ...change.end } }))).toEqual(success);
  });

  test('advice fits who asked', () => {
    const fault = status(401, null, '');
    const advice = (request: Partial<Evidence['request']>) => failing('', { fault, request }).error;
    expect(advice({ personalLogin: true, apiKey: null })).toContain('codex login');
    expect(advice({ codexHome: '/h', apiKey: null })).toContain('codex-home');
    expect(advice({ endpoint: 'https://me.openai.azure.com/openai/v1/responses' })).toContain(
      'me.openai.azure.com did not',
    );
  });
});

describe('said', () => {
  test.each([
    ['a\nb\u0085c\r', 'a b c'],
    [`x, ${URL_OF_PROXY}`, 'x'],
    ['{"error":{"message":"m","code":"c"}}', 'm [c]'],
    ['{"error":"text"}', '{"error":"text"}'],
    ['{broken', '{broken'],
    ['unexpected status 400 Bad Request: {"error":{"message":"m"}}', 'm'],
    ['Reconnecting... 1/2 (why (inner))', 'why (inner)'],
    ['x'.repeat(301), `${'x'.repeat(299)}…`],
    [`${'x'.repeat(299)}😀y`, `${'x'.repeat(299)}…`],
  ])('%s', (text, expected) => {
    expect(readableMessage(text)).toBe(expected);
  });
});

describe('requests that we refused', () => {
  const stops: [Stop, number, string, RegExp][] = [
    [
      { kind: 'budget', spentUsd: 0.0123, limitUsd: 0.01, responses: 3 },
      1,
      'budget',
      /spent \$0\.012 in 3 responses.*max-cost-usd \(\$0\.01\).*Raise max-cost-usd/,
    ],
    [{ kind: 'requests', limit: 2000 }, 1, 'budget', /2,000 requests.*Split the task/],
    [{ kind: 'no-price', model: 'llama-9', limitUsd: 1 }, 2, 'input', /llama-9.*tier-models \(low=MODEL\)/],
    [{ kind: 'no-usage', limitUsd: 1 }, 2, 'input', /api\.openai\.com reports no token counts/],
  ];
  test.each(stops)('%j', (stop, exit, failure, error) => {
    const completed = { end: { code: 0 } as Change['end'], turn: { state: 'completed' } as Change['turn'] };
    // Also where Codex completed its turn: a sub-agent was cut off.
    for (const change of [{}, completed]) {
      const verdict = classifyRun(evidence({ ...change, stop }));
      expect(verdict).toMatchObject({ exit, failure, retry: 'no' });
      expect(verdict.error).toMatch(error);
    }
  });

  test('a cancellation says so all the same', () => {
    const end = { endedBy: 'cancelled' } as const;
    const stop: Stop = { kind: 'requests', limit: 5 };
    expect(classifyRun(evidence({ end, stop }))).toMatchObject({ exit: 130, failure: 'cancelled' });
  });
});

describe('tools that could not run', () => {
  const completed = { end: { code: 0 }, turn: { state: 'completed' } } as const;
  const bwrap = 'bwrap: loopback: Failed RTM_NEWADDR: Operation not permitted';

  test('are no broken sandbox once a command succeeded', () => {
    const turn = { ...completed.turn, sandboxFailure: bwrap, commandSucceeded: true };
    expect(classifyRun(evidence({ ...completed, turn })).failure).toBeNull();
  });

  test('are one where the last request says so, whatever worked before', () => {
    const turn = { ...completed.turn, commandSucceeded: true };
    const brokenTools = { kind: 'sandbox', said: bwrap } as const;
    expect(classifyRun(evidence({ ...completed, turn, brokenTools }))).toMatchObject({ exit: 1, failure: 'sandbox' });
    const request = { sandbox: 'danger-full-access' } as const;
    expect(classifyRun(evidence({ ...completed, turn, brokenTools, request })).failure).toBeNull();
  });

  test('are a code-mode host that is missing, crashes or is silent', () => {
    const said = 'gRPC code-mode host timed out waiting for session opening response';
    for (const change of [
      { ...completed, brokenTools: { kind: 'host', said } as const },
      { ...completed, turn: { ...completed.turn, hostFailure: said } },
      { end: { code: 130 }, turn: { state: 'running', hostFailure: said } as const },
    ]) {
      const verdict = classifyRun(evidence(change));
      expect(verdict).toMatchObject({ exit: 1, failure: 'sandbox', retry: 'no' });
      expect(verdict.error).toMatch(/timed out waiting.*Install Codex whole/);
    }
  });
});

describe('a run of which no request reached the key proxy', () => {
  const failure = 'stream disconnected before completion: error sending request for url (http://127.0.0.1:1/x)';

  test('does not blame the endpoint, and names the file that sets another proxy', () => {
    const verdict = failing(failure, { unreached: { settings: '/home/.env' } });
    expect(verdict).toMatchObject({ failure: 'network', retry: 'no' });
    expect(verdict.error).toMatch(/so the endpoint was never asked\. Check the proxy settings in \/home\/\.env/);
    expect(failing(failure, { unreached: { settings: null } }).error).toMatch(/Check HTTP_PROXY/);
  });

  test('is another matter where Codex blames its own settings', () => {
    expect(failing('Error loading config.toml: x', { unreached: { settings: null } }).failure).toBe('input');
  });

  test.each(['something broke inside', 'thread main panicked at src/main.rs'])('is no network fault: %s', (said) => {
    expect(failing(said, { unreached: { settings: null } }).failure).toBe('codex');
  });
});

test('a required MCP server that cannot start is a wrong input', () => {
  const stderr = 'Error: thread/start: Fatal error: required MCP servers failed to initialize: x: No such file';
  const verdict = classifyRun(evidence({ end: { code: 1 }, stderr, turn: { state: 'none' } }));
  expect(verdict).toMatchObject({ exit: 2, failure: 'input', error: expect.stringContaining('x: No such file') });
});
