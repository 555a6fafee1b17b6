import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RequestContext } from '../../src/request/context.ts';
import { CODEX_VERSION, INPUTS, type InputName, type RawInputs } from '../../src/request/inputs.ts';
import { otherInputs } from '../../src/request/other-names.ts';
import { parseRequest } from '../../src/request/parse.ts';
import { describeProblems, listProblems } from '../../src/request/problems.ts';
import type { InputProblem, Request } from '../../src/request/request.ts';

const FILES: Readonly<Record<string, string | Uint8Array>> = {
  '/w/task.md': '\ufeffDo\r\nit  ',
  '/w/empty.md': '\n \n',
  '/w/latin1.md': new Uint8Array([0x44, 0xe9]),
  '/w/schema.json': '\ufeff{"type":"object"}',
  '/w/list.json': '[]',
  '/w/x': '',
  '/w/y': '',
  '/home/p/task.md': 'Mine',
  '/home/p/schema.json': '{}',
};
const DIRECTORIES = ['/w', '/w/sub', '/', '/w/home', '/home/p/.codex'];

const machine: RequestContext = {
  now: Date.parse('2026-11-22T12:00:00Z'),
  entry: 'action',
  otherInputs: [],
  workspace: '/w',
  home: '/home/p',
  xdgCacheHome: null,
  codexHomeEnv: null,
  temp: '/tmp/t',
  readFile: (path) => {
    const file = FILES[path];
    if (file === undefined) throw Object.assign(new Error(`ENOENT: no such file, open '${path}'`), { code: 'ENOENT' });
    return typeof file === 'string' ? new TextEncoder().encode(file) : file;
  },
  openFolders: ['/tmp'],
  realPlace: (path) => ({ kind: 'ok', path: resolve(path) }),
  fileFault: (path) => (FILES[path] === undefined ? 'ENOENT' : null),
  isDirectory: (path) => DIRECTORIES.includes(path),
};

type Given = Partial<Record<InputName, string>>;

function raw(given: Given): RawInputs {
  const nothing = Object.fromEntries(INPUTS.map(({ name }) => [name, ''])) as RawInputs;
  return { ...nothing, task: 'go', ...given };
}

function good(given: Given, context: Partial<RequestContext> = {}): Request {
  const reading = parseRequest(raw(given), { ...machine, ...context });
  if (reading.kind === 'invalid') throw new Error(describeProblems(reading.problems));
  return reading.request;
}

function problems(given: Given, context: Partial<RequestContext> = {}): readonly InputProblem[] {
  const reading = parseRequest(raw(given), { ...machine, ...context });
  return reading.kind === 'invalid' ? reading.problems : [];
}

const UUID = '01a201d6-1111-7abc-8def-0123456789ab';

