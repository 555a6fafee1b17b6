import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findingsSection } from '../../src/publish/findings.ts';
import { jobSummary } from '../../src/publish/job-summary.ts';
import { linksOf } from '../../src/publish/links.ts';
import { cutFindings } from '../../src/publish/outputs.ts';
import { report } from '../../src/publish/report.ts';
import { sarif } from '../../src/publish/sarif.ts';
import type { LocatedFinding, LocatedFindings, Place } from '../../src/result/findings/locate.ts';
import { allNodes, readByMicromark, textNodes } from '../base/markdown/rendered.ts';
import { anOutcome } from './outcomes.ts';

const COMMIT = 'c'.repeat(40);
const links = linksOf(
  { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'octocat/example', GITHUB_RUN_ID: '7' },
  COMMIT,
);
const here: Place = { kind: 'line', text: 'let b;', fingerprint: 'f'.repeat(32) };

const aFinding = (changed: Partial<LocatedFinding> = {}): LocatedFinding => ({
  path: 'src/a b.ts',
  line: 12,
  end_line: 14,
  severity: 'high',
  title: 'Input is not checked',
  body: 'Any text reaches `eval`.\n\n```ts\neval(text)\n```',
  fix: 'Parse it.',
  place: here,
  ...changed,
});
const found = (...findings: LocatedFinding[]): LocatedFindings => ({ findings, verdict: 'Not yet.' });

describe('the section', () => {
  test('groups by severity, links the lines at the commit, and marks what is not there', () => {
    const markdown = findingsSection(
      found(
        aFinding(),
        aFinding({ severity: 'low', path: 'gone.ts', place: { kind: 'no-file' }, fix: null, body: 'x' }),
        aFinding({ severity: 'low', place: { kind: 'no-line', lines: 1 }, end_line: 12, fix: null, body: 'x' }),
      ),
      links,
    );
    expect(markdown).toBe(
      [
        'Not yet.',
        '##### 🔴 High (1)',
        `- **Input is not checked** · [\`src/a b.ts:12-14\`](https://github.com/octocat/example/blob/${COMMIT}/src/a%20b.ts#L12-L14)`,
        '  Any text reaches `eval`.',
        '  ```ts\n  eval(text)\n  ```',
        '  *How to fix it:*',
        '  Parse it.',
        '##### 🟡 Low (2)',
        '- **Input is not checked** · `gone.ts:12-14` ⚠️ *not posted: this file is not in the checkout*',
        '  x',
        '- **Input is not checked** · `src/a b.ts:12` ⚠️ *not posted: the file has 1 line*',
        '  x',
      ].join('\n\n'),
    );
  });

  test('stands in summary and report, in the place of the JSON and its table', () => {
    const findings = findingsSection(found(aFinding()), links);
    const outcome = anOutcome({ result: { message: '{"findings":[],"verdict":""}' } });
    for (const markdown of [jobSummary(outcome, { findings }), report(outcome, { findings })]) {
      expect(markdown).toContain('#### Findings\n\nNot yet.\n\n##### 🔴 High (1)');
      expect(markdown).not.toMatch(/#### Table|as JSON/);
    }
  });

  test('says that there are none', () => {
    expect(findingsSection(found(), links)).toBe('Not yet.\n\n*No findings.*');
  });

  test('does nothing, whatever the findings hold', () => {
    const text = fc.array(
      fc.constantFrom(
        '@octocat ',
        'fixes #1 ',
        '![x](http://e)',
        '<img src=x>',
        '```',
        '`',
        '](',
        '\n',
        '\n\n- ',
        '| a |\n|-|',
        '<!-- codex-job',
        '\n# ',
      ),
      { maxLength: 10 },
    );
    const words = text.map((parts) => parts.join(''));
    fc.assert(
      fc.property(words, words, words, (title, body, path) => {
        const one = aFinding({ title, body, path, fix: body });
        const markdown = findingsSection({ findings: [one], verdict: body }, links);
        for (const node of textNodes(markdown)) expect(node).not.toMatch(/@octocat|#1/);
        for (const { type, url, value } of allNodes(readByMicromark(markdown))) {
          expect(type).not.toBe('image');
          if (type === 'html') expect(value).toBe('<br>');
          if (type === 'link') expect(url).toMatch(/^https:\/\/github\.com\/octocat\/example\/blob\/c+\/|^http:\/\/e/);
        }
        expect(markdown).not.toMatch(/<!--\s*codex-job/);
      }),
      { numRuns: 300 },
    );
  });
});

describe('SARIF', () => {
  // Draft 4, of which nothing is in it that draft 7 reads in another way.
  const { $schema, id, ...schema } = JSON.parse(
    readFileSync(new URL('../fixtures/sarif-2.1.0-rtm.5.json', import.meta.url), 'utf8'),
  );
  const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false, allErrors: true }).compile(
    schema,
  );

  test('is valid, with rules, levels, fingerprints and relative addresses', () => {
    const log = JSON.parse(
      sarif(found(aFinding(), aFinding({ severity: 'medium' }), aFinding({ place: { kind: 'no-file' } })), links),
    );
    expect(validate(log) ? [] : validate.errors).toEqual([]);
    const [run] = log.runs;
    expect(run.results.map(({ level, ruleId }: { level: string; ruleId: string }) => [level, ruleId])).toEqual([
      ['error', 'codex/high'],
      ['warning', 'codex/medium'],
    ]);
    expect(run.results[0].locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'src/a%20b.ts', uriBaseId: '%SRCROOT%' },
      region: { startLine: 12, endLine: 14 },
    });
    expect(run.results[0].partialFingerprints['codexJobFinding/v1']).toBe('f'.repeat(32));
    expect(run.tool.driver.rules[run.results[1].ruleIndex].id).toBe('codex/medium');
    expect(run.invocations[0].toolExecutionNotifications).toHaveLength(1);
    expect(run.versionControlProvenance).toEqual([
      { repositoryUri: 'https://github.com/octocat/example', revisionId: COMMIT },
    ]);
  });

  test('is valid without findings and outside of GitHub', () => {
    expect([$schema, id].join()).toMatch(/draft-04.*sarif-2\.1\.0/);
    expect(validate({ version: '2.1.0', runs: [{}] })).toBe(false);
    expect(validate(JSON.parse(sarif(found(), linksOf({}, null))))).toBe(true);
  });
});

test('the output drops findings from the end where there are too many, and counts them', () => {
  const findings = Array.from({ length: 100 }, (_, at) => ({ ...aFinding(), line: at + 1, body: 'x'.repeat(100) }));
  const json = cutFindings({ findings, verdict: 'v' }, 5000);
  expect(Buffer.byteLength(json)).toBeLessThanOrEqual(5000);
  const cut = JSON.parse(json);
  expect(cut.findings.length + cut.truncated).toBe(100);
  expect(cut.findings[0].line).toBe(1);
  expect(JSON.parse(cutFindings({ findings: [], verdict: 'v'.repeat(9000) }, 5000)).findings).toEqual([]);
});
