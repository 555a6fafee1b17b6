// The main job, without an API key: the shipped action with the real Codex CLI against a scripted model server, twice.
// It prints a cache miss and a cache hit, with both times, the outputs and the job summary.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codexToolCache } from '../__tests__/support/codex.ts';
import { cleanTempDirs, machine, makeRepo } from '../__tests__/support/repo.ts';
import { shell, startResponsesServer, text, withUsage } from '../__tests__/support/responses-server.ts';
import { type ActionRun, runAction } from '../__tests__/support/run-action.ts';

const TASK = 'Which source files have no test? Answer with a Markdown table: file, lines.';
const ANSWER = `Two source files have no test.

| file | lines |
|---|---|
| src/parse.js | 2 |
| src/print.js | 1 |
`;

console.log('This demo needs no API key: a scripted server on this machine plays the model.');
const toolCache = await withProgress('Downloading the real Codex CLI (once, about 170 MB)', codexToolCache());
const repo = makeRepo({
  files: {
    'src/parse.js': 'export const parse =\n  JSON.parse;\n',
    'src/print.js': 'export const print = console.log;\n',
  },
});
// The scripted model looks at the files first, as a real one would, then answers.
const model = await startResponsesServer((_request, index) =>
  index % 2 === 0
    ? withUsage(shell('wc -l src/*.js'), { input: 9_000, output: 120 })
    : withUsage(text(ANSWER), { input: 9_400, cached: 8_960, output: 310 }),
);
try {
  const on = machine({ toolCache, checkout: repo });
  const inputs = {
    task: TASK,
    tier: 'low',
    'openai-api-key': 'sk-demo-0123456789abcdef',
    'responses-api-endpoint': model.endpoint,
  };
  const miss = await runAction({ ...on, inputs });
  tell('First run: a cache miss, Codex runs', miss, model.requests.length);
  const asked = model.requests.length;
  const hit = await runAction({ ...on, inputs: { ...inputs, 'openai-api-key': '' } });
  tell('Second run: a cache hit, without an API key', hit, model.requests.length - asked);

  console.log('\n── Outputs of the second run\n');
  for (const [name, value] of Object.entries(hit.outputs))
    console.log(`${name.padEnd(15)} ${value.replaceAll('\n', '\n'.padEnd(17))}`);
  console.log(`\n── Job summary of the second run (Markdown, as GitHub renders it)\n\n${hit.summary}`);
  console.log(`── Cached in ${hit.outputs['entry']}:\n`);
  console.log(readFileSync(join(hit.outputs['entry'] ?? '', 'summary.json'), 'utf8'));
  const same = miss.outputs['summary'] === hit.outputs['summary'] && hit.outputs['cache-hit'] === 'true';
  console.log(
    `\n${same ? 'The same answer' : 'NOT the same answer'}: ${ms(miss)} with Codex, ${ms(hit)} from the cache.`,
  );
  console.log(
    'Next: paste the workflow of README.md ("Use it") into your repository, or ask about this one with your own key:\n' +
      '  OPENAI_API_KEY=… node dist/cli/index.js run --tier low --task "What does this project do?"',
  );
  process.exitCode = same && miss.code === 0 && hit.code === 0 ? 0 : 1;
} finally {
  await model.close();
  cleanTempDirs();
}

function tell(title: string, run: ActionRun, requests: number): void {
  console.log(`\n── ${title}: ${ms(run)}, ${requests} model calls, exit status ${run.code}\n`);
  const lines = run.log
    .toString('utf8')
    .split('\n')
    .filter((line) => !line.startsWith('::add-mask::'));
  console.log(lines.join('\n').trimEnd());
}

/** A line at once, and a dot every second, so that nobody takes a slow download for a hang. */
async function withProgress<T>(what: string, work: Promise<T>): Promise<T> {
  process.stdout.write(`${what} …`);
  const dots = setInterval(() => process.stdout.write('.'), 1000);
  try {
    return await work;
  } finally {
    clearInterval(dots);
    process.stdout.write(' done.\n');
  }
}

function ms(run: ActionRun): string {
  return `${Math.round(run.durationMs)} ms`;
}