describe('a request', () => {
  it('has the defaults where nothing is given, and where expressions came out empty', () => {
    const expected: Request = {
      task: 'go',
      tier: 'low',
      model: 'gpt-6-luna',
      modelSource: 'tier',
      modelNotice: null,
      effort: null,
      serviceTier: null,
      maxCostUsd: null,
      sandbox: 'read-only',
      codexArgs: [],
      resume: null,
      workingDirectory: '/w',
      outputSchema: null,
      findings: false,
      outputFile: null,
      apiKey: null,
      endpoint: 'https://api.openai.com/v1/responses',
      codexVersion: CODEX_VERSION,
      codexHome: null,
      personalLogin: false,
      timeoutMs: 1_800_000,
      retries: 2,
      cacheTtlMs: 86_400_000,
      cacheDir: '/home/p/.cache/codex-job',
      cacheKey: '',
      remoteCache: null,
      keyOn: 'commit',
      diffBase: null,
      paths: null,
      noCache: false,
      safetyStrategy: 'sandbox',
      prepareRunner: 'auto',
      codexUser: null,
      allowUsers: [],
      allowBots: false,
      allowBotUsers: [],
      prComment: false,
      commentKey: '',
      reviewComments: false,
      githubToken: null,
      failOnError: true,
    };
    expect(good({})).toEqual(expected);
    const defaults = Object.fromEntries(INPUTS.map((input) => [input.name, input.default]));
    expect(good({ ...defaults, task: 'go' })).toEqual(expected);
  });

  it.each<[Given, Partial<Request>]>([
    [{ task: ' a\r\n\r\n' }, { task: ' a' }],
    [{ task: '', 'task-file': ' task.md ' }, { task: 'Do\nit' }],
    [{ task: ' \n', 'task-file': '/w/task.md' }, { task: 'Do\nit' }],
    [
      { tier: ' high ' },
      { tier: 'high', model: 'gpt-4o', modelNotice: expect.stringContaining('gpt-6.1-sol') as unknown as string },
    ],
    [{ 'tier-models': 'low=x\nhigh=y' }, { model: 'x', modelSource: 'tier-models' }],
    [
      { tier: 'medium', 'tier-models': 'low=x' },
      { model: 'gpt-4o-mini', modelSource: 'tier' },
    ],
    [
      { tier: 'high', 'tier-models': 'high=y', 'codex-args': '-m z' },
      { tier: 'high', model: 'z', modelSource: 'codex-args', modelNotice: null },
    ],
    [
      { 'codex-args': '["-c", "model=gpt-4o"]' },
      { model: 'gpt-4o', modelNotice: expect.stringContaining('2027-01-14') as unknown as string },
    ],
    [{ 'codex-args': '-p mine' }, { model: null, modelSource: 'codex-args', codexArgs: ['-p', 'mine'] }],
    [{ effort: 'high' }, { effort: 'high' }],
    [
      { effort: 'high', 'codex-args': '-c model_reasoning_effort=low' },
      { effort: 'low', codexArgs: [] },
    ],
    [{ sandbox: 'workspace-write' }, { sandbox: 'workspace-write' }],
    [{ sandbox: 'workspace-write', 'codex-args': '-s read-only' }, { sandbox: 'read-only' }],
    [{ sandbox: 'danger-full-access' }, { sandbox: 'danger-full-access' }],
    [
      { sandbox: 'danger-full-access', 'openai-api-key': 'k', 'safety-strategy': 'unsafe' },
      { sandbox: 'danger-full-access', apiKey: 'k' },
    ],
    [
      {
        sandbox: 'danger-full-access',
        'openai-api-key': 'k',
        'safety-strategy': 'unprivileged-user',
        'codex-user': 'codex',
      },
      { codexUser: 'codex', safetyStrategy: 'unprivileged-user' },
    ],
    [
      { 'codex-args': '--yolo', 'openai-api-key': 'k', 'safety-strategy': 'unsafe' },
      { sandbox: 'danger-full-access', codexArgs: [] },
    ],
    [
      { sandbox: 'workspace-write', 'safety-strategy': 'read-only', 'codex-args': '-s read-only' },
      { sandbox: 'read-only' },
    ],
    [{ 'safety-strategy': 'drop-sudo' }, { safetyStrategy: 'drop-sudo' }],
    [{ 'codex-args': '--json -c a=1 -i x y' }, { codexArgs: ['-c', 'a=1', '--image=x', '--image=y'] }],
    [{ 'working-directory': 'sub/' }, { workingDirectory: '/w/sub' }],
    [{ 'codex-args': '-C sub' }, { workingDirectory: '/w/sub' }],
    [{ 'working-directory': './sub', 'codex-args': '-C /w/sub' }, { workingDirectory: '/w/sub' }],
    [{ 'output-file': 'out/a.md' }, { outputFile: '/w/out/a.md' }],
    [{ 'output-file': '~/a.md' }, { outputFile: '/home/p/a.md' }],
    [{ 'output-file': '~/a.md', 'codex-args': '-o /home/p/a.md' }, { outputFile: '/home/p/a.md' }],
    [{ task: '', 'task-file': '~/task.md' }, { task: 'Mine' }],
    [{ 'output-schema-file': '~/schema.json' }, { outputSchema: '{}' }],
    [{ 'codex-args': '-o a.md' }, { outputFile: '/w/a.md' }],
    [{ 'output-schema': ' {"a": 1} ' }, { outputSchema: '{"a": 1}' }],
    [{ 'output-schema-file': 'schema.json' }, { outputSchema: '{"type":"object"}' }],
    [{ 'codex-args': '--output-schema schema.json' }, { outputSchema: '{"type":"object"}' }],
    [{ 'openai-api-key': ' sk-1\n' }, { apiKey: 'sk-1' }],
    [{ 'github-token': 'ghs_1' }, { githubToken: 'ghs_1' }],
    [{ 'comment-key': 'null' }, { commentKey: '' }],
    [{ 'comment-key': '{"os":"linux"}' }, { commentKey: '{"os":"linux"}' }],
    [{ 'review-comments': 'true' }, { reviewComments: true, findings: true }],
    [{ 'codex-version': 'system' }, { codexVersion: 'system' }],
    [{ 'codex-version': 'latest' }, { codexVersion: 'latest' }],
    [{ 'codex-version': 'v0.170.0-alpha.1' }, { codexVersion: '0.170.0-alpha.1' }],
    [{ 'codex-home': 'home' }, { codexHome: '/w/home' }],
    [{ 'codex-home': '~/.codex' }, { codexHome: '/home/p/.codex' }],
    [
      { 'codex-home': 'home', 'codex-args': `resume ${UUID}` },
      { resume: { kind: 'resume', thread: UUID }, codexArgs: [] },
    ],
    [{ timeout: '0' }, { timeoutMs: null }],
    [{ timeout: '0.5' }, { timeoutMs: 30_000 }],
    [{ timeout: '.000001' }, { timeoutMs: 1 }],
    [{ retries: '0' }, { retries: 0 }],
    [{ retries: '10' }, { retries: 10 }],
    [{ 'cache-ttl': '0' }, { cacheTtlMs: 0 }],
    [{ 'cache-ttl': '1.5' }, { cacheTtlMs: 5_400_000 }],
    [{ 'cache-dir': '~/c' }, { cacheDir: '/home/p/c' }],
    [{ 'cache-dir': '~' }, { cacheDir: '/home/p' }],
    [{ 'cache-dir': '../c' }, { cacheDir: '/c' }],
    [{ 'cache-dir': '../~user/c' }, { cacheDir: '/~user/c' }],
    [{ 'cache-key': ' 2026 ' }, { cacheKey: '2026' }],
    [
      { 'no-cache': 'TRUE', 'pr-comment': 'True', 'fail-on-error': 'False', 'allow-bots': 'true' },
      { noCache: true, prComment: true, failOnError: false, allowBots: true },
    ],
    [
      { 'allow-users': 'a, b\nc-d_e', 'allow-bot-users': 'x[bot],y' },
      { allowUsers: ['a', 'b', 'c-d_e'], allowBotUsers: ['x[bot]', 'y'] },
    ],
    [{ 'allow-users': '*' }, { allowUsers: ['*'] }],
  ])('of %j', (given, expected) => {
    expect(good(given)).toMatchObject(expected);
  });

  it.each<[string, string]>([
    ['https://x.example', 'https://x.example/v1/responses'],
    ['https://x.example/', 'https://x.example/v1/responses'],
    ['https://x.example?api-version=1', 'https://x.example/v1/responses?api-version=1'],
    ['https://x.example/v1', 'https://x.example/v1/responses'],
    ['https://x.example/v1/', 'https://x.example/v1/responses'],
    ['https://x.example/v1/responses', 'https://x.example/v1/responses'],
    ['https://x.example/v1/responses/', 'https://x.example/v1/responses'],
    [
      'https://r.openai.azure.com/openai/v1?api-version=preview',
      'https://r.openai.azure.com/openai/v1/responses?api-version=preview',
    ],
    ['http://127.0.0.1:8080/v1/responses', 'http://127.0.0.1:8080/v1/responses'],
    ['http://gateway/a/myresponses', 'http://gateway/a/myresponses/responses'],
  ])('with the endpoint %s', (given, endpoint) => {
    expect(good({ 'responses-api-endpoint': given }).endpoint).toBe(endpoint);
  });

  it('keeps its store where XDG says, and works without a home', () => {
    expect(good({}, { xdgCacheHome: '/x' }).cacheDir).toBe('/x/codex-job');
    expect(good({}, { xdgCacheHome: 'relative' }).cacheDir).toBe('/home/p/.cache/codex-job');
    expect(good({}, { home: null }).cacheDir).toBe('/tmp/t/codex-job');
    expect(problems({ 'cache-dir': 'c' })).toMatchObject([{ input: 'cache-dir', received: '/w/c' }]);
    expect(problems({ 'cache-dir': '/w' })).toMatchObject([{ input: 'cache-dir' }]);
    expect(problems({ 'cache-dir': 'c' }, { entry: 'cli' })).toEqual([]);
    expect(problems({ 'cache-dir': 'c', sandbox: 'workspace-write' }, { entry: 'cli' })).toMatchObject([
      { input: 'cache-dir' },
    ]);
    expect(problems({ 'cache-dir': '~/x' }, { home: null })).toMatchObject([{ input: 'cache-dir' }]);
  });

  it('uses the personal login on the command line only, without key and home', () => {
    const cli = { entry: 'cli' } as const;
    expect(good({}, cli).personalLogin).toBe(true);
    expect(good({ 'openai-api-key': 'k' }, cli).personalLogin).toBe(false);
    expect(good({ 'codex-home': 'home' }, cli).personalLogin).toBe(false);
    expect(good({ 'codex-args': `fork ${UUID}` }, cli).resume).toEqual({ kind: 'fork', thread: UUID });
    expect(problems({ 'codex-args': `fork ${UUID}` }, { ...cli, home: null })).toHaveLength(1);
    expect(good({ 'codex-args': `fork ${UUID}` }, { ...cli, home: null, codexHomeEnv: '/h' }).resume).not.toBeNull();
    expect(problems({ 'codex-args': `fork ${UUID}`, 'openai-api-key': 'k' }, cli)).toHaveLength(1);
  });
});

