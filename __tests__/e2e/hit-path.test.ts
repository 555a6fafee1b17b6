/** What a hit in the local cache loads: measured in the process, not on the disk. */
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
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
  for (const name of others) rmSync(join(copy, name));
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
