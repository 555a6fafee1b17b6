/** What `npm publish` would send: installed in an empty folder, it works, and it holds nothing else. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT } from '../support/run-action.ts';

interface Packed {
  readonly filename: string;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string }[];
}

let folder = '';
let packed: Packed;
const env = () => ({ PATH: process.env['PATH'], HOME: folder, npm_config_update_notifier: 'false' });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'codex-job-package-'));
  const report = execFileSync('npm', ['pack', '--json', '--pack-destination', folder], { cwd: ROOT, encoding: 'utf8' });
  const parsed = JSON.parse(report) as Packed[] | Record<string, Packed>;
  packed = Object.values(parsed)[0] as Packed;
  writeFileSync(join(folder, 'package.json'), '{"private":true}');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--offline', `./${packed.filename}`], {
    cwd: folder,
    env: env(),
    stdio: 'pipe',
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function codexJob(args: readonly string[], input = '') {
  return spawnSync('npx', ['--no-install', 'codex-job', ...args], { cwd: folder, env: env(), encoding: 'utf8', input });
}

test('holds the bundles, the manifests, the schemas and the docs only, below 6 MB', () => {
  const allowed = /^(dist|docs|schema)\/|^compare\/action\.yml$|^[^/]+\.(md|json|yml)$|^LICENSE$/;
  expect(packed.files.map(({ path }) => path).filter((path) => !allowed.test(path))).toEqual([]);
  expect(packed.unpackedSize).toBeLessThan(6_000_000);
});

test('needs no other package', () => {
  const lock = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')) as { packages: object };
  expect(Object.keys(lock.packages)).toEqual(['', 'node_modules/codex-job']);
});

test('npx codex-job --version', () => {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  expect(codexJob(['--version'])).toMatchObject({ status: 0, stdout: `${version}\n` });
});

test('npx codex-job extract-table', () => {
  const run = codexJob(['extract-table', '--format', 'csv'], 'Two rows:\n\n| a | b |\n|---|---|\n| 1 | 2 |\n');
  expect(run).toMatchObject({ status: 0, stdout: 'a,b\n1,2\n' });
});

test('npx codex-job doctor', () => {
  const run = codexJob(['doctor']);
  expect(run.stdout + run.stderr).toContain('git');
  expect(run.status).toBeLessThan(2);
});
