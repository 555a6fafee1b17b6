import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
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
  // As root, who may search every folder, a link to itself is what can't be looked at.
  it('takes what cannot be looked at for no directory', () => {
    const locked = join(folder, 'locked');
    mkdirSync(join(locked, 'sub'), { recursive: true });
    symlinkSync('loop', join(folder, 'loop'));
    symlinkSync(join(locked, 'sub'), join(locked, 'link'));
    chmodSync(locked, 0o600);
    try {
      const context = requestContext('cli', {}, folder, 5);
      expect(context.isDirectory(join(folder, 'loop'))).toBe(false);
      expect(context.isDirectory(join(locked, 'link'))).toBe(process.getuid?.() === 0);
    } finally {
      chmodSync(locked, 0o700);
    }
  });

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
      otherInputs: [],
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
