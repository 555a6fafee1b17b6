import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isChecked, stateOf } from '../../../src/codex/install/checked.ts';
import { type Installed, type InstallOptions, installCodex } from '../../../src/codex/install/install.ts';
import { platformPackage } from '../../../src/codex/install/native.ts';
import { findNpm, npmFault } from '../../../src/codex/install/npm.ts';
import { CODEX_VERSION, codexBinary, codexToolCache } from '../../support/codex.ts';

const { name: platform, triple } = platformPackage(process.platform, process.arch) ?? { name: '?', triple: '?' };
let folder: string;
let tools: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'install-test-'));
  tools = join(folder, 'tools');
  await mkdir(join(folder, 'bin'));
});
afterEach(async () => {
  await chmod(folder, 0o700);
  await rm(folder, { recursive: true, force: true });
});

const target = (version: string) => join(tools, 'codex', version, process.arch);
const binaryIn = (modules: string) => join(modules, '@openai', platform, 'vendor', triple, 'bin', 'codex');

/** A stand-in for npm: does what `body` says; `$PREFIX` is where to install, `$VERSION` what, `install_codex` does it. */
async function fakeNpm(body: string): Promise<void> {
  const script = `#!/bin/sh
echo "$PWD|$*" >> "${folder}/calls"
env > "${folder}/env"
for word in "$@"; do case "$word" in @openai/codex@*) VERSION=\${word#@openai/codex@};; "${tools}"*) PREFIX=$word;; esac; done
install_codex() {
  mkdir -p "$PREFIX/node_modules/@openai/codex" "$(dirname "${binaryIn('$PREFIX/node_modules')}")"
  printf '#!/bin/sh\\necho codex-cli %s\\n' "$VERSION" > "${binaryIn('$PREFIX/node_modules')}"
  chmod +x "${binaryIn('$PREFIX/node_modules')}"
}
${body}
`;
  await writeFile(join(folder, 'bin', 'npm'), script, { mode: 0o755 });
}

const calls = async () => (await readFile(join(folder, 'calls'), 'utf8').catch(() => '')).split('\n').filter(Boolean);

function install(version: string, options: Partial<InstallOptions> = {}): Promise<Installed> {
  const PATH = `${join(folder, 'bin')}:/usr/bin:/bin`;
  return installCodex(version, {
    pausesMs: [1, 1],
    ...options,
    env: { PATH, HOME: folder, RUNNER_TOOL_CACHE: tools, ...options.env },
  });
}

async function failure(outcome: Promise<Installed>): Promise<string> {
  const ended = await outcome;
  if (ended.kind !== 'failed') throw new Error('was installed');
  return ended.error;
}

describe('the real Codex', () => {
  it('is found again in the tool cache, without npm', async () => {
    const env = { RUNNER_TOOL_CACHE: await codexToolCache(), PATH: '' };
    expect(await install(CODEX_VERSION, { env })).toEqual({
      kind: 'ok',
      binary: await codexBinary(),
      version: CODEX_VERSION,
    });
  });

  it('is taken from PATH as `system`, as binary and behind npm’s launcher', async () => {
    const real = await codexBinary();
    const modules = real.slice(0, real.indexOf('/@openai/'));
    const ready = { kind: 'ok', version: CODEX_VERSION };
    await symlink(real, join(folder, 'bin', 'codex'));
    expect(await install('system')).toEqual({ ...ready, binary: real });
    await rm(join(folder, 'bin', 'codex'));
    await symlink(join(modules, '@openai/codex/bin/codex.js'), join(folder, 'bin', 'codex'));
    expect(await install('system')).toEqual({ ...ready, binary: real });
  });
});

describe('system', () => {
  it('finds the binary nested in the package, as a global installation has it', async () => {
    const root = join(folder, 'lib/node_modules/@openai/codex');
    const binary = binaryIn(join(root, 'node_modules'));
    await mkdir(join(root, 'bin'), { recursive: true });
    await mkdir(join(binary, '..'), { recursive: true });
    await writeFile(join(root, 'bin/codex.js'), '#!/usr/bin/env node\nprocess.exit(1)', { mode: 0o755 });
    await writeFile(binary, '#!/bin/sh\necho codex-cli 1.2.3', { mode: 0o755 });
    await symlink(join(root, 'bin/codex.js'), join(folder, 'bin/codex'));
    expect(await install('system')).toEqual({ kind: 'ok', binary, version: '1.2.3' });
  });

  it('runs a script that isn’t npm’s as it is', async () => {
    await writeFile(join(folder, 'bin/codex'), '#!/bin/sh\necho codex-cli 1.2.3-alpha.4', { mode: 0o755 });
    expect(await install('system')).toEqual({
      kind: 'ok',
      binary: join(folder, 'bin/codex'),
      version: '1.2.3-alpha.4',
    });
  });

  it('says when there is none, or none that answers', async () => {
    expect(await failure(install('system'))).toContain('no codex on PATH');
    await writeFile(join(folder, 'bin/codex'), '#!/bin/sh\nexit 1', { mode: 0o755 });
    expect(await failure(install('system'))).toContain('does not answer to --version');
  });

  it('never takes one from a folder of PATH that is relative, as the workspace is', async () => {
    await writeFile(join(folder, 'codex'), '#!/bin/sh\necho codex-cli 6.6.6', { mode: 0o755 });
    for (const PATH of [':', '.:', 'bin'])
      expect(await failure(install('system', { env: { PATH } }))).toContain('no codex on PATH');
  });
});

