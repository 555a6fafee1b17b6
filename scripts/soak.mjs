// The long modes of all tests that have one, one after the other, and what they measured, as a table.
//
//     npm run soak               all of them, hours
//     npm run soak -- sizes      one, or several, by name
//     npm run soak -- --list     the names
//
// What has passed is noted in node_modules/.cache/codex-job-soak.json, so that a soak that was broken off goes on where
// it was: `npm run soak -- --resume`.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const FUZZ = process.env.FUZZ_RUNS ?? '100000';
const LONG = { CODEX_JOB_SOAK: '1' };
const WITH_PROPERTIES = [
  '__tests__/codex/events/events.test.ts',
  '__tests__/base/text/escape-workflow-commands.test.ts',
  '__tests__/base/markdown/safe-markdown.test.ts',
  '__tests__/base/redaction/redact.test.ts',
  '__tests__/request/codex-args/fold.test.ts',
  '__tests__/request/parse.test.ts',
  '__tests__/request/codex-args/shell-words.test.ts',
  '__tests__/request/task.test.ts',
  '__tests__/result/summary.test.ts',
  '__tests__/result/table/table-csv.test.ts',
  '__tests__/result/table/table-json.test.ts',
  '__tests__/result/table/table-markdown.test.ts',
  '__tests__/result/table/table-write.test.ts',
  '__tests__/result/table/table.test.ts',
  '__tests__/store/entry/meta.test.ts',
];

/** Name → what it is, its test files, its environment, and after how many minutes it is given up. */
const PARTS = {
  ends: ['every run ends, three times over', ['__tests__/e2e/ends.test.ts'], {}, 60, 3],
  failures: ['every failure word, three times over', ['__tests__/e2e/failures.test.ts'], {}, 60, 3],
  disk: ['full, read-only, other mount, clock', ['__tests__/e2e/disk.test.ts'], {}, 20, 3],
  sizes: ['1 GB of events, 200 MB in one, 50 MB message', ['__tests__/e2e/sizes.test.ts'], LONG, 60, 1],
  store: ['1,000 kills, 20,000 reads', ['__tests__/store/local/soak.test.ts'], LONG, 120, 1],
  replay: [
    'random work trees, captured and replayed',
    ['__tests__/result/changes/replay.property.test.ts'],
    LONG,
    90,
    1,
  ],
  fuzz: [`${FUZZ} cases of each parser`, ['__tests__/fuzz'], { FUZZ_RUNS: FUZZ }, 240, 1],
  properties: [`${FUZZ} cases of each room's properties`, WITH_PROPERTIES, { FUZZ_RUNS: FUZZ, ...LONG }, 240, 1],
};

const NOTES = join('node_modules', '.cache', 'codex-job-soak.json');
const args = process.argv.slice(2);
if (args.includes('--list')) {
  for (const [name, [what]] of Object.entries(PARTS)) console.log(`${name.padEnd(12)}${what}`);
  process.exit();
}
const wanted = args.filter((arg) => !arg.startsWith('--'));
const unknown = wanted.filter((name) => !(name in PARTS));
if (unknown.length > 0) {
  console.error(`There is no soak ${unknown.join(', ')}; there are ${Object.keys(PARTS).join(', ')}.`);
  process.exit(2);
}
const done = args.includes('--resume') ? notes() : {};
const names = (wanted.length > 0 ? wanted : Object.keys(PARTS)).filter((name) => !done[name]?.passed);
for (const name of names) {
  console.log(`\n== ${name}: ${PARTS[name][0]}`);
  done[name] = run(PARTS[name]);
  mkdirSync(dirname(NOTES), { recursive: true });
  writeFileSync(NOTES, JSON.stringify(done, null, 2));
}

console.log('\n| soak | what | result | tests | minutes |\n|---|---|---|---|---|');
for (const [name, { passed, tests, minutes }] of Object.entries(done)) {
  const row = [name, PARTS[name]?.[0] ?? '', passed ? 'passed' : 'FAILED', tests, minutes];
  console.log(`| ${row.join(' | ')} |`);
}
const figures = Object.values(done).flatMap((one) => one.figures);
if (figures.length > 0) console.log(`\n${figures.join('\n')}`);
process.exit(Object.values(done).every(({ passed }) => passed) ? 0 : 1);

function run([, files, env, minutes, times]) {
  const began = Date.now();
  const figures = [];
  let [passed, tests] = [true, 0];
  for (let round = 0; round < times && passed; round++) {
    const report = join(tmpdir(), `codex-job-soak-${process.pid}.json`);
    const flags = [
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      '--disable-console-intercept',
    ];
    const limit = `--testTimeout=${minutes * 60_000}`;
    const { status, stdout } = spawnSync('npx', ['--no-install', 'vitest', 'run', ...files, ...flags, limit], {
      env: { ...process.env, ...env },
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
      stdio: ['ignore', 'pipe', 'inherit'],
      timeout: minutes * 60_000,
      shell: process.platform === 'win32',
    });
    process.stdout.write(stdout ?? '');
    // What a test measured, it prints as a line `name: …`.
    figures.push(...(stdout ?? '').split('\n').filter((line) => /^(size|figure): /.test(line)));
    passed = status === 0;
    try {
      tests += JSON.parse(readFileSync(report, 'utf8')).numPassedTests;
      rmSync(report);
    } catch {
      passed = false; // it was given up
    }
  }
  return { passed, tests, minutes: ((Date.now() - began) / 60_000).toFixed(1), figures };
}

function notes() {
  try {
    return JSON.parse(readFileSync(NOTES, 'utf8'));
  } catch {
    return {};
  }
}
