/** What a hit in the local cache loads: measured in the process, not on the disk. */
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findOnPath } from '../../src/base/process/find-on-path.ts';
import { codexToolCache } from '../support/codex.ts';
import { cleanTempDirs, machine, makeRepo, tempDir } from '../support/repo.ts';
import { startResponsesServer, text } from '../support/responses-server.ts';
import { type ActionOptions, ROOT, runAction } from '../support/run-action.ts';

const LIMIT = 200 * 1024;
const ANSWER = 'Two files lack tests:\n\n- `a.txt` has none\n\n| file | lines |\n| --- | ---: |\n| `a.txt` | 1 |\n';
const PRELOAD = join(ROOT, '__tests__', 'fixtures', 'loaded-bytes.cjs');

let job: ActionOptions;
let hit: Awaited<ReturnType<typeof replayed>>;

async function replayed(over: Partial<ActionOptions> = {}) {
  const report = join(tempDir('loaded'), 'loaded.json');
  const run = await runAction({ ...job, ...over, env: { NODE_OPTIONS: `--require "${PRELOAD}"`, LOADED: report } });
  const files = JSON.parse(readFileSync(report, 'utf8')) as { url: string; length: number }[];
  return { run, files: files.filter(({ url }) => fileURLToPath(url) !== PRELOAD) };
}

beforeAll(async () => {
  const model = await startResponsesServer(text(ANSWER));
  const on = machine({ toolCache: await codexToolCache(), checkout: makeRepo({ files: { 'a.txt': 'a\n' } }) });
  job = {
    ...on,
    inputs: { task: 'Count.', 'openai-api-key': 'sk-test-0123456789', 'responses-api-endpoint': model.endpoint },
  };
  const miss = await runAction(job);
  await model.close();
  expect(miss.outputs['cache-hit']).toBe('false');
  hit = await replayed();
});
afterAll(cleanTempDirs);

test(`at most ${LIMIT} bytes of JavaScript`, () => {
  expect(hit.run.outputs).toMatchObject({ 'cache-hit': 'true', 'cache-source': 'local', 'final-message': ANSWER });
  expect(hit.files.reduce((sum, { length }) => sum + length, 0)).toBeLessThanOrEqual(LIMIT);
});

test('no other file of the bundle is needed', async () => {
  const copy = join(tempDir('dist'), 'action');
  cpSync(join(ROOT, 'dist', 'action'), copy, { recursive: true });
  const used = new Set(['package.json', ...hit.files.map(({ url }) => basename(fileURLToPath(url)))]);
  const others = readdirSync(copy).filter((name) => !used.has(name));
  expect(others.length).toBeGreaterThan(3);
  for (const name of others) rmSync(join(copy, name), { recursive: true });
  const { run } = await replayed({ main: join(copy, 'index.js') });
  expect(run.code).toBe(0);
  expect(run.outputs).toEqual({
    ...hit.run.outputs,
    report: run.outputs['report'],
    'cache-age': run.outputs['cache-age'],
  });
  const ageless = (markdown: string) => markdown.replace(/\d+ (?:seconds?|minutes?) ago/, '… ago');
  expect(ageless(run.summary)).toBe(ageless(hit.run.summary));
});

test('starts git three times, in one shell, and nothing else', async () => {
  const bin = tempDir('bin');
  const calls = join(bin, 'calls');
  const git = findOnPath('git', process.env);
  writeFileSync(join(bin, 'git'), `#!/bin/sh\necho "$PPID" >> '${calls}'\nexec '${git}' "$@"\n`, { mode: 0o755 });
  const run = await runAction({ ...job, env: { PATH: `${bin}${delimiter}${process.env['PATH']}` } });
  expect(run.outputs['cache-hit']).toBe('true');
  const parents = readFileSync(calls, 'utf8').trim().split('\n');
  expect(parents).toHaveLength(3);
  expect(new Set(parents).size).toBe(1);
});

describe('the bytecode beside the bundle', () => {
  const folder = () => {
    const copy = join(tempDir('dist'), 'action');
    cpSync(join(ROOT, 'dist', 'action'), copy, { recursive: true });
    rmSync(join(copy, '.bytecode'), { recursive: true, force: true });
    return copy;
  };
  const left = (copy: string) => readdirSync(join(copy, '.bytecode')).sort();
  const hits = async (copy: string) => {
    const run = await runAction({ ...job, main: join(copy, 'index.js') });
    expect(run.outputs).toMatchObject({ exit: '0', 'cache-hit': 'true', 'final-message': ANSWER });
  };

  test('is left by the second run, used by the third, and replaced where it is damaged', async () => {
    const copy = folder();
    await hits(copy);
    const [seen = ''] = left(copy);
    expect(left(copy)).toEqual([expect.stringMatching(/^[0-9a-f]{16}-v[\d.]+-\w+\.seen$/)]);
    await hits(copy);
    const kept = seen.replace('.seen', '');
    expect(left(copy)).toEqual([kept, seen]);
    const path = join(copy, '.bytecode', kept);
    const { size, mtimeMs, mode } = statSync(path);
    expect([size > 100_000, mode & 0o777, statSync(join(copy, '.bytecode')).mode & 0o777]).toEqual([
      true,
      0o600,
      0o700,
    ]);
    await hits(copy);
    expect(statSync(path).mtimeMs).toBe(mtimeMs);
    const whole = readFileSync(path);
    const zeroed = Buffer.from(whole).fill(0, 100_000, 110_000);
    for (const damaged of [Buffer.from('damaged'), Buffer.alloc(0), whole.subarray(0, 50_000), zeroed]) {
      writeFileSync(path, damaged);
      await hits(copy);
      expect(statSync(path).size).toBeGreaterThan(100_000);
    }
    await hits(copy);
  });

  test('is neither read nor written in a folder that others can write', async () => {
    const copy = folder();
    await hits(copy);
    await hits(copy);
    chmodSync(join(copy, '.bytecode'), 0o777);
    const before = left(copy);
    for (const name of before) writeFileSync(join(copy, '.bytecode', name), 'planted');
    await hits(copy);
    for (const name of before) expect(readFileSync(join(copy, '.bytecode', name), 'utf8')).toBe('planted');
  });

  test('is not left in a workspace, nor where nothing can be written', async () => {
    const on = machine({ toolCache: job.toolCache, checkout: makeRepo({ files: { 'a.txt': 'a\n' } }) });
    const vendored = join(on.workspace, '.github', 'actions', 'codex-job');
    mkdirSync(dirname(vendored), { recursive: true });
    cpSync(folder(), vendored, { recursive: true });
    for (let times = 0; times < 2; times += 1) {
      const run = await runAction({ ...on, inputs: {}, main: join(vendored, 'index.js') });
      expect(run.outputs).toMatchObject({ failure: 'input' });
    }
    expect(existsSync(join(vendored, '.bytecode'))).toBe(false);
    const copy = folder();
    writeFileSync(join(copy, '.bytecode'), 'no folder');
    await hits(copy);
    await hits(copy);
    expect(readFileSync(join(copy, '.bytecode'), 'utf8')).toBe('no folder');
  });
});
