/** The whole of Codex's part with the real Codex: what can go wrong gets its word. */
import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chmod, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { marked, runMarker } from '../../src/base/process/kill-marked.ts';
import { createRedactor } from '../../src/base/redaction/redact.ts';
import type { CodexEvent } from '../../src/codex/events/events.ts';
import type { Failure } from '../../src/codex/failure/failure.ts';
import { type CodexRun, type RunContext, runCodex } from '../../src/codex/run.ts';
import type { Request } from '../../src/request/request.ts';
import { codexBinary } from '../support/codex.ts';
import { tempDir } from '../support/repo.ts';
import { aRequest } from '../support/request.ts';
import {
  addFile,
  cutAfter,
  delay,
  error,
  failed,
  http,
  incomplete,
  type ResponsesServer,
  type Script,
  shell,
  silent,
  startResponsesServer,
  taskOf,
  text,
  together,
  withUsage,
} from '../support/responses-server.ts';

/** Not in /tmp: a home there would be open to the model. */
const KEY = 'sk-test-0123456789abcdef';

let root: string;
let server: ResponsesServer;
let binary: string;
let runId: string;
let logged: string[];
let events: CodexEvent[];

beforeAll(async () => {
  binary = await codexBinary();
});
beforeEach(async () => {
  root = tempDir('run');
  for (const name of ['run', 'work', 'home']) await mkdir(join(root, name));
  runId = randomUUID();
  logged = [];
  events = [];
});
afterEach(async () => {
  await server?.close();
  expect(marked(runMarker(`${runId}-codex`))).toEqual([]);
  await rm(root, { recursive: true, force: true });
});

async function run(
  script: Script,
  request: Partial<Request> = {},
  wiring: Partial<RunContext> = {},
): Promise<CodexRun> {
  server = await startResponsesServer(script);
  const { endpoint } = server;
  const asked: Request = { ...aRequest, model: 'gpt-4o', workingDirectory: join(root, 'work'), endpoint, ...request };
  return runCodex(asked, {
    binary,
    folder: join(root, 'run'),
    env: { PATH: process.env['PATH'], HOME: join(root, 'home') },
    runId,
    redactor: createRedactor([KEY]),
    log: {
      info: (line) => logged.push(line),
      notice: (line) => logged.push(line),
      warning: (line) => logged.push(line),
    },
    clock: Date.now,
    signal: new AbortController().signal,
    deadline: null,
    onEvent: (event) => events.push(event),
    protectTemp: false,
    pauseScale: 0.01,
    ...wiring,
  });
}

/** A zombie is gone as well: not every container has an init that reaps at once. */
const isGone = async (pid: string) =>
  /^\d+ \(.*\) Z|^$/s.test(await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => ''));

const kept = (name: string) => readFile(join(root, 'run', name), 'utf8');
const requests = () => server.requests.length;

describe('the look at the files before a run', () => {
  const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

  test('is over before the model is asked, however long it takes', async () => {
    let looked = Number.POSITIVE_INFINITY;
    let asked = 0;
    const script: Script = () => {
      asked = performance.now();
      return text('Done.');
    };
    const look = async () => {
      await pause(3000);
      looked = performance.now();
      return true;
    };
    expect(await run(script, {}, { look })).toMatchObject({ exit: 0, message: 'Done.', attempts: 1 });
    expect(asked).toBeGreaterThan(looked);
    expect(requests()).toBe(1);
  });

  test('finds other files: Codex is ended, has asked nothing, and starts anew', async () => {
    const looks: string[][] = [];
    const pids: number[] = [];
    const look = async () => {
      await pause(looks.length === 0 ? 1500 : 0);
      looks.push(server.requests.map(taskOf));
      return looks.length > 1;
    };
    const deferred: Promise<void>[] = [];
    const around = {
      look,
      onStart: (pid: number) => pids.push(pid),
      defer: (work: Promise<void>) => deferred.push(work),
    };
    const outputSchema = '{"type":"object","properties":{},"additionalProperties":false}';
    expect(await run([text('{}')], { outputSchema }, around)).toMatchObject({ exit: 0, message: '{}', attempts: 1 });
    await Promise.all(deferred);
    expect((await readdir(join(root, 'run'))).sort()).toEqual(['stderr', 'stdout']);
    expect(looks).toEqual([[], []]);
    expect(pids).toHaveLength(2);
    expect(requests()).toBe(1);
    expect(events.filter((event) => event.type === 'thread.started')).toHaveLength(1);
    expect((await kept('stdout')).split('\n').filter((line) => line.includes('thread.started'))).toHaveLength(1);
  });

  test('comes before Codex starts where its home may start programs', async () => {
    await mkdir(join(root, 'own'));
    let started = false;
    const look = async () => {
      expect(started).toBe(false);
      return true;
    };
    const onStart = () => {
      started = true;
    };
    const given = { codexHome: join(root, 'own') };
    expect(await run([text('Done.')], given, { look, onStart })).toMatchObject({ exit: 0, message: 'Done.' });
    expect(started).toBe(true);
  });

  test('is cut off by a cancellation: nothing was asked', async () => {
    const stop = new AbortController();
    const look = async () => {
      await pause(700);
      stop.abort('SIGTERM');
      return true;
    };
    expect(await run([text('Done.')], {}, { look, signal: stop.signal })).toMatchObject({ exit: 143 });
    expect(requests()).toBe(0);
  });
});

