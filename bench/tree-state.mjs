// What the working tree's state and a snapshot cost on a large clean repository, against `git status` in the same run.
// Usage: node bench/tree-state.mjs [files]   (needs a Node that strips types, such as the one in node_modules)
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { locate } from '../src/base/git/worktree.ts';
import { treeState } from '../src/key/checkout/tree.ts';
import { gatherFacts } from '../src/key/facts.ts';
import { captureChanges } from '../src/result/changes/changes.ts';
import { takeSnapshot } from '../src/result/changes/snapshot.ts';

const FILES = Number(process.argv[2] ?? 50_000);
const ROUNDS = 9;
const run = { runId: 'bench' };
const root = mkdtempSync(join(tmpdir(), 'codex-job-bench-'));
const git = (...args) => execFileSync('git', args, { cwd: root, stdio: 'pipe', maxBuffer: 2 ** 28 });

async function median(work) {
  const times = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)];
}

/** Medians of works that take turns, so that the load of the machine is the same for all. */
async function medians(works) {
  const times = works.map(() => []);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [at, work] of works.entries()) {
      const start = performance.now();
      await work();
      times[at].push(performance.now() - start);
    }
  }
  return times.map((all) => all.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)]);
}

function snapshotFolder() {
  const folder = join(root, '..', `${root.split('/').at(-1)}-snapshot`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  return folder;
}

function report(rows) {
  const base = rows[0][1];
  for (const [name, ms] of rows)
    console.log(`${name.padEnd(44)} ${ms.toFixed(0).padStart(6)} ms  ${(ms / base).toFixed(2)}`);
}

try {
  git('init', '-q', '-b', 'main');
  // Git would tidy up behind our back.
  git('config', 'gc.auto', '0');
  for (let folder = 0; folder * 50 < FILES; folder += 1) {
    const path = join(root, `d${folder % 40}`, `e${folder}`);
    mkdirSync(path, { recursive: true });
    for (let file = 0; file < 50; file += 1)
      writeFileSync(join(path, `f${file}.txt`), `file ${folder} ${file}\n`.repeat(20));
  }
  git('add', '-A');
  git('-c', 'user.name=b', '-c', 'user.email=b@example.com', 'commit', '-qm', 'all');
  // Git rereads what is as young as the index.
  await new Promise((resolve) => setTimeout(resolve, 1500));
  git('update-index', '-q', '--refresh');
  const worktree = await locate(root, run);
  const snapshot = async () => {
    const taken = await takeSnapshot(worktree, snapshotFolder(), run);
    if (taken.kind === 'failed') throw new Error(taken.reason);
    return taken;
  };
  const taken = await snapshot();
  const request = { workingDirectory: root, codexArgs: [], codexHome: null, personalLogin: false, resume: null };
  const asked = {
    ...request,
    outputFile: null,
    cacheDir: `${root}-cache`,
    keyOn: 'commit',
    diffBase: null,
    paths: null,
  };
  const key = () => gatherFacts(asked, { fallbackCommit: '', personalHome: null, ...run });
  const [status, whole] = await medians([() => git('status', '--porcelain'), key]);
  const rows = [
    ['git status (porcelain)', status],
    ['key, clean (at most 1.1)', whole],
    ['locate', await median(() => locate(root, run))],
    ['treeState, clean', await median(() => treeState(worktree, run))],
    ['takeSnapshot, clean', await median(snapshot)],
    ['captureChanges, nothing changed', await median(() => captureChanges(taken))],
  ];
  writeFileSync(join(root, 'd1', 'new.txt'), 'new\n');
  rows.push(['captureChanges, one new file', await median(() => captureChanges(taken))]);
  rows.push(['treeState, one new file', await median(() => treeState(worktree, run))]);
  rmSync(join(root, 'd1', 'new.txt'));
  writeFileSync(join(root, '.git', 'info', 'attributes'), '* text=auto\n');
  rows.push(['takeSnapshot, clean, text=auto', await median(snapshot)]);
  report(rows);
} finally {
  rmSync(root, { recursive: true, force: true });
  rmSync(`${root}-snapshot`, { recursive: true, force: true });
}
