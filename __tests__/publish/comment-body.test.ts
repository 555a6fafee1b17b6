import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMarkdown } from '../../src/base/markdown/read-markdown.ts';
import { commentBody, commentMarker, MAX_COMMENT, sameBody } from '../../src/publish/comment-body.ts';
import { report } from '../../src/publish/report.ts';
import { anOutcome } from './outcomes.ts';

const place = (given: Partial<Parameters<typeof commentMarker>[0]> = {}) => ({
  workflowRef: 'octocat/example/.github/workflows/ci.yml@refs/heads/main',
  workflow: 'CI',
  job: 'codex',
  tier: 'low',
  ...given,
});
const marker = commentMarker(place());

const tablesIn = (markdown: string) => (readMarkdown(markdown) ?? []).filter((block) => block.kind === 'table');

describe('the marker', () => {
  test('is a comment in HTML that nothing can leave, whatever the names hold', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (workflow, job, tier) => {
        const hostile = { workflow: `--> ${workflow}`, job: `-->${job}`, tier: `--!>${tier}`, workflowRef: '' };
        expect(commentMarker(hostile)).toMatch(/^<!-- codex-job comment [0-9a-f]{32} -->$/);
      }),
    );
  });
  test.each([
    ['tier', { tier: 'high' }],
    ['job', { job: 'other' }],
    ['workflow file', { workflowRef: 'octocat/example/.github/workflows/other.yml@refs/heads/main' }],
    ['workflow’s name, where its file isn’t known', { workflowRef: '' }],
  ])('another %s has another one', (_name, given) => {
    expect(commentMarker(place(given))).not.toBe(marker);
  });
  test('the parts can’t be moved into each other', () => {
    const one = commentMarker(place({ workflowRef: '', workflow: 'a', job: 'b' }));
    expect(commentMarker(place({ workflowRef: '', workflow: 'a"b', job: '' }))).not.toBe(one);
    expect(commentMarker(place({ workflowRef: '', workflow: 'ab', job: '' }))).not.toBe(one);
  });
  test('the branch and the workflow’s shown name don’t count', () => {
    const workflowRef = 'octocat/example/.github/workflows/ci.yml@refs/pull/7/merge';
    expect(commentMarker(place({ workflowRef, workflow: 'Renamed' }))).toBe(marker);
  });
});

describe('the body', () => {
  test('begins with the marker, alone on its line, and ends with the report', () => {
    const text = report(anOutcome());
    expect(commentBody(marker, () => text, null)).toBe(`${marker}\n${text}`);
  });

  test('a report that fills it exactly is not cut', () => {
    const room = MAX_COMMENT - marker.length - 2;
    expect(commentBody(marker, () => 'x'.repeat(room), null)).toBe(`${marker}\n${'x'.repeat(room)}\n`);
    expect(commentBody(marker, () => 'x'.repeat(room + 1), null)).toContain('*Cut here:');
  });

  const url = 'https://github.com/octocat/example/actions/runs/1';
  test.each([
    ['a long table', `| a | b |\n| --- | --- |\n${'| 1 | 2 |\n'.repeat(20_000)}`],
    ['long code', `\`\`\`\`js\n${'x();\n'.repeat(20_000)}\`\`\`\``],
    ['a folded part', `<details><summary>x</summary>\n\n${'words and words\n\n'.repeat(5000)}</details>`],
    ['one endless line', 'x'.repeat(200_000)],
    ['emoji', '😀'.repeat(60_000)],
  ])('%s: cut within the limit, whole, and says where the rest is', (_name, text) => {
    const body = commentBody(marker, () => text, url);
    expect(body.length).toBeLessThanOrEqual(MAX_COMMENT);
    expect(body.length).toBeGreaterThan(MAX_COMMENT / 2);
    expect(body.startsWith(`${marker}\n`)).toBe(true);
    expect(body).toContain(`[the job summary of its run](${url})`);
    expect(body).not.toMatch(/\p{Cs}/u);
    const last = readMarkdown(body)?.at(-1);
    expect(last?.kind === 'paragraph' && last.text).toContain('the `report` output names');
    for (const table of tablesIn(body)) {
      expect(table.rows.length).toBeGreaterThan(0);
      expect(table.rows.every((row) => row.length === table.header.length)).toBe(true);
    }
    expect(body.split('<details>').length).toBe(body.split('</details>').length);
  });

  const TABLE = `| file | lines |\n| --- | --- |\n${Array.from({ length: 400 }, (_, i) => `| src/file-${i}.ts | ${i} |\n`).join('')}`;
  const rows = Array.from({ length: 400 }, (_, i) => [`src/file-${i}.ts`, String(i)]);
  test.each([
    ['behind a long message', `${'words and words\n\n'.repeat(5000)}${TABLE}`],
    ['in front of one', `${TABLE}\n${'words and words\n\n'.repeat(5000)}`],
    ['in JSON', JSON.stringify({ why: 'x'.repeat(90_000), rows })],
  ])('the table is whole: %s', (_name, message) => {
    const activity = rows.map(([path = '']) => ({ kind: 'file_change' as const, path, change: 'update' }));
    const files = rows.map(([path = '']) => path);
    const outcome = anOutcome({
      result: { message, table: { columns: ['file', 'lines'], rows }, activity, changes: { files, diffstat: '' } },
    });
    const body = commentBody(marker, (maxChars) => report(outcome, {}, maxChars), url);
    expect(body.length).toBeLessThanOrEqual(MAX_COMMENT);
    expect(body.length).toBeGreaterThan(MAX_COMMENT * 0.9);
    expect(tablesIn(body).some((table) => table.rows.length === 400)).toBe(true);
    expect(body).toContain('*Cut here:');
    expect(body).toMatch(/Thread `01a201d6.*the `report` output names\.\*\n$/s);
    expect(body.split('<details>').length).toBe(body.split('</details>').length);
  });
  test('a table that is too long by itself keeps whole rows, and leaves room', () => {
    const long = Array.from({ length: 500 }, (_, i) => [`${i}`.repeat(100), 'y'.repeat(100)]);
    const table = { columns: ['a', 'b'], rows: long };
    const outcome = anOutcome({ result: { message: 'word '.repeat(12_000), table } });
    const body = commentBody(marker, (maxChars) => report(outcome, {}, maxChars), url);
    expect(body.length).toBeLessThanOrEqual(MAX_COMMENT);
    const found = tablesIn(body).find((one) => one.header[0] === 'a');
    expect(found?.rows.length).toBeGreaterThan(50);
    expect(found?.rows.every((row) => row[1] === 'y'.repeat(100))).toBe(true);
    expect(body).toContain('What Codex did');
  });

  test('is the same with other line ends and blanks around it, and with nothing else', () => {
    expect(sameBody('a\r\nb\n', 'a\nb')).toBe(true);
    expect(sameBody('a b', 'a  b')).toBe(false);
  });
});
