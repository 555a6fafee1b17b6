import type { BaseContext } from '../../base/context.ts';
import type { Redactor } from '../../base/ports.ts';
import { plural } from '../../base/text/numbers.ts';
import type { JobPublication } from '../../publish/publication.ts';
import { redactedFinding } from '../../publish/redacted-finding.ts';
import type { ReviewFinding } from '../../publish/review/plan-review.ts';
import { runUrl } from './comment.ts';
import { commentAdvice } from './comment-advice.ts';
import { conversationOf, mergedHead } from './conversation.ts';
import { readEvent } from './event.ts';
import { findPullRequest } from './find-pull-request.ts';
import { gitHub } from './github.ts';
import { type Posted, postReview } from './review-post.ts';

type Env = { readonly [name: string]: string | undefined };

export interface ReviewContext {
  readonly token: string | null;
  readonly env: Env;
  readonly signal: AbortSignal;
  readonly redactor: Redactor;
  /** The commit that Codex saw; null where it isn't known. */
  readonly commit: string | null;
  /** For everything together, GitHub's pauses included; 75,000 by default: it asks for a minute. */
  readonly maxMs?: number;
}

export type Reviewed = Posted | { readonly kind: 'skipped'; readonly reason: string };

/** Posts the findings as one review on the lines of the pull request's diff. Never rejects, and never fails a job. */
export async function reviewPullRequest(findings: readonly ReviewFinding[], context: ReviewContext): Promise<Reviewed> {
  const { token, env, signal, commit, maxMs = 75_000 } = context;
  if (signal.aborted) return skipped('the job was cancelled');
  const [event, sha] = [env['GITHUB_EVENT_NAME'] ?? '', env['GITHUB_SHA'] ?? ''];
  const payload = await readEvent(env['GITHUB_EVENT_PATH']);
  const place = conversationOf(event, payload, sha);
  if (place.kind === 'none') return skipped(`there is no pull request: ${place.reason}`);
  if (place.kind === 'known' && place.of === 'issue') return skipped('an issue has no diff');
  if (token === null) return skipped('github-token is empty, leave that input at its default');
  const { owner, repo, ask } = gitHub({ token, env, maxMs, signal });
  const asked = await ask(async (octokit) => {
    const number = place.kind === 'known' ? place.number : await findPullRequest(octokit, { owner, repo, ...place });
    if (number === null) return skipped('no open pull request has this commit as its head');
    return postReview(octokit, {
      owner,
      repo,
      number,
      checkout: commit,
      mergedHead: mergedHead(event, payload, sha, commit),
      findings: findings.map((finding) => redactedFinding(finding, context.redactor)),
      runUrl: runUrl(env),
    });
  });
  return asked.kind === 'failed' ? skipped(commentAdvice(asked.fault, place)) : asked.answer;
}

/** The same where the request asks for it, told in the log. */
export async function review(
  { findings, outcome, request }: JobPublication,
  { log, ...step }: Pick<BaseContext, 'env' | 'signal' | 'redactor' | 'log'>,
): Promise<void> {
  if (request?.reviewComments !== true || findings === null || outcome.result.summary.exit !== 0) return;
  // What is on no line of the checkout stays in the report.
  const onLines = findings.findings.flatMap(({ place, ...finding }): ReviewFinding[] =>
    place.kind === 'line' ? [{ ...finding, text: place.text, fingerprint: place.fingerprint }] : [],
  );
  const done = await reviewPullRequest(onLines, { ...step, token: request.githubToken, commit: outcome.commit });
  switch (done.kind) {
    case 'skipped':
      return log.notice(`review-comments were not posted: ${done.reason}. The findings are in the report.`);
    case 'nothing-new':
      return log.info(`No new review comments (${counts(done)}).`);
    case 'posted':
      return log.info(`${plural(done.comments, 'review comment')} posted (${counts(done)}): ${done.url}`);
  }
}

function counts({ repeated, outside, left }: Exclude<Reviewed, { kind: 'skipped' }>): string {
  return `${repeated} posted before, ${outside} outside of the diff, ${left} over the limit`;
}

function skipped(reason: string): Reviewed {
  return { kind: 'skipped', reason };
}
