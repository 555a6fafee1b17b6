// What a replay costs, as ratios taken in one run: the shipped action as a whole process, against a Node that does
// nothing. With ACTIONS_CACHE=<checkout of actions/cache> also its restore step, on the same loopback server.
// Usage: node bench/hit.ts [rounds]   (needs a fresh `npm run build`, and a Node that strips types)
import { execFile, execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startCacheService } from '../__tests__/support/cache-service.ts';
import { codexBinary, codexToolCache } from '../__tests__/support/codex.ts';
import { cleanTempDirs, machine, makeRepo } from '../__tests__/support/repo.ts';
import { startResponsesServer, text } from '../__tests__/support/responses-server.ts';
import { runAction } from '../__tests__/support/run-action.ts';

const run = promisify(execFile);
const ROUNDS = Number(process.argv[2] ?? 9);
const repo = makeRepo({ files: { 'a.txt': 'a\n' } });
const SIZES: [name: string, bytes: number][] = [
  ['1 KB', 1_000],
  ['1 MB', 1_000_000],
  ['10 MB', 10_000_000],
];
const TABLE = '| file | lines |\n|---|---|\n| a.txt | 1 |\n';
const peer = process.env['ACTIONS_CACHE'];
const model = await startResponsesServer((request) => {
  const size = SIZES.find(([name]) => JSON.stringify(request.body).includes(`Write ${name}.`))?.[1];
  return text(size === undefined ? TABLE : randomBytes(size / 2).toString('hex'));
});
const cache = await startCacheService();
try {
  const on = machine({ toolCache: await codexToolCache(), checkout: repo });
  const inputs = { task: 'Count.', 'openai-api-key': 'sk-bench-0123456789', 'responses-api-endpoint': model.endpoint };
  const action = async (env: Record<string, string>, over: Record<string, string> = {}) => {
    const run = await runAction({ ...on, inputs: { ...inputs, ...over }, env });
    if (run.code !== 0) throw new Error(run.log.toString());
    return run.durationMs;
  };
  const binary = await codexBinary();
  /** One of the two steps of actions/cache, on a file of that size. */
  const restoreStep = async (step: 'save' | 'restore', name: string) => {
    const path = join(on.workspace, '.cached');
    mkdirSync(path, { recursive: true });
    if (step === 'save')
      writeFileSync(join(path, 'data'), randomBytes(SIZES.find((size) => size[0] === name)?.[1] ?? 0));
    const ended = await runAction({
      ...on,
      main: join(peer ?? '', 'dist', `${step}-only`, 'index.js'),
      metadata: join(peer ?? '', step, 'action.yml'),
      inputs: { path: '.cached', key: `bench-${name.replace(' ', '')}` },
      env: cache.env(),
    });
    rmSync(path, { recursive: true, force: true });
    if (ended.code !== 0) throw new Error(ended.log.toString());
    return ended.durationMs;
  };
  const kinds: [name: string, once: () => Promise<number>][] = [
    ['a Node that does nothing', async () => timed(() => execFileSync(process.execPath, ['-e', '0']))],
    ['git status', async () => timed(() => execFileSync('git', ['status', '--porcelain'], { cwd: on.workspace }))],
    ['hit, local store', () => action({})],
    // Nobody listens there: a hit in the local cache doesn't ask.
    ['hit, local cache, remote-cache set', () => action({}, { 'remote-cache': 'http://127.0.0.1:9/cache' })],
    ...SIZES.map(([name]): [string, () => Promise<number>] => [
      `hit, Actions cache, ${name}`,
      () => {
        rmSync(on.cacheDir, { recursive: true, force: true });
        return action(cache.env(), { task: `Write ${name}.` });
      },
    ]),
    ...(peer === undefined
      ? []
      : SIZES.map(([name]): [string, () => Promise<number>] => [
          `actions/cache restore, ${name}`,
          () => restoreStep('restore', name),
        ])),
    [
      'codex exec alone, answers at once',
      async () => {
        const home = mkdtempSync(join(tmpdir(), 'codex-job-bench-home-'));
        const provider = `model_provider="x"\nmodel_providers.x={name="x",base_url=${JSON.stringify(model.endpoint.replace(/\/responses$/, ''))},wire_api="responses",env_key="K"}\n`;
        writeFileSync(join(home, 'config.toml'), provider);
        const start = performance.now();
        // Not synchronous: the model is served by this process.
        const running = run(binary, ['exec', '--json', '--skip-git-repo-check', '-s', 'read-only', 'Count.'], {
          cwd: on.workspace,
          env: { ...process.env, CODEX_HOME: home, K: 'k' },
        });
        running.child.stdin?.end();
        await running;
        const ms = performance.now() - start;
        rmSync(home, { recursive: true, force: true });
        return ms;
      },
    ],
    ['miss, Codex answers at once, local store', () => action({}, { 'no-cache': 'true' })],
  ];
  await action(cache.env());
  for (const [name] of SIZES) {
    await action(cache.env(), { task: `Write ${name}.` });
    if (peer !== undefined) await restoreStep('save', name);
  }
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
