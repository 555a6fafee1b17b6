import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { actionsStore } from '../../../src/store/actions/actions.ts';
import { cacheKey } from '../../../src/store/actions/keys.ts';
import {
  type CacheService,
  cacheVersion,
  faults,
  noAccess,
  readOnly,
  scopesOf,
  startCacheService,
} from '../../support/cache-service.ts';
import { findProcesses } from '../../support/child.ts';
import { storeContract } from '../contract.ts';
import {
  bareTools,
  CACHE_CALL,
  entryOf,
  HASH,
  HOUR,
  removeTempFolders,
  runnerEnv,
  TTL,
  tempFolder,
  textOf,
} from '../support.ts';

/** Not that of another test file beside this one: afterwards no process may carry it. */
const RUN = `actions-test-${process.pid}`;

let service: CacheService;
beforeEach(async () => {
  service = await startCacheService();
});
afterEach(async () => {
  await service.close();
  removeTempFolders();
});

/** A job on a machine of its own. */
function open(env = runnerEnv(service)) {
  const store = actionsStore({ script: CACHE_CALL, env, runId: RUN }, Date.now);
  const find = async () => {
    const found = await store.find(HASH, { now: Date.now(), ttlMs: TTL });
    if (found.kind === 'hit') await found.closing;
    return found;
  };
  return { env, store, find };
}

storeContract('actions', async () => () => open().store);

test.each(['v1', 'ghes'] as const)('protocol %s: saved, looked up, found by another machine', async (protocol) => {
  const job = () => open(runnerEnv(service, { protocol }));
  const now = Date.now();
  expect((await job().store.save(entryOf('one', { created: new Date(now - 5000).toISOString() }))).kind).toBe('stored');
  expect(await job().store.save(entryOf('two'))).toMatchObject({ kind: 'kept', reason: 'present' });
  expect((await job().store.save(entryOf('three', { forced: true }))).kind).toBe('stored');
  const found = await job().find();
  expect(found.kind === 'hit' && textOf(found.files)).toBe('three');
  expect(new Set(service.calls.map((call) => call.protocol))).toEqual(new Set(['v1', 'blob']));
});

afterEach(() => {
  expect(findProcesses([`CODEX_JOB_RUN=${RUN}`])).toEqual([]);
});

describe('the machine', () => {
  test('nothing stays in RUNNER_TEMP', async () => {
    const { env, store, find } = open();
    await store.save(entryOf());
    expect((await find()).kind).toBe('hit');
    expect(readdirSync(env['RUNNER_TEMP'] ?? '')).toEqual([]);
  });

  test('neither tar nor zstd is needed, and one machine with them reads what one without saved', async () => {
    const { store } = open({ ...runnerEnv(service), PATH: bareTools() });
    expect((await store.save(entryOf('bare'))).kind).toBe('stored');
    expect(service.entries()).toMatchObject([{ version: cacheVersion() }]);
    const found = await open().find();
    expect(found.kind === 'hit' && textOf(found.files)).toBe('bare');
  });

  test.each([
    ['no URL', { ACTIONS_RESULTS_URL: '', ACTIONS_CACHE_URL: '' }],
    ['no token', { ACTIONS_RUNTIME_TOKEN: '' }],
  ])('%s: quietly no cache', async (_name, over) => {
    const { store, find } = open({ ...runnerEnv(service), ...over });
    expect(await find()).toEqual({ kind: 'miss', reason: 'unavailable' });
    expect(await store.save(entryOf())).toEqual({ kind: 'skipped', reason: 'unavailable' });
    expect(service.calls).toEqual([]);
  });

  test('RUNNER_TEMP unset or unusable: one remark, no call', async () => {
    const without = open({ ...runnerEnv(service), RUNNER_TEMP: '' });
    expect(await without.find()).toMatchObject({ reason: 'unavailable', notice: expect.stringMatching(/RUNNER_TEMP/) });
    const gone = open({ ...runnerEnv(service), RUNNER_TEMP: join(tempFolder(), 'gone') });
    expect(await gone.find()).toMatchObject({ reason: 'failed', warning: expect.stringMatching(/ENOENT/) });
    expect(service.calls).toEqual([]);
  });

  test('V2=false is v2 for the library, and for us', async () => {
    const { store } = open({ ...runnerEnv(service), ACTIONS_CACHE_SERVICE_V2: 'false' });
    expect((await store.save(entryOf())).kind).toBe('stored');
    expect(service.calls.map(({ protocol }) => protocol)).not.toContain('v1');
  });

  test('HOME unset', async () => {
    const { HOME: _, ...env } = runnerEnv(service);
    expect((await open(env).store.save(entryOf())).kind).toBe('stored');
  });
});

