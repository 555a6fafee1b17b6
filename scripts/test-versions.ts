// The end-to-end core with several versions of Codex: the oldest that is claimed, one in the middle, and the newest that
// the registry has. For each: the tests of CORE, and the flags of `codex exec --help` against our own table of them.
//
//   npm run test:versions                 all of them
//   npm run test:versions -- 0.150.0 …    only these
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { OLDEST_CODEX } from '../src/request/codex-version.ts';
import { CODEX_VERSION } from '../src/request/inputs.ts';

const MIDDLE = '0.150.0';
const CORE = [
  '__tests__/e2e/main.test.ts',
  '__tests__/e2e/replay.test.ts',
  '__tests__/e2e/walls.test.ts',
  '__tests__/e2e/ends.test.ts',
  '__tests__/request/codex-args/help.real.test.ts',
];

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const given = process.argv.slice(2);
const versions = given.length > 0 ? given : [...new Set([OLDEST_CODEX, MIDDLE, CODEX_VERSION, newest()])];
const rows = versions.map(run);
console.log(
  `\n| Codex | passed | failed | skipped | seconds |\n|---|---|---|---|---|\n${rows.map(({ row }) => row).join('\n')}`,
);
process.exit(rows.every(({ ok }) => ok) ? 0 : 1);

function run(version: string): { row: string; ok: boolean } {
  console.log(`\n== Codex ${version}`);
  const folder = mkdtempSync(join(tmpdir(), 'codex-versions-'));
  const report = join(folder, 'report.json');
  const args = [
    '--no-install',
    'vitest',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  const began = Date.now();
  const { status } = spawnSync('npx', [...args, ...CORE], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, CODEX_JOB_TEST_VERSION: version },
    shell: process.platform === 'win32',
  });
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, 'utf8'));
  rmSync(folder, { recursive: true });
  const seconds = Math.round((Date.now() - began) / 1000);
  return {
    row: `| ${version} | ${numPassedTests} | ${numFailedTests} | ${numPendingTests} | ${seconds} |`,
    ok: status === 0,
  };
}

function newest(): string {
  const { stdout, status } = spawnSync('npm', ['view', '@openai/codex', 'dist-tags.latest', '--json'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('npm cannot tell the newest version of @openai/codex.');
  return JSON.parse(stdout);
}
