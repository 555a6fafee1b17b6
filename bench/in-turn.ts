/** What the benchmarks of whole processes share. */
import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { codexBinary } from '../__tests__/support/codex.ts';

/** A name, and what takes its time once, in milliseconds. */
export type Kind = readonly [name: string, once: () => Promise<number>];

export const BARE_NODE: Kind = [
  'a Node that does nothing',
  async () => timed(() => execFileSync(process.execPath, ['-e', '0'])),
];

export function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** The times of each kind, the least first. In turn, so that a machine that gets slower does so for all of them. */
export async function inTurn(kinds: readonly Kind[], rounds: number): Promise<number[][]> {
  const times = kinds.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1)
    for (const [at, [, once]] of kinds.entries()) times[at]?.push(await once());
  return times.map((all) => all.sort((a, b) => a - b));
}

export function median(sorted: readonly number[]): number {
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Runs Codex without us, and gives its time. Not synchronous: the model is served by this process. */
export async function bareCodex(endpoint: string, sandbox: string, cwd: string): Promise<number> {
  const binary = await codexBinary();
  const home = mkdtempSync(join(tmpdir(), 'codex-job-bench-home-'));
  const provider = `model_provider="x"\nmodel_providers.x={name="x",base_url=${JSON.stringify(endpoint.replace(/\/responses$/, ''))},wire_api="responses",env_key="K"}\n`;
  writeFileSync(join(home, 'config.toml'), provider);
  const start = performance.now();
  const running = promisify(execFile)(binary, ['exec', '--json', '--skip-git-repo-check', '-s', sandbox, 'Count.'], {
    cwd,
    env: { ...process.env, CODEX_HOME: home, K: 'k' },
  });
  running.child.stdin?.end();
  await running;
  const ms = performance.now() - start;
  rmSync(home, { recursive: true, force: true });
  return ms;
}
