// What a miss costs over bare `codex exec`, whose model answers at once: the shipped action as a whole process, local
// cache, small repository. Everything is run in turn.
// Usage: node bench/miss.ts [rounds]   (needs a fresh `npm run build`, and a Node that strips types)
import { codexToolCache } from '../__tests__/support/codex.ts';
import { cleanTempDirs, machine, makeRepo } from '../__tests__/support/repo.ts';
import { startResponsesServer, text } from '../__tests__/support/responses-server.ts';
import { runAction } from '../__tests__/support/run-action.ts';
import { BARE_NODE, bareCodex, inTurn, type Kind } from './in-turn.ts';

const ROUNDS = Number(process.argv[2] ?? 9);
const model = await startResponsesServer(() => text('| file | lines |\n|---|---|\n| a.txt | 1 |\n'));
try {
  const on = machine({ toolCache: await codexToolCache(), checkout: makeRepo({ files: { 'a.txt': 'a\n' } }) });
  const inputs = { task: 'Count.', 'openai-api-key': 'sk-bench-0123456789', 'responses-api-endpoint': model.endpoint };
  const miss = async (sandbox: string) => {
    const ended = await runAction({ ...on, inputs: { ...inputs, sandbox, 'no-cache': 'true' } });
    if (ended.code !== 0) throw new Error(ended.log.toString());
    return ended.durationMs;
  };
  const bare = (sandbox: string) => bareCodex(model.endpoint, sandbox, on.workspace);
  const kinds: Kind[] = [
    BARE_NODE,
    ['codex exec alone, read-only', () => bare('read-only')],
    ['miss, read-only', () => miss('read-only')],
    ['codex exec alone, workspace-write', () => bare('workspace-write')],
    ['miss, workspace-write', () => miss('workspace-write')],
  ];
  for (const [, once] of kinds) await once();
  const times = await inTurn(kinds, ROUNDS);
  // The median of what this machine did, and the least, which other work on it disturbs the least.
  for (const [kind, at] of [
    ['median', Math.floor(ROUNDS / 2)],
    ['least', 0],
  ] as const) {
    const ms = (name: string) => times[kinds.findIndex(([kind]) => kind === name)]?.[at] ?? Number.NaN;
    for (const [name] of kinds) {
      const alone = name.replace('miss', 'codex exec alone');
      const over = (ms(name) - ms(alone)) / ms(BARE_NODE[0]);
      console.log(
        `${kind.padEnd(8)}${name.padEnd(36)} ${ms(name).toFixed(0).padStart(6)} ms${name === alone ? '' : `  over bare: ${over.toFixed(1)} × bare Node`}`,
      );
    }
  }
} finally {
  await model.close();
  cleanTempDirs();
}
