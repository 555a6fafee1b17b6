import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Log } from '../../src/base/ports.ts';
import { cacheKey } from '../../src/store/actions/keys.ts';
import { localStore } from '../../src/store/local/local.ts';
import { openStores } from '../../src/store/store.ts';
import {
  type CacheService,
  faults,
  file,
  link,
  packArchive,
  readOnly,
  scopesOf,
  startCacheService,
} from '../support/cache-service.ts';
import {
  CACHE_CALL,
  draftOf,
  entryOf,
  filesOf,
  HASH,
  HOUR,
  removeTempFolders,
  run,
  runnerEnv,
  TTL,
  tempFolder,
  textOf,
} from './support.ts';

let service: CacheService;
beforeEach(async () => {
  service = await startCacheService();
});
afterEach(async () => {
  await service.close();
  removeTempFolders();
});

class Said implements Log {
  readonly lines: string[] = [];
  info(): void {}
  notice(text: string): void {
    this.lines.push(`notice: ${text}`);
  }
  warning(text: string): void {
    this.lines.push(`warning: ${text}`);
  }
}

/** A job on a machine of its own, unless it is given one. */
function job(over: { cacheDir?: string; env?: Record<string, string> | null; clock?: () => number } = {}) {
  const cacheDir = over.cacheDir ?? join(tempFolder(), 'cache');
  const log = new Said();
  const cacheCall = over.env === null ? null : { script: CACHE_CALL, env: over.env ?? runnerEnv(service) };
  const stores = openStores({
    cacheDir,
    cacheCall,
    remoteCache: null,
    env: {},
    clock: over.clock ?? Date.now,
    log,
    runId: `stores-test-${process.pid}`,
  });
  const find = async (hash: string, ttlMs: number) => {
    const found = await stores.find(hash, ttlMs);
    return found.kind === 'hit' ? { ...found, entry: await found.entry } : found;
  };
  return { cacheDir, entry: join(cacheDir, HASH), log: log.lines, ...stores, find };
}

test('with a ttl of 0 the entry just made is there for the steps behind; the removal after another save takes it', async () => {
  const cacheDir = join(tempFolder(), 'cache');
  const later = () => Date.now() + 5000;
  const { save, find, entry } = job({ cacheDir, env: null, clock: later });
  const created = new Date().toISOString();
  expect(await save(draftOf({ ttlMs: 0, created }), ...run())).toMatchObject({ entry, stored: true });
  expect(existsSync(join(entry, 'message.md'))).toBe(true);
  expect(await find(HASH, 0)).toMatchObject({ kind: 'miss' });
  const hash = 'cd'.repeat(32);
  expect(await save(draftOf({ hash, created }), ...run())).toMatchObject({ stored: true });
  expect(readdirSync(cacheDir).filter((name) => !name.startsWith('.'))).toEqual([hash]);
});

test('miss, save to both, local hit; on another machine a hit of the Actions cache, which is local from then on', async () => {
  const first = job();
  expect(await first.find(HASH, TTL)).toEqual({ kind: 'miss', reason: 'local: absent, Actions cache: absent' });
  const draft = draftOf({ created: new Date(Date.now() - 3000).toISOString() });
  expect(await first.save(draft, ...run(filesOf('one')))).toEqual({
    entry: first.entry,
    stored: true,
    reason: 'local: stored, Actions cache: stored',
  });
  const calls = service.calls.length;
  expect(await first.find(HASH, TTL)).toMatchObject({
    kind: 'hit',
    source: 'local',
    entry: first.entry,
    ageSeconds: expect.toSatisfy((age: number) => age >= 3 && age < 60),
  });
  expect(service.calls.length).toBe(calls);

  const second = job();
  const found = await second.find(HASH, TTL);
  expect(found).toMatchObject({
    kind: 'hit',
    source: 'actions',
    entry: second.entry,
    meta: { created: draft.created },
  });
  expect(found.kind === 'hit' && found.files).toEqual(filesOf('one'));
  for (const name of readdirSync(first.entry)) {
    expect(readFileSync(join(second.entry, name))).toEqual(readFileSync(join(first.entry, name)));
  }
  expect(await second.find(HASH, TTL)).toMatchObject({ kind: 'hit', source: 'local' });
  expect([...first.log, ...second.log]).toEqual([]);
});