describe('rights', () => {
  test('a read-only token: one notice with the way out, and the look-up works', async () => {
    await open().store.save(entryOf());
    const { store, find } = open(runnerEnv(service, { scopes: readOnly(scopesOf('refs/heads/main')) }));
    expect((await find()).kind).toBe('hit');
    const forced = entryOf('forced', { forced: true });
    expect(await store.save(forced)).toMatchObject({
      kind: 'skipped',
      reason: 'denied',
      notice: expect.stringMatching(/cache write denied.*cache-mode/s),
    });
  });

  test('no access at all', async () => {
    const { find } = open(runnerEnv(service, { scopes: noAccess(scopesOf('refs/heads/main')) }));
    expect(await find()).toMatchObject({ reason: 'denied', notice: expect.stringMatching(/cache read denied/) });
  });

  test.each([
    ['none', 'denied', 'skipped'],
    ['read', 'absent', 'skipped'],
    ['write-only', 'denied', 'stored'],
    ['write', 'absent', 'stored'],
    ['something-new', 'absent', 'stored'],
  ])('ACTIONS_CACHE_MODE=%s', async (mode, reason, kind) => {
    const { store, find } = open({ ...runnerEnv(service), ACTIONS_CACHE_MODE: mode });
    expect(await find()).toMatchObject({ kind: 'miss', reason });
    expect((await store.save(entryOf())).kind).toBe(kind);
  });

  test("a pull request's own entry shadows main's, and main doesn't see it", async () => {
    const onMain = open();
    const onPull = open(runnerEnv(service, { scopes: scopesOf('refs/pull/7/merge') }));
    const now = Date.now();
    await onPull.store.save(entryOf('pull', { created: new Date(now - 60_000).toISOString() }));
    expect((await onMain.find()).kind).toBe('miss');
    await onMain.store.save(entryOf('main', { forced: true }));
    const found = await onPull.find();
    expect(found.kind === 'hit' && textOf(found.files)).toBe('pull');
  });
});

describe('what the service answers', () => {
  test.each([
    ['401', faults.unauthorized()],
    ['403', faults.status(403)],
    ['429', faults.rateLimited()],
    ['400', faults.status(400)],
  ])('%s: a miss and a failed save, each with one remark that holds the cause', async (_name, fault) => {
    service.fault('any', fault);
    const { store, find } = open();
    expect(await find()).toMatchObject({
      kind: 'miss',
      reason: 'failed',
      warning: expect.stringMatching(/could not be asked: .{5}/),
    });
    expect(await store.save(entryOf())).toMatchObject({
      kind: 'failed',
      warning: expect.stringMatching(/could not be kept in the Actions cache: .{5}/),
    });
  });

  test('refused', async () => {
    const { store, find } = open();
    await service.refuse();
    expect(await find()).toMatchObject({ reason: 'failed', warning: expect.stringMatching(/ECONNREFUSED/) });
    expect(await store.save(entryOf())).toMatchObject({ kind: 'failed' });
    await service.accept();
  });

  test('the quota is full, finalize is refused', async () => {
    service.fault('create', faults.quota(), 1);
    expect(await open().store.save(entryOf())).toMatchObject({ kind: 'failed' });
    service.fault('finalize', faults.rewrite({ ok: false, message: 'too late' }), 1);
    expect(await open().store.save(entryOf())).toMatchObject({
      kind: 'failed',
      warning: expect.stringMatching(/too late/),
    });
  });

  test('silent: 10 s, then the process is gone, and the save is not tried', async () => {
    service.fault('lookup', faults.silent());
    const { env, store, find } = open();
    const begun = performance.now();
    expect(await find()).toMatchObject({
      reason: 'timeout',
      warning: expect.stringMatching(/within 10 s\. .*not tried/),
    });
    expect(performance.now() - begun).toBeLessThan(10_500);
    const calls = service.calls.length;
    expect(await store.save(entryOf())).toEqual({ kind: 'skipped', reason: 'timeout' });
    expect(service.calls.length).toBe(calls);
    expect(readdirSync(env['RUNNER_TEMP'] ?? '')).toEqual([]);
  });

  test.each([
    ['HTML', 'lookup' as const, faults.html(502), /Unexpected token|502|JSON/],
    ['an archive on a port that refuses', 'download' as const, faults.refused(), /ECONNREFUSED/],
  ])(
    '%s: retried by the library for as long as we let it, and the cause is told',
    async (_name, operation, fault, cause) => {
      await open().store.save(entryOf());
      service.fault(operation, fault);
      const begun = performance.now();
      expect(await open().find()).toMatchObject({ kind: 'miss', warning: expect.stringMatching(cause) });
      expect(performance.now() - begun).toBeLessThan(10_500);
    },
  );

  test('5xx once is only slower', async () => {
    await open().store.save(entryOf());
    service.fault('lookup', faults.status(503), 1);
    expect((await open().find()).kind).toBe('hit');
  });

  test.each([
    ['404', faults.notFound()],
    ['nothing', faults.empty()],
    ['truncated, announced whole', faults.truncate(300, 'whole')],
    ['truncated, announced short', faults.truncate(300, 'short')],
    ['truncated, nothing announced', faults.truncate(300, 'none')],
    ['a flipped bit', faults.flip(400)],
  ])('archive: %s: a miss with one warning, and the save is not held up by it', async (_name, fault) => {
    await open().store.save(entryOf('first', { created: new Date(Date.now() - 60_000).toISOString() }));
    service.fault('download', fault);
    const { store, find } = open();
    expect(await find()).toMatchObject({ kind: 'miss', warning: expect.any(String) });
    service.heal();
    expect((await store.save(entryOf('second', { forced: true }))).kind).toBe('stored');
    const found = await open().find();
    expect(found.kind === 'hit' && textOf(found.files)).toBe('second');
  });

  test('a damaged archive is replaced by an unforced save, though its key looks fresh', async () => {
    await open().store.save(entryOf('first'));
    const [entry] = service.entries();
    if (entry) entry.bytes = Buffer.from(entry.bytes.map((byte, index) => (index === 200 ? byte ^ 1 : byte)));
    const { store, find } = open();
    expect(await find()).toMatchObject({ kind: 'miss', reason: 'damaged' });
    expect((await store.save(entryOf('second'))).kind).toBe('stored');
    expect((await open().find()).kind).toBe('hit');
  });

  test.each([
    ['another hash', cacheKey(entryOf('x', { hash: 'cd'.repeat(32) }).meta, 'abc')],
    ['malformed', `codex-job-${HASH}-now-abc`],
    ['other case', cacheKey(entryOf().meta, 'abc').toUpperCase()],
    ['another time', `codex-job-${HASH}-1700000000-abc`],
  ])('the key that comes back: %s', async (_name, key) => {
    await open().store.save(entryOf());
    service.fault('lookup', faults.matchedKey(key));
    expect(await open().find()).toMatchObject({
      kind: 'miss',
      warning: expect.stringMatching(/will be replaced: its key/),
    });
  });
});

