import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { acquire, type GaveUp, type Held, tryAcquire } from '../../../src/store/local/lock.ts';
import { isAlive, type Owner, STALE_MS, startOf, thisProcess } from '../../../src/store/local/owner.ts';
import { HASH, LONG, removeTempFolders, tempFolder } from '../support.ts';

const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  removeTempFolders();
});

const locks = (cacheDir: string) => readdirSync(join(cacheDir, '.locks')).sort();

function held(lock: Held | GaveUp): Held {
  if (lock.kind !== 'held') throw new Error(`${lock.reason}: ${lock.detail}`);
  return lock;
}

test('one at a time; the next gets it when the first lets go', async () => {
  const cacheDir = tempFolder();
  const first = held(await acquire(cacheDir, HASH));
  const waits: string[] = [];
  const second = acquire(cacheDir, HASH, { onWait: (owner) => waits.push(owner) });
  await pause(150);
  expect(waits).toEqual([`process ${process.pid} on ${hostname()}`]);
  expect((await tryAcquire(cacheDir, HASH)).kind).toBe('gave-up');
  await first.release();
  await held(await second).release();
  // The tombstone of the last one stays, those before it are gone.
  expect(locks(cacheDir)).toEqual([`${HASH}.2`]);
});

test('other names are other locks', async () => {
  const cacheDir = tempFolder();
  const job = held(await acquire(cacheDir, HASH));
  const write = held(await tryAcquire(cacheDir, `${HASH}.write`));
  await held(await tryAcquire(cacheDir, 'cd'.repeat(32))).release();
  await write.release();
  await job.release();
});

test('gives up when the time is over, or the job is cancelled', async () => {
  const cacheDir = tempFolder();
  const first = held(await acquire(cacheDir, HASH));
  expect(await acquire(cacheDir, HASH, { maxWaitMs: 120 })).toMatchObject({ kind: 'gave-up', reason: 'busy' });
  const begun = performance.now();
  expect(await acquire(cacheDir, HASH, { signal: AbortSignal.timeout(100) })).toMatchObject({ reason: 'aborted' });
  expect(performance.now() - begun).toBeLessThan(400);
  await first.release();
  await first.release();
});

test('a folder in which no lock can be made: unusable, at once', async () => {
  const cacheDir = tempFolder();
  writeFileSync(join(cacheDir, '.locks'), '');
  expect(await acquire(cacheDir, HASH)).toMatchObject({ kind: 'gave-up', reason: 'unusable' });
  chmodSync(cacheDir, 0o777);
  expect(await acquire(cacheDir, HASH)).toMatchObject({ kind: 'gave-up', reason: 'unusable' });
});

const LOCK = join(import.meta.dirname, '../../../src/store/local/lock.ts');

/** A process that takes the lock, says so, and does `then`. */
async function holder(cacheDir: string, then: string): Promise<ChildProcess> {
  const code = `
    const { acquire } = await import(${JSON.stringify(LOCK)});
    const lock = await acquire(${JSON.stringify(cacheDir)}, ${JSON.stringify(HASH)});
    process.stdout.write(lock.kind + '\\n');
    ${then}`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['pipe', 'pipe', 'inherit'] });
  children.push(child);
  const [said] = await once(child.stdout ?? child, 'data');
  expect(String(said)).toBe('held\n');
  return child;
}

test('a holder that was killed loses it, though nobody has fetched its status', async () => {
  const cacheDir = tempFolder();
  const child = await holder(cacheDir, 'setInterval(() => {}, 1000)');
  expect((await tryAcquire(cacheDir, HASH)).kind).toBe('gave-up');
  child.kill('SIGKILL');
  await held(await acquire(cacheDir, HASH, { maxWaitMs: 3000 })).release();
});

test('a holder that ends without releasing has released', async () => {
  const cacheDir = tempFolder();
  const child = await holder(cacheDir, 'process.exit(3)');
  if (child.exitCode === null) await once(child, 'exit');
  expect(JSON.parse(readFileSync(join(cacheDir, '.locks', `${HASH}.1`), 'utf8'))).toMatchObject({ state: 'released' });
});

