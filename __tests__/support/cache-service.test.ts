import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import {
  bomb,
  type CacheService,
  type CacheServiceOptions,
  cacheVersion,
  faults,
  file,
  link,
  noAccess,
  packArchive,
  readOnly,
  type Scope,
  scopesOf,
  special,
  startCacheService,
} from './cache-service.ts';
import { runChild } from './child.ts';
import type { ClientCall } from './fixtures/cache-client.ts';
import { cleanTempDirs, tempDir, writeFiles } from './repo.ts';

let service: CacheService | undefined;
afterEach(async () => {
  await service?.close();
  service = undefined;
  cleanTempDirs();
});

async function start(options?: CacheServiceOptions): Promise<CacheService> {
  service = await startCacheService(options);
  return service;
}

const CLIENT = join(import.meta.dirname, 'fixtures', 'cache-client.ts');

/** A folder with `codex-job-entry/a.txt` in it. */
function withEntry(content: string | Buffer): string {
  const folder = tempDir('cached');
  writeFiles(folder, { 'codex-job-entry/a.txt': content });
  return folder;
}

const restored = (folder: string) => readFileSync(join(folder, 'codex-job-entry', 'a.txt'));

/** Makes the calls with the real library. `results`: save = id or -1, restore and look = key or null. */
async function library(
  to: CacheService,
  calls: ClientCall[],
  who: { scopes?: readonly Scope[]; protocol?: 'v2' | 'v1' | 'ghes' } = {},
  timeoutMs = 50_000,
) {
  const home = tempDir('home');
  mkdirSync(join(home, 'temp'));
  const run = await runChild({
    command: process.execPath,
    args: [CLIENT],
    cwd: home,
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: home,
      RUNNER_TEMP: join(home, 'temp'),
      CALLS: JSON.stringify(calls),
      ...to.env(who),
    },
    timeoutMs,
    marks: [home],
  });
  const stderr = run.stderr.toString();
  if (run.code !== 0) throw new Error(`client failed: ${stderr}\n${run.stdout.toString()}`);
  return { results: JSON.parse(stderr) as (number | string | null)[], log: run.stdout.toString(), ms: run.durationMs };
}