describe('an installation', () => {
  it('lands in the layout of the runner’s tool cache, whole, and is a hit from then on', async () => {
    await fakeNpm('install_codex');
    const said: string[] = [];
    const first = await install('1.2.3', { onProgress: (text) => said.push(text) });
    expect(first).toEqual({ kind: 'ok', version: '1.2.3', binary: binaryIn(join(target('1.2.3'), 'node_modules')) });
    expect(said).toEqual(['Installing Codex 1.2.3 …']);
    expect(await readdir(join(tools, 'codex', '1.2.3'))).toEqual([process.arch, `${process.arch}.complete`]);
    expect(await install('v1.2.3')).toEqual(first);
    expect(await calls()).toHaveLength(1);
  });

  it('is checked once: as long as the kernel says that nothing was changed, it is not even started', async () => {
    await fakeNpm('install_codex');
    await install('1.2.3');
    const binary = binaryIn(join(target('1.2.3'), 'node_modules'));
    const started = join(folder, 'started');
    const script = (version: string) => `#!/bin/sh\necho >> "${started}"\necho codex-cli ${version}\n`;
    await writeFile(binary, script('1.2.3'));
    for (let again = 0; again < 3; again += 1) expect(await install('1.2.3')).toMatchObject({ kind: 'ok', binary });
    expect(await readFile(started, 'utf8')).toBe('\n');
    // Of the same size, with its times set back.
    const { atime, mtime } = await stat(binary);
    await writeFile(binary, script('6.6.6'));
    await utimes(binary, atime, mtime);
    expect(await install('1.2.3')).toMatchObject({ kind: 'ok', version: '1.2.3' });
    expect(await readFile(started, 'utf8')).not.toBe('\n');
    expect(await readFile(binary, 'utf8')).not.toContain('6.6.6');
    expect(await calls()).toHaveLength(2);
  });

  it('is checked again where other users can write it, or its marker', async () => {
    await fakeNpm('install_codex');
    await install('1.2.3');
    const binary = binaryIn(join(target('1.2.3'), 'node_modules'));
    const marker = `${target('1.2.3')}.complete`;
    expect(isChecked(marker, binary, '1.2.3')).toBe(process.platform === 'linux');
    expect(isChecked(marker, binary, '1.2.4')).toBe(false);
    await chmod(marker, 0o666);
    expect(isChecked(marker, binary, '1.2.3')).toBe(false);
    await chmod(marker, 0o600);
    await chmod(dirname(binary), 0o777);
    expect(isChecked(marker, binary, '1.2.3')).toBe(false);
    expect(stateOf(binary, '1.2.3')).toBeNull();
  });

  it('runs npm in a fresh folder beside the target, with the flags that matter, without secrets', async () => {
    await fakeNpm('install_codex');
    await install('1.2.3', {
      secrets: ['sk-secret-0123456789'],
      runId: 'nonce',
      env: {
        COPY: 'sk-secret-0123456789',
        INPUT_TASK: 't',
        ACTIONS_RUNTIME_TOKEN: 't',
        GITHUB_ENV: '/e',
        OPENAI_API_KEY: 'k',
        npm_config_global: 'true',
        npm_config_omit: 'optional',
        npm_config_registry: 'http://127.0.0.1:9/',
      },
    });
    const [cwd, args = ''] = (await calls())[0]?.split('|') ?? [];
    expect(cwd).toMatch(/\/tools\/codex\/1\.2\.3\/\.installing-/);
    for (const flag of [
      `--prefix ${cwd}`,
      '--no-save',
      '--no-audit',
      '--no-fund',
      '--ignore-scripts',
      '--omit=dev',
      '--include=optional',
    ]) {
      expect(args).toContain(flag);
    }
    const env = await readFile(join(folder, 'env'), 'utf8');
    expect(env).toContain('CODEX_JOB_RUN=nonce');
    expect(env).toContain('npm_config_registry=');
    expect(env).not.toMatch(/sk-secret|INPUT_|ACTIONS_|GITHUB_ENV|OPENAI|npm_config_(global|omit)/);
  });

  it('resolves a dist-tag first, and uses what is there', async () => {
    await fakeNpm(`case "$1" in view) echo '"1.2.3"';; *) install_codex;; esac`);
    expect(await install('latest')).toMatchObject({ kind: 'ok', version: '1.2.3' });
    expect(await install('latest')).toMatchObject({ kind: 'ok', version: '1.2.3' });
    expect((await calls()).map((call) => call.split('|')[1]?.split(' ')[0])).toEqual(['view', 'install', 'view']);
  });

  it('tries again after a passing fault, three times in all', async () => {
    await fakeNpm(
      `if [ "$(wc -l < "${folder}/calls")" -lt 3 ]; then echo 'npm error code ECONNRESET' >&2; exit 1; fi; install_codex`,
    );
    expect(await install('1.2.3')).toMatchObject({ kind: 'ok' });
    expect(await calls()).toHaveLength(3);
    expect(await readdir(join(tools, 'codex', '1.2.3'))).toHaveLength(2);
  });

  it('sees that npm exited 0 without the platform’s binary, or with another version', async () => {
    await fakeNpm('mkdir -p "$PREFIX/node_modules/@openai/codex"');
    expect(await failure(install('1.2.3'))).toContain('without a binary that answers');
    expect(await calls()).toHaveLength(3);
    await fakeNpm('VERSION=9.9.9; install_codex');
    expect(await failure(install('1.2.3'))).toContain('without a binary that answers');
    expect(await readdir(join(tools, 'codex', '1.2.3'))).toEqual([]);
  });

  it('mends what is damaged: no marker, a marker without a binary, a binary of another version', async () => {
    await fakeNpm('install_codex');
    for (const damage of [
      () => rm(`${target('1.2.3')}.complete`),
      () => rm(binaryIn(join(target('1.2.3'), 'node_modules'))),
      () => writeFile(binaryIn(join(target('1.2.3'), 'node_modules')), '#!/bin/sh\necho codex-cli 0.0.1'),
    ]) {
      await install('1.2.3');
      await damage();
      expect(await install('1.2.3')).toMatchObject({ kind: 'ok', version: '1.2.3' });
      expect(await readdir(join(tools, 'codex', '1.2.3'))).toEqual([process.arch, `${process.arch}.complete`]);
    }
  });

  it('can be made by several at once', async () => {
    await fakeNpm('sleep 0.2; install_codex');
    const outcomes = await Promise.all(Array.from({ length: 6 }, () => install('1.2.3')));
    expect(new Set(outcomes.map((outcome) => JSON.stringify(outcome))).size).toBe(1);
    expect(outcomes[0]?.kind).toBe('ok');
    expect(await readdir(join(tools, 'codex', '1.2.3'))).toEqual([process.arch, `${process.arch}.complete`]);
  });

  it('sweeps what killed ones left, not what others are at', async () => {
    await fakeNpm('install_codex');
    const own = join(tools, 'codex', '1.2.3');
    for (const name of ['.installing-old', '.installing-new']) await mkdir(join(own, name), { recursive: true });
    const before = new Date(Date.now() - 2 * 60 * 60 * 1000);
    await utimes(join(own, '.installing-old'), before, before);
    await install('1.2.3');
    expect(await readdir(own)).toEqual(['.installing-new', process.arch, `${process.arch}.complete`]);
  });

  it('goes to the person’s cache folder where there is no runner', async () => {
    await fakeNpm('for word in "$@"; do case "$word" in */codex-job-tools/*) PREFIX=$word;; esac; done; install_codex');
    const outcome = await install('1.2.3', { env: { RUNNER_TOOL_CACHE: '', XDG_CACHE_HOME: join(folder, 'xdg') } });
    expect(outcome).toMatchObject({
      kind: 'ok',
      binary: expect.stringContaining('/xdg/codex-job-tools/codex/1.2.3/'),
    });
  });
});

