/** It ends: the shipped action with the real Codex, whatever stalls and whoever stops it. */
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { delimiter, dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { faults } from '../support/cache/faults.ts';
import { type CacheService, startCacheService } from '../support/cache-service.ts';
import { cancelAfter, findProcesses } from '../support/child.ts';
import { type Machine, tempDir } from '../support/repo.ts';
import { addFile, type Reply, shell, silent, stallAfter, text, together } from '../support/responses-server.ts';
import { runCli } from '../support/run-cli.ts';
import { type Bench, KEY, openBench } from './bench.ts';
import { cancelWithin, expectEnded, expectFailure, storedIn } from './ended.ts';

let bench: Bench | undefined;
const caches: CacheService[] = [];
afterEach(async () => {
  await bench?.close();
  bench = undefined;
  for (const cache of caches.splice(0)) await cache.close();
});

/** A folder for the front of PATH, with one program. */
function onPath(name: string, script: string): Record<string, string> {
  const folder = tempDir('path');
  writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`);
  chmodSync(join(folder, name), 0o755);
  return { PATH: `${folder}${delimiter}${process.env['PATH']}` };
}

const FAKE_CODEX = join(import.meta.dirname, '..', 'fixtures', 'fake-codex');
const fakeCodex = (what: string) => ({
  PATH: `${FAKE_CODEX}${delimiter}${process.env['PATH']}`,
  FAKE_CODEX: what,
});

const UNSAFE = { sandbox: 'danger-full-access', 'safety-strategy': 'unsafe' };
/** gpt-4o: its commands come as plain function calls, and show in the log when they start. */
const base = { task: 'x', tier: 'high', retries: '0' };
const busy = (command: string): Reply[] => [together(text('so far'), shell(command)), text('never')];

const COMMANDS: readonly [name: string, inputs: Record<string, string>, command: string][] = [
  ['read-only', { sandbox: 'read-only' }, 'sleep 1000'],
  ['workspace-write', { sandbox: 'workspace-write' }, "trap '' INT TERM HUP; sleep 1000; sleep 1000"],
  ['full access', UNSAFE, 'sleep 1000'],
  [
    'full access, descendants that left the group and ignore signals',
    UNSAFE,
    `setsid nohup sh -c "trap '' INT TERM HUP; sleep 1000" >/dev/null 2>&1 & setsid nohup sleep 1000 & sleep 1000`,
  ],
  ['full access, a background process that keeps the pipes', UNSAFE, "(trap '' INT TERM HUP; sleep 1000) & sleep 1000"],
];

describe('in the middle of a command', () => {
  test.each(COMMANDS)('timeout: %s', async (_name, inputs, command) => {
    bench = await openBench(busy(command));
    const on = bench.newMachine();
    const run = await bench.run(on, { ...base, ...inputs, timeout: '0.15' });
    expectFailure(run, on, 'timeout', 124, /within the timeout of 0.15 minutes.*Raise timeout/);
    expect(run.outputs).toMatchObject({ 'final-message': 'so far', result: 'so far' });
    expect(run.outputs['id']).toMatch(/^[\da-f-]{36}$/);
    expect(run.durationMs).toBeLessThan(9_000 + 4_000 + 1_500);
  });

  test.each(COMMANDS)('cancelled: %s', async (_name, inputs, command) => {
    bench = await openBench(busy(command));
    const on = bench.newMachine();
    const run = await bench.run(on, { ...base, ...inputs }, { signals: cancelWithin(/\$ .*sleep/) });
    expectFailure(run, on, 'cancelled', 130, /cancelled \(SIGINT\)/);
    expect(run.outputs['final-message']).toBe('so far');
    expect(run.summary).toContain('so far');
  });

  test('cancelled as the runner does it, and by SIGTERM alone', async () => {
    bench = await openBench(() => together(text('so far'), shell('sleep 1000')));
    const [one, other] = [bench.newMachine(), bench.newMachine()];
    const inputs = { ...base, 'no-cache': 'true' };
    const [runner, term] = await Promise.all([
      bench.run(one, inputs, { signals: cancelAfter(/\$ sleep/) }),
      bench.run(other, inputs, { signals: [{ signal: 'SIGTERM', after: /\$ sleep/ }] }),
    ]);
    expectFailure(runner, one, 'cancelled', 130, /SIGINT/);
    expectFailure(term, other, 'cancelled', 143, /SIGTERM/);
  });
});

describe('a Codex that hangs', () => {
  const stubborn = { ...base, 'codex-version': 'system', ...UNSAFE };

  test('heeds no signal, with a child that holds its pipes: timeout and cancellation', async () => {
    bench = await openBench(text('never'));
    const [one, other] = [bench.newMachine(), bench.newMachine()];
    const env = fakeCodex('stubborn');
    const [late, cancelled] = await Promise.all([
      bench.run(one, { ...stubborn, timeout: '0.15' }, { env }),
      bench.run(other, stubborn, { env, signals: cancelWithin(/so far/) }),
    ]);
    expectFailure(late, one, 'timeout', 124, /Raise timeout/);
    expectFailure(cancelled, other, 'cancelled', 130, /SIGINT/);
    expect(late.outputs['final-message']).toBe('so far');
    expect(cancelled.outputs['final-message']).toBe('so far');
    expect(late.durationMs).toBeLessThan(9_000 + 6_000);
  });

  test('ends well but leaves a child that holds its pipes: that one goes, the result stays', async () => {
    bench = await openBench(text('never'));
    const run = await bench.run(bench.newMachine(), stubborn, { env: fakeCodex('holding') });
    expectEnded(run);
    expect(run.outputs).toMatchObject({ exit: '0', 'final-message': 'done' });
    expect(run.durationMs).toBeLessThan(8_000);
  });
});

describe('the action itself is killed', () => {
  test.each([
    ['read-only', {}],
    ['full access', UNSAFE],
  ])('nothing of it goes on: %s', async (_name, inputs) => {
    bench = await openBench(busy(`setsid nohup sleep 1000 & sleep 1000`));
    const on = bench.newMachine();
    const run = await bench.run(
      on,
      { ...base, ...inputs },
      { signals: [{ signal: 'SIGKILL', after: /\$ setsid/, pause: 300 }] },
    );
    expect(run.signal).toBe('SIGKILL');
    // The watchdog itself may be at its last look.
    expect(run.leftovers.filter(({ command }) => !command.includes('codex-job-watchdog'))).toEqual([]);
    await expect.poll(() => findProcesses([on.temp, on.home, on.workspace])).toEqual([]);
    expect(storedIn(on.cacheDir)).toEqual([]);
  });
});

describe('a model server that stalls', () => {
  test.each([
    ['before the headers', silent()],
    ['in the middle of the stream', stallAfter(200, text('half of it'))],
  ])('%s: timeout and cancellation', async (_name, reply) => {
    bench = await openBench((_request, index) => (index < 2 ? reply : text('never')));
    const [one, other] = [bench.newMachine(), bench.newMachine()];
    const [late, cancelled] = await Promise.all([
      bench.run(one, { ...base, timeout: '0.15' }),
      bench.run(other, base, { signals: cancelWithin(/Thread /, 5_000) }),
    ]);
    expectFailure(late, one, 'timeout', 124, /Raise timeout/);
    expectFailure(cancelled, other, 'cancelled', 130, /SIGINT/);
    expect(late.durationMs).toBeLessThan(9_000 + 5_000);
  });
});

describe('an Actions cache that stalls', () => {
  test('a silent look-up (10 s), a silent save (30 s): the result is what it is; cancelled: at once', async () => {
    bench = await openBench(text('answer'));
    const open = async (...operations: ('lookup' | 'create' | 'upload')[]) => {
      const cache = await startCacheService();
      caches.push(cache);
      for (const operation of operations) cache.fault(operation, faults.silent());
      return cache.env();
    };
    const [one, two, three] = [bench.newMachine(), bench.newMachine(), bench.newMachine()];
    const { run } = bench;
    const [lookup, save, cancelled] = await Promise.all([
      open('lookup', 'create').then((env) => run(one, base, { env })),
      open('upload').then((env) => run(two, base, { env })),
      open('lookup').then((env) => run(three, base, { env, signals: cancelWithin(2_000, 4_000) })),
    ]);
    for (const [slow, on, limit] of [
      [lookup, one, 10_000],
      [save, two, 30_000],
    ] as const) {
      expectEnded(slow);
      expect(slow.outputs).toMatchObject({ exit: '0', 'final-message': 'answer', 'cache-hit': 'false' });
      expect(storedIn(on.cacheDir)).toEqual([slow.outputs['hash']]);
      expect(slow.log.toString().match(/^::warning.*Actions cache/gm)).toHaveLength(1);
      expect(slow.durationMs).toBeGreaterThan(limit);
      expect(slow.durationMs).toBeLessThan(limit + 6_000);
    }
    expectFailure(cancelled, three, 'cancelled', 130, /cancelled/);
  });

  test('cancelled while a result is being saved: it is a success, and in the local cache', async () => {
    bench = await openBench(text('answer'));
    const cache = await startCacheService();
    caches.push(cache);
    cache.fault('upload', faults.silent());
    const on = bench.newMachine();
    const run = await bench.run(on, base, {
      env: cache.env(),
      signals: cancelWithin(/Tokens: /, 6_000, 1_000),
    });
    expectEnded(run);
    expect(run.outputs).toMatchObject({ exit: '0', 'final-message': 'answer' });
    expect(storedIn(on.cacheDir)).toHaveLength(1);
  });
});

describe('a git that stalls', () => {
  const HANG = 'exec sleep 1000';

  test('from the start: timeout and cancellation', async () => {
    bench = await openBench(text('never'));
    const [one, other] = [bench.newMachine(), bench.newMachine()];
    const env = onPath('git', HANG);
    const [late, cancelled] = await Promise.all([
      bench.run(one, { ...base, timeout: '0.03' }, { env }),
      bench.run(other, base, { env, signals: cancelWithin(1_500, 3_000) }),
    ]);
    expectFailure(late, one, 'timeout', 124, /git rev-parse did not end.*slow disk/);
    expectFailure(cancelled, other, 'cancelled', 130, /cancelled/);
    expect(late.durationMs).toBeLessThan(1_800 + 3_000);
    expect(bench.model.requests).toHaveLength(0);
  });

  test('after Codex, when the run is cancelled: what Codex said is told', async () => {
    bench = await openBench([addFile('new.txt', 'hello'), text('done')]);
    const on = bench.newMachine();
    const hang = `case "$*" in *diff-index*) ${HANG} ;; esac; PATH="${process.env['PATH']}" exec git "$@"`;
    const inputs = { ...base, sandbox: 'workspace-write' };
    // The pause: by then Codex has exited.
    const run = await bench.run(on, inputs, {
      env: onPath('git', hang),
      signals: cancelWithin(/Tokens: /, 7_400, 700),
    });
    expectEnded(run);
    expect(run.outputs).toMatchObject({ exit: '0', 'final-message': 'done', entry: '' });
    expect(storedIn(on.cacheDir)).toEqual([]);
  });
});

describe('something that nobody can end', () => {
  test('a silent GitHub API: 6 s after a cancellation the outputs are written all the same', async () => {
    bench = await openBench(text('never'));
    const on = bench.newMachine();
    const api = createServer(() => {});
    await new Promise<void>((resolve) => api.listen(0, '127.0.0.1', resolve));
    const { port } = api.address() as AddressInfo;
    const env = {
      GITHUB_API_URL: `http://127.0.0.1:${port}`,
      GITHUB_EVENT_NAME: 'issue_comment',
      GITHUB_ACTOR: 'someone',
    };
    const run = await bench.run(
      on,
      { ...base, 'github-token': 'ghs_0123456789abcdefghijklmnopqrstuvwxyz' },
      { env, signals: cancelWithin(/Cache miss/, 7_400, 500) },
    );
    api.closeAllConnections();
    api.close();
    expectFailure(run, on, 'cancelled', 130, /cancelled/);
    expect(bench.model.requests).toHaveLength(0);
  });
});

