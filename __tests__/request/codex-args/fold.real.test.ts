import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codexArguments } from '../../../src/codex/command.ts';
import { foldCodexArgs } from '../../../src/request/codex-args/fold.ts';
import { codexBinary } from '../../support/codex.ts';

/** An empty prompt ends Codex with exit 1 before it asks any server; a command line that clap refuses, with exit 2. */
let binary: string;
let home: string;
beforeAll(async () => {
  binary = await codexBinary();
  home = mkdtempSync(join(tmpdir(), 'codex-args-'));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

function codex(args: readonly string[]): { exit: number | null; stderr: string } {
  const { PATH = '' } = process.env;
  const run = spawnSync(binary, args, {
    input: '',
    env: { PATH, HOME: home, CODEX_HOME: home, CODEX_JOB_RUN: 'args-test' },
    timeout: 20_000,
  });
  return { exit: run.status, stderr: run.stderr.toString() };
}

const UUID = '01a201d6-1111-7abc-8def-0123456789ab';
const ACCEPTED: string[][] = [
  ['-mX'],
  ['-m=X', '-c=model=Y', '--config=model_reasoning_effort=high'],
  ['--yolo', '--dangerously-bypass-hook-trust'],
  ['--json', '--ephemeral', '--ignore-user-config', '--ignore-rules', '--skip-git-repo-check', '--color=never'],
  ['-i', 'a.png', 'b.png'],
  ['-ia.png', '-i=b.png', '--image=c.png'],
  ['-p', 'fast', '--local-provider', 'ollama'],
  ['--add-dir', '.', '--thread-source=x', '--cyber-access-program', 'standard', '-c', 'a.b=1', '--disable', 'plugins'],
  ['resume', '--all', UUID],
  ['-s', 'read-only', 'fork', '-m', 'X', UUID],
];
const REFUSED: string[][] = [
  ['--json=true'],
  ['-m'],
  ['-m', '--json'],
  ['-i='],
  ['--add-dir'],
  ['--approve-for-me'],
  ['--last'],
];

describe('the real Codex', () => {
  it.each(ACCEPTED)('takes %j, and also what it is folded into', (...words) => {
    expect(
      codex([
        'exec',
        '--skip-git-repo-check',
        ...words.filter((word) => word !== '--skip-git-repo-check'),
        ...(words[0] === '-i' ? [] : ['-']),
      ]),
    ).toMatchObject({
      exit: 1,
      stderr: expect.stringContaining('No prompt provided'),
    });
    const folded = foldCodexArgs(words, { unsafe: true, privateHome: true });
    expect(folded.problems).toEqual([]);
    const args = codexArguments(
      {
        model: 'M',
        effort: folded.effort,
        sandbox: 'read-only',
        codexArgs: folded.rest,
        resume: folded.resume,
        workingDirectory: home,
        personalLogin: false,
        paths: null,
        serviceTier: null,
        codexHome: null,
      },
      { proxy: null, schemaFile: null, requestRetries: 0, streamRetries: 0 },
    );
    expect(codex(args)).toMatchObject({ exit: 1, stderr: expect.stringContaining('No prompt provided') });
  });

  it.each(REFUSED)('does not take %j, and neither do we', (...words) => {
    expect(codex(['exec', '-s', 'read-only', ...words, '--strict-config']).exit).toBe(2);
    expect(foldCodexArgs(words, { unsafe: true, privateHome: true }).problems).toHaveLength(1);
  });
});
