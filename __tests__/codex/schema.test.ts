import { expect, test } from 'vitest';
import { checkAgainstSchema } from '../../src/codex/schema.ts';

const OBJECT =
  '{"type":"object","properties":{"a":{"type":"string"}},"required":["a","b"],"additionalProperties":false}';

test.each([
  [OBJECT, '{"a":"x","b":1}', null],
  [OBJECT, '\n{"a":"x","b":null}\n', null],
  [OBJECT, '{"a":"x"}', 'it lacks "b"'],
  [OBJECT, '{"__proto__":{"a":1,"b":2}}', 'it lacks "a", "b"'],
  [OBJECT, '[1]', 'it is array, not object'],
  [OBJECT, 'null', 'it is null, not object'],
  [OBJECT, 'Here you are: {"a":1}', 'it is not JSON'],
  [OBJECT, '```json\n{"a":"x","b":1}\n```', 'it is not JSON'],
  [OBJECT, ' ', 'it is empty'],
  ['{"type":["object","null"],"required":["a"]}', 'null', null],
  ['{"type":"integer"}', '1.5', 'it is number, not integer'],
  ['{"type":"integer"}', '2', null],
  ['{"type":"number"}', '2', null],
  ['{}', '"anything"', null],
  ['true', '7', null],
  ['not JSON', '7', null],
])('%s with %s', (schema, message, reason) => {
  expect(checkAgainstSchema(schema, message)).toEqual(reason === null ? { kind: 'fits' } : { kind: 'unfit', reason });
});
