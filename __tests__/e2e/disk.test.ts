/**
 * The disk is against us: full, read-only, on another mount, without a HOME, under a clock that was set back. The job's
 * result is what it is all the same; the store says what it couldn't do. Mounts are made in a mount namespace of their
 * own, which needs the right to (root, or user namespaces that may mount).
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { tempDir } from '../support/repo.ts';
import { shell, text, together } from '../support/responses-server.ts';
import { type Bench, lasting, openBench } from './bench.ts';
import { expectEnded, storedIn } from './ended.ts';

let bench: Bench | undefined;
afterEach(async () => {
  await bench?.close();
  bench = undefined;
});

const canMount = (() => {
  try {
    execFileSync('unshare', ['--mount', 'sh', '-c', 'mount -t tmpfs -o size=1m none /mnt'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

/**
 * A Node that runs after these commands, in a mount namespace of its own. Not by a shell alone: dash drops variables
 * such as `INPUT_NO-CACHE`.
 */
function nodeBehind(commands: string): string {
  const path = join(tempDir('node'), 'node.cjs');
  const lines = [
    `#!/usr/bin/env -S unshare --mount --propagation private ${process.execPath}`,
    "const { execFileSync, spawnSync } = require('node:child_process');",
    `execFileSync('sh', ['-ec', ${JSON.stringify(commands)}], { stdio: 'inherit' });`,
    "const ended = spawnSync(process.execPath, process.argv.slice(2), { stdio: 'inherit' });",
    'process.exit(ended.status ?? 99);',
  ];
  writeFileSync(path, lines.join('\n'));
  chmodSync(path, 0o755);
  return path;
}

const warnings = (log: Buffer) => log.toString().match(/^::warning.*/gm) ?? [];

describe('mounts', () => {
  test.skipIf(!canMount)('the store is on a full disk: the answer is there, one warning, nothing half', async () => {
    bench = await openBench(text('answer'));
    const on = bench.newMachine();
    mkdirSync(on.cacheDir, { recursive: true });
    const node = nodeBehind(
      `mount -t tmpfs -o size=16k,mode=0700 none "${on.cacheDir}"\nhead -c 20000 /dev/zero > "${on.cacheDir}/ballast" 2>/dev/null || true`,
    );
    const run = await bench.run(on, { task: 'x' }, { node });
    expectEnded(run);
    expect(run.outputs, run.log.toString()).toMatchObject({ exit: '0', 'final-message': 'answer', entry: '' });
    expect(warnings(run.log).length).toBeLessThanOrEqual(2);
    expect(warnings(run.log).join('\n')).toMatch(/ENOSPC|no space/i);
  });

  test.skipIf(!canMount)('the store is on a read-only disk', async () => {
    bench = await openBench(text('answer'));
    const on = bench.newMachine();
    mkdirSync(on.cacheDir, { recursive: true });
    const node = nodeBehind(`mount -t tmpfs -o size=1m,ro,mode=0700 none "${on.cacheDir}"`);
    const run = await bench.run(on, { task: 'x' }, { node });
    expectEnded(run);
    expect(run.outputs, run.log.toString()).toMatchObject({ exit: '0', 'final-message': 'answer', entry: '' });
    expect(warnings(run.log).length).toBeLessThanOrEqual(2);
  });

  test.skipIf(!canMount)('a read-only store still serves', async () => {
    bench = await openBench(text('answer'));
    const on = bench.newMachine();
    const first = await bench.run(on, { task: 'x' });
    const node = nodeBehind(
      `mount --bind "${on.cacheDir}" "${on.cacheDir}"\nmount -o remount,bind,ro "${on.cacheDir}"`,
    );
    const second = await bench.run(on, { task: 'x' }, { node });
    expectEnded(second);
    expect(second.outputs, second.log.toString()).toMatchObject({ 'cache-hit': 'true', 'cache-source': 'local' });
    expect(lasting(second.outputs)).toEqual(lasting(first.outputs));
  });

  test.skipIf(!canMount)('HOME, workspace and RUNNER_TEMP on three mounts', async () => {
    bench = await openBench(text('answer'));
    const on = bench.newMachine();
    // The file commands stay where the test reads them: only a folder below is another mount.
    const temp = join(on.temp, 'mount');
    mkdirSync(temp);
    mkdirSync(on.cacheDir, { recursive: true });
    const node = nodeBehind(
      `mount -t tmpfs -o size=64m none "${temp}"\nmount --bind "${on.cacheDir}" "${on.cacheDir}"`,
    );
    const run = await bench.run(on, { task: 'x' }, { node, env: { RUNNER_TEMP: temp } });
    expect(run.outputs, run.log.toString()).toMatchObject({ exit: '0', 'final-message': 'answer' });
    expect(run.leftovers).toEqual([]);
    expect(storedIn(on.cacheDir)).toEqual([run.outputs['hash']]);
    expect((await bench.run(on, { task: 'x' })).outputs['cache-hit']).toBe('true');
  });

  test.skipIf(!canMount)('RUNNER_TEMP is full before Codex runs, and fills up while it runs', async () => {
    bench = await openBench([together(text('so far'), shell('true')), text('answer')]);
    const on = bench.newMachine();
    const temp = join(on.temp, 'mount');
    mkdirSync(temp);
    // Room for the run's folder and Codex's home, not for what it prints.
    const node = nodeBehind(`mount -t tmpfs -o size=300k none "${temp}"`);
    const run = await bench.run(on, { task: 'x', tier: 'high' }, { node, env: { RUNNER_TEMP: temp } });
    expect(run.timedOut).toBe(false);
    expect(run.leftovers).toEqual([]);
    expect(JSON.parse(run.outputs['summary'] ?? '')).toHaveProperty('exit');
    if (run.outputs['exit'] !== '0') {
      expect(run.outputs['error']).not.toBe('');
      expect(storedIn(on.cacheDir)).toEqual([]);
    }
  });
});