describe('a problem', () => {
  it.each<[Given, string, string, RegExp]>([
    [{ task: '' }, 'task', '', /task-file/],
    [{ task: ' \n' }, 'task', '', /either task or task-file/],
    [{ 'task-file': 'task.md' }, 'task', 'a task, while task-file is given too', /either task or task-file/],
    [{ task: '\u200f\u0007' }, 'task', '', /something in it/],
    [{ task: '😀'.repeat(1_048_577) }, 'task', `${'😀'.repeat(79)}…`, /1048576/],
    [{ task: '', 'task-file': 'none.md' }, 'task-file', 'none.md', /ENOENT at \/w\/none\.md/],
    [{ task: '', 'task-file': 'latin1.md' }, 'task-file', 'latin1.md', /UTF-8/],
    [{ task: '', 'task-file': 'empty.md' }, 'task-file', 'empty.md', /something in it/],
    [{ model: 'a b' }, 'model', 'a b', /one word/],
    [{ model: 'x', 'codex-args': '-m y' }, 'model', 'x', /codex-args names as well \(y\)/],
    [{ 'service-tier': 'fast' }, 'service-tier', 'fast', /^flex, default or priority$/],
    [{ 'codex-args': '-c service_tier=fast' }, 'codex-args', 'fast', /^flex, default or priority$/],
    [{ 'max-cost-usd': '0' }, 'max-cost-usd', '0', /above 0/],
    [{ 'max-cost-usd': '0.0' }, 'max-cost-usd', '0.0', /above 0/],
    [{ 'max-cost-usd': '-1' }, 'max-cost-usd', '-1', /above 0/],
    [{ 'max-cost-usd': '1e3' }, 'max-cost-usd', '1e3', /plain number/],
    [{ 'max-cost-usd': '$5' }, 'max-cost-usd', '$5', /plain number/],
    [{ 'max-cost-usd': '2000000' }, 'max-cost-usd', '2000000', /plain number/],
    [{ tier: 'Low' }, 'tier', 'Low', /^low, medium or high$/],
    [{ 'tier-models': 'lwo=x' }, 'tier-models', 'lwo=x', /"lwo" is unknown/],
    [{ 'codex-args': "-m 'x" }, 'codex-args', "-m 'x", /never closed/],
    [{ 'codex-args': '[1]' }, 'codex-args', '[1]', /array of strings/],
    [{ 'codex-args': 'do this' }, 'codex-args', 'do', /task/],
    [{ 'codex-args': '--trust' }, 'codex-args', '--trust', /safety-strategy: unsafe/],
    [{ 'codex-args': '-m "a b"' }, 'codex-args', 'a b', /one word/],
    [{ 'codex-args': '-s wide' }, 'codex-args', 'wide', /workspace-write/],
    [{ 'codex-args': '-c model_reasoning_effort=9x' }, 'codex-args', '9x', /letters/],
    [{ 'codex-args': `resume ${UUID}` }, 'codex-args', `resume ${UUID}`, /codex-home/],
    [{ 'codex-args': '-C none' }, 'codex-args', 'none', /directory that exists/],
    [{ 'codex-args': '--output-schema none' }, 'codex-args', 'none', /ENOENT/],
    [{ 'codex-args': '--output-schema list.json' }, 'codex-args', 'list.json', /object/],
    [{ 'codex-args': '-o sub' }, 'codex-args', 'sub', /is a directory/],
    [{ effort: 'very high' }, 'effort', 'very high', /one word of letters/],
    [{ sandbox: 'none' }, 'sandbox', 'none', /read-only, workspace-write or danger-full-access/],
    [
      { sandbox: 'danger-full-access', 'openai-api-key': 'k' },
      'sandbox',
      'danger-full-access',
      /unprivileged-user or unsafe/,
    ],
    [
      { 'codex-args': '-s danger-full-access', 'openai-api-key': 'sk' },
      'codex-args',
      'danger-full-access',
      /unprivileged-user or unsafe/,
    ],
    [
      { sandbox: 'danger-full-access', 'openai-api-key': 'k', 'safety-strategy': 'drop-sudo' },
      'sandbox',
      'danger-full-access',
      /unsafe/,
    ],
    [
      { sandbox: 'workspace-write', 'safety-strategy': 'read-only' },
      'sandbox',
      'workspace-write',
      /safety-strategy is read-only/,
    ],
    [
      { sandbox: 'danger-full-access', 'openai-api-key': 'k', 'safety-strategy': 'read-only' },
      'sandbox',
      'danger-full-access',
      /safety-strategy is read-only/,
    ],
    [
      { 'codex-args': '-s workspace-write', 'safety-strategy': 'read-only' },
      'codex-args',
      'workspace-write',
      /safety-strategy is read-only/,
    ],
    [{ 'working-directory': 'none' }, 'working-directory', 'none', /\/w\/none/],
    [{ 'working-directory': 'sub', 'codex-args': '-C .' }, 'working-directory', 'sub', /-C/],
    [{ 'output-file': 'a', 'codex-args': '-o b' }, 'output-file', 'a', /-o/],
    [{ 'output-file': 'sub/' }, 'output-file', 'sub/', /is a directory/],
    [{ 'output-schema': '{', tier: 'low' }, 'output-schema', '{', /JSON Schema/],
    [{ 'output-schema': 'null' }, 'output-schema', 'null', /object/],
    [{ 'output-schema': '[]' }, 'output-schema', '[]', /object/],
    [{ 'output-schema': '{}', 'output-schema-file': 'schema.json' }, 'output-schema', '{}', /only one/],
    [{ 'output-schema': '{}', 'codex-args': '--output-schema schema.json' }, 'output-schema', '{}', /only one/],
    [
      { 'output-schema-file': 'schema.json', 'codex-args': '--output-schema list.json' },
      'output-schema-file',
      'schema.json',
      /--output-schema/,
    ],
    [{ 'output-schema-file': 'list.json' }, 'output-schema-file', 'list.json', /object/],
    [{ 'openai-api-key': 'sk-very secret' }, 'openai-api-key', 'a value that is not shown', /white space/],
    [{ 'openai-api-key': 'sk\u0000x' }, 'openai-api-key', 'a value that is not shown', /control/],
    [{ 'github-token': 'a b' }, 'github-token', 'a value that is not shown', /one word/],
    [{ 'responses-api-endpoint': 'ftp://x' }, 'responses-api-endpoint', 'ftp://x', /https/],
    [{ 'responses-api-endpoint': 'x.example/v1' }, 'responses-api-endpoint', 'x.example/v1', /https/],
    [{ 'responses-api-endpoint': 'https://x/a b' }, 'responses-api-endpoint', 'https://x/a b', /https/],
    [
      { 'responses-api-endpoint': 'https://u:p@x/v1?sig=abc' },
      'responses-api-endpoint',
      'https://***@x/v1?***',
      /openai-api-key/,
    ],
    [{ 'responses-api-endpoint': 'https://u@x/v1' }, 'responses-api-endpoint', 'https://***@x/v1', /openai-api-key/],
    [{ 'responses-api-endpoint': 'https://x/v1#' }, 'responses-api-endpoint', 'https://x/v1?***', /#/],
    [{ 'codex-version': '0.169.0+x' }, 'codex-version', '0.169.0+x', /dist-tag/],
    [{ 'codex-version': '^0.169' }, 'codex-version', '^0.169', /dist-tag/],
    [{ 'codex-version': '0.169' }, 'codex-version', '0.169', /dist-tag/],
    [{ 'codex-version': 'v1' }, 'codex-version', 'v1', /dist-tag/],
    [{ 'codex-version': 'latest; rm' }, 'codex-version', 'latest; rm', /dist-tag/],
    [{ 'codex-home': 'none' }, 'codex-home', 'none', /directory that exists/],
    [{ timeout: '-1' }, 'timeout', '-1', /minutes/],
    [{ timeout: '1e3' }, 'timeout', '1e3', /minutes/],
    [{ timeout: '35001' }, 'timeout', '35001', /35000/],
    [{ timeout: '30m' }, 'timeout', '30m', /minutes/],
    [{ timeout: '.' }, 'timeout', '.', /minutes/],
    [{ retries: '11' }, 'retries', '11', /0 to 10/],
    [{ retries: '1.5' }, 'retries', '1.5', /whole/],
    [{ retries: '-1' }, 'retries', '-1', /whole/],
    [{ 'cache-ttl': 'never' }, 'cache-ttl', 'never', /hours/],
    [{ 'no-cache': 'yes' }, 'no-cache', 'yes', /^true or false$/],
    [{ 'pr-comment': '1' }, 'pr-comment', '1', /^true or false$/],
    [{ 'fail-on-error': 'tRUE' }, 'fail-on-error', 'tRUE', /^true or false$/],
    [{ 'allow-bots': 'on' }, 'allow-bots', 'on', /^true or false$/],
    [{ 'allow-users': '@me' }, 'allow-users', '@me', /user names/],
    [{ 'allow-bot-users': '*' }, 'allow-bot-users', '*', /not allowed/],
    [{ 'allow-bot-users': 'a,*' }, 'allow-bot-users', 'a,*', /not allowed/],
    [{ 'safety-strategy': 'none' }, 'safety-strategy', 'none', /drop-sudo/],
    [{ 'safety-strategy': 'unprivileged-user' }, 'codex-user', '', /needs/],
    [{ 'safety-strategy': 'unprivileged-user', 'codex-user': 'a b' }, 'codex-user', 'a b', /plain name/],
    [{ 'safety-strategy': 'unprivileged-user', 'codex-user': '-u' }, 'codex-user', '-u', /plain name/],
    [{ 'safety-strategy': 'unprivileged-user', 'codex-user': 'root' }, 'codex-user', 'root', /not root/],
    [{ 'codex-user': 'codex' }, 'codex-user', 'codex', /unprivileged-user/],
  ])('of %j', (given, input, received, expected) => {
    expect(problems(given)).toEqual([{ input, received, expected: expect.stringMatching(expected) }]);
  });

  it('comes with all the others, in the order of the table of inputs', () => {
    const reading = parseRequest(
      raw({
        task: '',
        tier: 'tiny',
        timeout: 'x',
        retries: 'x',
        'no-cache': 'x',
        'codex-args': '--trust review',
        sandbox: 'x',
        'cache-ttl': '',
      }),
      machine,
    );
    expect(reading).toMatchObject({ kind: 'invalid', tier: 'tiny' });
    const found = reading.kind === 'invalid' ? reading.problems : [];
    expect(found.map((problem) => problem.input)).toEqual([
      'task',
      'tier',
      'no-cache',
      'codex-args',
      'codex-args',
      'sandbox',
      'timeout',
      'retries',
    ]);
    const line = describeProblems(found);
    expect(line).not.toMatch(/\n/);
    expect(line).toContain('task is empty; use either task or task-file.');
    expect(line).toContain('tier is "tiny"; use low, medium or high.');
    const text = listProblems(found);
    expect(text.split('\n')).toHaveLength(9);
    expect(text).toContain('8 inputs are wrong:\n  task is empty');
  });

  it('keeps a tier that is right', () => {
    expect(parseRequest(raw({ tier: 'high', task: '' }), machine)).toMatchObject({ kind: 'invalid', tier: 'high' });
  });

  it('keeps whether the step shall fail', () => {
    expect(parseRequest(raw({ task: '', 'fail-on-error': 'FALSE' }), machine)).toMatchObject({ failOnError: false });
    expect(parseRequest(raw({ task: '' }), machine)).toMatchObject({ failOnError: true });
    expect(parseRequest(raw({ task: '', 'fail-on-error': 'no' }), machine)).toMatchObject({ failOnError: true });
  });

  it('of a missing task does not hide one of the file', () => {
    expect(problems({ 'task-file': 'none.md' }).map((problem) => problem.input)).toEqual(['task', 'task-file']);
  });

  it('shows no secret, also not in another input, cut or broken', () => {
    const key = 'sk-0123456789abcdefghijklmnopqrstuvwxyz';
    const padding = 'x'.repeat(60);
    const given: Given = {
      'openai-api-key': ` ${key} `,
      'github-token': `ghs_${key}`,
      tier: `${padding}${key}`,
      effort: `ghs_${key}`,
      'codex-args': `--trust --bad=${key} ${key}`,
      'output-schema': `{${key}`,
      'responses-api-endpoint': `ftp://${key}@h/?k=${key}`,
      'working-directory': key,
    };
    const shown = JSON.stringify(problems(given)) + describeProblems(problems(given)) + listProblems(problems(given));
    expect(problems(given).length).toBeGreaterThan(5);
    expect(shown).not.toContain('sk-01');
    expect(shown).not.toContain('abcdef');
    expect(shown).toContain('***');
  });

  it('is one line without control characters, whatever was given', () => {
    const found = problems({ tier: 'a\n::error::b\r\u0085c\u202ed\u2028e', task: '', 'task-file': 'n\n::x' });
    for (const { received, expected } of found) expect(received + expected).not.toMatch(/[\p{Cc}\u2028\u202e]/u);
    expect(found.find((problem) => problem.input === 'tier')?.received).toBe('a ::error::b c d e');
  });

  it('shows at most 80 characters', () => {
    expect([...(problems({ tier: '😀'.repeat(200) })[0]?.received ?? '')]).toHaveLength(80);
    expect(problems({ tier: 'x'.repeat(80) })[0]?.received).toBe('x'.repeat(80));
  });
});

describe('any inputs', () => {
  const words = [
    'low',
    'high',
    'true',
    '0',
    '1.5',
    '',
    ' ',
    'task.md',
    'sub',
    '{}',
    '[]',
    '["-mX"]',
    '-s read-only',
    '*',
    'unsafe',
    'https://x',
    '~/x',
    'low=x',
  ];
  const text = fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'binary' }), fc.string());
  const inputs = fc.record(
    Object.fromEntries(INPUTS.map(({ name }) => [name, text])) as Record<InputName, typeof text>,
  );

  it('make a request or problems that can be shown, and never throw', () => {
    fc.assert(
      fc.property(inputs, fc.constantFrom('action', 'cli'), (given, entry) => {
        const reading = parseRequest(given, { ...machine, entry });
        if (reading.kind === 'ok') return;
        expect(reading.problems.length).toBeGreaterThan(0);
        const line = describeProblems(reading.problems);
        expect(line).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029]/u);
        for (const { input, received } of reading.problems) {
          expect(line).toContain(input);
          expect([...received].length).toBeLessThanOrEqual(80);
        }
      }),
      { numRuns: Number(process.env['FUZZ_RUNS'] ?? 2000) },
    );
  });
});

