import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inputsFromEnvironment, requestContext } from '../../src/request/load.ts';
import { parseRequest } from '../../src/request/parse.ts';

let folder: string;
beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'request-')));
  mkdirSync(join(folder, 'w', 'sub'), { recursive: true });
  writeFileSync(join(folder, 'w', 'task.md'), '\ufeffDo it\r\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('inputs', () => {
  it('come from the variables that the runner sets: upper case, hyphens kept', () => {
    const raw = inputsFromEnvironment({
      'INPUT_TASK-FILE': 'task.md',
      INPUT_TIER: 'high',
      INPUT_TASK_FILE: 'no',
      input_task: 'no',
    });
    expect(raw).toMatchObject({ 'task-file': 'task.md', tier: 'high', task: '', 'no-cache': '' });
  });
});

describe('the context', () => {
  it('of the action starts at the workspace, on the real disk', () => {
    const env = {
      GITHUB_WORKSPACE: join(folder, 'w'),
      HOME: '/home/p',
      XDG_CACHE_HOME: '',
      RUNNER_TEMP: '/r',
      CODEX_HOME: '/c',
    };
    const context = requestContext('action', env, folder, 5);
    expect(context).toMatchObject({
      now: 5,
      entry: 'action',
      workspace: join(folder, 'w'),
      home: '/home/p',
      xdgCacheHome: null,
      codexHomeEnv: '/c',
      temp: '/r',
    });
    const raw = inputsFromEnvironment({ 'INPUT_TASK-FILE': 'task.md', 'INPUT_WORKING-DIRECTORY': 'sub' });
    expect(parseRequest(raw, context)).toMatchObject({
      kind: 'ok',
      request: { task: 'Do it', workingDirectory: join(folder, 'w', 'sub') },
    });
    const wrong = inputsFromEnvironment({
      'INPUT_TASK-FILE': 'sub',
      'INPUT_WORKING-DIRECTORY': 'task.md',
      'INPUT_CODEX-HOME': 'none',
    });
    const reading = parseRequest(wrong, context);
    expect(reading.kind === 'invalid' && reading.problems.map(({ input }) => input)).toEqual([
      'task-file',
      'working-directory',
      'codex-home',
    ]);
  });

  it('of the command line starts at the current directory, and a missing HOME is null', () => {
    const context = requestContext('cli', { GITHUB_WORKSPACE: '/elsewhere' }, folder);
    expect(context).toMatchObject({ workspace: folder, home: null, temp: tmpdir() });
    expect(context.isDirectory(join(folder, 'w', 'task.md', 'x'))).toBe(false);
  });
});
