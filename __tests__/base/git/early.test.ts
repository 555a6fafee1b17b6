import { execFileSync } from 'node:child_process';
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { askEarly, dropEarlyAnswers, earlyAnswer } from '../../../src/base/git/early.ts';
import { firstQuestions } from '../../../src/base/git/first-questions.ts';
import { gitOutput } from '../../../src/base/git/git.ts';
import { withGitLimit } from '../../../src/base/git/git-limit.ts';
import { cleanStatus, LOCATE } from '../../../src/base/git/questions.ts';
import { killMarked, runMarker } from '../../../src/base/process/kill-marked.ts';
import { cleanTempDirs, makeRepo, tempDir } from '../../support/repo.ts';

afterAll(cleanTempDirs);

const soon = { timeoutMs: 20_000, signal: undefined };
const posix = process.platform === 'win32' ? test.skip : test;

posix('each answer is the one that git gives when it is asked later, and is given once', async () => {
  const { path: root } = makeRepo({ files: { "it's a $(name).txt": 'a\n' } });
  writeFileSync(join(root, 'new.txt'), 'new\n');
  const questions = firstQuestions(root);
  expect(questions.map(({ args }) => args[0])).toEqual(['rev-parse', 'config', 'status']);
  askEarly(questions, 'early-1');
  for (const question of questions) {
    const early = await earlyAnswer(question, soon);
    const asked = await gitOutput(question.args, { cwd: question.cwd, runId: 'later', okCodes: [0, 1] });
    expect(early).toEqual({ code: asked.code, stdout: asked.stdout });
    expect(await earlyAnswer(question, soon)).toBeNull();
  }
});

posix('a failure is no answer: git is asked again, and what it says then counts', async () => {
  const { path: root } = makeRepo({ files: { 'a.txt': 'a\n' } });
  const asked = { args: cleanStatus(root, []), cwd: root };
  writeFileSync(join(root, '.git', 'config'), '[damaged\n');
  askEarly([asked], 'early-2');
  await expect(gitOutput(asked.args, { cwd: root, runId: 'early-2' })).rejects.toThrow(/bad config/);
});

posix('a question with an environment or an input of its own is another question', async () => {
  const { path: root } = makeRepo({ files: { 'a.txt': 'a\n' } });
  const asked = { args: LOCATE, cwd: root };
  askEarly([asked], 'early-3');
  expect(await earlyAnswer({ ...asked, env: { GIT_DIR: '/nowhere' } }, soon)).toBeNull();
  expect(await earlyAnswer({ ...asked, stdin: '' }, soon)).toBeNull();
  expect(await earlyAnswer(asked, soon)).toMatchObject({ code: 0 });
});

posix('answers that nobody wanted are not kept for a later question', async () => {
  const root = makeRepo({ files: { 'a.txt': 'a\n' } }).path;
  const asked = { args: cleanStatus(root, []), cwd: root };
  askEarly([asked], 'early-5');
  dropEarlyAnswers();
  writeFileSync(join(root, 'a.txt'), 'b\n');
  expect((await gitOutput(asked.args, { cwd: root, runId: 'early-5' })).stdout.toString()).toBe(' M a.txt\0');
});

posix('a git that hangs holds nobody longer than the limit', async () => {
  const { path: root } = makeRepo({ files: { 'a.txt': 'a\n' } });
  const filter = join(tempDir('filter'), 'wait');
  writeFileSync(filter, '#!/bin/sh\nsleep 60\n');
  chmodSync(filter, 0o755);
  execFileSync('git', ['config', 'filter.wait.clean', filter], { cwd: root });
  writeFileSync(join(root, '.gitattributes'), '*.txt filter=wait\n');
  writeFileSync(join(root, 'a.txt'), 'b\n');
  const asked = { args: cleanStatus(root, []), cwd: root };
  const signal = new AbortController();
  askEarly([asked], 'early-4');
  const job = withGitLimit({ signal: signal.signal, endsAt: null }, () =>
    gitOutput(asked.args, { cwd: root, runId: 'early-4' }),
  );
  setTimeout(() => signal.abort('SIGINT'), 300);
  await expect(job).rejects.toThrow(/cancelled/);
  // The early one ends with this process; here, with the test.
  await killMarked({ marker: runMarker('early-4'), graceMs: 0 });
});
