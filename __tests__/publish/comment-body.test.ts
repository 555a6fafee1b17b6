import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMarkdown } from '../../src/base/markdown/read-markdown.ts';
import {
  type CommentPlace,
  type CommentText,
  commentBody,
  commentMarker,
  formerMarker,
  MAX_COMMENT,
  sameBody,
} from '../../src/publish/comment-body.ts';
import { report } from '../../src/publish/report.ts';
import { anOutcome } from './outcomes.ts';

const place = (given: Partial<CommentPlace> = {}): CommentPlace => ({
  workflowRef: 'octocat/example/.github/workflows/ci.yml@refs/heads/main',
  workflow: 'CI',
  job: 'codex',
  step: '__codex-job_codex-job',
  tier: 'low',
  key: '',
  replyTo: null,
  ...given,
});
const marker = commentMarker(place());

const tablesIn = (markdown: string) => (readMarkdown(markdown) ?? []).filter((block) => block.kind === 'table');

describe('the marker', () => {
  test('is a comment in HTML that nothing can leave, whatever the names hold', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (workflow, job, tier) => {
        const hostile = { workflow: `--> ${workflow}`, job: `-->${job}`, key: `--!>${tier}`, workflowRef: '' };
        expect(commentMarker(place(hostile))).toMatch(/^<!-- codex-job comment [0-9a-f]{32} -->$/);
      }),
    );
  });
  test.each([
    ['tier', { tier: 'high' }],
    ['job', { job: 'other' }],
    ['step', { step: '__codex-job_codex-job_2' }],
    ['leg of a matrix', { key: '{"os":"linux"}' }],
    ['comment to reply to', { replyTo: 7 }],
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

const COMMIT = 'c0ffee'.padEnd(40, '0');
const answer = `<!-- codex-job answer ${COMMIT} -->`;
const textOf = (report: CommentText['report'], more: Partial<CommentText> = {}): CommentText => ({
  report,
  runUrl: null,
  commit: COMMIT,
  failed: false,
  ...more,
});

describe('the body', () => {
  test('begins with the marker, alone on its line, and ends with the report', () => {
    const text = report(anOutcome());
    expect(
      commentBody(
        marker,
        textOf(() => text),
        null,
      ),
    ).toBe(`${marker}\n${answer}\n${text}`);
  });

  test('a report that fills it exactly is not cut', () => {
    const room = MAX_COMMENT - marker.length - 100;
    expect(
      commentBody(
        marker,
        textOf(() => 'x'.repeat(room)),
        null,
      ),
    ).toBe(`${marker}\n${answer}\n${'x'.repeat(room)}\n`);
    expect(
      commentBody(
        marker,
        textOf(() => 'x'.repeat(room + 1)),
        null,
      ),
    ).toContain('*Cut here:');
  });

  const url = 'https://github.com/octocat/example/actions/runs/1';
  test.each([
    ['a long table', `| a | b |\n| --- | --- |\n${'| 1 | 2 |\n'.repeat(20_000)}`],
    ['long code', `\`\`\`\`js\n${'x();\n'.repeat(20_000)}\`\`\`\``],
    ['a folded part', `<details><summary>x</summary>\n\n${'words and words\n\n'.repeat(5000)}</details>`],
    ['one endless line', 'x'.repeat(200_000)],
    ['emoji', '😀'.repeat(60_000)],
  ])('%s: cut within the limit, whole, and says where the rest is', (_name, text) => {
    const body = commentBody(
      marker,
      textOf(() => text, { runUrl: url }),
      null,
    );
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
    const body = commentBody(
      marker,
      textOf((maxChars) => report(outcome, {}, maxChars), { runUrl: url }),
      null,
    );
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
    const body = commentBody(
      marker,
      textOf((maxChars) => report(outcome, {}, maxChars), { runUrl: url }),
      null,
    );
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

describe('a failed run', () => {
  const good = commentBody(
    marker,
    textOf(() => 'All is well.'),
    null,
  );
  const fail = (text: string, previous: string | null) =>
    commentBody(
      marker,
      textOf(() => text, { failed: true, commit: 'd'.repeat(40) }),
      previous,
    );
  const folded = `<details><summary>The last good answer, for commit c0ffee0</summary>\n\n${answer}\nAll is well.\n\n</details>\n`;

  test('keeps the last good answer below, folded, with its commit', () => {
    expect(fail('No quota.', good)).toBe(`${marker}\nNo quota.\n\n${folded}`);
    expect(fail('No quota.', good.replaceAll('\n', '\r\n'))).toBe(`${marker}\nNo quota.\n\n${folded}`);
  });
  test('keeps it over several failures, and a good run replaces it', () => {
    const third = fail('Third.', fail('Second.', fail('First.', good)));
    expect(third).toBe(`${marker}\nThird.\n\n${folded}`);
    expect(
      commentBody(
        marker,
        textOf(() => 'New.'),
        third,
      ),
    ).toBe(`${marker}\n${answer}\nNew.\n`);
  });
  test('without an answer before, there is nothing to keep', () => {
    expect(fail('No quota.', null)).toBe(`${marker}\nNo quota.\n`);
    expect(fail('No quota.', fail('First.', null))).toBe(`${marker}\nNo quota.\n`);
    expect(fail('No quota.', 'somebody edited it')).toBe(`${marker}\nNo quota.\n`);
  });
  test('stays within the limit of a comment', () => {
    const long = commentBody(
      marker,
      textOf(() => 'word '.repeat(13_000)),
      null,
    );
    const body = fail('x'.repeat(20_000), long);
    expect(body.length).toBeLessThanOrEqual(MAX_COMMENT);
    expect(body).toContain('The last good answer');
    expect(body.trimEnd().endsWith('</details>')).toBe(true);
    expect(fail('x'.repeat(65_300), long)).not.toContain('The last good answer');
  });
  test('an answer that ends with a fold of its own keeps it', () => {
    const own = commentBody(
      marker,
      textOf(() => 'Text\n\n<details><summary>a</summary>\n\nb\n\n</details>'),
      null,
    );
    const twice = fail('Second.', fail('First.', own));
    expect(twice.match(/<\/details>/g)).toHaveLength(2);
  });
});

test('the marker of older versions tells neither steps nor legs apart', () => {
  expect(formerMarker(place({ step: 'b', key: 'c' }))).toBe(formerMarker(place()));
  expect(formerMarker(place())).not.toBe(marker);
});