test('without a runner there is the local cache alone, and no word about the other', async () => {
  const { find, save, log } = job({ env: null });
  await find(HASH, TTL);
  expect(await save(draftOf(), ...run())).toMatchObject({ stored: true });
  expect(await find(HASH, TTL)).toMatchObject({ kind: 'hit', source: 'local' });
  expect(log).toEqual([]);
});

test('a good local entry survives whatever the Actions cache holds', async () => {
  const { cacheDir, find, save } = job();
  await save(draftOf(), ...run(filesOf('good')));
  service.fault('any', faults.flip(50));
  const again = job({ cacheDir });
  expect(await again.find(HASH, TTL)).toMatchObject({ kind: 'hit', source: 'local' });
  const found = await find(HASH, TTL);
  expect(found.kind === 'hit' && textOf(found.files)).toBe('good');
});

test('a poisoned archive: one warning, nothing written, and the fresh result replaces it', async () => {
  const outside = join(tempFolder('outside'), 'evil');
  const entry = entryOf('evil');
  const bytes = await packArchive([
    link('codex-job-entry', join(outside, '..'), 'symlink'),
    file(outside, 'evil'),
    file('../../../evil', 'evil'),
    ...[...entry.files].map(([name, content]) => file(`codex-job-entry/${name}`, content)),
  ]);
  service.plant(cacheKey(entry.meta, 'planted'), bytes);
  const { find, save, log, cacheDir } = job();
  expect((await find(HASH, TTL)).kind).toBe('miss');
  expect(log).toEqual([expect.stringMatching(/^warning: The result in the Actions cache is not used.*symlink/)]);
  expect(existsSync(outside)).toBe(false);
  expect(existsSync(join(cacheDir, HASH))).toBe(false);
  expect(await save(draftOf(), ...run(filesOf('fresh')))).toMatchObject({ stored: true });
  const found = await job().find(HASH, TTL);
  expect(found.kind === 'hit' && textOf(found.files)).toBe('fresh');
});

test('no-cache: the new result wins in both stores', async () => {
  const now = Date.now();
  const first = job();
  await first.save(draftOf({ created: new Date(now - 60_000).toISOString() }), ...run(filesOf('first')));
  await job({ cacheDir: first.cacheDir }).save(draftOf({ forced: true }), ...run(filesOf('forced')));
  for (const machine of [job({ cacheDir: first.cacheDir }), job()]) {
    const found = await machine.find(HASH, TTL);
    expect(found.kind === 'hit' && textOf(found.files)).toBe('forced');
  }
});

test('expired in both: a miss without a word, and replaced in both', async () => {
  const first = job();
  await first.save(
    draftOf({ created: new Date(Date.now() - 25 * HOUR).toISOString(), ttlMs: 48 * HOUR }),
    ...run(filesOf('old')),
  );
  const again = job({ cacheDir: first.cacheDir });
  expect(await again.find(HASH, TTL)).toEqual({ kind: 'miss', reason: 'local: expired, Actions cache: expired' });
  expect(await again.save(draftOf(), ...run(filesOf('new')))).toMatchObject({
    reason: 'local: stored, Actions cache: stored',
  });
  expect(again.log).toEqual([]);
});

test('a silent service costs 10 s once, and one warning', async () => {
  service.fault('any', faults.silent());
  const { find, save, log } = job();
  const begun = performance.now();
  expect(await find(HASH, TTL)).toMatchObject({ kind: 'miss' });
  const looked = performance.now();
  expect(await save(draftOf(), ...run())).toMatchObject({ stored: true });
  expect(looked - begun).toBeLessThan(10_600);
  expect(performance.now() - looked).toBeLessThan(2000);
  expect(log).toEqual([expect.stringMatching(/^warning: .*not tried/)]);
});

