import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CodexEvent, parseEvent } from '../../../src/codex/events/events.ts';

/** Printed by Codex 0.169.0, but for the types that it did not print here (their shapes are the SDK's). */
const EVENTS: [string, CodexEvent][] = [
  [
    '{"type":"thread.started","thread_id":"01a20226-e9c6-7262-82d6-848424c9aec0"}',
    { type: 'thread.started', thread: '01a20226-e9c6-7262-82d6-848424c9aec0' },
  ],
  ['{"type":"turn.started"}', { type: 'turn.started' }],
  [
    '{"type":"item.completed","item":{"id":"item_0","type":"error","message":"Model metadata for `gpt-4o` not found."}}',
    {
      type: 'item.completed',
      item: { type: 'error', id: 'item_0', message: 'Model metadata for `gpt-4o` not found.' },
    },
  ],
  [
    '{"type":"item.completed","item":{"id":"item_1","type":"agent_message","text":"hello"}}',
    { type: 'item.completed', item: { type: 'agent_message', id: 'item_1', text: 'hello' } },
  ],
  [
    '{"type":"item.started","item":{"id":"item_1","type":"command_execution","command":"/bin/bash -c \'echo hi\'","aggregated_output":"","exit_code":null,"status":"in_progress"}}',
    {
      type: 'item.started',
      item: {
        type: 'command_execution',
        id: 'item_1',
        command: "/bin/bash -c 'echo hi'",
        output: '',
        exitCode: null,
        status: 'in_progress',
      },
    },
  ],
  [
    '{"type":"item.completed","item":{"id":"item_1","type":"command_execution","command":"/bin/bash -c \'echo a; exit 3\'","aggregated_output":"a\\n","exit_code":3,"status":"failed"}}',
    {
      type: 'item.completed',
      item: {
        type: 'command_execution',
        id: 'item_1',
        command: "/bin/bash -c 'echo a; exit 3'",
        output: 'a\n',
        exitCode: 3,
        status: 'failed',
      },
    },
  ],
  [
    '{"type":"item.completed","item":{"id":"item_1","type":"file_change","changes":[{"path":"/w/a.txt","kind":"add"}],"status":"completed"}}',
    {
      type: 'item.completed',
      item: { type: 'file_change', id: 'item_1', status: 'completed', changes: [{ path: '/w/a.txt', kind: 'add' }] },
    },
  ],
  [
    '{"type":"item.completed","item":{"id":"item_3","type":"web_search","id":"ws1","query":"cats","action":{"type":"search","query":"cats"}}}',
    { type: 'item.completed', item: { type: 'web_search', id: 'ws1', query: 'cats' } },
  ],
  [
    '{"type":"item.completed","item":{"id":"i","type":"mcp_tool_call","server":"s","tool":"t","arguments":{},"result":null,"error":{"message":"no"},"status":"failed"}}',
    {
      type: 'item.completed',
      item: { type: 'mcp_tool_call', id: 'i', server: 's', tool: 't', failed: true, error: 'no', status: 'failed' },
    },
  ],
  [
    '{"type":"item.updated","item":{"id":"i","type":"todo_list","items":[{"text":"a","completed":true},7,{"text":"b"}]}}',
    {
      type: 'item.updated',
      item: {
        type: 'todo_list',
        id: 'i',
        items: [
          { text: 'a', completed: true },
          { text: 'b', completed: false },
        ],
      },
    },
  ],
  [
    '{"type":"item.started","item":{"id":"i","type":"collab_tool_call","tool":"spawn_agent","status":"in_progress"}}',
    {
      type: 'item.started',
      item: { type: 'collab_tool_call', id: 'i', tool: 'spawn_agent', status: 'in_progress' },
    },
  ],
  [
    '{"type":"turn.completed","usage":{"input_tokens":20,"cached_input_tokens":6,"cache_write_input_tokens":0,"output_tokens":10,"reasoning_output_tokens":2}}',
    { type: 'turn.completed', usage: { input: 20, cached: 6, output: 10, reasoning: 2 } },
  ],
  [
    '{"type":"turn.failed","error":{"message":"Connection failed: error sending request"}}',
    { type: 'turn.failed', message: 'Connection failed: error sending request' },
  ],
  ['{"type":"error","message":"Reconnecting... 1/2 (x)"}', { type: 'error', message: 'Reconnecting... 1/2 (x)' }],
];

describe('parseEvent', () => {
  test.each(EVENTS)('%s', (line, expected) => {
    expect(parseEvent(line)).toEqual(expected);
  });

  test.each([
    '',
    'Reading prompt from stdin...',
    '{',
    'null',
    '7',
    '[{"type":"turn.started"}]',
    '{"type":7}',
    '{"type":"brand.new","x":1}',
    '{"type":"thread.started"}',
    '{"type":"thread.started","thread_id":7}',
    '{"type":"error"}',
    '{"type":"item.completed"}',
    '{"type":"item.completed","item":[]}',
    '{"type":"item.completed","item":{"type":"brand_new"}}',
    '{"type":"item.completed","item":{"type":"agent_message","text":{}}}',
    '{"type":"item.completed","item":{"type":"command_execution"}}',
    '{"type":"item.completed","item":{"type":"mcp_tool_call","server":"s"}}',
    '{"__proto__":{"type":"turn.started"}}',
  ])('is no event: %s', (line) => {
    expect(parseEvent(line)).toBeNull();
  });

  test('fields of the wrong shape inside a known event become empty, not a throw', () => {
    expect(parseEvent('{"type":"turn.failed","error":null}')).toEqual({ type: 'turn.failed', message: '' });
    expect(parseEvent('{"type":"turn.failed","error":"as text"}')).toEqual({ type: 'turn.failed', message: 'as text' });
    expect(parseEvent('{"type":"turn.completed","usage":{"input_tokens":-1,"output_tokens":"9"}}')).toEqual({
      type: 'turn.completed',
      usage: { input: 0, cached: 0, output: 0, reasoning: 0 },
    });
    expect(parseEvent('{"type":"turn.completed"}')).toEqual({ type: 'turn.completed', usage: null });
    expect(parseEvent('{"type":"item.completed","item":{"type":"file_change","changes":{"path":1}}}')).toEqual({
      type: 'item.completed',
      item: { type: 'file_change', id: '', status: '', changes: [] },
    });
  });

  test('never throws: any text, any JSON, and known events with fields replaced by anything', () => {
    const fields = fc.dictionary(
      fc.constantFrom('type', 'item', 'error', 'usage', 'message', 'thread_id', 'text', 'changes', 'command', 'items'),
      fc.oneof(fc.jsonValue(), fc.constantFrom('item.completed', 'turn.failed', 'file_change', 'agent_message')),
    );
    const runs = Number(process.env['FUZZ_RUNS'] ?? 2000);
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fields.map((value) => JSON.stringify(value)),
        ),
        (line) => {
          const event = parseEvent(line);
          expect(event === null || typeof event.type === 'string').toBe(true);
        },
      ),
      { numRuns: runs },
    );
  });
});
