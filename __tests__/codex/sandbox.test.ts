import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkSandbox, sandboxAdvice } from '../../src/codex/sandbox.ts';
import { codexBinary } from '../support/codex.ts';

const cache = fileURLToPath(new URL('../../node_modules/.cache', import.meta.url));
let folder: string;
let env: Record<string, string>;
let binary: string;

beforeAll(async () => {
  await mkdir(cache, { recursive: true });
  folder = await mkdtemp(join(cache, 'sandbox-test-'));
  env = { PATH: process.env['PATH'] ?? '', HOME: folder, CODEX_HOME: folder, RUST_LOG: 'off' };
  binary = await codexBinary();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const check = (options: {
  binary: string;
  sandbox?: 'read-only' | 'workspace-write' | 'danger-full-access';
  timeoutMs?: number;
}) => checkSandbox({ sandbox: 'workspace-write', workingDirectory: folder, env, ...options });

async function script(name: string, body: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, `#!/bin/sh\n${body}\n`, { mode: 0o755 });
  return path;
}

/** The real Codex in a user namespace that may make no further ones: what a locked-down container or kernel does. */
const lockedDown = () =>
  script(
    'locked-down',
    `exec unshare --user --map-root-user -- /bin/sh -c 'echo 0 > /proc/sys/user/max_user_namespaces; exec "$0" "$@"' "${binary}" "$@"`,
  );

const canUnshare = (() => {
  try {
    execFileSync('unshare', ['--user', '--map-root-user', '--', 'true'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

describe('the check of the sandbox, with the real Codex', () => {
  it.runIf(canUnshare)('finds a machine without user namespaces, and says what to do', async () => {
    const broken = await lockedDown();
    for (const sandbox of ['read-only', 'workspace-write'] as const) {
      const outcome = await check({ binary: broken, sandbox });
      if (outcome.kind !== 'failed') throw new Error('the sandbox was taken to work');
      expect(outcome.error).toContain('bwrap: ');
      expect(outcome.error).toContain('kernel.apparmor_restrict_unprivileged_userns=0');
      expect(outcome.error).toContain('seccomp=unconfined');
      expect(outcome.error).toContain('user.max_user_namespaces');
      expect(outcome.error).toContain('safety-strategy');
      expect(outcome.cause).toBeInstanceOf(Error);
    }
  });

  it.runIf(canUnshare)('takes the same Codex as ready where the machine allows it', async () => {
    expect(await check({ binary, sandbox: 'read-only' })).toEqual({ kind: 'ready' });
    expect(await check({ binary, sandbox: 'workspace-write' })).toEqual({ kind: 'ready' });
  });
});

describe('the check of the sandbox', () => {
  it('asks nothing of full access', async () => {
    expect(await check({ binary: '/nowhere/codex', sandbox: 'danger-full-access' })).toEqual({ kind: 'ready' });
  });

  it('names a binary that does not start', async () => {
    expect(await check({ binary: '/nowhere/codex' })).toMatchObject({
      kind: 'failed',
      error: expect.stringContaining('ENOENT'),
    });
  });

  it('does not wait for ever', async () => {
    const stuck = await script('stuck', 'sleep 60');
    const outcome = await check({ binary: stuck, timeoutMs: 300 });
    expect(outcome).toMatchObject({ kind: 'failed', error: expect.stringContaining('timeout') });
  });

  it('passes a Codex whose sandbox command wants other words', async () => {
    expect(await check({ binary: await script('old', "echo 'error: unexpected argument' >&2; exit 2") })).toEqual({
      kind: 'ready',
    });
  });
});

describe('the advice', () => {
  const first = (stderr: string) => sandboxAdvice(stderr).split('user namespaces. ')[1]?.slice(0, 12);
  it('puts the likeliest way out first', () => {
    expect(first('bwrap: setting up uid map: Permission denied')).toBe('On Ubuntu 23');
    expect(first('bwrap: loopback: Failed RTM_NEWADDR: Operation not permitted')).toBe('On Ubuntu 23');
    expect(first('bwrap: Creating new namespace failed: … max_*_namespaces exceeded (ENOSPC)')).toBe('Where the ke');
    expect(first('bwrap: No permissions to create a new namespace, likely because …')).toBe('In a contain');
    expect(first("bwrap: Can't mount proc on /newroot/proc: Operation not permitted")).toBe('In a contain');
    expect(first('something else')).toBe('On Ubuntu 23');
  });
  it('quotes the line that matters, within bounds', () => {
    expect(sandboxAdvice('noise\nbwrap: it\nmore')).toContain('(bwrap: it)');
    expect(sandboxAdvice('')).toContain('(no message)');
    expect(sandboxAdvice('bwrap: '.padEnd(100_000, 'x')).length).toBeLessThan(2000);
  });
});
