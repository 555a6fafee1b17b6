import { expect, test } from 'vitest';
import { answerText } from '../../src/compare/answer-text.ts';
import { readMessage } from '../../src/result/read-message.ts';
import { anOutcome } from '../publish/outcomes.ts';

const shown = (message: string) =>
  answerText(anOutcome({ result: { message, ...readMessage(message) }, summary: { result: 'the summary' } }).result);

test.each([
  ['prose without markup', 'Three **files** lack `tests`:\n\n- a\n- b', 'Three files lack tests: a b'],
  ['a table behind prose', '# Found\n\nSee:\n\n| a | b |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |', 'See: · table, 2 rows'],
  ['a table alone', '| a |\n|---|\n| 1 |', 'table, 1 row'],
  ['JSON with a table', '[{"a":1},{"a":2}]', 'table, 2 rows'],
  ['other JSON', '{"a":1}', 'the summary'],
  ['code alone', '```\nx\n```', 'the summary'],
  ['findings', '{"findings":[],"verdict":"All good."}', 'All good. (no findings)'],
])('%s', (_, message, expected) => {
  expect(shown(message)).toBe(expected);
});

test('findings are counted by severity', () => {
  const finding = { path: 'a', line: 1, end_line: 1, title: 't', body: 'b', fix: null };
  const findings = ['low', 'high', 'low'].map((severity) => ({ ...finding, severity }));
  expect(shown(JSON.stringify({ findings, verdict: 'Not yet.' }))).toBe('Not yet. (findings: 1 high, 2 low)');
});
