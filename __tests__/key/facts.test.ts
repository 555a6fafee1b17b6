import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { gatherFacts } from '../../src/key/facts.ts';
import { identityOf } from '../../src/key/identify.ts';
import type { Request } from '../../src/request/request.ts';
import { cleanTempDirs, makeRepo, tempDir, writeFiles } from '../support/repo.ts';
import { aRequest } from '../support/request.ts';

afterAll(cleanTempDirs);
const THREAD = '01a201d6-5a3e-7c11-9f3e-0c5e6f7a8b9c';

async function hash(more: Partial<Request>, personalHome: string | null = null, eventBase?: () => Promise<string[]>) {
  const request = { ...aRequest, ...more };
  const facts = await gatherFacts(request, { fallbackCommit: '', runId: 'run-1', personalHome, eventBase });
  expect(facts.notCacheable).toBeNull();
  return identityOf(request, facts).hash;
}

test('a resumed thread of a personal login counts as far as it has got', async () => {
  const home = tempDir('home');
  const more = {
    workingDirectory: makeRepo().path,
    personalLogin: true,
    resume: { kind: 'resume', thread: THREAD },
  } as const;
  const session = `sessions/2026/11/22/rollout-2026-11-22T07-00-00-${THREAD}.jsonl`;
  writeFiles(home, { [session]: 'one\n' });
  const before = await hash(more, home);
  writeFiles(home, { [session]: 'one\ntwo\n' });
  expect(await hash(more, home)).not.toBe(before);
});

test('one look at the checkout names every tier', async () => {
  const facts = await gatherFacts(
    { ...aRequest, workingDirectory: makeRepo().path },
    { fallbackCommit: '', runId: 'r', personalHome: null },
  );
  const [low, high] = [identityOf(aRequest, facts), identityOf({ ...aRequest, model: 'another' }, facts)];
  expect(low.hash).not.toBe(high.hash);
  expect(low.worktree).toBe(high.worktree);
});

test('keys of one kind never meet those of another', async () => {
  const repo = makeRepo({
    files: { 'src/a.txt': 'a\n' },
    commits: [{ message: 'two', files: { 'src/b.txt': 'b\n' } }],
  });
  const more = { workingDirectory: repo.path };
  const hashes = [
    await hash(more),
    await hash({ ...more, keyOn: 'tree' }),
    await hash({ ...more, keyOn: 'diff', diffBase: 'HEAD~1' }),
    await hash({ ...more, keyOn: 'diff' }, null, async () => ['absent', 'HEAD']),
    await hash({ ...more, paths: [repo.path] }),
    await hash({ ...more, paths: [join(repo.path, 'src')] }),
  ];
  expect(new Set(hashes).size).toBe(hashes.length);
});

test('declared files and folders count as they are on disk, by their place from where Codex works', async () => {
  const seen = new Set<string>();
  const [one, two] = [tempDir('one'), tempDir('two')];
  for (const root of [one, two]) writeFiles(root, { 'pkg/src/a.txt': 'a\n', 'pkg/x': '', 'other.txt': root });
  const of = (root: string) => hash({ workingDirectory: join(root, 'pkg'), paths: [join(root, 'pkg', 'src')] });
  seen.add(await of(one));
  expect(await of(two)).toBe(await of(one));
  for (const files of [{ 'pkg/src/b.txt': 'b' }, { 'pkg/src/a.txt': 'edited' }, { 'pkg/src/a.txt': null }]) {
    writeFiles(one, files);
    seen.add(await of(one));
  }
  expect(seen.size).toBe(4);
});
