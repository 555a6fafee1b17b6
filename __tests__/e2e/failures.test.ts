/** Failures have names: each word of the contract, provoked on the shipped action, with the real Codex where it can be. */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { delimiter, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { FAILURES, type Failure } from '../../src/codex/failure/failure.ts';
import { type CacheService, startCacheService } from '../support/cache-service.ts';
import { codexBinary } from '../support/codex.ts';
import { type Machine, tempDir } from '../support/repo.ts';
import {
  cutAfter,
  error,
  failed,
  http,
  type Script,
  shell,
  silent,
  text,
  withUsage,
} from '../support/responses-server.ts';
import type { ActionOptions } from '../support/run-action.ts';
import { type Bench, openBench } from './bench.ts';
import { cancelWithin, expectEnded, expectFailure } from './ended.ts';

let bench: Bench | undefined;
let cache: CacheService | undefined;
afterEach(async () => {
  await bench?.close();
  await cache?.close();
  bench = cache = undefined;
});

const FAKE_CODEX = join(import.meta.dirname, '..', 'fixtures', 'fake-codex');
const PATH = process.env['PATH'] ?? '';
const fakeCodex = (what: string) => ({ PATH: `${FAKE_CODEX}${delimiter}${PATH}`, FAKE_CODEX: what });

function program(name: string, script: string): Record<string, string> {
  const folder = tempDir('path');
  writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`);
  chmodSync(join(folder, name), 0o755);
  return { PATH: `${folder}${delimiter}${PATH}` };
}

/** A PATH that has everything but these. */
function pathWithout(...names: string[]): Record<string, string> {
  const folder = tempDir('path');
  for (const from of PATH.split(delimiter)) {
    const found = (() => {
      try {
        return readdirSync(from);
      } catch {
        return [];
      }
    })();
    for (const name of found) {
      if (names.includes(name)) continue;
      try {
        symlinkSync(join(from, name), join(folder, name));
      } catch {
        // A folder before this one has it.
      }
    }
  }
  return { PATH: folder };
}

const emptyTools = (on: Machine): Machine => {
  const toolCache = join(on.root, 'tools');
  mkdirSync(toolCache);
  return { ...on, toolCache };
};

interface Case {
  readonly word: Failure;
  readonly script?: Script;
  readonly inputs?: Record<string, string>;
  readonly more?: () => Partial<ActionOptions> | Promise<Partial<ActionOptions>>;
  readonly on?: (on: Machine) => Machine;
  readonly exit?: number;
  readonly advice: RegExp;
  /** Requests that the model server got. */
  readonly requests: number;
}

const schema = '{"type":"object","properties":{"a":{"type":"string"}},"required":["a"],"additionalProperties":false}';
const UNSAFE = { sandbox: 'danger-full-access', 'safety-strategy': 'unsafe' };
const system = { 'codex-version': 'system', ...UNSAFE };

const CASES: Record<string, Case> = {
  'inputs that are wrong': {
    word: 'input',
    inputs: { task: '', timeout: 'soon' },
    exit: 2,
    advice: /task.*timeout.*soon|timeout.*soon.*task/,
    requests: 0,
  },
  'an argument that Codex does not know': {
    word: 'input',
    inputs: { 'codex-args': '--bogus' },
    exit: 2,
    advice: /--bogus.*codex-args/,
    requests: 0,
  },
  'no key': { word: 'auth', inputs: { 'openai-api-key': '' }, advice: /openai-api-key/, requests: 0 },
  'a key that is refused': {
    word: 'auth',
    script: error(401, { code: 'invalid_api_key', message: 'Incorrect API key provided' }),
    advice: /openai-api-key/,
    requests: 1,
  },
  'GitHub does not say who may': {
    word: 'permission',
    inputs: { 'github-token': 'ghs_0123456789abcdefghijklmnopqrstuvwxyz' },
    more: () => ({ env: { GITHUB_EVENT_NAME: 'issue_comment', GITHUB_ACTOR: 'stranger' } }),
    advice: /stranger.*allow-users/,
    requests: 0,
  },
  'a model that is not there': {
    word: 'model',
    script: error(404, { code: 'model_not_found', message: 'The model `nope` does not exist' }),
    advice: /gpt-6-luna.*tier-models/,
    requests: 1,
  },
  'a model that was retired': {
    word: 'model',
    script: error(400, { code: 'model_deprecated', message: 'The model has been deprecated and shut down' }),
    advice: /tier-models/,
    requests: 1,
  },
  'a budget that is used up': {
    word: 'budget',
    script: withUsage(shell('true'), { input: 100_000, output: 10 }),
    inputs: { 'max-cost-usd': '0.01' },
    advice: /spent \$0\.01.*max-cost-usd/,
    requests: 1,
  },
  'no quota': {
    word: 'quota',
    script: error(429, { code: 'insufficient_quota', message: 'You exceeded your current quota' }),
    advice: /billing/,
    requests: 1,
  },
  'too many requests': {
    word: 'capacity',
    script: error(429, { code: 'rate_limit_exceeded', message: 'Rate limit reached' }),
    inputs: { retries: '1' },
    advice: /after 2 tries.*Try again later/,
    requests: 2,
  },
  'at capacity': {
    word: 'capacity',
    script: failed('Selected model is at capacity. Please try a different model.', 'server_is_overloaded'),
    inputs: { retries: '1' },
    advice: /overloaded.*another tier/,
    requests: 2,
  },
  '500 for ever': { word: 'capacity', script: error(500), advice: /failed on its side/, requests: 3 },
  'a 503 page': {
    word: 'capacity',
    script: http(503, '<html>503</html>', { 'content-type': 'text/html' }),
    inputs: { retries: '0' },
    advice: /failed on its side/,
    requests: 1,
  },
  'a refused connection': {
    word: 'network',
    inputs: { 'responses-api-endpoint': 'http://127.0.0.1:2/v1/responses', retries: '0' },
    advice: /could not be reached.*responses-api-endpoint/,
    requests: 0,
  },
  'no such host': {
    word: 'network',
    inputs: { 'responses-api-endpoint': 'https://nonexistent.invalid/v1/responses', retries: '0' },
    advice: /nonexistent\.invalid could not be reached/,
    requests: 0,
  },
  'a reset before the headers': {
    word: 'network',
    script: cutAfter('no-headers'),
    inputs: { retries: '0' },
    advice: /broke off/,
    requests: 1,
  },
  'a stream that is cut': {
    word: 'network',
    script: cutAfter(200, text('half')),
    inputs: { retries: '0' },
    advice: /broke off/,
    requests: 1,
  },
  'time-out': {
    word: 'timeout',
    script: silent(),
    inputs: { timeout: '0.15' },
    exit: 124,
    advice: /Raise timeout/,
    requests: 1,
  },
  cancelled: {
    word: 'cancelled',
    script: silent(),
    more: () => ({ signals: cancelWithin(/Thread /, 7_400, 600) }),
    exit: 130,
    advice: /SIGINT/,
    requests: 1,
  },
  'a schema that the API refuses': {
    word: 'schema',
    script: error(400, { code: 'invalid_json_schema', message: "Invalid schema for response_format 'x'" }),
    inputs: { 'output-schema': schema },
    advice: /output-schema/,
    requests: 1,
  },
  'a message that does not fit': {
    word: 'schema',
    script: text('{"b":1}'),
    inputs: { 'output-schema': schema },
    advice: /does not fit output-schema/,
    requests: 1,
  },
  'a message that does not fit, in the newest dialect': {
    word: 'schema',
    script: text('{"b":1}'),
    inputs: { 'output-schema': schema.replace('{', '{"$schema":"https://json-schema.org/draft/2020-12/schema",') },
    advice: /does not fit output-schema/,
    requests: 1,
  },
  'npm exits with 0 and has installed nothing': {
    word: 'install',
    more: () => ({ env: program('npm', 'exit 0') }),
    on: emptyTools,
    exit: 127,
    advice: /without a binary.*npm registry/,
    requests: 0,
  },
  'no npm': {
    word: 'install',
    // A copy of Node: beside the real one there is an npm.
    more: () => ({ env: pathWithout('npm', 'npx') }),
    on: emptyTools,
    exit: 127,
    advice: /no npm on PATH.*actions\/setup-node/,
    requests: 0,
  },
  'a registry that cannot be reached': {
    word: 'install',
    more: () => ({ env: { npm_config_registry: 'http://127.0.0.1:2/', npm_config_fetch_retries: '0' } }),
    on: emptyTools,
    exit: 127,
    advice: /registry could not be reached.*HTTPS_PROXY/,
    requests: 0,
  },
  'no codex on PATH': {
    word: 'install',
    inputs: { 'codex-version': 'system' },
    more: () => ({ env: pathWithout('codex') }),
    exit: 127,
    advice: /no codex on PATH/,
    requests: 0,
  },
  'a Codex that is killed by its own fault': {
    word: 'codex',
    inputs: system,
    more: () => ({ env: fakeCodex('segv') }),
    exit: 139,
    advice: /SIGSEGV/,
    requests: 0,
  },
  'a Codex that crashes': {
    word: 'codex',
    inputs: system,
    more: () => ({ env: fakeCodex('exit 101') }),
    exit: 101,
    advice: /101.*panicked/,
    requests: 0,
  },
  'exit 0, but the turn failed': {
    word: 'codex',
    inputs: system,
    more: () => ({ env: fakeCodex('failed') }),
    advice: /something broke inside/,
    requests: 0,
  },
  'exit 0, and nothing was said': {
    word: 'codex',
    inputs: system,
    more: () => ({ env: fakeCodex('nothing') }),
    advice: /exited with 0, but its turn was not completed/,
    requests: 0,
  },
};

describe('every word', () => {
  test.each(Object.entries(CASES))('%s', async (_name, wanted) => {
    cache = await startCacheService();
    bench = await openBench(wanted.script ?? text('never'));
    const on = (wanted.on ?? ((same) => same))(bench.newMachine());
    const more = (await wanted.more?.()) ?? {};
    const env = { ...cache.env(), ...more.env };
    const run = await bench.run(on, { task: 'x', ...wanted.inputs }, { ...more, env });
    expectFailure(run, on, wanted.word, wanted.exit ?? 1, wanted.advice);
    expect(bench.model.requests).toHaveLength(wanted.requests);
    expect(cache.entries()).toEqual([]);
    // Also for people: in the job summary, and once in the log, as the step's error.
    expect(run.log.toString().match(/^::error title=Codex job failed%3A \w+::/gm)).toHaveLength(1);
    expect(run.summary.length).toBeGreaterThan(20);
  });

  const canUnshare = (() => {
    try {
      execFileSync('unshare', ['--user', '--map-root-user', '--', 'true'], { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  })();

  test.runIf(canUnshare)('sandbox: user namespaces are forbidden', async () => {
    bench = await openBench(text('never'));
    const on = bench.newMachine();
    // The real Codex in a user namespace that may make no further ones: what a locked-down container or kernel does.
    const locked = `echo 0 > /proc/sys/user/max_user_namespaces; exec "${await codexBinary()}" "$@"`;
    const env = program('codex', `exec unshare --user --map-root-user -- /bin/sh -c '${locked}' sh "$@"`);
    const run = await bench.run(on, { task: 'x', 'codex-version': 'system' }, { env });
    expectFailure(run, on, 'sandbox', 1, /bwrap.*kernel\.apparmor_restrict_unprivileged_userns=0/);
    expect(bench.model.requests).toEqual([]);
  });

  test('internal: nothing can be written anywhere', async () => {
    bench = await openBench(text('never'));
    const on = bench.newMachine();
    // Nobody can make a folder below /proc, not even root.
    const env = { RUNNER_TEMP: '/proc/none/a', TMPDIR: '/proc/none/b', XDG_CACHE_HOME: '/proc/none/c' };
    const run = await bench.run(on, { task: 'x' }, { env });
    expect(run.code).toBe(1);
    expect(run.outputs).toMatchObject({ failure: 'internal', exit: '1', report: '', entry: '' });
    expect(run.outputs['error']).toMatch(/RUNNER_TEMP, cache-dir or the temporary folder/);
    expect(JSON.parse(run.outputs['summary'] ?? '').exit).toBe(1);
    expect(run.summary).toContain('RUNNER_TEMP');
    expect(run.leftovers).toEqual([]);
  });

  test('no word of the contract is left out', () => {
    const provoked = new Set<string>(Object.values(CASES).map(({ word }) => word));
    expect([...provoked, 'sandbox', 'internal'].sort()).toEqual([...FAILURES].sort());
  });
});

describe('trying again', () => {
  const busy = (after: string) => error(429, { code: 'rate_limit_exceeded' }, { 'retry-after': after });

  test('Retry-After is heeded, and usage adds up over the tries', async () => {
    const first = withUsage(shell('true'), { input: 500, output: 50 });
    bench = await openBench([first, busy('3'), withUsage(text('done'), { input: 700, output: 70 })]);
    const on = bench.newMachine();
    const run = await bench.run(on, { task: 'x', tier: 'high', retries: '1' });
    expectEnded(run);
    expect(run.outputs).toMatchObject({ exit: '0', 'final-message': 'done' });
    expect(run.durationMs).toBeGreaterThan(3_000);
    expect(bench.model.requests).toHaveLength(3);
    // Codex's own second try, within the turn. (Of a turn that failed for good, Codex 0.169 tells no usage.)
    expect(JSON.parse(run.outputs['usage'] ?? '')).toMatchObject({ input: 1200, output: 120 });
  });

  test('bounded by timeout: a pause that does not fit is not begun', async () => {
    bench = await openBench(busy('60'));
    const on = bench.newMachine();
    const run = await bench.run(on, { task: 'x', retries: '5', timeout: '0.2' });
    expectFailure(run, on, 'capacity', 1, /Try again later/);
    expect(bench.model.requests).toHaveLength(1);
    expect(run.durationMs).toBeLessThan(6_000);
  });

  test('bounded by timeout: also when each try is quick', async () => {
    bench = await openBench(error(500));
    const on = bench.newMachine();
    const run = await bench.run(on, { task: 'x', retries: '9', timeout: '0.07' });
    expect(['capacity', 'timeout']).toContain(run.outputs['failure']);
    expectEnded(run);
    expect(run.durationMs).toBeLessThan(4_200 + 4_000);
  });

  test.each([
    ['0', 1],
    ['1', 2],
    ['2', 3],
  ])('retries: %s, a fault that stays: %i requests in all, Codex’s own included', async (retries, requests) => {
    for (const fault of [error(500), cutAfter('no-headers'), busy('0')]) {
      await bench?.close();
      bench = await openBench(fault);
      const run = await bench.run(bench.newMachine(), { task: 'x', retries });
      expect(run.outputs['exit']).toBe('1');
      expect(bench.model.requests).toHaveLength(requests);
    }
  });

  test('a Retry-After of an hour from a server in front of nothing does not hold the job', async () => {
    const server = createServer((_request, response) => response.writeHead(503, { 'retry-after': '3600' }).end());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    bench = await openBench(text('never'));
    const on = bench.newMachine();
    const endpoint = `http://127.0.0.1:${port}/v1/responses`;
    const run = await bench.run(on, { task: 'x', timeout: '0.5', 'responses-api-endpoint': endpoint });
    server.close();
    expectFailure(run, on, 'capacity', 1, /Try again later/);
    expect(run.durationMs).toBeLessThan(8_000);
  });

  test('what every try printed is kept for people, also when the run failed', async () => {
    // Without `Retry-After` Codex itself doesn't try again.
    bench = await openBench(error(429, { code: 'rate_limit_exceeded' }));
    const run = await bench.run(bench.newMachine(), { task: 'x', retries: '1' });
    const stdout = join(run.outputs['report'] ?? '', '..', 'stdout');
    expect(readFileSync(stdout, 'utf8').match(/"thread\.started"/g)).toHaveLength(2);
  });
});
