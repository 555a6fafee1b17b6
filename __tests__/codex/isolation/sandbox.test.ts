import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkSandbox } from '../../../src/codex/isolation/sandbox.ts';
import { refusalOf, sandboxAdvice } from '../../../src/codex/isolation/sandbox-advice.ts';
import { codexBinary } from '../../support/codex.ts';
import { tempDir } from '../../support/repo.ts';

let folder: string;
let env: Record<string, string>;
let binary: string;

beforeAll(async () => {
  folder = tempDir('sandbox');
  env = { PATH: process.env['PATH'] ?? '', HOME: folder, CODEX_HOME: folder, RUST_LOG: 'off' };
  binary = await codexBinary();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const check = (options: {
  binary: string;
  sandbox?: 'read-only' | 'workspace-write' | 'danger-full-access';
  timeoutMs?: number;
  codexHome?: string;
  env?: Record<string, string>;
}) => checkSandbox({ sandbox: 'workspace-write', workingDirectory: folder, codexHome: null, env, ...options });

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
    expect(await check({ binary, sandbox: 'read-only' })).toEqual({ kind: 'ok' });
    expect(await check({ binary, sandbox: 'workspace-write' })).toEqual({ kind: 'ok' });
  });
});

describe('the check of the sandbox', () => {
  it('asks nothing of full access', async () => {
    expect(await check({ binary: '/nowhere/codex', sandbox: 'danger-full-access' })).toEqual({ kind: 'ok' });
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
      kind: 'ok',
    });
  });
});

describe('a check that failed for another reason than the sandbox', () => {
  const BROKEN: [string, string][] = [
    ['no TOML', 'model = [broken\n'],
    ['a wrong type', '[model_providers.x]\nname = 3\n'],
  ];
  it.each(BROKEN)('a configuration of codex-home that is broken, with the real Codex: %s', async (_, toml) => {
    const codexHome = await mkdtemp(join(folder, 'home-'));
    await writeFile(join(codexHome, 'config.toml'), toml);
    const outcome = await check({ binary, codexHome, env: { ...env, CODEX_HOME: codexHome } });
    expect(outcome).toMatchObject({ kind: 'failed', failure: 'input' });
    if (outcome.kind !== 'failed') return;
    expect(outcome.error).toContain(codexHome);
    expect(outcome.error).toMatch(/unclosed array|expected a string/);
    expect(outcome.error).not.toMatch(/sysctl|danger-full-access|WARNING|[\r\n]/);
  });

  const at = { workingDirectory: '/home/a/work', codexHome: null };
  it('a folder of somebody else', () => {
    const { failure, error } = refusalOf("bwrap: Can't mkdir /home/a/work/.agents: Permission denied\n", at);
    expect(failure).toBe('sandbox');
    expect(error).toMatch(/cannot write \/home\/a\/work,.*chown.*owner.*sandbox: read-only/);
    expect(error).not.toMatch(/sysctl|danger-full-access/);
    expect(refusalOf("bwrap: Can't mkdir /home/a/work-too/.agents: Permission denied", at).error).toContain(
      'cannot write /home/a/work-too,',
    );
  });
  it('what is the kernel’s to refuse stays so', () => {
    for (const line of [
      'bwrap: setting up uid map: Permission denied',
      "bwrap: Can't mkdir /newroot/proc: Permission denied",
      'Error: landlock is not there',
    ]) {
      expect(refusalOf(line, at)).toMatchObject({ failure: 'sandbox', error: expect.stringContaining('sysctl') });
    }
  });
  it('anything else is Codex’s own', () => {
    const text = 'WARNING: no sandbox alias\nError: something new\n\nStack backtrace:\n   0: <unknown>\n';
    const { failure, error } = refusalOf(text, at);
    expect(failure).toBe('codex');
    expect(error).toContain('(Error: something new)');
    const own = 'error building bubblewrap command: app-server socket directory must be a user-owned directory';
    expect(refusalOf(own, at)).toMatchObject({ failure: 'codex', error: expect.stringContaining(own) });
    expect(refusalOf('', at)).toMatchObject({ failure: 'codex', error: expect.stringContaining('no message') });
    // Not the user's home: ours, or a project's file.
    expect(refusalOf('Error: /w/.codex/config.toml:1:16: unclosed array', at).failure).toBe('codex');
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
