import { constants } from 'node:fs';
import { access, open, realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { capture } from '../../base/process/capture.ts';
import { findOnPath } from '../../base/process/find-on-path.ts';

/** npm's platform package and its target triple, after `bin/codex.js` of `@openai/codex`; null = there is none. */
export function platformPackage(platform: string, arch: string): { name: string; triple: string } | null {
  const cpu = { x64: 'x86_64', arm64: 'aarch64' }[arch];
  const os = { linux: 'unknown-linux-musl', darwin: 'apple-darwin', win32: 'pc-windows-msvc' }[platform];
  return cpu === undefined || os === undefined ? null : { name: `codex-${platform}-${arch}`, triple: `${cpu}-${os}` };
}

/**
 * The native binary that belongs to an installed `@openai/codex` (`packageRoot` is that package's folder): in the
 * platform package nested in it (npm -g), beside it (npm, pnpm), or in its own `vendor` (older versions). Null = missing.
 * Codex is run by this and not by npm's launcher script: killing the launcher can leave Codex alive.
 */
export async function nativeBinary(packageRoot: string): Promise<string | null> {
  const wanted = platformPackage(process.platform, process.arch);
  if (wanted === null) return null;
  const file = process.platform === 'win32' ? 'codex.exe' : 'codex';
  const roots = [
    join(packageRoot, 'node_modules', '@openai', wanted.name),
    join(dirname(packageRoot), wanted.name),
    packageRoot,
  ];
  for (const root of roots) {
    for (const folder of ['bin', 'codex']) {
      const binary = join(root, 'vendor', wanted.triple, folder, file);
      if (await isExecutable(binary)) return binary;
    }
  }
  return null;
}

/** The `codex` on PATH, resolved to its native binary where npm's launcher is found; null = none. */
export async function codexOnPath(env: NodeJS.ProcessEnv): Promise<string | null> {
  const found = findOnPath('codex', env);
  if (found === null) return null;
  const real = await realpath(found);
  if (real.endsWith('.cmd')) return nativeBinary(join(dirname(found), 'node_modules', '@openai', 'codex'));
  if (!(await isScript(real))) return real;
  return (await nativeBinary(dirname(dirname(real)))) ?? real;
}

/** What `codex --version` answers (`codex-cli 0.171.0`, 27 ms); null when it doesn't. */
export async function binaryVersion(
  binary: string,
  env: NodeJS.ProcessEnv,
  signal?: AbortSignal,
): Promise<string | null> {
  // Without a home of its own Codex leaves helpers in ~/.codex even for this; a missing one is only remarked on stderr.
  const homeless = { ...env, CODEX_HOME: join(dirname(binary), 'no-home') };
  const ended = await capture(binary, ['--version'], {
    cwd: dirname(binary),
    env: homeless,
    timeoutMs: 20_000,
    signal,
  });
  if (ended.kind !== 'exited' || ended.code !== 0) return null;
  return /\b(\d+\.\d+\.\d+(?:[-+][\w.+-]+)?)\s*$/.exec(ended.stdout)?.[1] ?? null;
}

async function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

async function isScript(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer } = await file.read(Buffer.alloc(2), 0, 2, 0);
    return buffer.toString('latin1') === '#!';
  } finally {
    await file.close();
  }
}
