import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { checkAgainstSchema } from '../../src/codex/schema.ts';

const OBJECT =
  '{"type":"object","properties":{"a":{"type":"string"},"b":{}},"required":["a","b"],"additionalProperties":false}';

test.each([
  [OBJECT, '{"a":"x","b":1}', null],
  [OBJECT, '\n{"a":"x","b":null}\n', null],
  [OBJECT, '{"a":"x"}', "it must have required property 'b'"],
  [OBJECT, '{"a":1,"b":1}', '/a must be string'],
  [OBJECT, '{"a":"x","b":1,"c":2}', 'it must NOT have additional properties: "c"'],
  [OBJECT, '[1]', 'it must be object'],
  [OBJECT, 'null', 'it must be object'],
  [OBJECT, 'Here you are: {"a":1}', 'it is not JSON'],
  [OBJECT, '```json\n{"a":"x","b":1}\n```', 'it is not JSON'],
  [OBJECT, ' ', 'it is empty'],
  ['{"type":["object","null"],"required":["a"]}', 'null', null],
  ['{"type":"integer"}', '1.5', 'it must be integer'],
  ['{"enum":["a","b"]}', '"c"', 'it must be equal to one of the allowed values'],
  ['{"type":"array","items":{"$ref":"#/$defs/n"},"$defs":{"n":{"type":"number"}}}', '[1,"2"]', '/1 must be number'],
  [
    '{"$schema":"https://json-schema.org/draft/2020-12/schema","prefixItems":[{"type":"number"}]}',
    '["1"]',
    '/0 must be number',
  ],
  ['{"type":"string","format":"date"}', '"no date, but formats are not asked for"', null],
  ['{}', '"anything"', null],
  ['{"$schema":"https://example.com/of-its-own"}', '7', null],
  ['not JSON', '7', null],
])('%s with %s', async (schema, message, reason) => {
  expect(await checkAgainstSchema(schema, message)).toEqual(
    reason === null ? { kind: 'ok' } : { kind: 'invalid', reason },
  );
});

/** In a process of its own, whose `ajv` is another. */
function checkedWith(ajv: string, schema: string): string {
  const hook = `import { registerHooks } from 'node:module';
    registerHooks({ resolve: (name, context, next) =>
      name.startsWith('ajv') ? { url: 'data:text/javascript,' + ${JSON.stringify(encodeURIComponent(ajv))}, shortCircuit: true } : next(name, context) });
    const { checkAgainstSchema } = await import(${JSON.stringify(new URL('../../src/codex/schema.ts', import.meta.url).href)});
    console.log(await checkAgainstSchema(${JSON.stringify(schema)}, '{}').then(({ kind }) => kind, () => 'rejected'));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', hook], { encoding: 'utf8' });
  return stdout.trim() || stderr;
}

test.each([
  ['cannot be loaded', 'throw new Error("broken")', 'rejected'],
  ['has another form', 'export default {}', 'rejected'],
  ['cannot be made', 'export default { Ajv: class { constructor() { throw new Error("broken") } } }', 'rejected'],
  ['does not know the schema', 'export default { Ajv: class { compile() { throw new Error("no") } } }', 'ok'],
])('a validator that %s', (_name, ajv, outcome) => {
  expect(checkedWith(ajv, OBJECT)).toBe(outcome);
});

test('a pattern that backtracks without end is ended', async () => {
  const message = JSON.stringify(`${'1'.repeat(45)}x`);
  const patterned = JSON.stringify({ type: 'string', pattern: '^(\\d+\\.?)+$' });
  expect(await checkAgainstSchema(patterned, message)).toEqual({
    kind: 'invalid',
    reason: 'its patterns take more than 3 s on this message',
  });
  expect(await checkAgainstSchema(patterned, '"1.2.3"')).toEqual({ kind: 'ok' });
});
