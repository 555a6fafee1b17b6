// What a replay costs, as ratios taken in one run: the shipped action as a whole process, against a Node that does
// nothing. With ACTIONS_CACHE=<checkout of actions/cache> also its restore step, on the same loopback server.
// Usage: node bench/hit.ts [rounds]   (needs a fresh `npm run build`, and a Node that strips types)
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startCacheService } from '../__tests__/support/cache-service.ts';
import { codexToolCache } from '../__tests__/support/codex.ts';
import { cleanTempDirs, machine, makeRepo } from '../__tests__/support/repo.ts';
import { startResponsesServer, text } from '../__tests__/support/responses-server.ts';
import { runAction } from '../__tests__/support/run-action.ts';
import { BARE_NODE, bareCodex, inTurn, type Kind, median, timed } from './in-turn.ts';

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
  const kinds: Kind[] = [
    BARE_NODE,
    ['git status', async () => timed(() => execFileSync('git', ['status', '--porcelain'], { cwd: on.workspace }))],
    ['hit, local store', () => action({})],
    // Nobody listens there: a hit in the local cache doesn't ask.
    ['hit, local cache, remote-cache set', () => action({}, { 'remote-cache': 'http://127.0.0.1:9/cache' })],
    ...SIZES.map(
      ([name]): Kind => [
        `hit, Actions cache, ${name}`,
        () => {
          rmSync(on.cacheDir, { recursive: true, force: true });
          return action(cache.env(), { task: `Write ${name}.` });
        },
      ],
    ),
    ...(peer === undefined
      ? []
      : SIZES.map(([name]): Kind => [`actions/cache restore, ${name}`, () => restoreStep('restore', name)])),
    ['codex exec alone, answers at once', () => bareCodex(model.endpoint, 'read-only', on.workspace)],
    ['miss, Codex answers at once, local store', () => action({}, { 'no-cache': 'true' })],
  ];
  await action(cache.env());
  for (const [name] of SIZES) {
    await action(cache.env(), { task: `Write ${name}.` });
    if (peer !== undefined) await restoreStep('save', name);
  }
  const medians = (await inTurn(kinds, ROUNDS)).map(median);
  for (const [at, [name]] of kinds.entries()) {
    const ms = medians[at] ?? Number.NaN;
    console.log(`${name.padEnd(44)} ${ms.toFixed(0).padStart(6)} ms  ${(ms / (medians[0] ?? 1)).toFixed(2)}`);
  }
} finally {
  await model.close();
  await cache.close();
  cleanTempDirs();
}