test('an entry id of 0, or none, is a success', async () => {
  service.fault('finalize', faults.rewrite({ entry_id: undefined }), 1);
  expect((await open().store.save(entryOf())).kind).toBe('stored');
  expect((await open().find()).kind).toBe('hit');
});

test('the job is killed in the midst of a call: the call ends with it', async () => {
  service.fault('lookup', faults.silent());
  const env = runnerEnv(service);
  const code = `
    const { actionsStore } = await import(${JSON.stringify(join(import.meta.dirname, '../../../src/store/actions/actions.ts'))});
    const call = { script: ${JSON.stringify(CACHE_CALL)}, env: ${JSON.stringify(env)}, runId: ${JSON.stringify(RUN)} };
    await actionsStore(call, Date.now).find(${JSON.stringify(HASH)}, { now: Date.now(), ttlMs: 1000 });`;
  const job = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: 'inherit' });
  while (service.calls.length === 0) await pause(20);
  expect(findProcesses([`CODEX_JOB_RUN=${RUN}`])).toHaveLength(1);
  job.kill('SIGKILL');
  for (let tries = 0; tries < 100 && findProcesses([`CODEX_JOB_RUN=${RUN}`]).length > 0; tries += 1) await pause(20);
  expect(findProcesses([`CODEX_JOB_RUN=${RUN}`])).toEqual([]);
});

test('an unforced save looks first, without a download, whether a fresh entry is there', async () => {
  await open().store.save(entryOf('first'));
  const calls = service.calls.length;
  expect(await open().store.save(entryOf('second'))).toMatchObject({ kind: 'kept', reason: 'present' });
  expect(service.calls.slice(calls).map(({ operation }) => operation)).toEqual(['lookup']);
});

test('the newest is expired: a miss without a warning, and the next save replaces it', async () => {
  await open().store.save(entryOf('old', { created: new Date(Date.now() - 25 * HOUR).toISOString() }));
  const { store, find } = open();
  expect(await find()).toEqual({ kind: 'miss', reason: 'expired' });
  expect((await store.save(entryOf('new'))).kind).toBe('stored');
});

test('from an Azure address, over 4 MiB: ranges', async () => {
  const azure = await startCacheService({ azure: true });
  try {
    const files = new Map(entryOf().files).set('stdout', randomBytes(9 * 1024 * 1024));
    const entry = entryOf('azure', {}, files);
    expect((await open(runnerEnv(azure)).store.save(entry)).kind).toBe('stored');
    const found = await open(runnerEnv(azure)).find();
    expect(found).toMatchObject({ kind: 'hit' });
    expect(azure.calls.filter(({ operation }) => operation === 'download').length).toBeGreaterThan(2);
  } finally {
    await azure.close();
  }
});

test('no token and no signature is in a remark', async () => {
  service.fault('download', faults.status(500));
  const { store, env, find } = open();
  await store.save(entryOf());
  const found = await find();
  const text = JSON.stringify(found);
  expect(text).toMatch(/could not be asked/);
  expect(text).not.toMatch(/sig=secret/);
  expect(text).not.toContain(env['ACTIONS_RUNTIME_TOKEN']);
});
