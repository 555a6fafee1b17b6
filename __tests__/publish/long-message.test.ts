import { expect, test } from 'vitest';
import { createRedactor } from '../../src/base/redaction/redact.ts';
import { publicationOf } from '../../src/publish/publication.ts';
import type { Findings } from '../../src/result/findings/findings.ts';
import { anOutcome } from './outcomes.ts';

const KEY = 'sk-proj-aB3xY9Qw7Er5Ty1Ui0OpLkJhGf';

async function reportOf(message: string, findings: Findings | null = null): Promise<string> {
  const reading = { kind: 'invalid', problems: [], tier: '', failOnError: true } as const;
  const context = { env: {}, redactor: createRedactor([KEY]), notes: [], workspace: '/work' };
  return (await publicationOf(anOutcome({ result: { message, table: null, findings } }), reading, context)).report();
}

test.each([
  ['at its start', `${KEY} ${'word '.repeat(200_000)}`],
  ['where what is shown ends', `${'word\n'.repeat(13_065)}${KEY}\n${'word\n'.repeat(200_000)}`],
  ['in pieces there', `${'word\n'.repeat(13_065)}${[...KEY].join('\n')}\n${'word\n'.repeat(200_000)}`],
  ['at its end', `${'word '.repeat(200_000)}${KEY}`],
])('a secret in a long message, %s, is not in the report, which tells the whole length', async (_where, message) => {
  const report = await reportOf(message);
  expect(report).toMatch(/Cut here: \d+ of \d{6,} characters are shown/);
  const letters = report.replace(/[^A-Za-z0-9]/g, '');
  expect(letters).not.toContain(KEY.replace(/[^A-Za-z0-9]/g, '').slice(0, 12));
});

test.each(['body', 'fix', 'verdict'] as const)(
  'a secret where the %s of a finding is cut is not in the report',
  async (part) => {
    const text = `${'x'.repeat(4000 - 20)} ${KEY} and more`;
    const one = { path: 'a.ts', line: 1, end_line: 1, severity: 'high', title: 't', body: 'b', fix: 'f' } as const;
    const report = await reportOf('{}', {
      findings: [part === 'verdict' ? one : { ...one, [part]: text }],
      verdict: part === 'verdict' ? text : 'v',
    });
    expect(report).toContain('xxxx');
    expect(report).not.toContain(KEY.slice(0, 8));
  },
);
