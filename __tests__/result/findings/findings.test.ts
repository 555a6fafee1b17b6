import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readFindings } from '../../../src/result/findings/findings.ts';
import { fingerprint } from '../../../src/result/findings/fingerprint.ts';
import { locateFindings } from '../../../src/result/findings/locate.ts';
import { readMessage } from '../../../src/result/read-message.ts';

const finding = (changed: object = {}) => ({
  path: 'src/a.ts',
  line: 2,
  end_line: 2,
  severity: 'low',
  title: 'Unused variable',
  body: '`b` is never read.',
  fix: null,
  ...changed,
});
const answer = (...findings: object[]) => JSON.stringify({ findings, verdict: 'Two things to mend.' });

describe('readFindings', () => {
  test('reads the answer, the worst first', () => {
    const read = readFindings(`\n${answer(finding(), finding({ severity: 'high', fix: 'Remove it.' }))}\n`);
    expect(read?.verdict).toBe('Two things to mend.');
    expect(read?.findings.map(({ severity, fix }) => [severity, fix])).toEqual([
      ['high', 'Remove it.'],
      ['low', null],
    ]);
  });

  test('a range that was turned round, and a path with ./', () => {
    const [one] = readFindings(answer(finding({ path: './src/a.ts', line: 9, end_line: 3 })))?.findings ?? [];
    expect([one?.path, one?.line, one?.end_line]).toEqual(['src/a.ts', 3, 9]);
  });

  test.each([
    ['text', 'All is well.'],
    ['other JSON', '[{"path":"a"}]'],
    ['no verdict', '{"findings":[]}'],
    ['a finding without a title', answer(finding({ title: undefined }))],
    ['line 0', answer(finding({ line: 0 }))],
    ['another severity', answer(finding({ severity: 'critical' }))],
    ['JSON in a fence', `\`\`\`json\n${answer(finding())}\n\`\`\``],
  ])('%s is none', (_, message) => {
    expect(readFindings(message)).toBeNull();
  });

  test('the table has the same columns with and without findings', () => {
    const columns = ['path', 'line', 'end_line', 'severity', 'title', 'body', 'fix'];
    expect(readMessage(answer()).table).toEqual({ columns, rows: [] });
    expect(readMessage(answer(finding())).table?.rows).toEqual([
      ['src/a.ts', 2, 2, 'low', 'Unused variable', '`b` is never read.', null],
    ]);
  });
});

test('the fingerprint stays when lines move and words are spaced anew, and changes with path, title and line', () => {
  const one = fingerprint({ path: 'a', title: 'Unused variable' }, '  let b;');
  expect(one).toMatch(/^[0-9a-f]{32}$/);
  expect(fingerprint({ path: 'a', title: ' unused  Variable' }, 'let b; ')).toBe(one);
  const others = [
    fingerprint({ path: 'b', title: 'Unused variable' }, 'let b;'),
    fingerprint({ path: 'a', title: 'Unused variables' }, 'let b;'),
    fingerprint({ path: 'a', title: 'Unused variable' }, 'let c;'),
  ];
  expect(new Set([one, ...others]).size).toBe(4);
});

describe('locateFindings', () => {
  const root = mkdtempSync(join(tmpdir(), 'findings-'));
  mkdirSync(join(root, 'repo/src'), { recursive: true });
  mkdirSync(join(root, 'repo/.git'));
  writeFileSync(join(root, 'secret'), 'x\n');
  writeFileSync(join(root, 'repo/.git/config'), 'x\n');
  writeFileSync(join(root, 'repo/src/a.ts'), 'let a;\r\n  let b;\nlet c;\n');
  symlinkSync('../secret', join(root, 'repo/link'));
  symlinkSync('src', join(root, 'repo/inside'));
  afterAll(() => rmSync(root, { recursive: true }));

  const place = async (changed: object) => {
    const found = readFindings(answer(finding(changed)));
    if (found === null) throw new Error('no findings');
    return (await locateFindings(found, join(root, 'repo'))).findings[0]?.place;
  };

  test('the line, its text and the fingerprint', async () => {
    const print = fingerprint({ path: 'src/a.ts', title: 'Unused variable' }, 'let b;');
    expect(await place({})).toEqual({ kind: 'line', text: '  let b;', fingerprint: print });
    expect(await place({ path: 'inside/a.ts' })).toMatchObject({ kind: 'line' });
  });

  test.each([
    { line: 4, end_line: 4 },
    { line: 3, end_line: 4 },
    { line: 1e9, end_line: 1e9 },
  ])('past the end: %j', async (changed) => {
    expect(await place(changed)).toEqual({ kind: 'no-line', lines: 3 });
  });

  test.each([
    'none.ts',
    '../secret',
    '/etc/passwd',
    'link',
    '.git/config',
    '.GIT/config',
    'src',
    'src//a.ts',
    'a\0',
    '',
  ])('not there: %j', async (path) => {
    expect(await place({ path, line: 1, end_line: 1 })).toEqual({ kind: 'no-file' });
  });
});
