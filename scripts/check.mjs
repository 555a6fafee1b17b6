// Every check, in the order in which they are cheapest to fail. CI, the README and people run this one.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const STEPS = [
  ['types', 'npm', ['run', '--silent', 'typecheck']],
  ['lint', 'npm', ['run', '--silent', 'lint']],
  ['unused code', 'npm', ['run', '--silent', 'check:unused']],
  ['import directions', 'npm', ['run', '--silent', 'check:directions']],
  ['links', 'npm', ['run', '--silent', 'check:links']],
  ['README tables', 'npm', ['run', '--silent', 'check:readme']],
  ['dist equals a fresh build', 'npm', ['run', '--silent', 'check:dist']],
];

for (const [name, command, args] of STEPS) {
  console.log(`\n== ${name}`);
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) {
    console.error(`\n"${name}" failed; \`${command} ${args.join(' ')}\` shows it again.`);
    process.exit(1);
  }
}

console.log('\n== tests');
const report = join(tmpdir(), `codex-job-tests-${process.pid}.json`);
const { status } = spawnSync(
  'npx',
  ['--no-install', 'vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
  { stdio: 'inherit', shell: process.platform === 'win32' },
);
const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, 'utf8'));
rmSync(report);
console.log(`\n${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests} skipped`);
process.exit(status ?? 1);
