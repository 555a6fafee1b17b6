/** Where `output-file` may write: the shipped command line with the real Codex. */
import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { tempDir } from '../support/repo.ts';
import { text } from '../support/responses-server.ts';
import { runCli } from '../support/run-cli.ts';
import { type Bench, KEY, openBench } from './bench.ts';

let bench: Bench | undefined;
afterEach(async () => {
  await bench?.close();
  bench = undefined;
});

test('on the command line no link leads it out of the current directory, whichever is the working directory', async () => {
  bench = await openBench(() => text('Done.'));
  const { endpoint } = bench.model;
  const on = bench.newMachine();
  const outside = tempDir('outside');
  mkdirSync(join(on.workspace, 'sub'));
  symlinkSync(outside, join(on.workspace, 'docs'));
  const run = (output: string) =>
    runCli({
      args: [
        ...['run', '--task', 'x', '--responses-api-endpoint', endpoint, '--working-directory', 'sub'],
        ...['--output-file', output],
      ],
      cwd: on.workspace,
      home: on.home,
      env: { OPENAI_API_KEY: KEY, RUNNER_TOOL_CACHE: on.toolCache },
    });
  const linked = await run('docs/answer.md');
  expect(linked).toMatchObject({ code: 2 });
  expect(linked.stderr.toString()).toMatch(/output-file is "docs\/answer\.md".*links stay in the workspace/);
  expect(bench.model.requests).toEqual([]);
  expect(existsSync(join(outside, 'answer.md'))).toBe(false);
  expect(await run('answers/answer.md')).toMatchObject({ code: 0 });
  expect(readFileSync(join(on.workspace, 'answers', 'answer.md'), 'utf8')).toBe('Done.');
});
