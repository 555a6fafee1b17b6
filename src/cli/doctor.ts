import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stdout } from 'node:process';
import { currentFolder } from '../base/files/current-folder.ts';
import { personalCodexHome } from '../base/files/home-folders.ts';
import { locate } from '../base/git/worktree.ts';
import { findOnPath } from '../base/process/find-on-path.ts';
import { withoutSecrets } from '../codex/environment.ts';
import { binaryVersion, codexOnPath } from '../codex/install/native.ts';
import { findNpm } from '../codex/install/npm.ts';
import { lookUp, toolFolder } from '../codex/install/tool-cache.ts';
import { checkSandbox } from '../codex/isolation/sandbox.ts';
import { readCommandLine } from '../request/command-line.ts';
import { cacheDir } from '../request/context.ts';
import { createInputReader } from '../request/input-reader.ts';
import { CODEX_VERSION } from '../request/inputs.ts';
import { requestContext } from '../request/load.ts';
import { readRemoteCache } from '../request/remote-cache.ts';
import { inspectFolder } from '../store/local/folder.ts';

/** `missing` keeps a run from working, `note` doesn't. */
interface Finding {
  readonly state: 'ok' | 'note' | 'missing';
  readonly subject: string;
  readonly text: string;
}

/** `codex-job doctor`: what is missing here, and how to mend it. @returns 0, or 1 when something is missing */
export async function doctorCommand(): Promise<number> {
  const env = process.env;
  const codex = await findCodex(env);
  const findings: Finding[] = [
    node(),
    await git(env),
    codex.finding,
    await sandbox(codex.binary, env),
    login(env),
    await store(),
    ...(await remote(env)),
  ];
  for (const { state, subject, text } of findings) stdout.write(`${state.padEnd(8)}${subject.padEnd(9)}${text}\n`);
  return findings.some(({ state }) => state === 'missing') ? 1 : 0;
}

function node(): Finding {
  const major = Number(process.versions.node.split('.', 1)[0]);
  if (major >= 20) return { state: 'ok', subject: 'node', text: process.versions.node };
  return { state: 'missing', subject: 'node', text: `${process.versions.node} is too old: install Node 20 or newer.` };
}

async function git(env: NodeJS.ProcessEnv): Promise<Finding> {
  const path = findOnPath('git', env);
  if (path === null)
    return { state: 'missing', subject: 'git', text: 'not on PATH: install git, so that the commit is known.' };
  const place = await locate(currentFolder(), { runId: 'doctor' });
  return place.kind === 'worktree'
    ? { state: 'ok', subject: 'git', text: `work tree at ${place.root}` }
    : { state: 'note', subject: 'git', text: place.advice };
}

async function findCodex(env: NodeJS.ProcessEnv): Promise<{ binary: string | null; finding: Finding }> {
  const cached = await lookUp(join(toolFolder(env), CODEX_VERSION), CODEX_VERSION, withoutSecrets(env, []));
  if (cached?.kind === 'failed')
    return { binary: null, finding: { state: 'missing', subject: 'codex', text: cached.error } };
  if (cached !== null) {
    return {
      binary: cached.binary,
      finding: { state: 'ok', subject: 'codex', text: `${cached.version}, ${cached.binary}` },
    };
  }
  const system = await codexOnPath(env);
  const version = system === null ? null : await binaryVersion(system, withoutSecrets(env, []));
  const own = version === null ? '' : ` The codex on PATH is ${version}: codex-version "system" uses it.`;
  const npm = await findNpm(env);
  const text =
    npm === null
      ? `${CODEX_VERSION} is not installed and there is no npm on PATH to install it: install Node with npm.${own}`
      : `${CODEX_VERSION} will be installed by the first run (about 170 MB to download).${own}`;
  return {
    binary: system,
    finding: { state: npm === null && version === null ? 'missing' : 'note', subject: 'codex', text },
  };
}

async function sandbox(binary: string | null, env: NodeJS.ProcessEnv): Promise<Finding> {
  if (binary === null)
    return { state: 'note', subject: 'sandbox', text: 'can be tried once Codex is installed: run doctor again then.' };
  const home = await mkdtemp(join(tmpdir(), 'codex-job-doctor-'));
  try {
    const check = await checkSandbox({
      binary,
      sandbox: 'read-only',
      codexHome: null,
      workingDirectory: currentFolder(),
      env: { ...withoutSecrets(env, []), CODEX_HOME: home },
    });
    return check.kind === 'ok'
      ? { state: 'ok', subject: 'sandbox', text: 'works' }
      : { state: 'missing', subject: 'sandbox', text: check.error };
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

function login(env: NodeJS.ProcessEnv): Finding {
  const name = ['OPENAI_API_KEY', 'CODEX_API_KEY'].find((variable) => env[variable]);
  if (name !== undefined) return { state: 'ok', subject: 'key', text: `from ${name}` };
  const home = personalCodexHome(env);
  if (existsSync(join(home, 'auth.json'))) return { state: 'ok', subject: 'key', text: `Codex's own login in ${home}` };
  return {
    state: 'missing',
    subject: 'key',
    text: 'set OPENAI_API_KEY, or log in with `codex login`. Stored results are served without.',
  };
}

async function store(): Promise<Finding> {
  const folder = cacheDir(requestContext('cli'))('');
  const path = folder.kind === 'ok' ? folder.value : '';
  const state = await inspectFolder(path);
  if (state.kind === 'unusable')
    return { state: 'missing', subject: 'store', text: `${state.detail}. ${state.advice}` };
  return { state: 'ok', subject: 'store', text: path };
}

/** Of the remote cache that CODEX_JOB_REMOTE_CACHE names; nothing where it names none. A run works without it. */
async function remote(env: NodeJS.ProcessEnv): Promise<Finding[]> {
  const read = readCommandLine([], env);
  if (read.kind !== 'ok' || read.raw['remote-cache'] === '') return [];
  const inputs = createInputReader(read.raw);
  const cache = readRemoteCache(inputs);
  const subject = 'remote';
  const [problem] = inputs.problems();
  if (cache === null || problem !== undefined) {
    const { input, received, expected } = problem ?? { input: 'remote-cache', received: '', expected: 'an address' };
    return [{ state: 'note', subject, text: `${input} is "${received}"; use ${expected}.` }];
  }
  const { probeRemote } = await import('../store/remote/probe.ts');
  const probed = await probeRemote(cache, env);
  return [{ state: probed.kind === 'ok' ? 'ok' : 'note', subject, text: probed.text }];
}
