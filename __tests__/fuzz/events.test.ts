/** What Codex prints, as bytes in any pieces: lines, events, the turn that they make, and the progress shown of it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRedactor } from '../../src/base/redaction/redact.ts';
import { createLines, type Line } from '../../src/base/text/lines.ts';
import { type CodexEvent, parseEvent } from '../../src/codex/events/events.ts';
import { createTurn, foldEvent } from '../../src/codex/events/turn.ts';
import { createProgress } from '../../src/publish/progress.ts';
import { runnerCommands } from '../support/runner-parser.ts';
import { edited, edits, pieces } from './bytes.ts';
import { all, forHours } from './runs.ts';

const KEY = 'sk-test-0123456789abcdefghijklmnop';
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('::error::x', '\u0085::set-output name=a::b', '##[group]x', 'bwrap: no', `key ${KEY}`, 'a\r\nb', ''),
);
const item = fc.record(
  {
    id: fc.constantFrom('1', '2', ''),
    type: fc.constantFrom(
      ...['agent_message', 'reasoning', 'command_execution', 'file_change', 'mcp_tool_call', 'web_search', 'todo_list'],
      ...['collab_tool_call', 'error', 'another'],
    ),
    text,
    command: text,
    aggregated_output: text,
    exit_code: fc.oneof(fc.integer(), fc.constant(null), text),
    status: text,
    changes: fc.oneof(fc.array(fc.record({ path: text, kind: text }), { maxLength: 3 }), fc.jsonValue()),
    server: text,
    tool: text,
    error: fc.jsonValue(),
    query: text,
    items: fc.oneof(fc.array(fc.record({ text, completed: fc.boolean() }), { maxLength: 3 }), fc.jsonValue()),
    message: text,
  },
  { requiredKeys: ['type'] },
);
const event = fc.record(
  {
    type: fc.constantFrom(
      ...['thread.started', 'turn.started', 'turn.completed', 'turn.failed', 'error'],
      ...['item.started', 'item.updated', 'item.completed', 'another'],
    ),
    thread_id: text,
    usage: fc.oneof(fc.record({ input_tokens: fc.double(), output_tokens: fc.integer() }), fc.jsonValue()),
    error: fc.oneof(fc.record({ message: text }), fc.jsonValue()),
    message: fc.oneof(text, fc.constantFrom('Reconnecting... 1/5')),
    item: fc.oneof(item, fc.jsonValue()),
  },
  { requiredKeys: ['type'] },
);
const stream = fc
  .tuple(fc.array(event, { maxLength: 12 }), fc.constantFrom('\n', '\r\n'), fc.boolean())
  .map(([list, end, last]) =>
    Buffer.from(list.map((one) => JSON.stringify(one)).join(end) + (last ? end : ''), 'utf8'),
  );

function linesOf(chunks: readonly Buffer[], limit?: number): Line[] {
  const splitter = createLines(limit);
  return [...chunks.flatMap((chunk) => splitter.write(chunk)), ...splitter.end()];
}

test('lines are the same however the bytes come', forHours, () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 60 }),
      fc.array(fc.nat(), { maxLength: 8 }),
      fc.nat(12),
      (raw, cuts, limit) => {
        const bytes = Buffer.from(raw.map((byte) => (byte % 5 === 0 ? 10 : byte % 7 === 0 ? 13 : byte)));
        for (const bound of [undefined, limit + 1]) {
          expect(linesOf(pieces(bytes, cuts), bound)).toEqual(linesOf([bytes], bound));
        }
        for (const line of linesOf([bytes], limit + 1)) {
          if (line.kind === 'line') expect(Buffer.byteLength(line.text)).toBeLessThanOrEqual(3 * (limit + 1));
        }
      },
    ),
    all,
  );
});

test('any stream folds into a bounded turn, and its progress is no command and has no secret', forHours, () => {
  const redactor = createRedactor([KEY]);
  const words = ['"type":', '"item":{', 'null', '\\u0000', '\xff', '\n', '}', ',"id":"1"'];
  fc.assert(
    fc.property(stream, fc.option(edits(words)), fc.array(fc.nat(), { maxLength: 4 }), (whole, list, cuts) => {
      const bytes = list === null ? whole : edited(whole, list);
      const said: string[] = [];
      const log = { info: (line: string) => said.push(line), notice: () => {}, warning: () => {} };
      const turn = createTurn((value) => redactor.text(value));
      const onEvent = createProgress(log, { redactor, root: '/work', clock: () => 0 });
      const events: CodexEvent[] = [];
      for (const line of linesOf(pieces(bytes, cuts))) {
        const parsed = line.kind === 'line' ? parseEvent(line.text) : null;
        if (parsed === null) continue;
        events.push(parsed);
        foldEvent(turn, parsed, 0);
        onEvent(parsed);
      }
      expect(turn.activity.length).toBeLessThanOrEqual(1000);
      expect(turn.state === 'none').toBe(!events.some(({ type }) => /^turn\./.test(type)));
      for (const count of Object.values(turn.usage ?? {})) expect(Number.isSafeInteger(count) && count >= 0).toBe(true);
      for (const line of said) {
        expect(runnerCommands(line)).toEqual([]);
        expect(line).not.toContain(KEY);
      }
      expect(JSON.stringify(turn.activity)).not.toContain(KEY);
    }),
    all,
  );
});
