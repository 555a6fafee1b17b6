// What the replay of many new files costs, against `git apply` of the same patch in the same run.
// Usage: node bench/replay.ts [files]   (needs a Node that strips types, such as the one in node_modules)
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { locate } from '../src/base/git/worktree.ts';
import { replayChanges } from '../src/result/changes/replay.ts';

const FILES = Number(process.argv[2] ?? 2_000);
const ROUNDS = 5;
const run = { runId: 'bench' };
const top = mkdtempSync(join(tmpdir(), 'codex-job-bench-'));
const git = (root: string, ...args: string[]) =>
  execFileSync('git', args, { cwd: root, stdio: 'pipe', maxBuffer: 2 ** 28 });

/** A clone of an empty commit, in which nothing was done yet. */
function repository(name: string): string {
  const root = join(top, name);
  mkdirSync(root);
  git(root, 'init', '-q', '-b', 'main');
  git(root, '-c', 'user.name=b', '-c', 'user.email=b@example.com', 'commit', '-q', '--allow-empty', '-m', 'empty');
  return root;
}

function writeFiles(root: string): void {
  for (let at = 0; at < FILES; at += 1) {
    const folder = join(root, `d${at % 40}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `f${at}.txt`), `file ${at}\n`.repeat(20));
  }
}

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

try {
  const made = repository('made');
  writeFiles(made);
  git(made, 'add', '-A');
  const patch = git(made, 'diff', '--cached', '--binary', '--full-index', '--no-renames', 'HEAD');
  const file = join(top, 'changes.patch');
  writeFileSync(file, patch);
  const times: Record<string, number[]> = { 'git apply': [], 'writing the files': [], replayChanges: [] };
  // In turn, so that a machine that gets slower does so for all of them.
  for (let round = 0; round < ROUNDS; round += 1) {
    const [plain, written, replayed] = ['plain', 'written', 'replayed'].map((name) => repository(`${name}${round}`));
    const worktree = await locate(replayed ?? '', run);
    const folder = join(top, `private${round}`);
    mkdirSync(folder);
    if (worktree.kind !== 'worktree') throw new Error(worktree.advice);
    times['git apply']?.push(await timed(() => git(plain ?? '', 'apply', '--whitespace=nowarn', file)));
    times['writing the files']?.push(await timed(() => writeFiles(written ?? '')));
    times['replayChanges']?.push(
      await timed(async () => {
        const done = await replayChanges(worktree, patch, folder, run);
        if (done.kind === 'refused') throw new Error(done.reason);
      }),
    );
  }
  // The least of each: what a disk does to a round that waits for others says nothing about us.
  const base = Math.min(...(times['git apply'] ?? []));
  for (const [name, all] of Object.entries(times)) {
    const ms = Math.min(...all);
    console.log(`${name.padEnd(44)} ${ms.toFixed(0).padStart(6)} ms  ${(ms / base).toFixed(2)}`);
  }
} finally {
  rmSync(top, { recursive: true, force: true });
}