describe('model, service-tier and max-cost-usd', () => {
  it('the model of the input is the one of --model', () => {
    expect(good({ model: 'x' })).toMatchObject({ model: 'x', modelSource: 'model', codexArgs: [] });
    expect(good({ model: 'x', 'codex-args': '-m x' })).toMatchObject({ model: 'x' });
    expect(good({ model: 'x', 'codex-args': '-p fast' })).toMatchObject({ model: 'x', codexArgs: ['-p', 'fast'] });
    expect(good({ model: 'x', tier: 'high', 'tier-models': 'high=y' }).model).toBe('x');
  });

  it('a tier in codex-args wins over the input, and is taken out of them', () => {
    expect(good({ 'service-tier': 'flex' }).serviceTier).toBe('flex');
    const both = good({ 'service-tier': 'flex', 'codex-args': '-c service_tier="priority"' });
    expect(both).toMatchObject({ serviceTier: 'priority', codexArgs: [] });
  });

  it('a limit of money is a plain number; empty is none', () => {
    expect(good({ 'max-cost-usd': '' }).maxCostUsd).toBeNull();
    expect(good({ 'max-cost-usd': ' 0.50 ' }).maxCostUsd).toBe(0.5);
    expect(good({ 'max-cost-usd': '.001' }).maxCostUsd).toBe(0.001);
  });
});

