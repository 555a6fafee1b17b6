// What a miss costs over bare `codex exec`, whose model answers at once: the shipped action as a whole process, local
// cache, small repository. Everything is run in turn.
// Usage: node bench/miss.ts [rounds]   (needs a fresh `npm run build`, and a Node that strips types)
import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { codexBinary, codexToolCache } from '../__tests__/support/codex.ts';
import { cleanTempDirs, machine, makeRepo } from '../__tests__/support/repo.ts';
import { startResponsesServer, text } from '../__tests__/support/responses-server.ts';
import { runAction } from '../__tests__/support/run-action.ts';

const run = promisify(execFile);
const ROUNDS = Number(process.argv[2] ?? 9);
const model = await startResponsesServer(() => text('| file | lines |\n|---|---|\n| a.txt | 1 |\n'));
try {
  const on = machine({ toolCache: await codexToolCache(), checkout: makeRepo({ files: { 'a.txt': 'a\n' } }) });
  const binary = await codexBinary();
  const inputs = { task: 'Count.', 'openai-api-key': 'sk-bench-0123456789', 'responses-api-endpoint': model.endpoint };
  const miss = async (sandbox: string) => {
    const ended = await runAction({ ...on, inputs: { ...inputs, sandbox, 'no-cache': 'true' } });
    if (ended.code !== 0) throw new Error(ended.log.toString());
    return ended.durationMs;
  };
  const kinds: [name: string, once: () => Promise<number>][] = [
    ['a Node that does nothing', async () => timed(() => execFileSync(process.execPath, ['-e', '0']))],
    ['codex exec alone, read-only', () => bare('read-only')],
    ['miss, read-only', () => miss('read-only')],
    ['codex exec alone, workspace-write', () => bare('workspace-write')],
    ['miss, workspace-write', () => miss('workspace-write')],
  ];
  async function bare(sandbox: string): Promise<number> {
    const home = mkdtempSync(join(tmpdir(), 'codex-job-bench-home-'));
    const provider = `model_provider="x"\nmodel_providers.x={name="x",base_url=${JSON.stringify(model.endpoint.replace(/\/responses$/, ''))},wire_api="responses",env_key="K"}\n`;
    writeFileSync(join(home, 'config.toml'), provider);
    const start = performance.now();
    // Not synchronous: the model is served by this process.
    const running = run(binary, ['exec', '--json', '--skip-git-repo-check', '-s', sandbox, 'Count.'], {
      cwd: on.workspace,
      env: { ...process.env, CODEX_HOME: home, K: 'k' },
    });
    running.child.stdin?.end();
    await running;
    const ms = performance.now() - start;
    rmSync(home, { recursive: true, force: true });
    return ms;
  }
  for (const [, once] of kinds) await once();
  const times = new Map<string, number[]>(kinds.map(([name]) => [name, []]));
  // In turn, so that a machine that gets slower does so for all of them.
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, once] of kinds) times.get(name)?.push(await once());
  }
  const sorted = (name: string) => [...(times.get(name) ?? [])].sort((a, b) => a - b);
  // The median of what this machine did, and the least, which other work on it disturbs the least.
  for (const [kind, at] of [
    ['median', Math.floor(ROUNDS / 2)],
    ['least', 0],
  ] as const) {
    const ms = (name: string) => sorted(name)[at] ?? Number.NaN;
    for (const [name] of kinds) {
      const alone = name.replace('miss', 'codex exec alone');
      const over = (ms(name) - ms(alone)) / ms('a Node that does nothing');
      console.log(
        `${kind.padEnd(8)}${name.padEnd(36)} ${ms(name).toFixed(0).padStart(6)} ms${name === alone ? '' : `  over bare: ${over.toFixed(1)} × bare Node`}`,
      );
    }
  }
} finally {
  await model.close();
  cleanTempDirs();
}

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
