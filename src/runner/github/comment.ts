import type { Log } from '../../base/ports.ts';
import { commentBody, commentMarker, formerMarker as formerMarkerOf } from '../../publish/comment-body.ts';
import type { Outcome } from '../../publish/outcome.ts';
import type { JobPublication } from '../../publish/publication.ts';
import { commentAdvice } from './comment-advice.ts';
import { upsertComment, type Written } from './comment-upsert.ts';
import { conversationOf } from './conversation.ts';
import { readEvent } from './event.ts';
import { findPullRequest } from './find-pull-request.ts';
import { gitHub } from './github.ts';

type Env = { readonly [name: string]: string | undefined };

export type Commented =
  | Written
  /** Nothing that needs attention. */
  | { readonly kind: 'left'; readonly reason: string }
  /** A remark that a person should see. Never a reason to fail the job. */
  | { readonly kind: 'skipped'; readonly notice: string };

export interface CommentOptions {
  readonly token: string | null;
  /** The input `comment-key`. */
  readonly key?: string;
  readonly env: Env;
  /** A cancelled job doesn't wait for its comment. */
  readonly signal: AbortSignal;
  /** For everything together; 20,000 by default. */
  readonly maxMs?: number;
}

/**
 * Writes the report to the comment of this workflow, job, step, tier and key on the pull request or issue; where a comment
 * started this run, to a reply of its own.
 *
 * @param report safe Markdown, redacted, in at most so many characters if it can be
 */
export async function commentOnPullRequest(
  report: (maxChars: number) => string,
  { tier, result, commit }: Outcome,
  { token, env, signal, key = '', maxMs = 20_000 }: CommentOptions,
): Promise<Commented> {
  // A stranger who may not start a run may not replace its comment; and who cancels one mostly started another.
  if (result.failure === 'permission' || result.failure === 'cancelled' || signal.aborted) {
    return { kind: 'left', reason: 'a run that was refused or cancelled leaves the comment of the one before it' };
  }
  const payload = await readEvent(env['GITHUB_EVENT_PATH']);
  const place = conversationOf(env['GITHUB_EVENT_NAME'] ?? '', payload, env['GITHUB_SHA'] ?? '');
  if (place.kind === 'none') return skipped(`there is no pull request to comment on: ${place.reason}`);
  if (token === null) return skipped('github-token is empty, leave that input at its default');
  const named = {
    workflowRef: env['GITHUB_WORKFLOW_REF'] ?? '',
    workflow: env['GITHUB_WORKFLOW'] ?? '',
    job: env['GITHUB_JOB'] ?? '',
    step: env['GITHUB_ACTION'] ?? '',
    tier,
    key,
    replyTo: place.kind === 'known' ? place.replyTo : null,
  };
  const marker = commentMarker(named);
  const text = { report, runUrl: runUrl(env), commit, failed: result.summary.exit !== 0 };
  const { owner, repo, ask } = gitHub({ token, env, maxMs, signal });
  const asked = await ask(async (octokit) => {
    const number = place.kind === 'known' ? place.number : await findPullRequest(octokit, { owner, repo, ...place });
    if (number === null) return null;
    const formerMarker = named.replyTo === null ? formerMarkerOf(named) : null;
    const body = (previous: string | null) => commentBody(marker, text, previous);
    return upsertComment(octokit, { owner, repo, number, marker, formerMarker, body });
  });
  if (asked.kind === 'failed') return skipped(commentAdvice(asked.fault, place));
  if (asked.answer !== null) return asked.answer;
  return skipped('there is no pull request to comment on: no open one has this commit as its head');
}

/** The same where the request asks for it, told in the log. */
export async function comment(
  { report, outcome, request }: JobPublication,
  { env, signal, log }: { readonly env: Env; readonly signal: AbortSignal; readonly log: Log },
): Promise<void> {
  if (request === null || !request.prComment) return;
  const done = await commentOnPullRequest(report, outcome, {
    token: request.githubToken,
    key: request.commentKey,
    env,
    signal,
  });
  if (done.kind === 'skipped') log.notice(done.notice);
  else if (done.kind === 'left') log.info(`No pull request comment: ${done.reason}.`);
  else log.info(`Pull request comment ${done.kind}: ${done.url}`);
}

export function runUrl(env: Env): string | null {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env;
  return server && repository && run ? `${server}/${repository}/actions/runs/${run}` : null;
}

function skipped(reason: string): Commented {
  return { kind: 'skipped', notice: `pr-comment was not written: ${reason}.` };
}
