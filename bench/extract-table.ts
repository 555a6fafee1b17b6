// What extract-table costs on a large file of events, and on a pipe, against `jq` and `wc -l` in the same run.
// Usage: node bench/extract-table.ts [MiB]   (needs jq, a fresh `npm run build`, and a Node that strips types)
import { execFileSync, spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MIB = Number(process.argv[2] ?? 300);
const ROUNDS = 3;
const CLI = fileURLToPath(new URL('../dist/cli/index.js', import.meta.url));
const JQ = 'select(.item.type? == "agent_message") | .item.text';
const top = mkdtempSync(join(tmpdir(), 'codex-job-bench-'));
const file = join(top, 'events.jsonl');

function event(item: object): string {
  return `${JSON.stringify({ type: 'item.completed', item })}\n`;
}

function writeEvents(): void {
  const output = 'a line of a test run, with its result and the time it took\n'.repeat(500);
  const command = event({ id: 'i', type: 'command_execution', command: 'npm test', aggregated_output: output });
  const handle = openSync(file, 'w');
  writeSync(handle, '{"type":"thread.started","thread_id":"t"}\n');
  for (let bytes = 0; bytes < MIB * 1024 * 1024; bytes += command.length) writeSync(handle, command);
  writeSync(handle, event({ id: 'm', type: 'agent_message', text: '| file | lines |\n|---|---|\n| a.ts | 10 |\n' }));
  writeSync(handle, '{"type":"turn.completed","usage":{}}\n');
  closeSync(handle);
}

function fastest(command: string): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    execFileSync('sh', ['-c', command, 'sh', process.execPath, CLI, file], { stdio: ['ignore', 'ignore', 'inherit'] });
    return performance.now() - start;
  });
  return Math.min(...times);
}

try {
  writeEvents();
  const rows: [string, number][] = [
    ['wc -l', fastest('wc -l "$3"')],
    ['a Node that does nothing', fastest('"$1" -e 0')],
    ['extract-table FILE', fastest('"$1" "$2" extract-table "$3"')],
    ['extract-table < pipe', fastest('cat "$3" | "$1" "$2" extract-table')],
  ];
  if (spawnSync('jq', ['--version']).status === 0) rows.push(['jq', fastest(`jq -c '${JQ}' "$3"`)]);
  const jq = rows.find(([name]) => name === 'jq')?.[1] ?? Number.NaN;
  console.log(`${MIB} MiB of events; the last column says how many times as fast as jq`);
  for (const [name, ms] of rows)
    console.log(`${name.padEnd(44)} ${ms.toFixed(0).padStart(6)} ms  ${(jq / ms).toFixed(1)}`);
} finally {
  rmSync(top, { recursive: true, force: true });
}
