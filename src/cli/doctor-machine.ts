import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { locate } from '../base/git/worktree.ts';
import { findOnPath } from '../base/process/find-on-path.ts';
import { withoutSecrets } from '../codex/environment.ts';
import { binaryVersion, codexOnPath } from '../codex/install/native.ts';
import { findNpm } from '../codex/install/npm.ts';
import { lookUp, toolFolder } from '../codex/install/tool-cache.ts';
import { checkSandbox } from '../codex/isolation/sandbox.ts';
import type { Request } from '../request/request.ts';
import { inspectFolder } from '../store/local/folder.ts';

/** `missing` keeps a run from working, `note` doesn't. */
export interface Finding {
  readonly state: 'ok' | 'note' | 'missing';
  readonly subject: string;
  readonly text: string;
}

export function nodeCheck(): Finding {
  const major = Number(process.versions.node.split('.', 1)[0]);
  if (major >= 20) return { state: 'ok', subject: 'node', text: process.versions.node };
  return { state: 'missing', subject: 'node', text: `${process.versions.node} is too old: install Node 20 or newer.` };
}

export async function gitCheck(workingDirectory: string, env: NodeJS.ProcessEnv): Promise<Finding> {
  const path = findOnPath('git', env);
  if (path === null)
    return { state: 'missing', subject: 'git', text: 'not on PATH: install git, so that the commit is known.' };
  const place = await locate(workingDirectory, { runId: 'doctor' });
  return place.kind === 'worktree'
    ? { state: 'ok', subject: 'git', text: `work tree at ${place.root}` }
    : { state: 'note', subject: 'git', text: place.advice };
}

export async function codexCheck(
  wanted: string,
  env: NodeJS.ProcessEnv,
): Promise<{ readonly binary: string | null; readonly finding: Finding }> {
  const clean = withoutSecrets(env, []);
  const onPath = await codexOnPath(env);
  const version = onPath === null ? null : await binaryVersion(onPath, clean);
  const finding = (state: Finding['state'], text: string): Finding => ({ state, subject: 'codex', text });
  if (wanted === 'system') {
    return version === null
      ? { binary: null, finding: finding('missing', 'not on PATH, where --codex-version system looks for it.') }
      : { binary: onPath, finding: finding('ok', `${version}, ${onPath} (on PATH)`) };
  }
  const cached = await lookUp(join(toolFolder(env), wanted), wanted, clean);
  if (cached?.kind === 'failed') return { binary: null, finding: finding('missing', cached.error) };
  if (cached !== null) return { binary: cached.binary, finding: finding('ok', `${cached.version}, ${cached.binary}`) };
  const own = version === null ? '' : ` The codex on PATH is ${version}: --codex-version system uses it.`;
  const npm = await findNpm(env);
  const text =
    npm === null
      ? `${wanted} is not installed, and there is no npm on PATH to install it: install Node with npm.${own}`
      : `${wanted} is not installed yet: the first run downloads it (about 170 MB).${own}`;
  return { binary: onPath, finding: finding(npm === null ? 'missing' : 'note', text) };
}

/** Settings of the kernel that forbid what Codex's sandbox is made of, and the value that allows it. */
const KERNEL: readonly (readonly [setting: string, good: string])[] = [
  ['kernel/apparmor_restrict_unprivileged_userns', '0'],
  ['kernel/unprivileged_userns_clone', '1'],
];

/** What can be told of the sandbox without Codex. @param root where `/proc/sys` is, for tests */
export function kernelCheck(root = '/proc/sys', platform: NodeJS.Platform = process.platform): Finding {
  const later = 'It is tried once Codex is installed.';
  if (platform !== 'linux') return { state: 'note', subject: 'sandbox', text: later };
  for (const [setting, good] of KERNEL) {
    const value = settingOf(root, setting);
    if (value === null || value === good) continue;
    const command = `sudo sysctl -w ${setting.replace('/', '.')}=${good}`;
    return {
      state: 'missing',
      subject: 'sandbox',
      text: `the kernel forbids user namespaces, which the sandbox of Codex needs: run \`${command}\`.`,
    };
  }
  const most = settingOf(root, 'user/max_user_namespaces');
  if (most === '0') {
    const text = 'the kernel allows no user namespaces: run `sudo sysctl -w user.max_user_namespaces=15000`.';
    return { state: 'missing', subject: 'sandbox', text };
  }
  return { state: 'note', subject: 'sandbox', text: `the kernel allows user namespaces. ${later}` };
}

function settingOf(root: string, setting: string): string | null {
  try {
    return readFileSync(join(root, setting), 'utf8').trim();
  } catch {
    return null;
  }
}

export async function sandboxCheck(binary: string, request: Request, env: NodeJS.ProcessEnv): Promise<Finding> {
  const { sandbox, workingDirectory } = request;
  if (sandbox === 'danger-full-access')
    return { state: 'note', subject: 'sandbox', text: 'none, as danger-full-access asks for.' };
  const home = await mkdtemp(join(tmpdir(), 'codex-job-doctor-'));
  try {
    const check = await checkSandbox({
      binary,
      sandbox,
      codexHome: null,
      workingDirectory,
      env: { ...withoutSecrets(env, []), CODEX_HOME: home },
    });
    return check.kind === 'ok'
      ? { state: 'ok', subject: 'sandbox', text: `works (${sandbox})` }
      : { state: 'missing', subject: 'sandbox', text: check.error };
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

export async function cacheCheck(cacheDir: string): Promise<Finding> {
  const state = await inspectFolder(cacheDir);
  if (state.kind === 'unusable')
    return { state: 'missing', subject: 'cache', text: `${state.detail}. ${state.advice}` };
  return { state: 'ok', subject: 'cache', text: cacheDir };
}

/** Whether the remote cache answers; nothing where none is asked for. It is never needed for a run. */
export async function remoteCheck({ remoteCache }: Request, env: NodeJS.ProcessEnv): Promise<Finding[]> {
  if (remoteCache === null) return [];
  const { probeRemote } = await import('../store/remote/probe.ts');
  const probed = await probeRemote(remoteCache, env);
  return [{ state: probed.kind === 'ok' ? 'ok' : 'note', subject: 'remote', text: probed.text }];
}