describe('a stalled npm', () => {
  const stall = `sleep 300 & echo $! > "$0.child"; wait`;
  const childIsGone = async () => {
    const pid = (await readFile(join(folder, 'bin', 'npm.child'), 'utf8')).trim();
    for (let tried = 0; tried < 50; tried++) {
      const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => 'State:\tZ');
      if (/State:\s+Z/.test(status)) return true;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return false;
  };

  it('is ended with its children after the time that it had', async () => {
    await fakeNpm(stall);
    const began = Date.now();
    expect(await failure(install('1.2.3', { timeoutMs: 300 }))).toContain('in time');
    expect(Date.now() - began).toBeLessThan(5000);
    expect(await childIsGone()).toBe(true);
    expect(await readdir(join(tools, 'codex', '1.2.3'))).toEqual([]);
  });

  it('is ended when the job is cancelled', async () => {
    await fakeNpm(stall);
    const controller = new AbortController();
    const outcome = failure(install('1.2.3', { signal: controller.signal }));
    while (!(await readFile(join(folder, 'bin', 'npm.child'), 'utf8').catch(() => '')).trim()) {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    controller.abort();
    expect(await outcome).toContain('cancelled');
    expect(await childIsGone()).toBe(true);
  });
});

describe('advice', () => {
  it.each([
    ['ETARGET', 'No matching version found for @openai/codex@1.2.3', 'Check codex-version', 1],
    ['E404', '404 Not Found', 'Check codex-version', 1],
    ['ENOTFOUND', 'request to … failed', 'HTTPS_PROXY', 3],
    ['E503', '503 Service Unavailable', 'could not be reached', 3],
    ['ENOSPC', 'no space left on device', 'disk is full', 1],
    ['EACCES', 'permission denied', 'RUNNER_TOOL_CACHE', 1],
    ['E401', 'Unable to authenticate', '.npmrc', 1],
    ['SELF_SIGNED_CERT_IN_CHAIN', 'self-signed certificate', 'NODE_EXTRA_CA_CERTS', 1],
    ['EWEIRD', 'something new', 'EWEIRD: something new', 1],
  ])('for npm’s %s', async (code, text, advice, tries) => {
    await fakeNpm(`echo 'npm error code ${code}' >&2; echo 'npm error ${text}' >&2; exit 1`);
    const outcome = await install('1.2.3');
    expect(outcome).toMatchObject({ kind: 'failed', error: expect.stringContaining(advice), cause: expect.any(Error) });
    expect(await calls()).toHaveLength(tries);
  });

  it('for a machine without npm', async () => {
    expect(await findNpm({ PATH: '/nowhere' }, '/nowhere/bin/node')).toBeNull();
    const beside = join(folder, 'lib/node_modules/npm/bin');
    await mkdir(beside, { recursive: true });
    await writeFile(join(beside, 'npm-cli.js'), '');
    const node = join(folder, 'bin/node');
    expect(await findNpm({ PATH: '' }, node)).toEqual({ command: node, prefix: [join(beside, 'npm-cli.js')] });
  });

  it('for a version that is none', async () => {
    for (const version of ['', '--registry=http://evil', '../x', '1.2', 'a b', '^1.2.3', 'https://evil/x.tgz']) {
      expect(await failure(install(version))).toContain('use a version such as');
    }
    await fakeNpm('exit 0');
    expect(await failure(install('nonsense'))).toContain('no dist-tag nonsense');
  });

  it('for a tool cache that can’t be written', async () => {
    await fakeNpm('install_codex');
    await writeFile(join(folder, 'file'), '');
    expect(await failure(install('1.2.3', { env: { RUNNER_TOOL_CACHE: join(folder, 'file') } }))).toContain('ENOTDIR');
    if (process.getuid?.() !== 0) {
      await mkdir(tools);
      await chmod(tools, 0o500);
      expect(await failure(install('1.2.3'))).toContain('RUNNER_TOOL_CACHE');
    }
  });

  it('keeps what npm said, within bounds', () => {
    expect(npmFault(`npm ERR! code E500\nnpm ERR! ${'x'.repeat(10_000)}`, 'it').advice.length).toBeLessThan(700);
    expect(npmFault('', 'it')).toEqual({ passing: false, advice: 'npm could not install it.' });
  });
});

describe('the real npm', () => {
  const settings = () => ({ PATH: process.env['PATH'], npm_config_cache: join(folder, 'npm-cache') });

  it('against a registry that refuses: network, after three tries', async () => {
    const said: string[] = [];
    const env = { ...settings(), npm_config_registry: 'http://127.0.0.1:9/' };
    const error = await failure(install('1.2.3', { env, onProgress: (text) => said.push(text) }));
    expect(error).toContain('could not be reached (ECONNREFUSED: ');
    expect(error).toContain('http://127.0.0.1:9/');
    expect(said.filter((text) => text.endsWith('Trying again …'))).toHaveLength(2);
  });

  it('does not read an .npmrc of the workspace, even with the tool cache in it', async () => {
    await writeFile(join(folder, 'package.json'), '{"name":"workspace"}');
    await writeFile(join(folder, '.npmrc'), 'registry=http://127.0.0.1:10/\n');
    await writeFile(join(folder, 'user'), 'registry=http://127.0.0.1:9/\n');
    const env = { ...settings(), npm_config_userconfig: join(folder, 'user') };
    for (const version of ['1.2.3', 'latest']) {
      expect(await failure(install(version, { pausesMs: [], env }))).toContain('http://127.0.0.1:9/');
    }
  });
});