describe.each(['v2', 'v1', 'ghes'] as const)('the real library over %s', (protocol) => {
  test('saves, finds by key and by prefix, newest first, and refuses a second save', async () => {
    const to = await start();
    const [one, two, other] = [withEntry('one'), withEntry('two'), tempDir('other')];
    const { results } = await library(
      to,
      [
        { do: 'look', key: 'codex-job-abc-', folder: other },
        { do: 'save', key: 'codex-job-abc-1', folder: one },
        { do: 'save', key: 'codex-job-abc-2', folder: two },
        { do: 'save', key: 'codex-job-abc-1', folder: two },
        { do: 'restore', key: 'codex-job-abc-', folder: other },
        { do: 'look', key: 'codex-job-abc-1', folder: other },
        { do: 'look', key: 'nothing', folder: other, restoreKeys: ['neither', 'codex-job-abc-1'] },
      ],
      { protocol },
    );
    expect(results).toEqual([null, 1, 2, -1, 'codex-job-abc-2', 'codex-job-abc-1', 'codex-job-abc-1']);
    expect(restored(other).toString()).toBe('two');
    expect(to.entries().map(({ key, version, scope }) => ({ key, version, scope }))).toEqual([
      { key: 'codex-job-abc-2', version: cacheVersion(), scope: 'refs/heads/main' },
      { key: 'codex-job-abc-1', version: cacheVersion(), scope: 'refs/heads/main' },
    ]);
    expect(new Set(to.calls.map((call) => call.protocol))).toEqual(new Set([protocol === 'v2' ? 'v2' : 'v1', 'blob']));
  });

  test('a pull request reads main, writes to itself, and main does not see it', async () => {
    const to = await start();
    const [one, two, other] = [withEntry('one'), withEntry('two'), tempDir('other')];
    const pull = scopesOf('refs/pull/7/merge');
    await library(to, [{ do: 'save', key: 'k-1', folder: one }], { protocol });
    const inPull = await library(
      to,
      [
        { do: 'look', key: 'k-', folder: other },
        { do: 'save', key: 'k-1', folder: two },
        { do: 'restore', key: 'k-', folder: other },
      ],
      { protocol, scopes: pull },
    );
    expect(inPull.results).toEqual(['k-1', 2, 'k-1']);
    expect(restored(other).toString()).toBe('two');
    await library(to, [{ do: 'restore', key: 'k-', folder: other }], { protocol });
    expect(restored(other).toString()).toBe('one');
    expect(to.entries().map(({ scope }) => scope)).toEqual(['refs/pull/7/merge', 'refs/heads/main']);
  });

  test('a read-only token finds but does not save; one without scopes does neither', async () => {
    const to = await start();
    const one = withEntry('one');
    to.plant('k-1', await packArchive([file('codex-job-entry/a.txt', 'planted')]));
    const calls: ClientCall[] = [
      { do: 'save', key: 'k-2', folder: one },
      { do: 'restore', key: 'k-', folder: one },
    ];
    const reading = await library(to, calls, { protocol, scopes: readOnly(scopesOf('refs/heads/main')) });
    expect(reading.results).toEqual([-1, 'k-1']);
    expect(reading.log).toContain('cache write denied');
    expect(restored(one).toString()).toBe('planted');
    const none = await library(to, calls, { protocol, scopes: noAccess(scopesOf('refs/heads/main')) });
    expect(none.results).toEqual([-1, null]);
    expect(none.log).toContain('cache read denied');
    expect(to.entries()).toHaveLength(1);
  });
});

describe('archives from an Azure address', () => {
  test('go through HEAD and ranges, and come back whole', async () => {
    const to = await start({ azure: true });
    const content = randomBytes(9 * 1024 * 1024);
    const other = tempDir('other');
    const { results } = await library(to, [
      { do: 'save', key: 'big-1', folder: withEntry(content) },
      { do: 'restore', key: 'big-', folder: other },
    ]);
    expect(results).toEqual([1, 'big-1']);
    expect(restored(other).equals(content)).toBe(true);
    expect(to.calls.map((call) => call.operation)).toEqual(
      expect.arrayContaining(['create', 'upload', 'finalize', 'lookup', 'head', 'download']),
    );
    expect(to.calls.filter((call) => call.operation === 'download').length).toBeGreaterThan(2);
  });
});