describe('the command line', () => {
  test.each([
    ['SIGINT', 130],
    ['SIGHUP', 130],
    ['SIGTERM', 143],
  ] as const)('%s: the summary is printed, nothing is left', async (signal, exit) => {
    bench = await openBench(busy('sleep 1000'));
    const on = bench.newMachine();
    const run = await runCli({
      args: ['run', '--task', 'x', '--tier', 'high', '--responses-api-endpoint', bench.model.endpoint],
      cwd: on.workspace,
      home: on.home,
      env: { OPENAI_API_KEY: KEY, RUNNER_TOOL_CACHE: on.toolCache },
      signals: [
        { signal, after: /sleep 1000/ },
        { signal: 'SIGKILL', after: /sleep 1000/, pause: 7_400 },
      ],
    });
    expect(run).toMatchObject({ code: exit, signal: null, leftovers: [] });
    expect(JSON.parse(run.stdout.toString())).toMatchObject({ exit, result: 'so far' });
  });
});

describe('an install that stalls', () => {
  test('timeout and cancellation', async () => {
    bench = await openBench(text('never'));
    const fresh = (on: Machine): Machine => {
      const toolCache = join(on.root, 'tools');
      mkdirSync(toolCache);
      return { ...on, toolCache };
    };
    const [one, other] = [fresh(bench.newMachine()), fresh(bench.newMachine())];
    const env = onPath('npm', "trap '' INT TERM HUP; sleep 1000 & sleep 1000");
    const [late, cancelled] = await Promise.all([
      bench.run(one, { ...base, timeout: '0.03' }, { env }),
      bench.run(other, base, { env, signals: cancelWithin(/Installing Codex/, 3_000) }),
    ]);
    expectFailure(late, one, 'timeout', 124, /timed out after .* Codex did not run.*npm/);
    expectFailure(cancelled, other, 'cancelled', 130, /cancelled/);
  });
});

