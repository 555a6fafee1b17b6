/** The watchdog: what is left when we are killed ourselves is ended; after a good end it does nothing. */
import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { marked, runMarker } from '../../../src/base/process/kill-marked.ts';
import { startWatchdog } from '../../../src/base/process/watchdog.ts';
import { findProcesses } from '../../support/child.ts';
import { cleanTempDirs, tempDir } from '../../support/repo.ts';

const started: ChildProcess[] = [];
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
  cleanTempDirs();
});

/** A stand-in for the job: starts a watchdog, guards a child of its own group, and another that left the group. */
async function job(runId: string, folder: string, ending: string): Promise<ChildProcess> {
  const watchdog = join(import.meta.dirname, '../../../src/base/process/watchdog.ts');
  const script = `
    import { spawn } from 'node:child_process';
    import { startWatchdog } from ${JSON.stringify(watchdog)};
    const dog = startWatchdog(${JSON.stringify(runId)}, ${JSON.stringify(folder)});
    const quiet = { stdio: 'ignore', detached: true, cwd: ${JSON.stringify(folder)} };
    // The group's member has no marker, the stray no group: each is found by one of the two ways only.
    const grouped = spawn('sh', ['-c', "trap '' TERM INT HUP; sleep 60 & sleep 60"], { ...quiet, env: { PATH: process.env.PATH } });
    dog.guard(grouped.pid);
    const env = { PATH: process.env.PATH, CODEX_JOB_RUN: ${JSON.stringify(`${runId}-codex`)} };
    spawn('setsid', ['sh', '-c', "trap '' TERM INT HUP; while :; do sleep 1; done"], { ...quiet, env });
    ${ending}
    console.log('ready');
    setTimeout(() => {}, 60_000);
  `;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  started.push(child);
  await once(child.stdout as NodeJS.ReadableStream, 'data');
  return child;
}

/** Ours: by the folder that is their current directory. */
const living = (folder: string) => findProcesses([folder]).filter(({ pid }) => !started.some((one) => one.pid === pid));

describe.runIf(existsSync('/proc/self/environ'))('the watchdog', () => {
  test('when its owner is killed, the group and all that is marked goes, and so does the watchdog', async () => {
    const [runId, folder] = [randomUUID(), tempDir('watchdog')];
    const owner = await job(runId, folder, '');
    await expect.poll(() => living(folder).length).toBeGreaterThanOrEqual(5);
    owner.kill('SIGKILL');
    await expect.poll(() => living(folder), { timeout: 5000 }).toEqual([]);
    expect(marked(runMarker(`${runId}-codex`))).toEqual([]);
  });

  test('after `release` it is gone and has killed nothing', async () => {
    const [runId, folder] = [randomUUID(), tempDir('watchdog')];
    const owner = await job(runId, folder, 'dog.release();');
    await expect.poll(() => living(folder).filter(({ command }) => command.includes('watchdog'))).toEqual([]);
    owner.kill('SIGKILL');
    await sleep(300);
    const left = living(folder);
    expect(left.length).toBeGreaterThanOrEqual(3);
    for (const { pid } of left) process.kill(pid, 'SIGKILL');
  });

  test('costs a few milliseconds of our time', () => {
    const folder = tempDir('watchdog');
    // Of the processor, not of the clock: a loaded machine takes no more of it.
    const times = Array.from({ length: 10 }, () => {
      const begun = process.cpuUsage();
      startWatchdog(randomUUID(), folder).release();
      const { user, system } = process.cpuUsage(begun);
      return (user + system) / 1000;
    });
    expect(times.sort((a, b) => a - b)[4]).toBeLessThan(15);
  });
});