describe('inputs under the names of other actions', () => {
  const from = (environment: Record<string, string>, given: Given = {}) =>
    describeProblems(problems(given, { otherInputs: otherInputs(environment) }));

  it.each([
    ['INPUT_PROMPT', 'prompt is not an input of codex-job: it is called task here.'],
    ['INPUT_PROMPT-FILE', 'prompt-file is not an input of codex-job: it is called task-file here.'],
    ['INPUT_CODEX_ARGS', 'codex_args is not an input of codex-job: it is called codex-args here.'],
    ['INPUT_MAX_COST_USD', 'max_cost_usd is not an input of codex-job: it is called max-cost-usd here.'],
    ['INPUT_CLAUDE_ARGS', 'claude_args is not an input of codex-job: it is called codex-args here.'],
    ['INPUT_GEMINI_MODEL', 'gemini_model is not an input of codex-job: it is called model here.'],
    ['INPUT_ANTHROPIC_API_KEY', 'anthropic_api_key is not an input of codex-job: it is called openai-api-key here.'],
    ['INPUT_MAX_TURNS', 'max_turns is not an input of codex-job: use max-cost-usd or timeout, which limit a run by'],
  ])('%s', (variable, message) => {
    expect(from({ [variable]: 'sk-secret' })).toContain(message);
    expect(from({ [variable]: 'sk-secret' })).not.toContain('sk-secret');
  });

  it('explains why ours is empty instead of saying so', () => {
    expect(from({ INPUT_PROMPT: 'Review.' }, { task: '' })).toBe(
      'Bad input: prompt is not an input of codex-job: it is called task here.',
    );
  });

  it('says nothing of ours, of empty ones, and of names that nobody uses', () => {
    expect(otherInputs({ 'INPUT_CODEX-ARGS': '-m x', INPUT_TASK: 'x', INPUT_PROMPT: '', INPUT_WHATEVER: 'x' })).toEqual(
      [],
    );
  });
});