describe('two identical jobs on one machine', () => {
  test('one that waits is cancelled at once; when the first is killed, the next takes over', async () => {
    bench = await openBench((_request, index) => (index === 0 ? silent() : text('second')));
    const [one, two, three] = [bench.newMachine(), bench.newMachine(), bench.newMachine()];
    const cacheDir = join(dirname(one.root), 'shared');
    const inputs = { ...base, 'cache-dir': cacheDir };
    const first = bench.run(one, inputs, { signals: [{ signal: 'SIGKILL', after: 20_000 }] });
    await bench.model.arrived(1);
    const waiting = /already running/;
    const [cancelled, third, killed] = await Promise.all([
      bench.run(two, inputs, { signals: cancelWithin(waiting, 3_000) }),
      bench.run(three, inputs),
      first,
    ]);
    expect(killed.signal).toBe('SIGKILL');
    expectFailure(cancelled, two, 'cancelled', 130, /cancelled/);
    expectEnded(third);
    expect(third.log.toString()).toMatch(waiting);
    expect(third.outputs).toMatchObject({ exit: '0', 'cache-hit': 'false', 'final-message': 'second' });
    expect(bench.model.requests).toHaveLength(2);
    expect(storedIn(cacheDir)).toEqual([third.outputs['hash']]);
  }, 120_000);

  test('the timeout of one that waits counts from its own start, and its run gets what is left', async () => {
    bench = await openBench(silent());
    const [one, two, three] = [bench.newMachine(), bench.newMachine(), bench.newMachine()];
    const inputs = { ...base, 'cache-dir': join(dirname(one.root), 'shared') };
    // While the first lives, the second's 3 s go by. Of the third's 30 s some are left when the first is killed.
    const first = bench.run(one, inputs, { signals: [{ signal: 'SIGKILL', after: 20_000 }] });
    await bench.model.arrived(1);
    const [late, third] = await Promise.all([
      bench.run(two, { ...inputs, timeout: '0.05' }),
      bench.run(three, { ...inputs, timeout: '0.5' }),
      first,
    ]);
    expectFailure(late, two, 'timeout', 124, /timed out after 0.05 minutes. Codex did not run/);
    expectFailure(third, three, 'timeout', 124, /0.5 minutes/);
    expect(third.log.toString()).toMatch(/already running/);
    expect(third.durationMs).toBeLessThan(40_000);
    expect(third.log.toString()).not.toMatch(/git .* did not end within/);
  }, 120_000);

  test('a cancelled run lets go of its lock', async () => {
    bench = await openBench(silent());
    const on = bench.newMachine();
    const cancelled = await bench.run(on, base, { signals: cancelWithin(/Thread /) });
    expectFailure(cancelled, on, 'cancelled', 130, /cancelled/);
    bench.model.use(text('second'));
    const next = await bench.run(on, base);
    expect(next.log.toString()).not.toContain('already running');
    expect(next.outputs['final-message']).toBe('second');
  });
});
