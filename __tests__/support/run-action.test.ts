import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { cancelAfter, findProcesses } from './child.ts';
import { parseFileCommands } from './file-commands.ts';
import { cleanTempDirs, machine, tempDir, writeFiles } from './repo.ts';
import { type ActionOptions, runAction } from './run-action.ts';
import { machineNode, runCli } from './run-cli.ts';

afterEach(cleanTempDirs);

const METADATA = `
name: fixture
inputs:
  task: {}
  no-cache: { default: 'false' }
  github-token: { default: '\${{ github.token }}' }
`;

function fixture(code: string, over: Partial<ActionOptions> = {}) {
  const folder = tempDir('fixture');
  writeFiles(folder, { 'action.yml': METADATA, 'main.cjs': `const fs = require('fs');\n${code}` });
  const { home, workspace, temp, toolCache } = machine();
  return runAction({
    inputs: {},
    home,
    workspace,
    temp,
    toolCache,
    metadata: join(folder, 'action.yml'),
    main: join(folder, 'main.cjs'),
    ...over,
  });
}

test('the environment is the one of a runner: every input with its default, nothing of ours', async () => {
  const run = await fixture('console.log(JSON.stringify({ ...process.env, cwd: process.cwd() }))', {
    inputs: { task: 'do' },
    githubToken: 'tok',
    env: { CI: undefined, EXTRA: '1' },
  });
  const env = JSON.parse(run.stdout.toString());
  expect(env).toMatchObject({ INPUT_TASK: 'do', 'INPUT_NO-CACHE': 'false', 'INPUT_GITHUB-TOKEN': 'tok', EXTRA: '1' });
  expect(env.cwd).toBe(env.GITHUB_WORKSPACE);
  expect(env).not.toHaveProperty('CI');
  expect(env).not.toHaveProperty('VITEST');
  expect(run).toMatchObject({ code: 0, signal: null, timedOut: false, pipesHeld: false, leftovers: [] });
});

test('an input that action.yml does not have is a mistake', async () => {
  await expect(fixture('', { inputs: { tsak: 'x' } })).rejects.toThrow('action.yml has no input tsak');
});

test('outputs, summary and exports are read from the file commands', async () => {
  const run = await fixture(`
    fs.appendFileSync(process.env.GITHUB_OUTPUT, 'a=1\\nb<<X\\nx\\n=y\\n\\nX\\n');
    fs.appendFileSync(process.env.GITHUB_STEP_SUMMARY, '# hi');
    fs.appendFileSync(process.env.GITHUB_ENV, 'E=e\\n');
    console.error('to stderr'); process.exitCode = 3;`);
  expect(run).toMatchObject({ code: 3, outputs: { a: '1', b: 'x\n=y\n' }, summary: '# hi', exported: { E: 'e' } });
  expect(run.stderr.toString()).toBe('to stderr\n');
});

test('what a child leaves behind is found although it hides its environment, and is ended', async () => {
  const run = await fixture(`
    const c = require('child_process').spawn('sleep', ['30'], { detached: true, stdio: 'inherit', env: {} });
    c.unref(); process.exit(0);`);
  expect(run.leftovers.map((process) => process.command)).toEqual(['sleep 30']);
  expect(run.pipesHeld).toBe(true);
  await expect
    .poll(() => findProcesses(['codex-job-machine-']).filter((left) => left.command === 'sleep 30'))
    .toEqual([]);
});

test('a time-out kills', async () => {
  const run = await fixture('setInterval(() => {}, 1000)', { timeoutMs: 300 });
  expect(run).toMatchObject({ code: null, signal: 'SIGKILL', timedOut: true });
});

test('signals come when the log says so', async () => {
  const run = await fixture(
    `process.on('SIGINT', () => { console.log('got it'); process.exit(130); });
    setInterval(() => {}, 1000); console.log('ready');`,
    { signals: cancelAfter(/ready/) },
  );
  expect(run).toMatchObject({ code: 130, signal: null, timedOut: false });
  expect(run.log.toString()).toBe('ready\ngot it\n');
});

test('the command line gets its arguments and stdin, under the machine’s own Node too', async () => {
  const folder = tempDir('cli');
  const main = join(folder, 'main.cjs');
  writeFiles(folder, {
    'main.cjs': `console.log(process.argv.slice(2).join('|'), require('fs').readFileSync(0, 'utf8'));
      console.error(process.version + Object.keys(process.env).length)`,
  });
  const node = machineNode();
  expect(node).not.toBeNull();
  const run = await runCli({
    args: ['a b', 'c'],
    cwd: folder,
    home: folder,
    stdin: 'in',
    main,
    ...(node ? { node } : {}),
  });
  expect(run.stdout.toString()).toBe('a b|c in\n');
  expect(run.stderr.toString()).toMatch(/^v\d+\.\d+\.\d+3\n$/);
});

test('a process that is not ours is not found', async () => {
  const other = spawn('sleep', ['5'], { cwd: '/', env: {} });
  expect(findProcesses([tempDir('none')])).toEqual([]);
  other.kill('SIGKILL');
});

test.each([
  ['neither', 'no sign at all'],
  ['=value', 'must not be empty'],
  ['a<<EOF\nb\n', 'Matching delimiter not found'],
])('file commands: %j is refused', (text, message) => {
  expect(() => parseFileCommands(text)).toThrow(message === 'no sign at all' ? 'Invalid format' : message);
});