describe('faults, as the real library takes them', () => {
  const archive = () => packArchive([file('codex-job-entry/a.txt', randomBytes(50_000))]);
  const restore = (to: CacheService) => library(to, [{ do: 'restore', key: 'k-', folder: tempDir('target') }]);

  test.each([
    ['429', 'lookup', faults.rateLimited(), 'Rate limited'],
    ['401', 'lookup', faults.unauthorized(), '(401)'],
    ['reset', 'lookup', faults.reset(), 'ECONNRESET'],
    ['archive not there', 'download', faults.notFound(), 'Failed to restore'],
    ['empty archive', 'download', faults.empty(), 'Failed to restore'],
    ['flipped bit', 'download', faults.flip(20_000), 'Failed to restore'],
    ['truncated, announced whole', 'download', faults.truncate(1000, 'whole'), 'Failed to restore'],
    ['truncated, announced short', 'download', faults.truncate(1000, 'short'), 'Failed to restore'],
    ['truncated, not announced', 'download', faults.truncate(1000, 'none'), 'Failed to restore'],
  ] as const)('%s: no entry, and the reason in the log', async (_name, operation, fault, reason) => {
    const to = await start();
    to.plant('k-1', await archive());
    to.fault(operation, fault);
    const { results, log } = await restore(to);
    expect(results).toEqual([null]);
    expect(log).toContain(reason);
    to.heal();
    expect((await restore(to)).results).toEqual(['k-1']);
  });

  test.each([
    ['quota', 'create', faults.quota(), -1],
    ['finalize says no', 'finalize', faults.rewrite({ ok: false }), -1],
    ['no entry id', 'finalize', faults.rewrite({ entry_id: undefined }), 0],
  ] as const)('a save: %s', async (_name, operation, fault, result) => {
    const to = await start();
    to.fault(operation, fault);
    const { results } = await library(to, [{ do: 'save', key: 'k-1', folder: withEntry('x') }]);
    expect(results).toEqual([result]);
  });

  test('without its checksum a flipped bit comes through', async () => {
    const to = await start();
    to.plant('k-1', await packArchive([file('codex-job-entry/a.txt', randomBytes(50_000))], 'zstd-unchecked'));
    to.fault('download', faults.flip(20_000));
    expect((await restore(to)).results).toEqual(['k-1']);
  });

  test('a 5xx once is retried; the key that comes back can be another', async () => {
    const to = await start();
    to.plant('k-1', await archive());
    to.fault('lookup', faults.status(503), 1);
    to.fault('lookup', faults.matchedKey('somebody-else'));
    const { results, ms } = await restore(to);
    expect(results).toEqual(['somebody-else']);
    expect(ms).toBeGreaterThan(2_900);
    expect(to.calls.map((call) => call.fault)).toEqual(['answer', 'rewrite', null]);
  });

  test('a page instead of JSON is retried', async () => {
    const to = await start();
    to.fault('lookup', faults.html(200), 1);
    expect((await restore(to)).results).toEqual([null]);
    expect(to.calls).toHaveLength(2);
  });

  test('silence and stalls last until the client gives up', async () => {
    const to = await start();
    const entry = to.plant('k-1', Buffer.alloc(1000));
    const get = (path: string) => fetch(`${to.url}${path}`, { signal: AbortSignal.timeout(300) }).then((r) => r.text());
    to.fault('download', faults.stall(10));
    await expect(get(`account/archives/${entry.id}`)).rejects.toThrow(/abort|timeout/i);
    to.heal();
    to.fault('any', faults.silent());
    await expect(get(`account/archives/${entry.id}`)).rejects.toThrow(/abort|timeout/i);
  });

  test('a silent HEAD of an Azure address', async () => {
    const to = await start({ azure: true });
    to.plant('k-1', await archive());
    to.fault('head', faults.silent());
    // The library has no end of its own here: it is killed.
    await expect(library(to, [{ do: 'restore', key: 'k-', folder: tempDir('target') }], {}, 3_000)).rejects.toThrow();
    expect(to.calls.at(-1)).toMatchObject({ operation: 'head', fault: 'silent' });
  });

  test('an archive’s address can refuse', async () => {
    const to = await start();
    to.plant('k-1', await archive());
    to.fault('download', faults.refused(), 1);
    const look = async () => {
      const answer = await fetch(`${to.url}_apis/artifactcache/cache?keys=k-&version=${cacheVersion()}`, {
        headers: { authorization: `Bearer ${to.env()['ACTIONS_RUNTIME_TOKEN']}` },
      });
      return ((await answer.json()) as { archiveLocation: string }).archiveLocation;
    };
    await expect(fetch(await look())).rejects.toMatchObject({ cause: { code: 'ECONNREFUSED' } });
    expect((await fetch(await look())).status).toBe(200);
  });

  test('refuse and accept', async () => {
    const to = await start();
    to.plant('k-1', await archive());
    await to.refuse();
    expect((await restore(to)).log).toContain('ECONNREFUSED');
    await to.accept();
    expect((await restore(to)).results).toEqual(['k-1']);
  });
});

