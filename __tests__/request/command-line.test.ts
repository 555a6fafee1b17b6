import { expect, test } from 'vitest';
import { readCommandLine } from '../../src/request/command-line.ts';

function raw(args: string[], environment: Record<string, string> = {}) {
  const read = readCommandLine(args, environment);
  if (read.kind !== 'ok') throw new Error(JSON.stringify(read));
  return read.raw;
}

test('options are the inputs, with or without an equals sign', () => {
  const read = raw(['--task', 'Do it', '--tier=high', '--timeout', '0.5']);
  expect(read).toMatchObject({ task: 'Do it', tier: 'high', timeout: '0.5', sandbox: 'read-only', retries: '2' });
});

test('a switch stands alone, takes a value, or is negated', () => {
  expect(raw(['--no-cache'])['no-cache']).toBe('true');
  expect(raw(['--no-cache', 'false'])['no-cache']).toBe('false');
  expect(raw(['--no-cache=false'])['no-cache']).toBe('false');
  expect(raw(['--no-no-cache'])['no-cache']).toBe('false');
  expect(raw(['--no-cache', '--task', 'x'])).toMatchObject({ 'no-cache': 'true', task: 'x' });
});

test('what stands behind -- is Codex’s, untouched', () => {
  expect(raw(['--task', 'x', '--', '--model', 'a b', '--task', ''])['codex-args']).toBe(
    '["--model","a b","--task",""]',
  );
});

test('the key comes from the environment, OPENAI_API_KEY first', () => {
  expect(raw([], { OPENAI_API_KEY: 'a', CODEX_API_KEY: 'b' })['openai-api-key']).toBe('a');
  expect(raw([], { CODEX_API_KEY: 'b' })['openai-api-key']).toBe('b');
  expect(raw(['--openai-api-key', 'c'], { CODEX_API_KEY: 'b' })['openai-api-key']).toBe('c');
  expect(raw([])['openai-api-key']).toBe('');
});

test('the runner’s expression for the token is none here', () => {
  expect(raw([])['github-token']).toBe('');
  expect(raw([])['comment-key']).toBe('');
});

test.each([
  [['--tsk', 'x'], 'unknown option --tsk: did you mean --task?'],
  [['--prompt', 'x'], 'unknown option --prompt: did you mean --task?'],
  [['--tier_models=low=x'], 'unknown option --tier_models: did you mean --tier-models?'],
  [['--max-turns', '3'], 'unknown option --max-turns: use max-cost-usd or timeout'],
  [['-x'], 'unknown option -x: Codex’s own arguments stand behind --'],
  [['--secret-token=abc'], 'unknown option --secret-token: '],
  [['Do it'], '--task'],
  [['--task'], '--task needs a value'],
  [['--print'], '--print needs a value'],
  [['--quick=1'], '--quick takes no value'],
  [['--task', 'a', '--task', 'b'], 'twice'],
  [['--codex-args', 'a', '--', 'b'], 'once'],
  [['--max-cost-usd', ''], '--max-cost-usd is empty'],
  [['--max-cost-usd='], '--max-cost-usd is empty'],
  [['--pr-comment'], '--pr-comment has no effect here'],
  [['--no-fail-on-error'], '--fail-on-error has no effect here'],
  [['--allow-users=x'], '--allow-users has no effect here'],
])('%j is refused, and the message helps', (args, words) => {
  const read = readCommandLine(args, {}, { print: 'value', quick: 'switch' });
  expect(read.kind === 'invalid' ? read.problem : read.kind).toContain(words);
});

test('a value that looks like an option is a value; a word behind an option of the command’s own belongs to it', () => {
  const read = readCommandLine(
    ['--task', '--print', '--print', 'table', '--quick', '--', '--print'],
    {},
    {
      print: 'value',
      quick: 'switch',
    },
  );
  if (read.kind !== 'ok') throw new Error(JSON.stringify(read));
  expect(read.raw).toMatchObject({ task: '--print', 'codex-args': '["--print"]' });
  expect([...read.own]).toEqual([
    ['print', 'table'],
    ['quick', 'true'],
  ]);
});

test('help is help wherever it stands', () => {
  expect(readCommandLine(['--task', 'x', '--help'], {}).kind).toBe('help');
});

test.each([
  '--openai-apikey=sk-secret',
  '-openai-api-key=sk-secret',
  'sk-secret1',
  'openai-api-key=sk-secret',
  '—key=sk-secret',
])('of %j only a name is quoted: it may hold a key', (word) => {
  const read = readCommandLine([word], {});
  expect(read.kind).toBe('invalid');
  expect(JSON.stringify(read)).not.toContain('secret');
});
