// What a cold install of Codex costs against `npm install -g`, both with an empty npm cache, and one from the tool cache.
// Usage: node bench/install.ts [rounds]   (needs npm, its registry and 2 GB of disk; not part of `npm run bench`)
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installCodex } from '../src/codex/install/install.ts';
import { CODEX_VERSION } from '../src/request/inputs.ts';

const ROUNDS = Number(process.argv[2] ?? 3);
const rows: [name: string, times: number[]][] = [
  ['npm install -g, cold', []],
  ['codex-job, cold', []],
  ['codex-job, from the tool cache', []],
];

async function timed(at: number, work: () => unknown): Promise<void> {
  const start = performance.now();
  await work();
  rows[at]?.[1].push(performance.now() - start);
}

async function install(folder: string): Promise<void> {
  const env = { ...process.env, RUNNER_TOOL_CACHE: join(folder, 'tools'), npm_config_cache: join(folder, 'cache') };
  const outcome = await installCodex(CODEX_VERSION, { env });
  if (outcome.kind === 'failed') throw new Error(outcome.error);
}

for (let round = 0; round < ROUNDS; round += 1) {
  for (const ours of [false, true]) {
    const folder = mkdtempSync(join(tmpdir(), 'codex-job-bench-'));
    try {
      const args = [
        '--prefix',
        join(folder, 'global'),
        '--cache',
        join(folder, 'cache'),
        `@openai/codex@${CODEX_VERSION}`,
      ];
      if (!ours) await timed(0, () => execFileSync('npm', ['install', '-g', ...args], { stdio: 'ignore' }));
      if (ours) await timed(1, () => install(folder));
      if (ours) await timed(2, () => install(folder));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}
const median = (times: readonly number[]) =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
const npm = median(rows[0]?.[1] ?? []);
for (const [name, times] of rows) {
  const ms = median(times);
  console.log(
    `${name.padEnd(32)} ${ms.toFixed(0).padStart(6)} ms, least ${Math.min(...times).toFixed(0)}  ${(ms / npm).toFixed(2)}`,
  );
}
