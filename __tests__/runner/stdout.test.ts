/** Standard output towards a reader that is slow, as the runner may be: nothing is lost, and little waits in memory. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const MODULE = join(import.meta.dirname, '../../src/runner/stdout.ts');

async function child(script: string, pauseMs: number): Promise<{ read: number; said: string }> {
  const source = `import { stdoutDrained, stdoutFlushed } from ${JSON.stringify(MODULE)};\n${script}`;
  const args = ['--input-type=module', '-e', source];
  const { stdout, stderr, ...rest } = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let [read, said] = [0, ''];
  stderr.on('data', (bytes) => {
    said += String(bytes);
  });
  stdout.on('data', (bytes: Buffer) => {
    read += bytes.length;
    stdout.pause();
    setTimeout(() => stdout.resume(), pauseMs);
  });
  await Promise.all([once(stdout, 'end'), once(stderr, 'end')]);
  void rest;
  return { read, said };
}

test('what was written before the end arrives', async () => {
  const { read } = await child(
    "process.stdout.write('x'.repeat(4e6)); await stdoutFlushed(20_000); process.exit();",
    2,
  );
  expect(read).toBe(4e6);
});

test('a reader that takes nothing doesn’t hold us for ever', async () => {
  const began = performance.now();
  await child("process.stdout.write('x'.repeat(4e6)); await stdoutFlushed(300); process.exit();", 2_000);
  expect(performance.now() - began).toBeLessThan(10_000);
});

test('who waits now and then has little waiting', async () => {
  const write = `
    let most = 0;
    for (let i = 0; i < 400; i++) {
      process.stdout.write('x'.repeat(1e4));
      most = Math.max(most, process.stdout.writableLength);
      await stdoutDrained();
    }
    await stdoutFlushed(20_000);
    process.stderr.write(String(most));
  `;
  const { read, said } = await child(write, 1);
  expect(read).toBe(4e6);
  expect(Number(said)).toBeLessThan(200_000);
});