describe('the environment', () => {
  test('no HOME and no XDG_CACHE_HOME', async () => {
    bench = await openBench(text('answer'));
    const on = bench.newMachine();
    const env = { HOME: undefined, XDG_CACHE_HOME: undefined };
    const cacheDir = join(on.root, 'elsewhere');
    const run = await bench.run(on, { task: 'x', 'cache-dir': cacheDir }, { env });
    expectEnded(run);
    expect(run.outputs, run.log.toString()).toMatchObject({ exit: '0', 'final-message': 'answer' });
    expect(storedIn(cacheDir)).toHaveLength(1);
  });

  test('HOME is no folder: nothing is stored there, the answer stands', async () => {
    bench = await openBench(text('answer'));
    const on = bench.newMachine();
    const file = join(on.root, 'file');
    writeFileSync(file, '');
    const run = await bench.run(on, { task: 'x' }, { env: { HOME: join(file, 'home') } });
    expectEnded(run);
    expect(run.outputs, run.log.toString()).toMatchObject({ exit: '0', 'final-message': 'answer', entry: '' });
    expect(warnings(run.log).length).toBeLessThanOrEqual(2);
  });

  test('the store’s folder is a file', async () => {
    bench = await openBench(text('answer'));
    const on = bench.newMachine();
    mkdirSync(join(on.cacheDir, '..'), { recursive: true });
    writeFileSync(on.cacheDir, 'a file');
    const run = await bench.run(on, { task: 'x' });
    expectEnded(run);
    expect(run.outputs, run.log.toString()).toMatchObject({ exit: '0', 'final-message': 'answer', entry: '' });
    expect(readFileSync(on.cacheDir, 'utf8')).toBe('a file');
  });
});

describe('the clock', () => {
  /** Rewrites `created` and `startedAt` of the entry as another clock would have had them. */
  function stamped(entry: string, ms: number): void {
    const path = join(entry, 'meta.json');
    const meta = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
    for (const name of ['created', 'startedAt'])
      meta[name] = new Date(Date.parse(String(meta[name])) + ms).toISOString();
    writeFileSync(path, `${JSON.stringify(meta, null, 2)}\n`);
  }

  test('set back a little: still a hit; set back a day: a miss that is replaced', async () => {
    bench = await openBench((_request, index) => text(`answer ${index}`));
    const on = bench.newMachine();
    const first = await bench.run(on, { task: 'x' });
    const entry = first.outputs['entry'] ?? '';
    stamped(entry, 4 * 60_000);
    const hit = await bench.run(on, { task: 'x' });
    expect(hit.outputs).toMatchObject({ 'cache-hit': 'true', 'cache-age': '0' });
    stamped(entry, 24 * 3_600_000);
    const miss = await bench.run(on, { task: 'x' });
    expectEnded(miss);
    expect(miss.outputs).toMatchObject({ 'cache-hit': 'false', 'final-message': 'answer 1' });
    expect((await bench.run(on, { task: 'x' })).outputs).toMatchObject({
      'cache-hit': 'true',
      'final-message': 'answer 1',
    });
  });

  test('a lock from the future holds nobody', async () => {
    bench = await openBench(text('answer'));
    const on = bench.newMachine();
    const first = await bench.run(on, { task: 'x', 'no-cache': 'true' });
    const future = new Date(Date.now() + 30 * 24 * 3_600_000);
    const locks = join(on.cacheDir, '.locks');
    if (existsSync(locks) && statSync(locks).isDirectory()) utimesSync(locks, future, future);
    const next = await bench.run(on, { task: 'x', 'no-cache': 'true', timeout: '0.5' });
    expect(next.outputs).toMatchObject({ exit: '0', hash: first.outputs['hash'] });
  });
});
