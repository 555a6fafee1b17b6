import { mkdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { realPlace } from '../../src/base/files/real-place.ts';
import { INPUTS, type InputName, type RawInputs } from '../../src/request/inputs.ts';
import { requestContext } from '../../src/request/load.ts';
import { parseRequest } from '../../src/request/parse.ts';
import { cleanTempDirs, tempDir } from '../support/repo.ts';

/** A workspace whose commit holds links to a folder beside it, which stands for HOME, the cache, another checkout. */
let root: string;
let workspace: string;
let outside: string;
beforeEach(() => {
  root = tempDir('paths');
  workspace = join(root, 'work');
  outside = join(root, 'outside');
  for (const folder of [join(workspace, 'sub/deep'), join(workspace, '.git/hooks'), join(outside, 'inner')])
    mkdirSync(folder, { recursive: true });
  writeFileSync(join(outside, 'file.json'), '{}');
  writeFileSync(join(workspace, 'file.json'), '{}');
  symlinkSync('../outside', join(workspace, 'out'));
  symlinkSync('../outside/inner', join(workspace, 'inner'));
  symlinkSync('../outside/not-there-yet', join(workspace, 'dangling'));
  symlinkSync('../outside/file.json', join(workspace, 'link.json'));
  symlinkSync('.git/hooks', join(workspace, 'hooks'));
  symlinkSync('sub/deep', join(workspace, 'inside'));
  symlinkSync('loop', join(workspace, 'loop'));
});
afterAll(cleanTempDirs);

type Given = Partial<Record<InputName, string>>;

function read(given: Given, entry: 'action' | 'cli' = 'action', env: Record<string, string> = {}) {
  const nothing = Object.fromEntries(INPUTS.map(({ name }) => [name, ''])) as RawInputs;
  const context = requestContext(entry, { GITHUB_WORKSPACE: workspace, HOME: root, ...env }, workspace);
  return parseRequest({ ...nothing, task: 'go', ...given }, context);
}
const wrong = (...asked: Parameters<typeof read>) => {
  const reading = read(...asked);
  return reading.kind === 'invalid' ? reading.problems.map(({ input }) => input) : [];
};
const good = (...asked: Parameters<typeof read>) => {
  const reading = read(...asked);
  if (reading.kind === 'invalid') throw new Error(JSON.stringify(reading.problems));
  return reading.request;
};

describe('a path that leaves the workspace through a link of the commit', () => {
  it.each<[string, Given]>([
    ['the working directory', { 'working-directory': 'out' }],
    ['a folder behind the link', { 'working-directory': 'out/inner' }],
    ['`..` behind a link, as the kernel reads it', { 'working-directory': 'inner/..' }],
    ['a loop of links', { 'working-directory': 'loop' }],
    ['a link to .git', { 'working-directory': 'hooks' }],
    ['-C', { 'codex-args': '-C out' }],
    ['the cache', { 'cache-dir': 'out/cache' }],
    ['the cache, before its folder exists', { 'cache-dir': 'dangling/cache' }],
    ['codex-home', { 'codex-home': 'out' }],
    ['the output file', { 'output-file': 'out/answer.md' }],
    ['the output file in .git', { 'output-file': 'hooks/post-commit' }],
    ['-o', { 'codex-args': '-o out/answer.md' }],
    ['the task file', { task: '', 'task-file': 'link.json' }],
    ['the schema', { 'output-schema-file': 'link.json' }],
    ['--output-schema', { 'codex-args': '--output-schema link.json' }],
    ['--add-dir', { 'codex-args': '--add-dir out' }],
    ['--add-dir=', { 'codex-args': '--add-dir=out' }],
    ['a picture', { 'codex-args': '-i link.json' }],
    ['writable roots', { 'codex-args': '-c sandbox_workspace_write.writable_roots=["out"]' }],
    ['writable roots in a table', { 'codex-args': '-c sandbox_workspace_write={writable_roots=["out"]}' }],
    ['instructions', { 'codex-args': '-c model_instructions_file=link.json' }],
  ])('%s', (_name, given) => {
    const quoted = given['codex-args']?.replace(/-c (.*)$/, "-c '$1'");
    const input = Object.keys(given).find((name) => name !== 'task') as InputName;
    expect(wrong(quoted === undefined ? given : { 'codex-args': quoted })).toEqual([input]);
  });

  it('names where it leads', () => {
    const reading = read({ 'working-directory': 'out' });
    expect(reading.kind === 'invalid' && reading.problems[0]?.expected).toContain(outside);
  });
});

describe('a path that is allowed', () => {
  it('is used by its real name', () => {
    expect(good({ 'working-directory': 'inside' }).workingDirectory).toBe(join(workspace, 'sub/deep'));
    expect(good({ 'working-directory': 'inside/..' }).workingDirectory).toBe(join(workspace, 'sub'));
    expect(good({ 'output-file': 'inside/a.md' }).outputFile).toBe(join(workspace, 'sub/deep/a.md'));
    expect(good({ 'cache-dir': join(outside, 'c/d') }).cacheDir).toBe(join(outside, 'c/d'));
  });

  it('can be anywhere by its own letters, but for the working directory of a workflow', () => {
    expect(good({ 'codex-args': `--add-dir ${outside}` }).codexArgs).toHaveLength(2);
    expect(good({ 'output-file': `${outside}/a.md` }).outputFile).toBe(join(outside, 'a.md'));
    expect(wrong({ 'working-directory': outside })).toEqual(['working-directory']);
    expect(good({ 'working-directory': outside }, 'cli').workingDirectory).toBe(outside);
  });

  it('stays one where the workspace itself is a link', () => {
    symlinkSync(workspace, join(root, 'alias'));
    const env = { GITHUB_WORKSPACE: join(root, 'alias') };
    expect(good({ 'working-directory': 'sub' }, 'action', env).workingDirectory).toBe(join(workspace, 'sub'));
    expect(wrong({ 'working-directory': 'out' }, 'action', env)).toEqual(['working-directory']);
    expect(wrong({ 'cache-dir': join(workspace, 'c') }, 'action', env)).toEqual(['cache-dir']);
  });
});

describe('a path that nothing can follow', () => {
  it.each<[string, Given]>([
    ['a name of 300 letters', { 'working-directory': 'x'.repeat(300) }],
    ['a file as a folder', { 'codex-home': 'file.json/home' }],
    ['a loop as codex-home', { 'codex-home': 'loop' }],
    ['a loop as the folder of the output file', { 'output-file': 'loop/a.md' }],
  ])('is a wrong input: %s', (_name, given) => {
    expect(wrong(given)).toEqual(Object.keys(given));
  });
});

describe('what Codex can write', () => {
  const writing = { sandbox: 'workspace-write' } as const;

  it('holds no codex-home: the next run would start what a planted config names', () => {
    const home = join(root, 'home');
    mkdirSync(home);
    mkdirSync(join(workspace, 'home'));
    expect(wrong({ ...writing, 'codex-home': home })).toEqual([]);
    expect(wrong({ 'codex-home': 'home' })).toEqual([]);
    expect(wrong({ ...writing, 'codex-home': 'home' })).toEqual(['codex-home']);
    expect(wrong({ ...writing, 'codex-home': home, 'codex-args': `--add-dir ${home}` })).toEqual(['codex-home']);
    const roots = `-c 'sandbox_workspace_write.writable_roots=["${home}"]'`;
    expect(wrong({ ...writing, 'codex-home': home, 'codex-args': roots })).toEqual(['codex-home']);
    expect(wrong({ ...writing, 'codex-home': home }, 'action', { TMPDIR: root })).toEqual(['codex-home']);
    symlinkSync(home, join(root, 'alias-of-home'));
    const aliased = { ...writing, 'codex-home': join(root, 'alias-of-home') };
    expect(wrong(aliased, 'action', { TMPDIR: home })).toEqual(['codex-home']);
  });

  it('holds no login of the person either', () => {
    mkdirSync(join(workspace, 'home'));
    expect(wrong(writing, 'cli', { CODEX_HOME: join(workspace, 'home'), HOME: outside })).toEqual(['sandbox']);
    expect(wrong({}, 'cli', { CODEX_HOME: join(workspace, 'home'), HOME: outside })).toEqual([]);
  });

  it('holds no cache', () => {
    expect(wrong({ ...writing, 'cache-dir': outside, 'codex-args': `--add-dir ${root}` })).toEqual(['cache-dir']);
    expect(wrong({ 'cache-dir': outside, 'codex-args': `--add-dir ${root}` })).toEqual([]);
  });
});

describe('files that codex-args name', () => {
  it.each([
    '-i missing.png',
    '--image=file.json --image=missing.png',
    '-i sub',
    '-c model_instructions_file=missing.md',
    '-c model_instructions_file=\'"missing.md"\'',
    '-c \'agents={a={config_file="missing.toml"}}\'',
  ])('have to be there: %s', (args) => {
    expect(wrong({ 'codex-args': args })).toEqual(['codex-args']);
  });

  it('start where Codex works', () => {
    writeFileSync(join(workspace, 'sub/picture.png'), '');
    expect(wrong({ 'working-directory': 'sub', 'codex-args': '-i picture.png' })).toEqual([]);
    expect(wrong({ 'codex-args': '-i picture.png' })).toEqual(['codex-args']);
  });
});

describe('realPlace', () => {
  it('follows the kernel, and places what is not there yet', () => {
    const real = realpathSync.native(outside);
    expect(realPlace(join(workspace, 'out', 'new', 'file'))).toEqual({ kind: 'ok', path: join(real, 'new/file') });
    expect(realPlace(join(workspace, 'dangling'))).toEqual({ kind: 'ok', path: join(real, 'not-there-yet') });
    expect(realPlace(`${workspace}/inner/..`)).toEqual({ kind: 'ok', path: real });
    expect(realPlace(`${workspace}/none/../x`)).toEqual({ kind: 'invalid', code: 'ENOENT' });
    expect(realPlace(join(workspace, 'loop'))).toEqual({ kind: 'invalid', code: 'ELOOP' });
    expect(realPlace(join(workspace, 'loop/x'))).toEqual({ kind: 'invalid', code: 'ELOOP' });
  });
});
