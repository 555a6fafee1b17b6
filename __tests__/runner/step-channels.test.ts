import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { OUTPUTS } from '../../src/publish/outputs.ts';
import { parseFileCommands } from '../support/file-commands.ts';
import { runnerCommands } from '../support/runner-parser.ts';

const KEY = 'sk-proj-aB3xY9Qw7Er5Ty1Ui0Op';
/** Node 24, which runs TypeScript as it is; the tests themselves may run on Node 20. */
const NODE = path.resolve('node_modules/.bin/node');
const source = (file: string) => JSON.stringify(new URL(`../../src/${file}`, import.meta.url).href);

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'codex-job-channels-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** What a step prints that runs `code`, with the modules under test at hand. */
async function step(code: string, env: Record<string, string> = {}): Promise<{ stdout: string; stderr: string }> {
  const script = `
    const { maskSecrets, runnerLog } = await import(${source('runner/log.ts')});
    const { setOutputs } = await import(${source('runner/outputs.ts')});
    const { writeJobSummary } = await import(${source('runner/job-summary.ts')});
    const { createRedactor } = await import(${source('base/redaction/redact.ts')});
    const { OUTPUTS } = await import(${source('publish/outputs.ts')});
    const KEY = ${JSON.stringify(KEY)};
    const log = runnerLog(createRedactor([KEY]));
    ${code}`;
  return promisify(execFile)(NODE, ['--no-warnings', '--input-type=module', '-e', script], {
    env: { PATH: process.env['PATH'] ?? '', ...env },
  });
}

describe('runnerLog', () => {
  it('prints to stdout only, and lets foreign text neither act nor leak', async () => {
    const { stdout, stderr } = await step(`
      const evil = '\\u0085::set-output name=a::' + KEY + '\\r##[add-matcher]x\\n::stop-commands::t 100%0A::error::x';
      log.info(evil);
      log.notice(evil);
      log.warning(evil);
    `);
    expect(stderr).toBe('');
    expect(stdout).not.toContain('sk-proj');
    expect(runnerCommands(stdout).map((command) => command.name)).toEqual(['notice', 'warning']);
    for (const { data } of runnerCommands(stdout)) {
      expect(data).toBe('\n: :set-output name=a::***\n## [add-matcher]x\n: :stop-commands::t 100%0A::error::x');
      expect(runnerCommands(data)).toEqual([]);
    }
  });
});

describe('maskSecrets', () => {
  it('tells the runner every form, a line at a time', async () => {
    const { stdout } = await step(`maskSecrets([KEY + '\\nsecond "line"', '', 'abc']);`);
    const masks = runnerCommands(stdout);
    expect(new Set(masks.map((command) => command.name))).toEqual(new Set(['add-mask']));
    const values = masks.map((command) => command.data);
    expect(values).toContain(KEY);
    expect(values).toContain('second "line"');
    expect(values).toContain(Buffer.from(`${KEY}\nsecond "line"`).toString('base64'));
    expect(values).not.toContain('abc');
    for (const value of values) expect(value).not.toMatch(/[\r\n]/);
  });
});

describe('setOutputs', () => {
  const values = `Object.fromEntries(OUTPUTS.map((name) => [name, name + '\\nEOF\\nexit=9\\n::set-output name=x::y']))`;

  it('writes them all to the file', async () => {
    const file = path.join(folder, 'output');
    await writeFile(file, '');
    const { stdout } = await step(`setOutputs(${values});`, { GITHUB_OUTPUT: file });
    const read = parseFileCommands(await readFile(file, 'utf8'));
    expect(Object.keys(read).sort()).toEqual([...OUTPUTS].sort());
    expect(read['exit']).toBe('exit\nEOF\nexit=9\n::set-output name=x::y');
    expect(runnerCommands(stdout)).toEqual([]);
  });

  it('prints nothing where there is no file', async () => {
    expect((await step(`setOutputs(${values});`)).stdout).toBe('');
    expect((await step(`setOutputs(${values});`, { GITHUB_OUTPUT: '' })).stdout).toBe('');
  });
});

describe('writeJobSummary', () => {
  it('appends', async () => {
    const file = path.join(folder, 'summary.md');
    await writeFile(file, 'before\n');
    const { stdout } = await step(`await writeJobSummary('# Now\\n', log);`, { GITHUB_STEP_SUMMARY: file });
    expect(await readFile(file, 'utf8')).toBe('before\n# Now\n');
    expect(stdout).toBe('');
  });

  it('leaves it out with one warning when it would not fit, or cannot be written', async () => {
    const file = path.join(folder, 'summary.md');
    await writeFile(file, 'x'.repeat(1024 * 1024 - 3));
    const full = await step(`await writeJobSummary('four', log);`, { GITHUB_STEP_SUMMARY: file });
    expect(runnerCommands(full.stdout).map((command) => command.name)).toEqual(['warning']);
    expect((await readFile(file)).length).toBe(1024 * 1024 - 3);
    const missing = await step(`await writeJobSummary('four', log);`, { GITHUB_STEP_SUMMARY: folder });
    expect(runnerCommands(missing.stdout).map((command) => command.name)).toEqual(['warning']);
  });

  it('does nothing where the runner has no place for it', async () => {
    expect((await step(`await writeJobSummary('four', log);`)).stdout).toBe('');
  });
});
