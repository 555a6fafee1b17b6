/** One question on two machines with two histories: the second asks no model. Real git, the shipped bundle. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';

import { cloneRepo, type Machine, makeRepo, type Repo, tempDir } from '../support/repo.ts';
import { text } from '../support/responses-server.ts';
import type { ActionRun } from '../support/run-action.ts';
import { runCli } from '../support/run-cli.ts';
import { type Bench, KEY, openBench } from './bench.ts';

// Up to four real runs in a test.
vi.setConfig({ testTimeout: 240_000 });

let bench: Bench | undefined;
afterEach(async () => {
  await bench?.close();
  bench = undefined;
});

const FILES = { 'src/a.txt': 'a\n', 'docs/b.txt': 'b\n', 'AGENTS.md': 'Be brief.\n' };

/** A project with a main branch and a change to it. */
function project(): Repo {
  const repo = makeRepo({ files: FILES });
  repo.git('checkout', '-q', '-b', 'change');
  repo.commit('change', { 'src/a.txt': 'changed\n' });
  return repo;
}

async function open(): Promise<Bench> {
  bench = await openBench(() => text('Looks good.'));
  return bench;
}

/** A job in a fresh clone of what is checked out in the repository, on a machine that shares the local cache only. */
async function runIn(repo: Repo, cacheDir: string, args: readonly string[], clone = ['clone', '-q']) {
  const workspace = join(tempDir('clone'), 'c');
  repo.git(...clone, `file://${repo.path}`, workspace);
  const { code, stdout, stderr } = await runCli({
    args: [
      'run',
      '--task',
      'Review.',
      '--responses-api-endpoint',
      bench?.model.endpoint ?? '',
      '--cache-dir',
      cacheDir,
      ...args,
    ],
    cwd: workspace,
    home: tempDir('home'),
    env: { OPENAI_API_KEY: KEY, RUNNER_TOOL_CACHE: bench?.newMachine().toolCache },
  });
  expect({ code, stderr: stderr.toString(), stdout: stdout.toString() }).toMatchObject({ code: 0 });
  return workspace;
}

test.each([
  ['tree', (repo: Repo) => repo.git('merge', '-q', '--no-ff', '-m', 'merge', 'change')],
  ['diff', (repo: Repo) => repo.git('merge', '-q', '--no-ff', '-m', 'merge', 'change')],
])('key-on: %s, a merge commit', async (keyOn, merge) => {
  const { model } = await open();
  const cacheDir = tempDir('store');
  const repo = project();
  const args = ['--key-on', keyOn, ...(keyOn === 'diff' ? ['--diff-base', repo.git('rev-parse', 'main')] : [])];
  await runIn(repo, cacheDir, args);
  repo.git('checkout', '-q', 'main');
  merge(repo);
  await runIn(repo, cacheDir, args);
  expect(model.requests).toHaveLength(1);
  repo.commit('more', { 'src/a.txt': 'changed again\n' });
  await runIn(repo, cacheDir, args);
  expect(model.requests).toHaveLength(2);
});

test('key-on: tree, a rebase that ends in the same files', async () => {
  const { model } = await open();
  const cacheDir = tempDir('store');
  const repo = project();
  await runIn(repo, cacheDir, ['--key-on', 'tree']);
  repo.git('commit', '-q', '--amend', '-m', 'reworded');
  await runIn(repo, cacheDir, ['--key-on', 'tree']);
  expect(model.requests).toHaveLength(1);
});

test('key-on: diff, a rebase onto a base that moved elsewhere, and an edit on top', async () => {
  const { model } = await open();
  const cacheDir = tempDir('store');
  const repo = project();
  const args = ['--key-on', 'diff', '--diff-base', 'main'];
  await runIn(repo, cacheDir, args);
  repo.git('checkout', '-q', 'main');
  repo.commit('elsewhere', { 'docs/b.txt': 'moved\n' });
  repo.git('checkout', '-q', 'change');
  repo.git('rebase', '-q', 'main');
  const workspace = await runIn(repo, cacheDir, args);
  expect(model.requests).toHaveLength(1);
  // The same folder again, with an edit that nobody committed, and with a file that git doesn't know.
  const cloned = cloneRepo(repo, join(tempDir('edited'), 'c'));
  expect(workspace).not.toBe(cloned.path);
  for (const [name, content] of [
    ['src/a.txt', 'edited\n'],
    ['src/new.txt', 'new\n'],
  ] as const) {
    writeFileSync(join(cloned.path, name), content);
    const again = await runCli({
      args: [
        'compare',
        '--tiers',
        'low',
        '--task',
        'Review.',
        '--responses-api-endpoint',
        model.endpoint,
        '--cache-dir',
        cacheDir,
        ...args,
      ],
      cwd: cloned.path,
      home: tempDir('home'),
      env: { OPENAI_API_KEY: KEY },
    });
    expect(again.code, name).toBe(1);
  }
});

test('paths, a push of an unrelated file', async () => {
  const { model } = await open();
  const cacheDir = tempDir('store');
  const repo = project();
  await runIn(repo, cacheDir, ['--paths', 'src']);
  repo.commit('unrelated', { 'docs/new.txt': 'n\n', 'AGENTS.md': 'Be long.\n' });
  await runIn(repo, cacheDir, ['--paths', 'src']);
  expect(model.requests).toHaveLength(1);
  repo.commit('related', { 'src/new.txt': 'n\n' });
  await runIn(repo, cacheDir, ['--paths', 'src']);
  expect(model.requests).toHaveLength(2);
});

test('the action takes the base from the event, and says how to get a history that is too short', async () => {
  const { model, run, newMachine } = await open();
  const repo = project();
  const checkout = (on: Machine, ...args: string[]) =>
    repo.git('clone', '-q', ...args, `file://${repo.path}`, join(on.workspace, 'c'));
  const act = async (payload: unknown, ...args: string[]): Promise<ActionRun> => {
    const on = newMachine();
    checkout(on, ...args);
    return run(
      { ...on, workspace: join(on.workspace, 'c') },
      { task: 'Review.', 'key-on': 'diff', 'allow-users': '*' },
      {
        eventPayload: payload,
        env: { GITHUB_EVENT_NAME: 'pull_request' },
      },
    );
  };
  const base = { ref: 'main', sha: repo.git('rev-parse', 'main') };
  const first = await act({ pull_request: { number: 1, base } });
  expect(first.outputs).toMatchObject({ exit: '0' });
  const queued = await act({ merge_group: { base_ref: 'refs/heads/main', base_sha: base.sha } });
  expect(queued.outputs['hash']).toBe(first.outputs['hash']);
  const before = model.requests.length;
  const shallow = await act({ pull_request: { number: 1, base } }, '--depth=1');
  expect(shallow.outputs).toMatchObject({ exit: '2', failure: 'input' });
  expect(shallow.outputs['error']).toContain('fetch-depth: 0');
  const push = await act({ ref: 'refs/heads/change' });
  expect(push.outputs).toMatchObject({ exit: '2', failure: 'input' });
  expect(push.outputs['error']).toContain('diff-base');
  expect(model.requests).toHaveLength(before);
});
