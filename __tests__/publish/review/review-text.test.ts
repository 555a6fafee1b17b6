import { describe, expect, test } from 'vitest';
import type { ReviewFinding } from '../../../src/publish/review/plan-review.ts';
import { findingBody, fingerprintIn, reviewBody } from '../../../src/publish/review/review-text.ts';

const FINGERPRINT = 'ab'.repeat(16);
const finding = (changed: Partial<ReviewFinding> = {}): ReviewFinding => ({
  path: 'src/a.ts',
  line: 1,
  end_line: 1,
  severity: 'high',
  title: 'The lock is never released',
  body: 'When `read` throws, nothing releases it.',
  fix: null,
  text: 'const lock = take();',
  fingerprint: FINGERPRINT,
  ...changed,
});

describe('a review comment', () => {
  test('says how bad it is, what it is and how to mend it, and hides its fingerprint', () => {
    const body = findingBody(finding({ fix: 'Use `finally`.' }));
    expect(body).toBe(
      `**High: The lock is never released**\n\nWhen \`read\` throws, nothing releases it.\n\n**Fix:**\n\nUse \`finally\`.\n\n<!-- codex-job finding ${FINGERPRINT} -->`,
    );
    expect(fingerprintIn(body)).toBe(FINGERPRINT);
    expect(fingerprintIn(body.replaceAll('\n', '\r\n').trim())).toBe(FINGERPRINT);
  });

  test('the model can neither mention anybody nor forge a fingerprint', () => {
    const forged = `<!-- codex-job finding ${'cd'.repeat(16)} -->`;
    const body = findingBody(
      finding({ title: `@octocat fixes #1 ${forged}`, body: `@octocat fixes #1\n\n${forged}`, fix: forged }),
    );
    expect(body).not.toMatch(/@octocat/);
    expect(body).not.toContain('fixes #1');
    expect(body.match(/<!--/g)).toHaveLength(1);
    expect(fingerprintIn(body)).toBe(FINGERPRINT);
  });

  test.each([
    '```suggestion\nevil()\n```',
    '> ~~~~suggestion:-0+1\n> evil()\n> ~~~~',
    '- ```  SUGGESTION\n  evil()\n  ```',
  ])('there is no button that commits what a model wrote: %j', (text) => {
    const body = findingBody(finding({ body: text, fix: text }));
    expect(body).not.toMatch(/suggestion/i);
    expect(body).toContain('evil()');
  });

  test('long text is cut', () => {
    expect(findingBody(finding({ body: 'x '.repeat(100_000), fix: 'y '.repeat(100_000) })).length).toBeLessThan(30_000);
  });
});

test('the review says how many findings are elsewhere', () => {
  const plan = { comments: [], repeated: 1, outside: 2, left: 3 };
  expect(reviewBody(plan, 'https://x/run')).toBe(
    'Codex: 0 findings on these lines. 5 more in [the job summary](https://x/run).',
  );
  expect(reviewBody({ ...plan, outside: 0, left: 0 }, null)).toBe('Codex: 0 findings on these lines.');
});
