import { expect, test } from 'vitest';
import { inputKind, SNIFF_BYTES } from '../../../src/cli/extract-table/input-kind.ts';

const THREAD = '{"type":"thread.started","thread_id":"t"}\n';
const kind = (text: string, ended = true) => inputKind(Buffer.from(text), ended);

test.each<[string, string, 'events' | 'text']>([
  ['events', THREAD, 'events'],
  ['a byte order mark and blank lines', `\ufeff\r\n\n${THREAD}`, 'events'],
  ['the middle of events', '{"type":"item.completed","item":{}}\n', 'events'],
  ['an error', '{"type":"error","message":"x"}', 'events'],
  ['stderr in front of it', `Reading prompt from stdin...\n${THREAD}`, 'events'],
  ['Markdown', '| a |\n|---|\n', 'text'],
  ['JSON', '[{"type":"thread.started"}]', 'text'],
  ['JSON with a type of its own', '{"type":"table","rows":[["a"],["b"]]}', 'text'],
  ['an event that is quoted far down', `${'x\n'.repeat(30)}${THREAD}`, 'text'],
  ['an event that is not the first one, behind text', 'x\n{"type":"turn.started"}\n', 'text'],
  ['nothing', '', 'text'],
])('%s', (_, text, expected) => {
  expect(kind(text)).toBe(expected);
});

test('asks for more until it can tell', () => {
  expect(kind('{"type":"thr', false)).toBeNull();
  expect(kind(THREAD, false)).toBe('events');
  expect(kind('text\n', false)).toBeNull();
  expect(kind('text\n'.repeat(20), false)).toBe('text');
  expect(kind('x'.repeat(SNIFF_BYTES), false)).toBe('text');
  expect(kind(`{"type":"item.completed","item":{"text":"${'x'.repeat(SNIFF_BYTES)}`, false)).toBe('events');
});
