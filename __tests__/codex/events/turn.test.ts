import { describe, expect, test } from 'vitest';
import { parseEvent } from '../../../src/codex/events/events.ts';
import { unwrapShell } from '../../../src/codex/events/shell-wrapper.ts';
import { createTurn, foldEvent, type Turn } from '../../../src/codex/events/turn.ts';

type Wire = Record<string, unknown>;

const item = (phase: string, fields: Wire): Wire => ({ type: `item.${phase}`, item: fields });
const command = (phase: string, id: string, fields: Wire = {}): Wire =>
  item(phase, { id, type: 'command_execution', command: "/bin/bash -lc 'ls -l'", aggregated_output: '', ...fields });
const message = (text: string): Wire => item('completed', { id: 'm', type: 'agent_message', text });
const completed = (input: number): Wire => ({
  type: 'turn.completed',
  usage: { input_tokens: input, cached_input_tokens: 1, output_tokens: 2, reasoning_output_tokens: 1 },
});

/** Each event a second after the one before. */
function turnOf(...events: Wire[]): Turn {
  const turn = createTurn((text) => text.replaceAll('SECRET', '***'));
  let now = 0;
  for (const wire of events) {
    const event = parseEvent(JSON.stringify(wire));
    if (event !== null) foldEvent(turn, event, now);
    now += 1000;
  }
  return turn;
}

describe('turn', () => {
  test('a good one', () => {
    const turn = turnOf(
      { type: 'thread.started', thread_id: 't' },
      { type: 'turn.started' },
      message('first'),
      message('last'),
      completed(10),
    );
    expect(turn).toMatchObject({ thread: 't', message: 'last', state: 'completed', failure: null, worked: false });
    expect(turn.usage).toEqual({ input: 10, cached: 1, output: 2, reasoning: 1 });
  });

  test('usage of several turns adds up, and a failed turn is not forgotten', () => {
    const turn = turnOf(
      { type: 'turn.started' },
      { type: 'turn.failed', error: { message: 'no' } },
      { type: 'turn.started' },
      completed(10),
      { type: 'turn.started' },
      completed(5),
    );
    expect(turn).toMatchObject({ state: 'completed', failure: 'no' });
    expect(turn.usage).toEqual({ input: 15, cached: 2, output: 4, reasoning: 2 });
  });

  test('a command gets its duration and its exit code; one that never ends stays listed', () => {
    const turn = turnOf(command('started', 'a'), command('started', 'b'), command('completed', 'a', { exit_code: 3 }));
    expect(turn.activity).toEqual([
      { kind: 'command', command: 'ls -l', exitCode: 3, seconds: 2 },
      { kind: 'command', command: 'ls -l', exitCode: null, seconds: null },
    ]);
    expect(turn.worked).toBe(true);
  });

  test('a command that was seen only at its end', () => {
    expect(turnOf(command('completed', 'a', { exit_code: 0 })).activity).toEqual([
      { kind: 'command', command: 'ls -l', exitCode: 0, seconds: null },
    ]);
  });

  test('files, searches and tools are listed once each, when they are done', () => {
    const change = {
      id: 'f',
      type: 'file_change',
      changes: [
        { path: '/w/a', kind: 'add' },
        { path: '/w/b', kind: 'delete' },
      ],
    };
    const search = { id: 's', type: 'web_search', query: 'cats' };
    const tool = { id: 't', type: 'mcp_tool_call', server: 'srv', tool: 'do' };
    const turn = turnOf(
      item('started', change),
      item('completed', { ...change, status: 'completed' }),
      item('completed', { ...change, status: 'failed' }),
      item('started', search),
      item('completed', search),
      item('started', tool),
      item('completed', { ...tool, status: 'failed' }),
    );
    expect(turn.activity).toEqual([
      { kind: 'file_change', path: '/w/a', change: 'add' },
      { kind: 'file_change', path: '/w/b', change: 'delete' },
      { kind: 'web_search', query: 'cats' },
      { kind: 'mcp_tool_call', server: 'srv', tool: 'do', failed: true },
    ]);
    expect(turn).toMatchObject({ worked: true, calledTools: true });
  });

  test('a sandbox that did not start shows in the output', () => {
    const output = 'bwrap: loopback: Failed RTM_NEWADDR: Operation not permitted\n';
    expect(turnOf(command('completed', 'a', { aggregated_output: output, exit_code: 1 })).sandboxFailure).toBe(
      'bwrap: loopback: Failed RTM_NEWADDR: Operation not permitted',
    );
    expect(
      turnOf(command('completed', 'a', { aggregated_output: 'about bwrap: x', exit_code: 1 })).sandboxFailure,
    ).toBeNull();
  });

  test('reconnects count in a row: a repeated message is no progress, an item is', () => {
    const again = (n: number): Wire => ({ type: 'error', message: `Reconnecting... ${n}/4 (stream disconnected)` });
    expect(turnOf(again(1), message('half'), again(2)).reconnects).toBe(2);
    expect(turnOf(again(1), again(2), command('started', 'a'), again(1)).reconnects).toBe(1);
    expect(turnOf({ type: 'error', message: 'other' }).reconnects).toBe(0);
  });

  test('what is cut was redacted before', () => {
    const turn = turnOf(command('started', 'a', { command: `${'x'.repeat(4093)}SECRET` }));
    expect(turn.activity[0]).toMatchObject({ command: `${'x'.repeat(4093)}***` });
  });

  test('bounded for a million events', () => {
    const turn = createTurn((text) => text);
    const before = process.memoryUsage().heapUsed;
    for (let i = 0; i < 1_000_000; i++) {
      // Built as parsing would build it: no two events share a string.
      foldEvent(
        turn,
        {
          type: 'item.started',
          item: { type: 'command_execution', id: `i${i}`, command: `ls ${i}`, output: '', exitCode: null, status: '' },
        },
        i,
      );
    }
    expect(turn.activity).toHaveLength(1000);
    expect(turn.running.size).toBe(1000);
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(200 * 1024 * 1024);
  });
});

describe('unwrapShell', () => {
  test.each([
    ["/bin/bash -lc 'ls -l'", 'ls -l'],
    ["/bin/bash -c 'echo a; exit 3'", 'echo a; exit 3'],
    ['/bin/bash -c "printf \'x y\' | cat; echo \\"it\'s\\""', `printf 'x y' | cat; echo "it's"`],
    ['/bin/bash -lc ls', 'ls'],
    ['/usr/bin/zsh -lc ls', 'ls'],
    ["bash -lc 'a\nb'", 'a\nb'],
    ["/bin/bash -lc 'ls' extra", "/bin/bash -lc 'ls' extra"],
    ["/bin/bash -lc 'unclosed", "/bin/bash -lc 'unclosed"],
    ['/bin/bash -lc ', '/bin/bash -lc '],
    ['git status', 'git status'],
    ['', ''],
  ])('%s', (command, expected) => {
    expect(unwrapShell(command)).toBe(expected);
  });
});
