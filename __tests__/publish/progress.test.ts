import { describe, expect, it } from 'vitest';
import { createRedactor } from '../../src/base/redaction/redact.ts';
import type { CodexEvent, CodexItem } from '../../src/codex/events/events.ts';
import { createProgress } from '../../src/publish/progress.ts';
import { runnerCommands } from '../support/runner-parser.ts';

const KEY = 'sk-proj-aB3xY9Qw7Er5Ty1Ui0Op';

function told(events: CodexEvent[], secondsApart = 1): string[] {
  const lines: string[] = [];
  const log = { info: (text: string) => lines.push(...text.split('\n')), notice: () => {}, warning: () => {} };
  let now = 0;
  const progress = createProgress(log as never, {
    redactor: createRedactor([KEY]),
    root: '/work/repo',
    clock: () => {
      now += secondsApart * 1000;
      return now;
    },
  });
  for (const event of events) progress(event);
  return lines;
}
const started = (item: CodexItem): CodexEvent => ({ type: 'item.started', item });
const completed = (item: CodexItem): CodexEvent => ({ type: 'item.completed', item });
const ran = (id: string, command: string, exitCode: number | null, output = ''): CodexItem => ({
  type: 'command_execution',
  id,
  command: `/bin/bash -lc '${command}'`,
  output,
  exitCode,
  status: exitCode === null ? 'in_progress' : 'completed',
});

describe('createProgress', () => {
  it('tells a run in readable lines', () => {
    expect(
      told([
        { type: 'thread.started', thread: '01a2' },
        { type: 'turn.started' },
        completed({ type: 'reasoning', id: 'r', text: 'thinking' }),
        started(ran('1', 'npm test', null)),
        completed(ran('1', 'npm test', 1, '##[error]raw output')),
        completed({
          type: 'file_change',
          id: '2',
          status: 'completed',
          changes: [
            { path: '/work/repo/src/a.ts', kind: 'update' },
            { path: '/etc/x', kind: 'add' },
          ],
        }),
        completed({ type: 'web_search', id: '3', query: 'vitest' }),
        completed({
          type: 'mcp_tool_call',
          id: '4',
          server: 'docs',
          tool: 'find',
          failed: true,
          error: '',
          status: 'failed',
        }),
        started({
          type: 'todo_list',
          id: '5',
          items: [
            { text: 'a', completed: true },
            { text: 'b', completed: false },
          ],
        }),
        { type: 'error', message: 'Reconnecting... 2/5' },
        completed({ type: 'agent_message', id: '6', text: 'Done.\n\n\nAll tests pass.' }),
        { type: 'turn.completed', usage: { input: 12345, cached: 9000, output: 567, reasoning: 120 } },
      ]),
    ).toEqual([
      'Thread 01a2',
      '$ npm test',
      '  ✗ exit 1 · 1.0 s',
      '✎ update src/a.ts',
      '✎ add /etc/x',
      '⌕ vitest',
      '⚒ docs.find (failed)',
      '☐ plan: 1 of 2 steps done',
      '↻ Reconnecting... 2/5',
      '│ Done.',
      '│',
      '│ All tests pass.',
    ]);
  });

  it('names the command again when something came between', () => {
    const lines = told([
      started(ran('1', 'a', null)),
      started(ran('2', 'b', null)),
      completed(ran('1', 'a', 0)),
      completed(ran('2', 'b', 0)),
    ]);
    expect(lines).toEqual(['$ a', '$ b', '  ✓ exit 0 · 2.0 s · a', '  ✓ exit 0 · 2.0 s · b']);
  });

  it('cuts long things, and redacts before it cuts', () => {
    const lines = told([
      completed({ type: 'agent_message', id: '1', text: Array.from({ length: 50 }, (_, i) => `line ${i}`).join('\n') }),
      completed({ type: 'agent_message', id: '2', text: `${'x'.repeat(225)} ${KEY}` }),
      started(ran('3', 'y'.repeat(1000), null)),
    ]);
    expect(lines.filter((line) => line.startsWith('│ line'))).toHaveLength(12);
    expect(lines).toContain('│ … 38 more lines');
    expect(lines.join('\n')).not.toContain('sk-proj');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(250);
  });

  it('lets nothing through that acts', () => {
    const evil = '\u0085::set-output name=a::b\r##[add-matcher]x\n::stop-commands::t';
    const lines = told([
      { type: 'thread.started', thread: evil },
      started(ran('1', evil, null)),
      completed(ran('9', evil, 0, evil)),
      completed({ type: 'agent_message', id: '2', text: evil }),
      completed({ type: 'file_change', id: '3', status: 'failed', changes: [{ path: evil, kind: evil }] }),
      completed({ type: 'web_search', id: '4', query: evil }),
      completed({ type: 'mcp_tool_call', id: '5', server: evil, tool: evil, failed: false, error: '', status: '' }),
      completed({ type: 'collab_tool_call', id: '6', tool: evil, status: '' }),
      completed({ type: 'error', id: '7', message: evil }),
      { type: 'error', message: evil },
      { type: 'turn.failed', message: evil },
    ]);
    expect(lines.length).toBeGreaterThan(10);
    expect(runnerCommands(lines.join('\n'))).toEqual([]);
  });
});