describe('a good run', () => {
  test('message, thread, usage, activity, events, and what was printed', async () => {
    const result = await run([shell('echo hi; exit 3'), withUsage(text('Done.'), { input: 7 })]);
    expect(result).toMatchObject({ exit: 0, failure: null, error: null, message: 'Done.', attempts: 1 });
    expect(result.thread).toMatch(/^[\da-f-]{36}$/);
    expect(result.usage).toEqual({ input: 107, cached: 40, output: 20, reasoning: 8 });
    expect(result.activity).toEqual([
      { kind: 'command', command: 'echo hi; exit 3', exitCode: 3, seconds: expect.any(Number) },
    ]);
    expect(result.transcript).toEqual({ kind: 'kept', dropped: { stdout: 0, stderr: 0 } });
    expect(events.map((event) => event.type)).toContain('turn.completed');
    const printed = (await kept('stdout')).trimEnd().split('\n');
    expect(JSON.parse(printed.at(-1) as string)).toMatchObject({ type: 'turn.completed' });
    expect((await readdir(join(root, 'run'))).sort()).toEqual(['stderr', 'stdout']);
  });

  test('the model that a profile names is known from the requests', async () => {
    const codexHome = join(root, 'home');
    await writeFile(join(codexHome, 'fast.config.toml'), 'model = "gpt-4o"\n');
    const result = await run(text('ok'), { model: null, codexHome, codexArgs: ['-p', 'fast'] });
    expect(result).toMatchObject({ exit: 0, model: 'gpt-4o' });
    await server.close();
    await rm(join(root, 'run'), { recursive: true });
    await mkdir(join(root, 'run'));
    expect(await run(text('ok'))).toMatchObject({ exit: 0, model: null });
  });

  test('the key reaches the model server, and nothing that is kept', async () => {
    const result = await run([shell(`env; cat /proc/self/environ; echo ${KEY}`), text(`The key is ${KEY}.`)]);
    expect(result.message).toBe('The key is ***.');
    expect(JSON.stringify(result)).not.toContain(KEY);
    expect(await kept('stdout')).not.toContain(KEY);
    expect(server.requests[0]?.headers['authorization']).toBe(`Bearer ${KEY}`);
    expect(requests()).toBe(2);
  });

  test('a file change, and nothing else in the workspace', async () => {
    const result = await run([addFile('a.txt', 'hello\n'), text('ok')], { sandbox: 'workspace-write' });
    expect(result.activity).toEqual([{ kind: 'file_change', path: join(root, 'work', 'a.txt'), change: 'add' }]);
    expect(await readdir(join(root, 'work'))).toEqual(['a.txt']);
  });

  test('a command that is still running at the end leaves nothing in the workspace', async () => {
    await mkdir(join(root, 'work', '.aws'));
    const result = await run([shell('sleep 30', 250), text('done')], { sandbox: 'workspace-write' });
    expect(result).toMatchObject({ exit: 0, activity: [{ command: 'sleep 30', exitCode: null }] });
    // `.git`, `.agents` and `.codex` came and went; what was there before stays, although it is empty.
    expect(await readdir(join(root, 'work'))).toEqual(['.aws']);
  });

  test('a large task', async () => {
    const task = 'x'.repeat(900_000);
    expect(await run(text('ok'), { task })).toMatchObject({ exit: 0, message: 'ok' });
    expect(server.requests.map(taskOf)).toEqual([task]);
  });
});

