import { afterEach, describe, expect, test } from 'vitest';
import {
  applyPatch,
  cutAfter,
  delay,
  error,
  failed,
  finalOf,
  http,
  pieces,
  type ResponsesServer,
  rawItem,
  type Script,
  shell,
  silent,
  stallAfter,
  startResponsesServer,
  taskOf,
  text,
  together,
  withUsage,
} from './responses-server.ts';

let server: ResponsesServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function start(script: Script): Promise<ResponsesServer> {
  server = await startResponsesServer(script);
  return server;
}

const CODE_MODE = {
  model: 'gpt-6-luna',
  input: [{ type: 'additional_tools', tools: [{ type: 'namespace', tools: [{ type: 'custom', name: 'exec' }] }] }],
};

async function ask(to: ResponsesServer, body: unknown = { model: 'gpt-4o', input: [] }, signal?: AbortSignal) {
  const answer = await fetch(to.endpoint, {
    method: 'POST',
    headers: { authorization: 'Bearer k' },
    body: JSON.stringify(body),
    ...(signal === undefined ? {} : { signal }),
  });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
}

/** The data of each event of a stream. */
const events = (stream: string): Record<string, never>[] =>
  stream
    .split('\n')
    .filter((line) => line.startsWith('data: '))
    .map((line) => JSON.parse(line.slice(6)));

describe('streams', () => {
  test('a text is a message between created and completed, with usage', async () => {
    const to = await start(withUsage(text('hello'), { input: 7, output: 3 }));
    const stream = events((await ask(to)).text);
    expect(stream.map((event) => event['type'])).toEqual([
      'response.created',
      'response.output_item.done',
      'response.completed',
    ]);
    expect(stream[1]).toMatchObject({ item: { type: 'message', content: [{ type: 'output_text', text: 'hello' }] } });
    expect(stream[2]).toMatchObject({ response: { usage: { input_tokens: 7, output_tokens: 3, total_tokens: 10 } } });
  });

  test('pieces come as deltas that add up to the message', async () => {
    const stream = events((await ask(await start(pieces('a', 'b', 'c')))).text);
    const deltas = stream
      .filter((event) => event['type'] === 'response.output_text.delta')
      .map((event) => event['delta']);
    expect(deltas).toEqual(['a', 'b', 'c']);
    expect(stream.at(-2)).toMatchObject({ item: { content: [{ text: 'abc' }] } });
  });

  test('the tools of the request decide the shape of a shell call', async () => {
    const to = await start(together(shell('ls'), applyPatch('*** Begin Patch')));
    const functions = (await ask(to)).text;
    expect(functions).toContain('"name":"exec_command"');
    expect(functions).toContain('apply_patch <<');
    const codeMode = (await ask(to, CODE_MODE)).text;
    expect(codeMode).toContain('"type":"custom_tool_call"');
    expect(codeMode).toContain('tools.apply_patch(');
    expect(codeMode).not.toContain('function_call"');
  });

  test('any item as it stands', async () => {
    const stream = events((await ask(await start(rawItem({ type: 'web_search_call', id: 'ws' })))).text);
    expect(stream[1]).toMatchObject({ item: { type: 'web_search_call', id: 'ws' } });
  });

  test('response.failed carries code and message', async () => {
    const stream = events((await ask(await start(failed('no luck', 'rate_limit_exceeded')))).text);
    expect(stream.at(-1)).toMatchObject({
      type: 'response.failed',
      response: { error: { code: 'rate_limit_exceeded', message: 'no luck' } },
    });
  });
});

describe('scripts', () => {
  test('a used-up list answers 400 with the reason', async () => {
    const to = await start([text('one')]);
    expect((await ask(to)).status).toBe(200);
    const second = await ask(to);
    expect(second.status).toBe(400);
    expect(second.text).toContain('the script has 1 replies; this is request 2');
  });

  test('a function sees the request, and `use` begins at index 0 again', async () => {
    const to = await start((request, index) => text(`${request.model} ${index}`));
    expect((await ask(to)).text).toContain('gpt-4o 0');
    expect((await ask(to)).text).toContain('gpt-4o 1');
    to.use([text('fresh')]);
    expect((await ask(to)).text).toContain('fresh');
  });

  test('requests are recorded; other calls are strays', async () => {
    const to = await start(text('x'));
    await ask(to, {
      model: 'm',
      instructions: 'be brief',
      input: [
        { type: 'message', role: 'user', content: [{ type: 'input_text', text: 'environment' }] },
        { type: 'message', role: 'user', content: [{ type: 'input_text', text: 'the task' }] },
        {
          type: 'function_call_output',
          call_id: 'c1',
          output: 'Wall time: 0.1 seconds\nProcess exited with code 3\nOutput:\nhi\nOutput:\n',
        },
      ],
    });
    const stray = await fetch(`${to.baseUrl}/models`);
    expect(stray.status).toBe(404);
    expect(to.strays).toEqual(['GET /v1/models']);
    const request = to.requests[0];
    expect(request).toMatchObject({
      authorization: 'Bearer k',
      model: 'm',
      instructions: 'be brief',
      state: 'answered',
    });
    if (request === undefined) throw new Error('no request');
    expect(taskOf(request)).toBe('the task');
    expect(finalOf(request)).toMatchObject({ callId: 'c1', exitCode: 3, output: 'hi\nOutput:\n' });
  });
});

describe('faults', () => {
  test('errors have status, headers and OpenAI shape', async () => {
    const reply = await ask(
      await start(error(429, { code: 'rate_limit_exceeded', message: 'slow' }, { 'retry-after': '1' })),
    );
    expect(reply.status).toBe(429);
    expect(reply.headers.get('retry-after')).toBe('1');
    expect(JSON.parse(reply.text).error).toMatchObject({ code: 'rate_limit_exceeded', message: 'slow' });
  });

  test('a gateway page', async () => {
    expect(await ask(await start(http(502, '<html>')))).toMatchObject({ status: 502, text: '<html>' });
  });

  test.each(['no-headers', 0, 40] as const)('a cut after %s breaks the request', async (bytes) => {
    const to = await start(cutAfter(bytes));
    await expect(ask(to)).rejects.toThrow();
    expect(to.requests[0]?.state).toBe('cut');
  });

  test('a delay', async () => {
    const to = await start(delay(80, text('late')));
    const before = performance.now();
    expect((await ask(to)).text).toContain('late');
    expect(performance.now() - before).toBeGreaterThan(70);
  });

  test.each([
    ['silent', silent()],
    ['stalled', stallAfter(30)],
    ['delayed', delay(60_000, text('x'))],
  ])('%s: the client gives up, and close does not wait', async (_name, reply) => {
    const to = await start(reply);
    await expect(ask(to, {}, AbortSignal.timeout(100))).rejects.toThrow(/abort|timeout/i);
    await to.arrived(1);
    await expect.poll(() => to.requests[0]?.state).toBe('client-gone');
  });

  test('close ends what is open', async () => {
    const to = await start(silent());
    const pending = ask(to);
    await to.arrived(1);
    await Promise.all([expect(pending).rejects.toThrow(), to.close()]);
  });
});
