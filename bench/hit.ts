// What a replay costs, as ratios taken in one run: the shipped action as a whole process, against a Node that does
// nothing. Usage: node bench/hit.ts [rounds]   (needs a Node that strips types, such as the one in node_modules)
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { startCacheService } from '../__tests__/support/cache-service.ts';
import { codexToolCache } from '../__tests__/support/codex.ts';
import { cleanTempDirs, machine, makeRepo } from '../__tests__/support/repo.ts';
import { startResponsesServer, text } from '../__tests__/support/responses-server.ts';
import { runAction } from '../__tests__/support/run-action.ts';

const ROUNDS = Number(process.argv[2] ?? 9);
const repo = makeRepo({ files: { 'a.txt': 'a\n' } });
const model = await startResponsesServer(text('| file | lines |\n|---|---|\n| a.txt | 1 |\n'));
const cache = await startCacheService();
try {
  const on = machine({ toolCache: await codexToolCache(), checkout: repo });
  const inputs = { task: 'Count.', 'openai-api-key': 'sk-bench-0123456789', 'responses-api-endpoint': model.endpoint };
  const action = async (env: Record<string, string>, over: Record<string, string> = {}) => {
    const run = await runAction({ ...on, inputs: { ...inputs, ...over }, env });
    if (run.code !== 0) throw new Error(run.log.toString());
    return run.durationMs;
  };
  const kinds: [name: string, once: () => Promise<number>][] = [
    ['a Node that does nothing', async () => timed(() => execFileSync(process.execPath, ['-e', '0']))],
    ['git status', async () => timed(() => execFileSync('git', ['status', '--porcelain'], { cwd: on.workspace }))],
    ['hit, local store', () => action({})],
    // Nobody listens there: a hit in the local cache doesn't ask.
    ['hit, local cache, remote-cache set', () => action({}, { 'remote-cache': 'http://127.0.0.1:9/cache' })],
    [
      'hit, Actions cache',
      () => {
        rmSync(on.cacheDir, { recursive: true, force: true });
        return action(cache.env());
      },
    ],
    ['miss, Codex answers at once, local store', () => action({}, { 'no-cache': 'true' })],
  ];
  await action(cache.env());
  const times = new Map<string, number[]>(kinds.map(([name]) => [name, []]));
  // In turn, so that a machine that gets slower does so for all of them.
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, once] of kinds) times.get(name)?.push(await once());
  }
  const medians = kinds.map(([name]) => [name, median(times.get(name) ?? [])] as const);
  const base = medians[0]?.[1] ?? 1;
  for (const [name, ms] of medians) {
    console.log(`${name.padEnd(44)} ${ms.toFixed(0).padStart(6)} ms  ${(ms / base).toFixed(2)}`);
  }
} finally {
  await model.close();
  await cache.close();
  cleanTempDirs();
}

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