describe('planted entries', () => {
  test('age and eviction', async () => {
    const to = await start();
    for (const key of ['k-1', 'k-2']) to.plant(key, await packArchive([file('codex-job-entry/a.txt', key)]));
    const look = async () => (await library(to, [{ do: 'look', key: 'k-', folder: tempDir('t') }])).results[0];
    expect(await look()).toBe('k-2');
    to.age('k-2', 1000);
    expect(await look()).toBe('k-1');
    to.evict('k-1');
    expect(await look()).toBe('k-2');
  });

  test('a hostile archive does to the library what it does in the field', async () => {
    const to = await start();
    const outside = tempDir('outside');
    to.plant(
      'k-1',
      await packArchive([
        file(join(outside, 'planted'), 'x'),
        file('codex-job-entry/a.txt', 'ok'),
        link('codex-job-entry/l', '/etc'),
      ]),
    );
    const target = tempDir('target');
    await library(to, [{ do: 'restore', key: 'k-', folder: target }]);
    expect(restored(target).toString()).toBe('ok');
    expect(existsSync(join(outside, 'planted'))).toBe(true);
  });

  test('an archive in blocks, as one above 128 MiB is sent', async () => {
    const to = await start();
    const call = async (method: string, body: unknown) => {
      const answer = await fetch(`${to.url}twirp/github.actions.results.api.v1.CacheService/${method}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}` },
        body: JSON.stringify(body),
      });
      return (await answer.json()) as Record<string, unknown>;
    };
    const token = to.env()['ACTIONS_RUNTIME_TOKEN'];
    const named = { key: 'k-1', version: 'v' };
    const { signed_upload_url } = await call('CreateCacheEntry', named);
    const put = (query: string, body: string) => fetch(`${signed_upload_url}&${query}`, { method: 'PUT', body });
    await put('comp=block&blockid=Mg%3D%3D', 'two');
    await put('comp=block&blockid=MQ%3D%3D', 'one');
    await put('comp=blocklist', '<BlockList><Latest>MQ==</Latest><Latest>Mg==</Latest></BlockList>');
    expect(await call('FinalizeCacheEntryUpload', { ...named, size_bytes: '7' })).toMatchObject({
      code: 'invalid_argument',
    });
    expect(await call('FinalizeCacheEntryUpload', { ...named, size_bytes: '6' })).toEqual({ ok: true, entry_id: '1' });
    expect(to.entries()[0]?.bytes.toString()).toBe('onetwo');
  });

  test('archives of every make are read by tar', async () => {
    const members = [
      special('fifo', 'fifo'),
      bomb('zeros', 3_000_000),
      link('hard', 'zeros', 'link'),
      file('../up', 'x'),
    ];
    for (const compression of ['zstd', 'zstd-unchecked', 'gzip', 'none'] as const) {
      const folder = tempDir('archive');
      const bytes = await packArchive(members, compression);
      writeFiles(folder, { archive: bytes });
      const flags = compression === 'none' ? '-tPvf' : compression === 'gzip' ? '-ztPvf' : '--zstd -tPvf';
      const { stdout } = await runChild({
        command: 'tar',
        args: [...flags.split(' '), 'archive'],
        cwd: folder,
        env: { PATH: process.env['PATH'] ?? '' },
        timeoutMs: 10_000,
        marks: [folder],
      });
      const lines = stdout.toString().trim().split('\n');
      expect(lines.map((line) => line[0])).toEqual(['p', '-', 'h', '-']);
      expect(lines.at(-1)).toContain(' ../up');
      if (compression === 'zstd') expect(bytes.length).toBeLessThan(2_000);
    }
  });

  test('an unknown token is refused', async () => {
    const to = await start();
    const answer = await fetch(`${to.url}twirp/github.actions.results.api.v1.CacheService/GetCacheEntryDownloadURL`, {
      method: 'POST',
      headers: { authorization: 'Bearer forged' },
      body: '{"key":"k","version":"v"}',
    });
    expect(answer.status).toBe(401);
  });
});
