import { mkdirSync, readdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { listEntries, showEntry } from '../../../src/store/local/list.ts';
import { localStore } from '../../../src/store/local/local.ts';
import { acquire } from '../../../src/store/local/lock.ts';
import { thisProcess } from '../../../src/store/local/owner.ts';
import { clearStore, prune, pruneDue } from '../../../src/store/local/prune.ts';
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

describe('after a save', () => {
  const bounds = { maxEntries: 200, maxMs: 60_000 };
  const later = now + 100 * HOUR;

  test('removes what has expired, and does not look at the rest', async () => {
    const cacheDir = await filled();
    expect(await pruneDue(cacheDir, { now, ...bounds })).toMatchObject({ removed: [A], complete: true });
    expect(names(cacheDir)).toEqual([B, C]);
    expect(await pruneDue(cacheDir, { now: later, ...bounds, spare: B })).toMatchObject({
      removed: [C],
      complete: true,
    });
    expect(await pruneDue(cacheDir, { now: later, ...bounds })).toMatchObject({ removed: [B], complete: true });
  });

  test('keeps an entry that was replaced by a younger one', async () => {
    const cacheDir = await filled();
    const store = localStore(cacheDir, Date.now);
    await store.save(entryOf('young', { hash: A, forced: true, created: new Date(now).toISOString() }));
    expect(await pruneDue(cacheDir, { now, ...bounds })).toMatchObject({ removed: [] });
    expect(await pruneDue(cacheDir, { now: now + 26 * HOUR, ...bounds })).toMatchObject({
      removed: expect.arrayContaining([A]),
    });
  });

  test('is bounded in number and in time; the next one goes on', async () => {
    const cacheDir = await filled();
    for (const name of [A, B, C]) setTime(join(cacheDir, name), now - 30 * HOUR);
    expect(await pruneDue(cacheDir, { now: later, maxMs: -1, maxEntries: 200 })).toMatchObject({
      removed: [],
      complete: false,
    });
    expect(await pruneDue(cacheDir, { now: later, maxMs: 60_000, maxEntries: 2 })).toMatchObject({ complete: false });
    expect(names(cacheDir)).toHaveLength(1);
    expect(await pruneDue(cacheDir, { now: later, ...bounds })).toMatchObject({ complete: true });
    expect(names(cacheDir)).toEqual([]);
  });

  test('finds entries without a note, of an earlier version, by a sample a day', async () => {
    const cacheDir = await filled();
    rmSync(join(cacheDir, '.expiry'), { recursive: true });
    expect(await pruneDue(cacheDir, { now, ...bounds })).toMatchObject({ removed: [A] });
    await localStore(cacheDir, Date.now).save(
      entryOf(A, { hash: A, created: new Date(now - 25 * HOUR).toISOString() }),
    );
    rmSync(join(cacheDir, '.expiry', String(Math.floor((now - HOUR) / HOUR))), { recursive: true });
    expect(await pruneDue(cacheDir, { now, ...bounds })).toMatchObject({ removed: [], complete: true });
    expect(await pruneDue(cacheDir, { now: now + 24 * HOUR, ...bounds })).toMatchObject({
      removed: expect.arrayContaining([A]),
    });
  });

  test('leftovers get their turn where many entries have expired', async () => {
    const cacheDir = await filled();
    mkdirSync(join(cacheDir, '.staging', 'entry-old'));
    setTime(join(cacheDir, '.staging', 'entry-old'), now - 2 * HOUR);
    await pruneDue(cacheDir, { now: later, maxMs: 60_000, maxEntries: 1 });
    expect(readdirSync(join(cacheDir, '.staging'))).toEqual([]);
  });
});

test('leaves an entry alone that somebody is writing', async () => {
  const cacheDir = await filled();
  const writer = await acquire(cacheDir, `${A}.write`);
  expect(await prune(cacheDir, { now, ttlMs: TTL })).toMatchObject({ removed: [] });
  if (writer.kind === 'held') await writer.release();
  expect(await prune(cacheDir, { now, ttlMs: TTL })).toMatchObject({ removed: [A] });
});

test('sweeps leftovers of more than an hour: staging, dead tickets; not what is younger or held', async () => {
  const cacheDir = await filled();
  const job = await acquire(cacheDir, B);
  for (const name of ['entry-old', 'entry-young']) mkdirSync(join(cacheDir, '.staging', name));
  setTime(join(cacheDir, '.staging', 'entry-old'), now - 2 * HOUR);
  const locks = join(cacheDir, '.locks');
  const foreign = JSON.stringify({ token: 't', owner: { ...thisProcess(), namespace: 'pid:[1]' } });
  const planted: [string, string, number][] = [
    [`${A}/3`, foreign, -2],
    [`${A}/4`, foreign, 30 * 24],
    [`${A}/5.0f0f-temporary`, '', -2],
    [`${C}/1`, foreign, 0],
    // As earlier versions had them.
    [`${A}.7`, '{"state":"released"}', -2],
    [`${C}.7`, '{"state":"released"}', 0],
  ];
  for (const [name, content, hours] of planted) {
    mkdirSync(dirname(join(locks, name)), { recursive: true });
    writeFileSync(join(locks, name), content);
    setTime(join(locks, name), Date.now() + hours * HOUR);
  }
  setTime(join(locks, B, '1'), now - 2 * HOUR);
  await prune(cacheDir, { now, ttlMs: 100 * HOUR });
  expect(readdirSync(join(cacheDir, '.staging'))).toEqual(['entry-young']);
  expect(readdirSync(locks).sort()).toEqual([B, C, `${C}.7`].sort());
  expect(readdirSync(join(locks, B))).toEqual(['1']);
  if (job.kind === 'held') await job.release();
});

test('sweeps the folders of runs that were killed more than a week ago, and nothing else there', async () => {
  const cacheDir = await filled();
  const runs = join(cacheDir, '.runs');
  for (const [name, days] of Object.entries({ 'codex-job-old': 8, 'codex-job-young': 6, mine: 8 })) {
    mkdirSync(join(runs, name), { recursive: true });
    setTime(join(runs, name), Date.now() - days * 24 * HOUR);
  }
  await prune(cacheDir, { now, ttlMs: 100 * HOUR });
  expect(readdirSync(runs).sort()).toEqual(['codex-job-young', 'mine']);
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
