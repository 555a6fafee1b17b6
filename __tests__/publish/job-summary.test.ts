import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jobSummary, MAX_SUMMARY } from '../../src/publish/job-summary.ts';
import { linksOf } from '../../src/publish/links.ts';
import { report } from '../../src/publish/report.ts';
import { failedResult } from '../../src/result/failed.ts';
import { readByMicromark, textNodes } from '../base/markdown/rendered.ts';
import { anOutcome } from './outcomes.ts';

const links = linksOf(
  {
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'octocat/example',
    GITHUB_RUN_ID: '7',
    GITHUB_WORKFLOW: 'Review',
    GITHUB_JOB: 'codex',
  },
  'c0ffee'.padEnd(40, '0'),
);

describe('jobSummary', () => {
  it('tells a run at a glance', () => {
    expect(jobSummary(anOutcome(), { links }).split('\n\n').slice(0, 4)).toEqual([
      '### 💬 Codex · Review / codex',
      'Answered for commit [`c0ffee0`](https://github.com/octocat/example/commit/c0ffee0000000000000000000000000000000000) by [this run](https://github.com/octocat/example/actions/runs/7).',
      'tier **low** · `gpt-6-luna` · 41.7 s · 12,345 tokens in (9,000 cached), 567 out · spent about $0.012',
      '🆕 Cache miss: Codex ran, result saved to the cache (nothing stored).',
    ]);
  });

  it('tells where a replay came from and what it saved', () => {
    const markdown = jobSummary(anOutcome({ cache: { kind: 'hit', source: 'actions', ageSeconds: 7300 } }));
    expect(markdown).toContain(
      '♻️ Cache hit (Actions cache): result of 2 hours ago replayed; 2 files changed, applied; saved 41.7 s and about $0.012.',
    );
    expect(jobSummary(anOutcome({ cache: { kind: 'hit', source: 'local', ageSeconds: 5 } }), { links })).toContain(
      'Replayed for commit [`c0ffee0`]',
    );
  });

  it('lists what is wrong', () => {
    const result = failedResult({ exit: 2, failure: 'input', error: 'Bad input: a is wrong. b is wrong.' });
    const problems = ['a is "@x": use b.', 'c is empty.'];
    expect(jobSummary({ ...anOutcome(), result }, { problems })).toContain(
      '> ⚠️ 2 inputs are wrong:\n>\n> - a is "@&#8203;x": use b.\n> - c is empty.\n',
    );
    const several = 'Codex 0.1 needs a sandbox (e.g. Landlock). Set `x: y`. Or use another runner.';
    const failed = failedResult({ exit: 1, failure: 'sandbox', error: several });
    expect(jobSummary({ ...anOutcome(), result: failed })).toContain(
      '> ⚠️ Codex 0.1 needs a sandbox (e.g. Landlock).\n>\n> - Set `x: y`.\n> - Or use another runner.\n',
    );
  });

  it('folds the first words of the task', () => {
    const markdown = jobSummary(anOutcome({ task: 'Ask @octocat about #1' }));
    expect(markdown).toContain('<details><summary>Task</summary>\n\nAsk @&#8203;octocat about #&#8203;1\n\n</details>');
  });

  it('shows the message as Markdown, the changes, and the activity folded', () => {
    const markdown = jobSummary(anOutcome(), { notes: ['gpt-6-luna ends soon'] });
    expect(markdown).toContain('#### Test gaps');
    expect(markdown).toContain('| `src/a.ts` | 10 | **high**: parses input |');
    expect(markdown).toContain('cc @&#8203;octocat: this closes #&#8203;12.');
    expect(markdown).toContain('#### Changed: 2 files\n\n```\n src/a.test.ts | 12');
    expect(markdown).toContain(
      '<details><summary>What Codex did: 3 commands, 1 file change, 1 search, 1 tool call</summary>',
    );
    expect(markdown).toContain("| ran | `npm test -- --run 'a\\|b'` | ✗ exit 1 | 1 min 15 s |");
    expect(markdown).toContain('- gpt-6-luna ends soon');
  });

  it('shows a table that the message does not show already', () => {
    const table = {
      columns: ['a', 'b'],
      rows: [
        ['<b>', null],
        ['x|y\nz', { n: 1 }],
      ],
    };
    const asJson = anOutcome({ result: { message: '[{"a":"<b>"}]', table } });
    expect(jobSummary(asJson)).toContain(
      '#### Table\n\n| a | b |\n| --- | --- |\n| &lt;b&gt; |  |\n| x\\|y<br>z | {"n":1} |',
    );
    expect(jobSummary(asJson)).toContain('```json\n[\n  {\n    "a": "<b>"');
    expect(
      jobSummary(
        anOutcome({
          result: {
            table: {
              columns: ['file', 'lines', 'risk'],
              rows: [
                ['src/a.ts', '10', 'high: parses input'],
                ['src/b.ts', '20', 'low'],
              ],
            },
          },
        }),
      ),
    ).not.toContain('#### Table');
    const quoted = '> | a | b |\n> |---|---|\n> | 1 | 2 |';
    const once = jobSummary(
      anOutcome({ result: { message: quoted, table: { columns: ['a', 'b'], rows: [['1', '2']] } } }),
    );
    expect(once).toContain('> | a | b |\n> | --- | --- |\n> | 1 | 2 |');
    expect(once).not.toContain('#### Table');
  });

  it('shows a failure with its advice, also when nothing ran', () => {
    const result = failedResult({ exit: 2, failure: 'input', error: 'task is missing.\nGive `task` or <task-file>.' });
    const markdown = jobSummary({ ...anOutcome({ tier: '', hash: '', entry: '', task: '' }), result });
    expect(markdown).toBe(
      '### ❌ Codex\n\n**input** (exit 2)\n\n> ⚠️ task is missing.\n>\n> Give `task` or &lt;task-file&gt;.\n',
    );
  });

  it('stays small, however much there is', () => {
    const many = '日本語 ☃ '.repeat(200_000);
    const activity = Array.from(
      { length: 5000 },
      () => ({ kind: 'command', command: many, exitCode: 0, seconds: 1 }) as const,
    );
    const rows = Array.from({ length: 5000 }, () => [many, many]);
    const outcome = anOutcome({
      task: many,
      summary: { error: many },
      result: {
        message: many,
        activity,
        table: { columns: ['a', 'b'], rows },
        changes: { files: Array(9999).fill('x'), diffstat: many },
      },
    });
    const markdown = jobSummary(outcome);
    expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(MAX_SUMMARY);
    expect(markdown.includes('*and 4,800 more steps*')).toBe(true);
    expect(markdown.match(/<details>/g)?.length).toBe(markdown.match(/<\/details>/g)?.length);
  });

  it('carries no marker, mention or HTML of others', () => {
    const evil = fc.constantFrom(
      '@octocat',
      '<!-- codex-job -->',
      '</details>',
      '<img src=x>',
      '```',
      '| a |',
      '\n',
      'fixes #1',
      '`',
      '[x](http://e)',
      '![x](http://e)',
    );
    const text = fc.array(evil, { maxLength: 8 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(text, text, (a, b) => {
        const outcome = anOutcome({
          task: a,
          summary: { error: b },
          cache: { kind: 'miss', stored: false, reason: a },
          result: {
            failure: 'codex',
            message: b,
            model: a,
            table: { columns: [a, b], rows: [[b, a]] },
            changes: { files: [a], diffstat: b },
            activity: [
              { kind: 'command', command: a, exitCode: 1, seconds: 1 },
              { kind: 'web_search', query: b },
            ],
          },
        });
        for (const markdown of [jobSummary(outcome), report(outcome)]) {
          expect(markdown).not.toMatch(/<!--\s*codex-job/);
          for (const node of textNodes(markdown)) expect(node).not.toMatch(/@octocat|#1/);
          const nodes = readByMicromark(markdown).children ?? [];
          const tags = nodes.filter(({ type }) => type === 'html').map(({ value = '' }) => value.trim());
          expect(tags.map((tag) => tag.replace(/<summary>.*<\/summary>/, '')).join(' ')).toMatch(
            /^(?:<details> <\/details> ?){1,2}$/,
          );
        }
      }),
      { numRuns: Number(process.env['FUZZ_RUNS'] ?? 60) },
    );
  });
});

describe('report', () => {
  it('begins with its heading and ends with what finds the run again', () => {
    const markdown = report(anOutcome());
    expect(markdown).toMatch(/^### 💬 Codex\n/);
    expect(markdown).toMatch(/---\n\n🆕 Cache miss: .* · Thread `01a201d6-[\w-]+` · hash `a{16}`\n$/);
  });
});
