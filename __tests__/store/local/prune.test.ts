import { mkdirSync, readdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { listEntries, showEntry } from '../../../src/store/local/list.ts';
import { localStore } from '../../../src/store/local/local.ts';
import { acquire } from '../../../src/store/local/lock.ts';
import { clearStore, prune } from '../../../src/store/local/prune.ts';
import { entryOf, HOUR, removeTempFolders, TTL, tempFolder } from '../support.ts';

afterEach(removeTempFolders);

const [A, B, C] = ['aa'.repeat(32), 'bb'.repeat(32), 'cc'.repeat(32)];
const now = Date.now();

/** A is 25 hours old, B one hour, C can't be read. */
async function filled(): Promise<string> {
  const cacheDir = tempFolder();
  const store = localStore(cacheDir, Date.now);
  for (const [hash, hours] of [
    [A, 25],
    [B, 1],
    [C, 2],
  ] as const) {
    await store.save(entryOf(hash, { hash, created: new Date(now - hours * HOUR).toISOString() }));
  }
  writeFileSync(join(cacheDir, C, 'meta.json'), '{');
  return cacheDir;
}

const names = (cacheDir: string) =>
  readdirSync(cacheDir)
    .filter((name) => !name.startsWith('.'))
    .sort();
const setTime = (path: string, ms: number) => utimesSync(path, ms / 1000, ms / 1000);

test('removes what is older than the limit, and nothing else', async () => {
  const cacheDir = await filled();
  const pruned = await prune(cacheDir, { now, ttlMs: TTL });
  expect(pruned).toMatchObject({ kind: 'ok', removed: [A], complete: true });
  expect(pruned.kind === 'ok' && pruned.bytes).toBeGreaterThan(500);
  expect(names(cacheDir)).toEqual([B, C]);
  expect(readdirSync(join(cacheDir, '.staging'))).toEqual([]);
});

test('an age of exactly the limit stays', async () => {
  const cacheDir = await filled();
  expect(await prune(cacheDir, { now, ttlMs: 25 * HOUR })).toMatchObject({ removed: [] });
  expect(await prune(cacheDir, { now: now + 1, ttlMs: 25 * HOUR })).toMatchObject({ removed: [A] });
});

test('what cannot be read goes by the time of its folder', async () => {
  const cacheDir = await filled();
  setTime(join(cacheDir, C), now - 30 * HOUR);
  const pruned = await prune(cacheDir, { now, ttlMs: TTL });
  expect(pruned.kind === 'ok' && [...pruned.removed].sort()).toEqual([A, C]);
});

test('is bounded in number and in time', async () => {
  const cacheDir = await filled();
  expect(await prune(cacheDir, { now: now + 100 * HOUR, ttlMs: TTL, maxEntries: 2 })).toMatchObject({
    complete: false,
  });
  expect(names(cacheDir)).toHaveLength(1);
  expect(await prune(cacheDir, { now: now + 100 * HOUR, ttlMs: TTL, maxMs: -1 })).toMatchObject({
    removed: [],
    complete: false,
  });
});

test('leaves an entry alone that somebody is writing', async () => {
  const cacheDir = await filled();
  const writer = await acquire(cacheDir, `${A}.write`);
  expect(await prune(cacheDir, { now, ttlMs: TTL })).toMatchObject({ removed: [] });
  if (writer.kind === 'held') await writer.release();
  expect(await prune(cacheDir, { now, ttlMs: TTL })).toMatchObject({ removed: [A] });
});

test('sweeps leftovers of more than an hour: staging, tombstones, temporary tickets; not what is younger or held', async () => {
  const cacheDir = await filled();
  const job = await acquire(cacheDir, B);
  for (const name of ['entry-old', 'entry-young']) mkdirSync(join(cacheDir, '.staging', name));
  writeFileSync(join(cacheDir, '.locks', `${B}.1.0f0f-temporary`), '');
  for (const name of readdirSync(join(cacheDir, '.locks'))) setTime(join(cacheDir, '.locks', name), now - 2 * HOUR);
  setTime(join(cacheDir, '.staging', 'entry-old'), now - 2 * HOUR);
  await prune(cacheDir, { now, ttlMs: 100 * HOUR });
  expect(readdirSync(join(cacheDir, '.staging'))).toEqual(['entry-young']);
  expect(readdirSync(join(cacheDir, '.locks'))).toEqual([`${B}.1`]);
  if (job.kind === 'held') await job.release();
});

test('clear removes every entry', async () => {
  const cacheDir = await filled();
  const cleared = await clearStore(cacheDir);
  expect(cleared.kind === 'ok' && [...cleared.removed].sort()).toEqual([A, B, C]);
  expect(names(cacheDir)).toEqual([]);
});

describe('a cache folder', () => {
  test('that is not there has nothing to remove', async () => {
    expect(await prune(join(tempFolder(), 'none'), { now, ttlMs: TTL })).toMatchObject({ kind: 'ok', removed: [] });
    expect(await listEntries(join(tempFolder(), 'none'))).toEqual([]);
  });
  test('that is a link is not touched', async () => {
    const cacheDir = await filled();
    const link = join(tempFolder(), 'link');
    symlinkSync(cacheDir, link);
    expect(await clearStore(link)).toMatchObject({ kind: 'failed' });
    expect(names(cacheDir)).toEqual([A, B, C]);
  });
  test('with other things in it keeps them', async () => {
    const cacheDir = await filled();
    writeFileSync(join(cacheDir, 'notes.txt'), '');
    mkdirSync(join(cacheDir, 'AA'.repeat(32)));
    // As of another program that keeps things by their digests.
    mkdirSync(join(cacheDir, 'dd'.repeat(32)));
    writeFileSync(join(cacheDir, 'dd'.repeat(32), 'data'), '');
    writeFileSync(join(cacheDir, 'ee'.repeat(32)), '');
    // A writer was killed before it had moved a first file.
    mkdirSync(join(cacheDir, 'ff'.repeat(32), '.next'), { recursive: true });
    expect(await clearStore(cacheDir)).toMatchObject({ kind: 'ok' });
    expect(names(cacheDir)).toEqual(['AA'.repeat(32), 'dd'.repeat(32), 'ee'.repeat(32), 'notes.txt'].sort());
    await prune(cacheDir, { now: now + 100 * HOUR, ttlMs: 0 });
    expect(names(cacheDir)).toContain('dd'.repeat(32));
  });
});

test('list: newest first, damaged ones with what is wrong', async () => {
  const cacheDir = await filled();
  setTime(join(cacheDir, C), now - 2 * HOUR);
  const listed = await listEntries(cacheDir);
  expect(listed.map(({ hash, time, problem }) => ({ hash, hours: Math.round((now - time) / HOUR), problem }))).toEqual([
    { hash: B, hours: 1, problem: null },
    { hash: C, hours: 2, problem: 'meta.json is not JSON' },
    { hash: A, hours: 25, problem: null },
  ]);
});

test('show: an entry of any age, checked', async () => {
  const cacheDir = await filled();
  expect(await showEntry(cacheDir, A)).toMatchObject({ kind: 'ok', meta: { hash: A } });
  expect(await showEntry(cacheDir, C)).toMatchObject({ kind: 'invalid', detail: 'meta.json is not JSON' });
  rmSync(join(cacheDir, B, 'stdout'));
  expect(await showEntry(cacheDir, B)).toMatchObject({ kind: 'invalid', detail: 'stdout is missing' });
  expect(await showEntry(cacheDir, 'dd'.repeat(32))).toEqual({ kind: 'absent' });
  expect(await showEntry(cacheDir, '../..')).toEqual({ kind: 'absent' });
});