describe('never two at a time', () => {
  const rounds = LONG ? 200 : 12;
  test('six processes, who take turns and of whom some die holding it', { timeout: 600_000 }, async () => {
    const cacheDir = tempFolder();
    const at = join(cacheDir, 'inside');
    mkdirSync(at);
    // Whoever is inside makes a file that must not exist. A dying one removes it first: only the lock is left behind.
    const code = `
      import { writeFileSync, unlinkSync } from 'node:fs';
      const { acquire } = await import(${JSON.stringify(LOCK)});
      for (let round = 0; round < ${rounds}; round += 1) {
        const lock = await acquire(${JSON.stringify(cacheDir)}, ${JSON.stringify(HASH)});
        if (lock.kind !== 'held') process.exit(9);
        writeFileSync(${JSON.stringify(join(at, 'me'))}, String(process.pid), { flag: 'wx' });
        await new Promise((done) => setTimeout(done, Math.random() * 3));
        unlinkSync(${JSON.stringify(join(at, 'me'))});
        if (round === ${rounds - 1} && process.argv[1] === 'die') process.kill(process.pid, 'SIGKILL');
        await lock.release();
      }`;
    const ends = Array.from({ length: 6 }, async (_, index) => {
      const child = spawn(process.execPath, ['--input-type=module', '-e', code, index % 2 ? 'die' : 'live'], {
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      children.push(child);
      let errors = '';
      child.stderr?.on('data', (bytes) => {
        errors += String(bytes);
      });
      const [exit, signal] = await once(child, 'close');
      return `${exit ?? signal}${errors}`;
    });
    expect(await Promise.all(ends)).toEqual(['0', 'SIGKILL', '0', 'SIGKILL', '0', 'SIGKILL']);
  });
});

describe('is the owner alive', () => {
  const self = thisProcess();
  const gone = () => null;
  const same = (owner: Owner) => () => owner.start;
  test('on this machine the process table decides, whatever the heartbeat says', () => {
    expect(isAlive(self, self, 10 * STALE_MS, same(self))).toBe(true);
    expect(isAlive(self, self, 0, gone)).toBe(false);
    expect(isAlive(self, self, 0, () => '1')).toBe(false);
  });
  test.each([{ boot: 'other' }, { namespace: 'pid:[1]' }, { boot: '' }, { start: '' }])(
    'elsewhere the heartbeat: %o',
    (over) => {
      const owner = { ...self, ...over };
      expect(isAlive(owner, self, STALE_MS, gone)).toBe(true);
      expect(isAlive(owner, self, STALE_MS + 1, gone)).toBe(false);
    },
  );
  test('the start of a process', () => {
    expect(startOf(process.pid)).toMatch(/^\d+$/);
    expect(startOf(2 ** 30)).toBeNull();
  });
});

test('a ticket of a foreign namespace is taken over when its heartbeat stops', async () => {
  const cacheDir = tempFolder();
  mkdirSync(join(cacheDir, '.locks'));
  const path = join(cacheDir, '.locks', `${HASH}.7`);
  writeFileSync(path, JSON.stringify({ state: 'held', token: 't', owner: { ...thisProcess(), namespace: 'pid:[1]' } }));
  expect((await tryAcquire(cacheDir, HASH)).kind).toBe('gave-up');
  const old = Date.now() / 1000 - STALE_MS / 1000 - 1;
  utimesSync(path, old, old);
  const lock = held(await tryAcquire(cacheDir, HASH));
  expect(locks(cacheDir)).toEqual([`${HASH}.8`]);
  await lock.release();
});

test('an unreadable ticket is somebody who is writing it, until it is old', async () => {
  const cacheDir = tempFolder();
  mkdirSync(join(cacheDir, '.locks'));
  const path = join(cacheDir, '.locks', `${HASH}.1`);
  writeFileSync(path, '');
  expect((await tryAcquire(cacheDir, HASH)).kind).toBe('gave-up');
  utimesSync(path, 1, 1);
  await held(await tryAcquire(cacheDir, HASH)).release();
});
