import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { acquire, type GaveUp, type Held, tryAcquire } from '../../../src/store/local/lock.ts';
import { isAliveHere, type Owner, startOf, thisProcess } from '../../../src/store/local/owner.ts';
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
  expect(locks(cacheDir)).toEqual([]);
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
  expect(existsSync(join(cacheDir, '.locks', HASH))).toBe(false);
  await held(await tryAcquire(cacheDir, HASH)).release();
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

describe('is the owner alive, by the process table', () => {
  const self = thisProcess();
  const gone = () => null;
  const same = (owner: Owner) => () => owner.start;
  test('of this machine', () => {
    expect(isAliveHere(self, self, same(self))).toBe(true);
    expect(isAliveHere(self, self, gone)).toBe(false);
    expect(isAliveHere(self, self, () => '1')).toBe(false);
  });
  test.each([{ boot: 'other' }, { namespace: 'pid:[1]' }, { boot: '' }, { start: '' }])(
    'cannot be told: %o',
    (over) => {
      expect(isAliveHere({ ...self, ...over }, self, gone)).toBeNull();
    },
  );
  test('the start of a process', () => {
    expect(startOf(process.pid)).toMatch(/^\d+$/);
    expect(startOf(2 ** 30)).toBeNull();
  });
});

describe('a ticket of another container or machine', () => {
  const DAY_MS = 24 * 60 * 60 * 1000;
  function foreignTicket(cacheDir: string, n: number, content?: string): string {
    const folder = join(cacheDir, '.locks', HASH);
    mkdirSync(folder, { recursive: true });
    const path = join(folder, String(n));
    writeFileSync(path, content ?? JSON.stringify({ token: 't', owner: { ...thisProcess(), namespace: 'pid:[1]' } }));
    return path;
  }
  const setTime = (path: string, ms: number) => utimesSync(path, ms / 1000, ms / 1000);

  test.each([
    ['now', 0],
    ['in the past', -DAY_MS],
    ['in the future', 30 * DAY_MS],
  ])('dated %s: it is taken over once it did not move for long enough', async (_when, offset) => {
    const cacheDir = tempFolder();
    setTime(foreignTicket(cacheDir, 7), Date.now() + offset);
    expect((await tryAcquire(cacheDir, HASH)).kind).toBe('gave-up');
    const lock = held(await acquire(cacheDir, HASH, { staleMs: 300 }));
    expect(readdirSync(join(cacheDir, '.locks', HASH))).toEqual(['8']);
    await lock.release();
  });

  test('its time moves, wherever the clock of its holder stands: it is waited for', async () => {
    const cacheDir = tempFolder();
    const path = foreignTicket(cacheDir, 1);
    let at = Date.now() - DAY_MS;
    const beat = setInterval(() => {
      at += 1000;
      setTime(path, at);
    }, 20);
    try {
      const waited = await acquire(cacheDir, HASH, { staleMs: 1000, maxWaitMs: 2500 });
      expect(waited).toMatchObject({ kind: 'gave-up', reason: 'busy' });
    } finally {
      clearInterval(beat);
    }
  });

  test('an unreadable one is somebody who is writing it, until it did not move for long enough', async () => {
    const cacheDir = tempFolder();
    foreignTicket(cacheDir, 1, '');
    expect((await tryAcquire(cacheDir, HASH)).kind).toBe('gave-up');
    await held(await acquire(cacheDir, HASH, { staleMs: 200 })).release();
  });

  test('a holder that was taken over leaves the lock of the next one alone', async () => {
    const cacheDir = tempFolder();
    const first = held(await acquire(cacheDir, HASH));
    writeFileSync(join(cacheDir, '.locks', HASH, '1'), JSON.stringify({ token: 'of the next', owner: thisProcess() }));
    await first.release();
    expect((await tryAcquire(cacheDir, HASH)).kind).toBe('gave-up');
  });
});

test('the heartbeat of a holder moves its ticket', { timeout: 20_000 }, async () => {
  const cacheDir = tempFolder();
  const lock = held(await acquire(cacheDir, HASH));
  const path = join(cacheDir, '.locks', HASH, '1');
  const before = statSync(path).mtimeMs;
  while (statSync(path).mtimeMs === before) await pause(50);
  await lock.release();
});
