import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { marked as processesWith, runMarker } from '../../../src/base/process/kill-marked.ts';
import { type ProcessEnd, type ProcessOptions, runProcess } from '../../../src/base/process/run-process.ts';

const marked = (id: string) => processesWith(runMarker(id));

let folder: string;
let runId: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'process-'));
  runId = randomUUID();
});
afterEach(async () => {
  for (const pid of marked(runId)) process.kill(pid, 'SIGKILL');
  await rm(folder, { recursive: true, force: true });
});

interface Ran {
  readonly end: ProcessEnd;
  readonly stdout: string;
  readonly stderr: string;
}

async function run(command: string, args: string[], more: Partial<ProcessOptions> = {}): Promise<Ran> {
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  const end = await runProcess({
    command,
    args,
    env: { PATH: process.env['PATH'] ?? '', CODEX_JOB_RUN: runId },
    cwd: folder,
    stdin: '',
    sweep: { marker: runMarker(runId), graceMs: 0 },
    drainMs: 2000,
    firstSignal: 'SIGINT',
    signal: new AbortController().signal,
    timeoutMs: 20_000,
    onStdout: (chunk) => void out.push(chunk),
    onStderr: (chunk) => void err.push(chunk),
    ...more,
  });
  return { end, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() };
}

const sh = (script: string, more: Partial<ProcessOptions> = {}) => run('/bin/sh', ['-c', script], more);
const node = (script: string, more: Partial<ProcessOptions> = {}) => run(process.execPath, ['-e', script], more);
const abortAfter = (ms: number): AbortSignal => {
  const controller = new AbortController();
  setTimeout(() => controller.abort(), ms);
  return controller.signal;
};

describe('runProcess', () => {
  test('both streams, the code, the prompt on a stdin that is closed', async () => {
    const { end, stdout, stderr } = await sh('cat; echo err >&2; exit 3', { stdin: 'prompt ä' });
    expect(end).toMatchObject({ kind: 'exited', code: 3, signal: null, endedBy: null });
    expect(stdout).toBe('prompt ä');
    expect(stderr).toBe('err\n');
  });

  test('a program that is not there, and arguments that cannot be', async () => {
    expect((await run(join(folder, 'none'), [])).end).toMatchObject({
      kind: 'not-started',
      cause: { code: 'ENOENT' },
      endedBy: null,
    });
    expect((await run('/bin/sh', ['a\0b'])).end).toMatchObject({ kind: 'not-started' });
    expect((await run('/bin/sh', ['-c', 'x'.repeat(3_000_000)])).end).toMatchObject({
      kind: 'not-started',
      cause: { code: 'E2BIG' },
    });
  });

  test('a large prompt whose reader goes away early', async () => {
    const { end } = await sh('exit 0', { stdin: 'x'.repeat(5_000_000) });
    expect(end).toMatchObject({ kind: 'exited', code: 0 });
  });

  test('a large prompt and a large output at once', async () => {
    const { end, stdout } = await sh('cat', { stdin: 'x'.repeat(8_000_000) });
    expect(end).toMatchObject({ code: 0 });
    expect(stdout).toHaveLength(8_000_000);
  });

  test('a slow reader holds the writer back, and loses nothing', async () => {
    let most = 0;
    let bytes = 0;
    const { end } = await node('process.stdout.write(Buffer.alloc(2_000_000, "x"))', {
      onStdout: async (chunk) => {
        most = Math.max(most, chunk.length);
        await sleep(5);
        bytes += chunk.length;
      },
    });
    expect(end).toMatchObject({ code: 0 });
    expect(bytes).toBe(2_000_000);
    expect(most).toBeLessThanOrEqual(256 * 1024); // a pipe's content and what Node read ahead
  });

  test('what came in while we were busy after the exit is still read', async () => {
    let bytes = 0;
    const { end } = await node('process.stdout.write("first"); setTimeout(() => process.stdout.write("second"), 100)', {
      drainMs: 50,
      onStdout: (chunk) => {
        bytes += chunk.length;
        if (bytes === 5) {
          const until = Date.now() + 500; // as JSON.parse of a huge event would
          while (Date.now() < until);
        }
      },
    });
    expect(end).toMatchObject({ code: 0 });
    expect(bytes).toBe('firstsecond'.length);
  });

  test('a handler that throws is told of, after the end', async () => {
    const failing = run('/bin/sh', ['-c', 'echo a; sleep 30'], {
      onStdout: () => {
        throw new Error('from the handler');
      },
      timeoutMs: 300,
    });
    await expect(failing).rejects.toThrow('from the handler');
    expect(marked(runId)).toEqual([]);
  });

  test('a time-out', async () => {
    const { end, stdout } = await sh('echo before; sleep 30', { timeoutMs: 300 });
    expect(end).toMatchObject({ kind: 'exited', endedBy: 'timeout' });
    expect(stdout).toBe('before\n');
    expect(end.seconds).toBeGreaterThan(0.25);
    expect(end.seconds).toBeLessThan(3);
  });

  test('a time-out beyond what timers take is none', async () => {
    expect((await sh('sleep 0.1', { timeoutMs: 2 ** 40 })).end).toMatchObject({ code: 0, endedBy: null });
  });

  test('cancelled before the start: nothing starts', async () => {
    const { end } = await sh('touch started', { signal: AbortSignal.abort() });
    expect(end).toMatchObject({ kind: 'not-started', endedBy: 'cancelled' });
    expect(await readdir(folder)).toEqual([]);
  });

  test.each(['SIGINT', 'SIGTERM'] as const)('cancelled: %s first', async (firstSignal) => {
    const script = `for (const s of ['SIGINT', 'SIGTERM']) process.on(s, () => { console.log(s); process.exit(7) });
      console.log('ready'); setInterval(() => {}, 1000)`;
    const { end, stdout } = await node(script, { signal: abortAfter(500), firstSignal });
    expect(end).toMatchObject({ code: 7, endedBy: 'cancelled' });
    expect(stdout).toBe(`ready\n${firstSignal}\n`);
    expect(end.seconds).toBeLessThan(2);
  });
});

