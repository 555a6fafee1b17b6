import { spawnSync } from 'node:child_process';
import { beforeAll, expect, it } from 'vitest';
import { foldCodexArgs } from '../../../src/request/codex-args/fold.ts';
import { codexBinary } from '../../support/codex.ts';
import { tempDir } from '../../support/repo.ts';

/** What `codex exec --help` and its subcommands name, of the Codex that the tests run. */
let flags: { readonly flag: string; readonly valued: boolean }[];
beforeAll(async () => {
  const binary = await codexBinary();
  const home = tempDir('help');
  flags = ['exec', 'exec resume', 'exec fork', 'exec review'].flatMap((command) => {
    const help = spawnSync(binary, [...command.split(' '), '--help'], { env: { CODEX_HOME: home } }).stdout.toString();
    return [...help.matchAll(/^ +(-\w, )?(--[a-z-]+)( <)?/gm)].map((match) => ({
      flag: match[2] as string,
      valued: match[3] !== undefined,
    }));
  });
});

it('has every flag that its help names in our table', () => {
  expect(flags.length).toBeGreaterThan(40);
  for (const { flag, valued } of flags) {
    // A known switch refuses a value, a known option wants one; an unknown flag takes either.
    const alone = foldCodexArgs([flag, '--json'], { unsafe: true, privateHome: true }).problems;
    const glued = foldCodexArgs([`${flag}=x`], { unsafe: true, privateHome: true }).problems;
    const text = JSON.stringify(valued ? alone : glued);
    expect(text, flag).toMatch(/with a (value|file) behind it|without a value/);
  }
});

it('names every flag that we set', () => {
  const named = new Set(flags.map(({ flag }) => flag));
  const set = ['--json', '--skip-git-repo-check', '--ignore-user-config', '--ignore-rules', '--ephemeral', '--color'];
  for (const flag of [...set, '--cd', '--sandbox', '--model', '--output-schema', '--config'])
    expect(named).toContain(flag);
});
