// What a local hit and a comparison of three tiers cost in a checkout of many files, against `git status` in it.
// Usage: node bench/large-checkout.ts [files] [rounds]   (needs a fresh `npm run build`, and a Node that strips types)
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codexToolCache } from '../__tests__/support/codex.ts';
import { cleanTempDirs, machine, makeRepo } from '../__tests__/support/repo.ts';
import { startResponsesServer, text } from '../__tests__/support/responses-server.ts';
import { ROOT, runAction } from '../__tests__/support/run-action.ts';
import { BARE_NODE, inTurn, type Kind, timed } from './in-turn.ts';

const FILES = Number(process.argv[2] ?? 50_000);
const ROUNDS = Number(process.argv[3] ?? 11);
const model = await startResponsesServer(() => text('| file | lines |\n|---|---|\n| a.txt | 1 |\n'));
try {
  const on = machine({ toolCache: await codexToolCache(), checkout: makeRepo({ files: { 'a.txt': 'a\n' } }) });
  const git = (...args: string[]) => execFileSync('git', args, { cwd: on.workspace, stdio: 'pipe' });
  for (let folder = 0; folder * 50 < FILES; folder += 1) {
    const path = join(on.workspace, `d${folder % 40}`, `e${folder}`);
    mkdirSync(path, { recursive: true });
    for (let file = 0; file < 50; file += 1) writeFileSync(join(path, `f${file}.txt`), `file ${folder} ${file}\n`);
  }
  git('config', 'gc.auto', '0');
  git('add', '-A');
  git('-c', 'user.name=b', '-c', 'user.email=b@example.com', 'commit', '-qm', 'all');
  // Git rereads what is as young as the index.
  await new Promise((resolve) => setTimeout(resolve, 1500));
  git('update-index', '-q', '--refresh');
  const inputs = { task: 'Count.', 'responses-api-endpoint': model.endpoint };
  const action = async (over: Record<string, string>, more: Partial<Parameters<typeof runAction>[0]> = {}) => {
    const ended = await runAction({ ...on, inputs: { ...inputs, ...over }, ...more });
    if (ended.code !== 0) throw new Error(ended.log.toString());
    return ended;
  };
  for (const tier of ['low', 'medium', 'high']) await action({ tier, 'openai-api-key': 'sk-bench-0123456789' });
  const compare = { main: join(ROOT, 'dist', 'compare', 'index.js'), metadata: join(ROOT, 'compare', 'action.yml') };
  const hit = async () => {
    const { outputs, durationMs } = await action({});
    if (outputs['cache-hit'] !== 'true') throw new Error('no hit');
    return durationMs;
  };
  const kinds: Kind[] = [
    BARE_NODE,
    ['git status', async () => timed(() => git('status', '--porcelain'))],
    ['hit, local cache', hit],
    ['compare, three tiers', async () => (await action({}, compare)).durationMs],
  ];
  for (const [, once] of kinds) await once();
  const times = await inTurn(kinds, ROUNDS);
  for (const [kind, at] of [
    ['median', Math.floor(ROUNDS / 2)],
    ['least', 0],
  ] as const) {
    const [node = 0, status = 0, local = 0, compared = 0] = times.map((all) => all[at] ?? Number.NaN);
    const row = (name: string, ms: number, against = '') =>
      console.log(`${kind.padEnd(8)}${name.padEnd(28)} ${ms.toFixed(0).padStart(6)} ms  ${against}`);
    row(BARE_NODE[0], node);
    row('git status', status);
    row('hit, local cache', local, `${(local / (node + status)).toFixed(2)} × (git status + bare Node)`);
    row('compare, three tiers', compared, `${(compared / local).toFixed(2)} × one hit`);
  }
} finally {
  await model.close();
  cleanTempDirs();
}