const broken = cutAfter(200, text('half'));
const schema = '{"type":"object","properties":{"a":{"type":"string"}},"required":["a"],"additionalProperties":false}';

interface Case {
  readonly script: Script;
  readonly request?: Partial<Request>;
  readonly exit?: number;
  readonly failure: Failure;
  readonly error: RegExp;
  /** That the model server saw. */
  readonly requests: number;
  readonly attempts?: number;
}

/** Read-only, `retries: 2`: three requests at most, one where another can't help. */
const CASES: Record<string, Case> = {
  'a wrong key': {
    script: error(401, { code: 'invalid_api_key', message: `Incorrect API key provided: ${KEY}` }),
    failure: 'auth',
    error: /did not accept the API key \(Incorrect API key provided: \*\*\*\).*openai-api-key: it may be mistyped/,
    requests: 1,
  },
  'a forbidden country': {
    script: error(403, { code: 'unsupported_country_region_territory', message: 'Country not supported' }),
    failure: 'auth',
    error: /forbade/,
    requests: 1,
  },
  'a model that is not there': {
    script: error(404, { code: 'model_not_found', message: 'The model `gpt-4o` does not exist' }),
    failure: 'model',
    error: /gpt-4o.*tier-models/,
    requests: 1,
  },
  'a model that Codex may not use': {
    script: error(400, { message: "The 'gpt-4o' model is not supported when using Codex." }),
    failure: 'model',
    error: /not supported when using Codex.*tier-models/,
    requests: 1,
  },
  'no quota': {
    script: error(429, { code: 'insufficient_quota', message: 'You exceeded your current quota' }),
    failure: 'quota',
    error: /billing/,
    requests: 1,
  },
  'too many requests, for ever': {
    script: error(429, { code: 'rate_limit_exceeded', message: 'Rate limit reached' }),
    failure: 'capacity',
    error: /after 3 tries.*Try again later/,
    requests: 3,
    attempts: 3,
  },
  'at capacity, for ever': {
    script: failed('Selected model is at capacity. Please try a different model.', 'server_is_overloaded'),
    failure: 'capacity',
    error: /overloaded after 3 tries/,
    requests: 3,
    attempts: 3,
  },
  '500 for ever': {
    script: error(500),
    failure: 'capacity',
    error: /failed on its side after 3 tries/,
    requests: 3,
    attempts: 2,
  },
  'a 503 page for ever': {
    script: http(503, '<html><body>503 Service Unavailable</body></html>', { 'content-type': 'text/html' }),
    failure: 'capacity',
    error: /failed on its side after 3 tries/,
    requests: 3,
    attempts: 2,
  },
  'a stream that always breaks': {
    script: broken,
    failure: 'network',
    error: /broke off after 3 tries/,
    requests: 3,
    attempts: 2,
  },
  'a connection that always breaks': {
    script: cutAfter('no-headers'),
    failure: 'network',
    error: /broke off after 3 tries/,
    requests: 3,
    attempts: 2,
  },
  'an unknown address': {
    script: http(404, '{"detail":"Not Found"}'),
    failure: 'input',
    error: /responses-api-endpoint/,
    requests: 1,
  },
  'a schema that is refused': {
    script: error(400, {
      code: 'invalid_json_schema',
      message: "Invalid schema for response_format 'codex_output_schema'",
    }),
    request: { outputSchema: schema },
    failure: 'schema',
    error: /output-schema/,
    requests: 1,
  },
  'a message that does not fit the schema': {
    script: text('{"a":"x","line\\nbreak":1}'),
    request: { outputSchema: schema },
    failure: 'schema',
    error: /must NOT have additional properties.*line.*break/,
    requests: 1,
  },
  'a message that is no JSON': {
    script: text('Here you are.'),
    request: { outputSchema: schema },
    failure: 'schema',
    error: /not JSON/,
    requests: 1,
  },
  'no room in the context': {
    script: failed('Your input exceeds the context window of this model.', 'context_length_exceeded'),
    failure: 'input',
    error: /context window/,
    requests: 1,
  },
  'a request that the API refuses': {
    script: error(400, { message: 'Something about this request is wrong.' }),
    failure: 'codex',
    error: /did not accept the request \(Something about this request is wrong\)/,
    requests: 1,
  },
  'a task that Codex refuses': {
    script: text('never'),
    request: { task: 'x'.repeat(1_048_577) },
    failure: 'input',
    error: /too large/,
    requests: 0,
  },
  'an effort that the model does not know': {
    script: error(400, {
      code: 'unsupported_value',
      message: "Unsupported value: 'xhigh' is not supported with the 'gpt-4o' model",
    }),
    request: { effort: 'xhigh' },
    failure: 'input',
    error: /effort/,
    requests: 1,
  },
  'an argument that Codex does not know': {
    script: text('never'),
    request: { codexArgs: ['--bogus'] },
    exit: 2,
    failure: 'input',
    error: /--bogus.*codex-args/,
    requests: 0,
  },
  'a setting that Codex does not know': {
    script: text('never'),
    request: { codexArgs: ['-c', 'approval_policy="what"'] },
    failure: 'input',
    error: /unknown variant.*codex-args/,
    requests: 0,
  },
  'a key that no header can carry': {
    script: text('never'),
    request: { apiKey: 'two\nlines' },
    exit: 2,
    failure: 'input',
    error: /API key/,
    requests: 0,
    attempts: 0,
  },
  'a thread that is not there': {
    script: text('never'),
    request: { resume: { kind: 'resume', thread: '01a20226-e5d2-7801-8264-579aaf318351' } },
    failure: 'input',
    error: /01a20226-e5d2-7801-8264-579aaf318351.*codex-home/,
    requests: 0,
  },
  'an answer that is cut short': {
    script: incomplete('max_output_tokens', text('half')),
    failure: 'codex',
    error: /max_output_tokens/,
    requests: 1,
  },
};

