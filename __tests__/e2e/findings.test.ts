/** `findings: true` by the shipped action and the real Codex: what is asked for, and what comes out of the answer. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { FINDINGS_SCHEMA } from '../../src/request/findings-schema.ts';
import { text } from '../support/responses-server.ts';
import { type Bench, openBench } from './bench.ts';

const FILE = 'src/login.ts';
const finding = (path: string, line: number, severity: string, title: string) => ({
  path,
  line,
  end_line: line,
  severity,
  title,
  body: `Look at \`${path}\`, @octocat.`,
  fix: null,
});
const ANSWER = JSON.stringify({
  findings: [
    finding(FILE, 2, 'low', 'A name that says nothing'),
    finding(FILE, 1, 'high', 'The password is compared with =='),
    finding('src/gone.ts', 1, 'high', 'Not there'),
    finding(FILE, 400, 'medium', 'Past the end'),
  ],
  verdict: 'Mend the first, then merge.',
});

let bench: Bench | undefined;
afterEach(async () => {
  await bench?.close();
  bench = undefined;
});

test('schema, outputs, SARIF and summary, the same from a replay', async () => {
  bench = await openBench(text(ANSWER), { [FILE]: 'if (a == b) ok();\nconst x = 1;\n' });
  const on = bench.newMachine();
  for (const hit of ['false', 'true']) {
    const run = await bench.run(on, { task: 'Review it.', findings: 'true' });
    expect(run.outputs).toMatchObject({ exit: '0', 'cache-hit': hit });
    const { findings, verdict } = JSON.parse(run.outputs['findings'] ?? '');
    expect(verdict).toBe('Mend the first, then merge.');
    expect(findings.map(({ severity }: { severity: string }) => severity)).toEqual(['high', 'high', 'medium', 'low']);
    const table = JSON.parse(run.outputs['table'] ?? '');
    expect(table.columns).toEqual(['path', 'line', 'end_line', 'severity', 'title', 'body', 'fix']);
    expect(table.rows).toHaveLength(4);

    const { runs } = JSON.parse(readFileSync(run.outputs['sarif'] ?? '', 'utf8'));
    expect(runs[0].results.map(({ level }: { level: string }) => level)).toEqual(['error', 'note']);
    expect(runs[0].invocations[0].toolExecutionNotifications).toHaveLength(2);

    for (const markdown of [run.summary, readFileSync(run.outputs['report'] ?? '', 'utf8')]) {
      expect(markdown).toContain('##### 🔴 High (2)');
      expect(markdown).toMatch(/\(https:[^ ]*\/blob\/[0-9a-f]{40}\/src\/login\.ts#L1\)/);
      expect(markdown).toContain('`src/gone.ts:1` ⚠️ *not posted: this file is not in the checkout*');
      expect(markdown).toContain('`src/login.ts:400` ⚠️ *not posted: the file has 2 lines*');
      expect(markdown).not.toContain('@octocat');
    }
    expect(readFileSync(join(run.outputs['entry'] ?? '', 'message.md'), 'utf8')).toBe(ANSWER);
  }
  const [asked, ...others] = bench.model.requests;
  expect(others).toEqual([]);
  expect(JSON.stringify(asked)).toContain('The problem in one line, without its place.');
  expect(JSON.parse(FINDINGS_SCHEMA).required).toEqual(['findings', 'verdict']);
});

test('an answer of another shape fails as any schema would, and a second schema is refused', async () => {
  bench = await openBench(text('All is well.'));
  const on = bench.newMachine();
  const run = await bench.run(on, { task: 'Review it.', findings: 'true' });
  expect(run.outputs).toMatchObject({ failure: 'schema', findings: '', sarif: '' });
  const refused = await bench.run(on, { task: 'x', findings: 'true', 'output-schema': '{}' });
  expect(refused.outputs).toMatchObject({ exit: '2', failure: 'input' });
  expect(refused.outputs['error']).toContain('output-schema');
});