test('a read-only token: one notice, stored locally', async () => {
  const { find, save, log } = job({ env: runnerEnv(service, { scopes: readOnly(scopesOf('refs/heads/main')) }) });
  await find(HASH, TTL);
  expect(await save(draftOf(), ...run())).toMatchObject({ stored: true, entry: expect.stringMatching(/./) });
  expect(log).toEqual([expect.stringMatching(/^notice: .*may not write/)]);
});

describe('a cache folder that cannot be used', () => {
  test('a hit of the Actions cache is one all the same', async () => {
    await job().save(draftOf(), ...run());
    const blocker = join(tempFolder(), 'file');
    writeFileSync(blocker, '');
    const { find, log } = job({ cacheDir: join(blocker, 'cache') });
    expect(await find(HASH, TTL)).toMatchObject({ kind: 'hit', source: 'actions', entry: '' });
    expect(log).toEqual([expect.stringMatching(/^warning: .*could not be kept in the local cache/)]);
  });

  test('a save goes to the Actions cache alone', async () => {
    const blocker = join(tempFolder(), 'file');
    writeFileSync(blocker, '');
    const { save, lock } = job({ cacheDir: join(blocker, 'cache') });
    expect((await lock(HASH)).kind).toBe('gave-up');
    expect(await save(draftOf(), ...run())).toMatchObject({ entry: '', stored: true });
  });
});

describe('the folder of a run', () => {
  test('that lacks a file is not stored', async () => {
    const [made, folder] = run();
    rmSync(join(folder, 'stderr'));
    const { save, log, cacheDir } = job({ env: null });
    expect(await save(draftOf(), made, folder)).toMatchObject({ entry: '', stored: false });
    expect(log).toEqual([expect.stringMatching(/stderr is missing/)]);
    expect(existsSync(join(cacheDir, HASH))).toBe(false);
  });

  test('what else is in it does not come along', async () => {
    const [made, folder] = run();
    writeFileSync(join(folder, 'secret'), 'x');
    mkdirSync(join(folder, 'more'));
    const { save, entry } = job({ env: null });
    await save(draftOf(), made, folder);
    expect(readdirSync(entry)).not.toContain('secret');
  });

  test('over 128 MiB', async () => {
    const { save, log } = job({ env: null });
    const big = Buffer.alloc(65 * 1024 * 1024);
    expect(await save(draftOf(), ...run(filesOf('big', { stdout: big, stderr: big })))).toMatchObject({
      stored: false,
    });
    expect(log).toEqual([expect.stringMatching(/more than 128 MiB/)]);
  });
});

test('two identical jobs: the second waits, and finds what the first has made', async () => {
  const first = job({ env: null });
  const second = job({ cacheDir: first.cacheDir });
  const turn = await first.lock(HASH);
  const waiting = second.lock(HASH, { onWait: () => undefined });
  await first.save(draftOf(), ...run(filesOf('first')));
  if (turn.kind === 'held') await turn.release();
  const next = await waiting;
  const found = await second.findLocal(HASH, TTL);
  expect(found.kind === 'hit' && textOf(found.files)).toBe('first');
  expect(service.calls).toEqual([]);
  if (next.kind === 'held') await next.release();
});

test('a save removes what is expired', async () => {
  const { cacheDir, find, save } = job({ env: null });
  const old = 'ef'.repeat(32);
  await localStore(cacheDir, Date.now).save(
    entryOf('old', { hash: old, created: new Date(Date.now() - 25 * HOUR).toISOString() }),
  );
  await find(HASH, TTL);
  await save(draftOf(), ...run());
  expect(existsSync(join(cacheDir, old))).toBe(false);
});