describe('failures with the real Codex', () => {
  test.each(Object.entries(CASES))('%s', async (_name, wanted) => {
    const result = await run(wanted.script, wanted.request);
    expect(result).toMatchObject({
      exit: wanted.exit ?? (wanted.failure === 'input' ? 2 : 1),
      failure: wanted.failure,
      attempts: wanted.attempts ?? 1,
    });
    expect(result.error).toMatch(wanted.error);
    expect(result.error).not.toMatch(/[\r\n]|\/v1\/responses/);
    expect(requests()).toBe(wanted.requests);
    expect(result.seconds).toBeLessThan(10);
    expect(JSON.stringify([result, logged])).not.toContain(KEY);
    if (wanted.attempts !== 0) expect((await readdir(join(root, 'run'))).sort()).toEqual(['stderr', 'stdout']);
  });

  test.each([
    ['refused', 'http://127.0.0.1:1/v1/responses'],
    ['no such host', 'http://no.such.host.invalid/v1/responses'],
  ])('%s', async (_name, endpoint) => {
    const result = await run(text('never'), { endpoint, retries: 1 });
    expect(result).toMatchObject({ exit: 1, failure: 'network' });
    expect(result.error).toMatch(/could not be reached.*responses-api-endpoint/);
  });

  test('no TLS there', async () => {
    const plain = createServer((socket) => socket.end('no TLS\n'));
    await new Promise<void>((resolve) => plain.listen(0, '127.0.0.1', resolve));
    const { port } = plain.address() as { port: number };
    try {
      const result = await run(text('never'), { endpoint: `https://127.0.0.1:${port}/v1/responses` });
      expect(result).toMatchObject({ exit: 1, failure: 'network', attempts: 1 });
      expect(result.error).toMatch(/could not be trusted/);
    } finally {
      plain.close();
    }
  });

  test('a Codex that is not there, and one that crashes', async () => {
    const gone = await run(text('never'), { sandbox: 'danger-full-access' }, { binary: join(root, 'none') });
    expect(gone).toMatchObject({ exit: 127, failure: 'install' });
    await rm(join(root, 'run'), { recursive: true });
    await mkdir(join(root, 'run'));
    const crashing = join(root, 'crashing');
    await writeFile(crashing, '#!/bin/sh\necho "thread main panicked" >&2\nkill -SEGV $$\n');
    await chmod(crashing, 0o755);
    await server.close();
    const crashed = await run(text('never'), { sandbox: 'danger-full-access' }, { binary: crashing });
    expect(crashed).toMatchObject({ exit: 139, failure: 'codex' });
    expect(crashed.error).toMatch(/SIGSEGV.*panicked/);
  });
});