test('stdin can stay open: the process ends when we do, not before', async () => {
  const { end, stdout } = await sh('read -r line; echo "$line"; read -r more; echo never', {
    stdin: 'job\n',
    stdinStaysOpen: true,
    signal: abortAfter(400),
    firstSignal: null,
  });
  expect(end).toMatchObject({ endedBy: 'cancelled', signal: 'SIGKILL' });
  expect(stdout).toBe('job\n');
});

test('a process of another user, whom we may not signal, does not hold us', async () => {
  const killed = vi.spyOn(process, 'kill').mockImplementation(() => {
    throw Object.assign(new Error('kill EPERM'), { code: 'EPERM' });
  });
  try {
    const { end } = await sh('exec sleep 30', { signal: abortAfter(300), firstSignal: null, sweep: null });
    expect(end).toMatchObject({ kind: 'exited', code: null, signal: 'SIGKILL', endedBy: 'cancelled' });
    expect(end.seconds).toBeLessThan(5);
  } finally {
    killed.mockRestore();
  }
});

describe.runIf(process.platform === 'linux')('what is left behind', () => {
  test('all that ignores signals, and left the group, is gone in less than 4 s', async () => {
    const stubborn = "trap '' INT TERM HUP; sleep 30 & setsid sh -c \"trap '' INT TERM HUP; sleep 30; sleep 30\" & ";
    const begun = Date.now();
    const { end } = await sh(`${stubborn} echo $$ > pid; while :; do sleep 1; done`, { signal: abortAfter(400) });
    expect(end).toMatchObject({ endedBy: 'cancelled', signal: 'SIGKILL' });
    expect(Date.now() - begun).toBeLessThan(4400);
    expect(marked(runId)).toEqual([]);
    expect(existsSync(`/proc/${(await readFile(join(folder, 'pid'), 'utf8')).trim()}`)).toBe(false);
  });

  test('a descendant that holds the pipes does not hold us, and is gone', async () => {
    const { end, stdout } = await sh('setsid sleep 30 & echo done');
    expect(end).toMatchObject({ code: 0, endedBy: null });
    expect(end.seconds).toBeLessThan(2);
    expect(stdout).toBe('done\n');
    expect(marked(runId)).toEqual([]);
  });

  test('a descendant that cannot be found holds us no longer than the drain', async () => {
    const { end, stdout } = await sh('env -i /usr/bin/setsid /bin/sleep 3 & echo done', { drainMs: 300 });
    expect(end).toMatchObject({ code: 0 });
    expect(end.seconds).toBeLessThan(2);
    expect(stdout).toBe('done\n');
  });

  test('a process that forks for ever is caught', async () => {
    const forking = 'echo >> forks; sleep 0.03; setsid sh -c "$S" & exit 0';
    const env = { PATH: process.env['PATH'] ?? '', CODEX_JOB_RUN: runId, S: forking };
    const { end } = await sh('setsid sh -c "$S" & sleep 0.3; exit 0', { env });
    expect(end).toMatchObject({ code: 0 });
    const forks = await readFile(join(folder, 'forks'), 'utf8');
    expect(forks.length).toBeGreaterThan(2);
    await sleep(200);
    expect(marked(runId)).toEqual([]);
    expect(await readFile(join(folder, 'forks'), 'utf8')).toBe(forks);
  });

  test('helpers get the time to tidy up', async () => {
    const { end } = await sh("setsid sh -c 'sleep 0.3; touch tidied' > /dev/null 2>&1 & sleep 0.15; exit 0", {
      sweep: { marker: runMarker(runId), graceMs: 500 },
    });
    expect(end).toMatchObject({ code: 0 });
    expect(await readdir(folder)).toEqual(['tidied']);
  });

  test('others stay: another run, a value that only begins alike, our own process', async () => {
    const other = runProcessOf(`${runId}-other`);
    process.env['CODEX_JOB_RUN'] = runId; // not what /proc shows, but it must not matter
    try {
      await sh('exit 0');
      expect(marked(`${runId}-other`)).toHaveLength(1);
    } finally {
      delete process.env['CODEX_JOB_RUN'];
      other.stop();
      await other.end;
    }
    expect(marked(`${runId}-other`)).toEqual([]);
  });
});

function runProcessOf(id: string): { stop: () => void; end: Promise<Ran> } {
  const controller = new AbortController();
  const env = { PATH: process.env['PATH'] ?? '', CODEX_JOB_RUN: id };
  const end = run('/bin/sleep', ['30'], {
    env,
    sweep: { marker: runMarker(id), graceMs: 0 },
    signal: controller.signal,
  });
  return { stop: () => controller.abort(), end };
}
