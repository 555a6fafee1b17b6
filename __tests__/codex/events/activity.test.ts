import { expect, test } from 'vitest';
import type { Activity } from '../../../src/codex/events/activity.ts';
import { ActivityEvents } from '../../../src/codex/events/activity-events.ts';
import { parseEvent } from '../../../src/codex/events/events.ts';
import { activityTable } from '../../../src/result/activity-table.ts';

const item = (type: string, fields: object) => JSON.stringify({ type: `item.${type}`, item: fields });
const command = (id: string, text: string, exit: number | null) => ({
  id,
  type: 'command_execution',
  command: `/bin/bash -lc '${text}'`,
  aggregated_output: '',
  exit_code: exit,
  status: 'x',
});

function read(lines: readonly string[]): Activity[] {
  const events = new ActivityEvents();
  const done = lines.flatMap((line) => {
    const event = parseEvent(line);
    return event ? events.add(event) : [];
  });
  return [...done, ...events.end()];
}

test('commands, files, searches and tools, as they completed; what never did at the end', () => {
  const activity = read([
    '{"type":"thread.started","thread_id":"t"}',
    item('started', command('1', 'npm test', null)),
    item('started', command('2', 'sleep 9', null)),
    item('completed', command('1', 'npm test', 1)),
    'noise',
    item('completed', {
      id: '3',
      type: 'file_change',
      status: 'completed',
      changes: [
        { path: '/w/a', kind: 'add' },
        { path: '/w/b', kind: 'delete' },
      ],
    }),
    item('completed', { id: '4', type: 'file_change', status: 'failed', changes: [{ path: '/w/c', kind: 'add' }] }),
    '{"type":"item.completed","item":{"id":"5","type":"web_search","id":"ws","query":"codex","action":{}}}',
    item('completed', { id: '6', type: 'mcp_tool_call', server: 's', tool: 't', status: 'failed' }),
    item('completed', { id: '7', type: 'agent_message', text: 'done' }),
  ]);
  expect(activityTable(activity)).toEqual({
    columns: ['kind', 'what', 'result'],
    rows: [
      ['command', 'npm test', 1],
      ['file', '/w/a', 'add'],
      ['file', '/w/b', 'delete'],
      ['search', 'codex', null],
      ['tool', 's.t', 'failed'],
      ['command', 'sleep 9', null],
    ],
  });
});

test('commands that never end are bounded', () => {
  const events = new ActivityEvents();
  let early = 0;
  for (let i = 0; i < 1_500; i++) {
    const event = parseEvent(item('started', command(String(i), `c${i}`, null)));
    if (event) early += events.add(event).length;
  }
  expect(early).toBe(500);
  expect(events.end()).toHaveLength(1_000);
});