/** The real Codex where no user namespaces can be made, as in a locked-down container; `except` runs as usual. */
async function lockedDown(except: string): Promise<string> {
  const path = join(root, 'locked-down');
  const inner = 'echo 0 > /proc/sys/user/max_user_namespaces; exec "$0" "$@"';
  const lines = [
    '#!/bin/sh',
    `[ "$1" = "${except}" ] && exec "${binary}" "$@"`,
    `exec unshare --user --map-root-user -- /bin/sh -c '${inner}' "${binary}" "$@"`,
  ];
  await writeFile(path, `${lines.join('\n')}\n`, { mode: 0o755 });
  return path;
}
const canUnshare = spawnSync('unshare', ['--user', '--map-root-user', '--', 'true']).status === 0;

describe.runIf(canUnshare)('a sandbox that does not start', () => {
  test('is found before the model is asked', async () => {
    const result = await run(text('never'), {}, { binary: await lockedDown('none') });
    expect(result).toMatchObject({ exit: 1, failure: 'sandbox', attempts: 0, thread: null });
    expect(result.error).toMatch(/max_user_namespaces/);
    expect(result.error).not.toContain('\n');
    expect(requests()).toBe(0);
  });

  test('is found in the output of a command, although the turn completes and Codex exits with 0', async () => {
    const result = await run([shell('echo hi'), text('It says hi.')], {}, { binary: await lockedDown('sandbox') });
    expect(result).toMatchObject({ exit: 1, failure: 'sandbox', message: 'It says hi.' });
    expect(result.error).toMatch(/bwrap: .*user namespaces/);
  });
});

describe('trying again', () => {
  test('a fault that passes: Codex mends a cut stream within its turn', async () => {
    const result = await run([broken, text('after all')]);
    expect(result).toMatchObject({ exit: 0, message: 'after all', attempts: 1 });
  });

  test('429 twice, then an answer; the pauses are told', async () => {
    const busy = error(429, { code: 'rate_limit_exceeded' });
    const result = await run([busy, busy, text('after all')]);
    expect(result).toMatchObject({ exit: 0, message: 'after all', attempts: 3, error: null });
    expect(logged.filter((line) => line.includes('Trying again in'))).toHaveLength(2);
    const threads = (await kept('stdout')).split('\n').filter((line) => line.includes('"thread.started"'));
    expect(threads).toHaveLength(3);
  });

  test('none when none is asked for', async () => {
    expect(await run(error(500), { retries: 0 })).toMatchObject({ failure: 'capacity', attempts: 1 });
    expect(requests()).toBe(1);
  });

  test('with a sandbox that can be written, not after a command ran: Codex itself tries on in its turn', async () => {
    const worked = [shell('echo >> log'), error(429, { code: 'rate_limit_exceeded' })];
    const result = await run(worked, { sandbox: 'workspace-write' });
    expect(result).toMatchObject({ exit: 1, failure: 'capacity', attempts: 1 });
    expect(await readFile(join(root, 'work', 'log'), 'utf8')).toBe('\n');
    expect(requests()).toBe(2);

    await server.close();
    await rm(join(root, 'run'), { recursive: true });
    await mkdir(join(root, 'run'));
    const mended = await run([shell('echo >> log'), error(500), error(500), error(500), text('mended')], {
      sandbox: 'workspace-write',
    });
    expect(mended).toMatchObject({ exit: 0, message: 'mended', attempts: 1 });
  });

  test('500 for ever where Codex may write: five requests, not more', async () => {
    const result = await run(error(500), { sandbox: 'workspace-write' });
    expect(result).toMatchObject({ failure: 'capacity', attempts: 1 });
    expect(requests()).toBe(5);
  });

  test('with read-only, also after commands', async () => {
    const busy = error(429, { code: 'rate_limit_exceeded' });
    const result = await run([shell('echo a'), busy, shell('echo b'), withUsage(text('done'), { input: 9 })]);
    expect(result).toMatchObject({ exit: 0, attempts: 2, message: 'done' });
    expect(result.activity.map((entry) => entry.kind === 'command' && entry.command)).toEqual(['echo a', 'echo b']);
  });

  test('Retry-After of an hour: Codex would sleep through it, we do not', async () => {
    const begun = Date.now();
    const result = await run([error(429, {}, { 'retry-after': '3600' }), text('after all')]);
    expect(result).toMatchObject({ exit: 0, attempts: 2 });
    expect(logged.join()).toContain('Trying again in 120.0 s');
    expect(Date.now() - begun).toBeLessThan(10_000);
  });

  test('never beyond the deadline', async () => {
    const busy = error(429, {}, { 'retry-after': '3600' });
    const result = await run(busy, {}, { deadline: Date.now() + 30_000 });
    expect(result).toMatchObject({ failure: 'capacity', attempts: 1 });
  });
});

