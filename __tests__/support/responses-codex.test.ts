/** The scripted server against the real Codex: both families of models must take its tool calls. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { runChild } from './child.ts';
import { codexBinary } from './codex.ts';
import { cleanTempDirs, machine } from './repo.ts';
import {
  addFile,
  cutAfter,
  failed,
  finalOf,
  incomplete,
  messages,
  pieces,
  type ResponsesServer,
  reasoning,
  type Script,
  shell,
  stallAfter,
  startResponsesServer,
  taskOf,
  text,
  together,
  toolOutputs,
  withUsage,
} from './responses-server.ts';

let server: ResponsesServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
  cleanTempDirs();
});

async function codex(model: string, script: Script, extra: readonly string[] = []) {
  const [binary, started] = await Promise.all([codexBinary(), startResponsesServer(script)]);
  server = started;
  const { root, home, workspace } = machine();
  const provider = `{name="t",base_url="${started.baseUrl}",wire_api="responses",experimental_bearer_token="NONCE",request_max_retries=0,stream_max_retries=0,stream_idle_timeout_ms=1000}`;
  const settings = [
    'model_provider="t"',
    `model_providers.t=${provider}`,
    'features.unbounded_connection_retries=false',
    'features.plugins=false',
    'analytics.enabled=false',
    ...extra,
  ].flatMap((setting) => ['-c', setting]);
  const run = await runChild({
    command: binary,
    args: [
      'exec',
      '--json',
      '--skip-git-repo-check',
      '--ephemeral',
      '-C',
      workspace,
      '-s',
      'workspace-write',
      '-m',
      model,
      ...settings,
      '-',
    ],
    cwd: workspace,
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: home,
      CODEX_HOME: home,
      NO_PROXY: '127.0.0.1,localhost',
      RUST_LOG: 'off',
    },
    stdin: 'the task',
    timeoutMs: 40_000,
    marks: [root],
  });
  const events = run.stdout
    .toString()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  const items = events
    .filter((event) => event['type'] === 'item.completed')
    .map((event) => event['item'] as Record<string, unknown>)
    .filter((item) => item['type'] !== 'error');
  return { run, workspace, items, last: events.at(-1), server: started };
}

describe.each(['gpt-4o', 'gpt-6-luna'])('%s', (model) => {
  test('runs commands, patches files and says what the script says', async () => {
    const content = 'it\'s $HOME `q` "d" \\n\n\nlast\n';
    const {
      run,
      workspace,
      items,
      last,
      server: to,
    } = await codex(model, [
      together(messages('one', 'two'), shell('echo hi; echo "Output:"; exit 4')),
      addFile('new folder/a.txt', content),
      together(reasoning('thinking'), pieces('the ', 'end')),
    ]);
    expect(run).toMatchObject({ code: 0, leftovers: [] });
    expect(items.map((item) => [item['type'], item['text'] ?? item['exit_code'] ?? item['status']])).toEqual([
      ['agent_message', 'one'],
      ['agent_message', 'two'],
      ['command_execution', 4],
      ['file_change', 'completed'],
      ['reasoning', 'thinking'],
      ['agent_message', 'the end'],
    ]);
    expect(readFileSync(join(workspace, 'new folder', 'a.txt'), 'utf8')).toBe(content);
    expect(last).toMatchObject({ type: 'turn.completed', usage: { input_tokens: 300, output_tokens: 30 } });
    expect(to.requests.map(taskOf)).toEqual(['the task', 'the task', 'the task']);
    expect(to.requests.map((request) => toolOutputs(request).length)).toEqual([0, 1, 2]);
    expect(to.requests[1] && finalOf(to.requests[1])).toMatchObject({ output: 'hi\nOutput:\n', exitCode: 4 });
    expect(to.requests[0]?.authorization).toBe('Bearer NONCE');
  });

  test.each([
    ['failed', failed('no luck'), /no luck/],
    ['incomplete', incomplete('max_output_tokens', text('half')), /max_output_tokens/],
    ['cut before the headers', cutAfter('no-headers'), /error sending request|connection|stream disconnected/i],
    ['cut in the stream', cutAfter(60), /stream disconnected/],
    ['stalled', stallAfter(60), /idle timeout/],
    ['a script that is used up', [], /the script has 0 replies/],
  ] as const)('%s: exit 1 and a failed turn', async (_name, script, message) => {
    const { run, last } = await codex(model, script);
    expect(run.code).toBe(1);
    expect(last).toMatchObject({ type: 'turn.failed', error: { message: expect.stringMatching(message) } });
  });
});

test('usage is what the script says', async () => {
  const { last } = await codex('gpt-4o', withUsage(text('x'), { input: 7, cached: 3, output: 2, reasoning: 1 }));
  expect(last).toMatchObject({
    usage: { input_tokens: 7, cached_input_tokens: 3, output_tokens: 2, reasoning_output_tokens: 1 },
  });
});