describe('ending', () => {
  const abortWhen = async (ready: () => boolean, controller: AbortController, reason: string) => {
    while (!ready()) await new Promise((resolve) => setTimeout(resolve, 20));
    controller.abort(reason);
  };
  const commandRuns = () => events.some((event) => event.type === 'item.started');

  test('time-out with a silent server; what was said so far is kept', async () => {
    const result = await run(
      [together(text('so far'), shell('true')), silent()],
      { timeoutMs: 6000 },
      { deadline: Date.now() + 6000 },
    );
    expect(result).toMatchObject({ exit: 124, failure: 'timeout', message: 'so far' });
    expect(result.error).toContain('0.1 minutes');
    expect(result.thread).not.toBeNull();
    expect(result.seconds).toBeLessThan(12);
  });

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ])('cancelled by %s in the middle of a command', async (reason, exit) => {
    const controller = new AbortController();
    const running = run(
      [shell('sleep 30'), text('never')],
      { sandbox: 'workspace-write' },
      { signal: controller.signal },
    );
    await abortWhen(commandRuns, controller, reason);
    const begun = Date.now();
    expect(await running).toMatchObject({ exit, failure: 'cancelled' });
    expect(Date.now() - begun).toBeLessThan(2000);
    expect(await readdir(join(root, 'work'))).toEqual([]);
  });

  test('cancelled with full access: commands that left their group and ignore signals are gone', async () => {
    const controller = new AbortController();
    const stubborn = "setsid sh -c \"trap '' INT TERM HUP; sleep 30; sleep 30\" & trap '' INT TERM HUP; sleep 30";
    const running = run(
      [shell(stubborn), text('never')],
      { sandbox: 'danger-full-access' },
      { signal: controller.signal },
    );
    await abortWhen(() => commandRuns() && marked(runMarker(`${runId}-codex`)).length > 3, controller, 'SIGINT');
    const begun = Date.now();
    expect(await running).toMatchObject({ exit: 130, failure: 'cancelled' });
    expect(Date.now() - begun).toBeLessThan(4000);
  });

  test('a person who empties the environment of commands does not hide them', async () => {
    const codexArgs = ['-c', 'shell_environment_policy.inherit="none"', '-c', 'shell_environment_policy.set={A="b"}'];
    const script = '/usr/bin/setsid /bin/sleep 30 > /dev/null 2>&1 & echo $! > pid; echo $HOME $A > environment';
    const result = await run([shell(script), text('done')], { sandbox: 'danger-full-access', codexArgs });
    expect(result.exit).toBe(0);
    expect(await readFile(join(root, 'work', 'environment'), 'utf8')).toBe('b\n');
    const pid = (await readFile(join(root, 'work', 'pid'), 'utf8')).trim();
    expect(await isGone(pid)).toBe(true);
  });

  test('cancelled in the pause before another try', async () => {
    const controller = new AbortController();
    const running = run(error(429), {}, { signal: controller.signal, pauseScale: 30 });
    await abortWhen(() => logged.some((line) => line.includes('Trying again')), controller, 'SIGTERM');
    const begun = Date.now();
    expect(await running).toMatchObject({ exit: 143, failure: 'cancelled' });
    expect(Date.now() - begun).toBeLessThan(2000);
  });

  test('cancelled before it began', async () => {
    const signal = AbortSignal.abort('SIGINT');
    expect(await run(text('never'), {}, { signal })).toMatchObject({ exit: 130, failure: 'cancelled' });
    expect(requests()).toBe(0);
  });

  test('a slow answer is waited for', async () => {
    expect(await run(delay(700, text('slow')))).toMatchObject({ exit: 0, message: 'slow' });
  });
});
