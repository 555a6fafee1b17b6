import { type DiffFile, hunksOf } from '../../publish/review/diff-lines.ts';
import {
  type PlannedComment,
  planReview,
  type ReviewFinding,
  type ReviewPlan,
} from '../../publish/review/plan-review.ts';
import { findingBody, fingerprintIn, reviewBody } from '../../publish/review/review-text.ts';
import { statusOf, UnreadableReply } from './api-fault.ts';
import type { Octokit } from './github.ts';
import { ownLogin, unlessGone } from './own-comments.ts';

export interface ReviewWanted {
  readonly owner: string;
  readonly repo: string;
  readonly number: number;
  /** The commit that the findings speak of; null where it isn't known. */
  readonly checkout: string | null;
  /** The head that `checkout` is GitHub's merge of; else null. */
  readonly mergedHead: string | null;
  readonly findings: readonly ReviewFinding[];
  readonly runUrl: string | null;
}

export type Posted =
  | ({ readonly kind: 'posted'; readonly comments: number; readonly url: string } & Left)
  | ({ readonly kind: 'nothing-new' } & Left)
  | { readonly kind: 'skipped'; readonly reason: string };

type Left = Pick<ReviewPlan, 'repeated' | 'outside' | 'left'>;

/** So often at most GitHub is asked to take a part of a review that it refused as a whole. */
const MAX_PARTS = 24;

/**
 * One review with what has no comment yet. Can be repeated after a failure at any point: it looks first, so that nothing
 * is posted twice.
 */
export async function postReview(octokit: Octokit, wanted: ReviewWanted): Promise<Posted> {
  const head = await openHead(octokit, wanted);
  if (head.kind === 'skipped') return head;
  if (wanted.findings.length === 0) return { kind: 'nothing-new', repeated: 0, outside: 0, left: 0 };
  const files = await diffFiles(octokit, wanted);
  const posted = new Set((await ownFindings(octokit, wanted)).map(({ fingerprint }) => fingerprint));
  const plan = planReview(wanted.findings, files, posted, head.sha === wanted.checkout);
  const { repeated, outside, left } = plan;
  if (plan.comments.length === 0) return { kind: 'nothing-new', repeated, outside, left };
  const parts = { left: MAX_PARTS };
  const made = await createReview(octokit, { ...wanted, commit: head.sha, plan, parts }, plan.comments);
  // A force-push in between: GitHub knows none of the lines any more.
  const after = made.length === 0 ? await openHead(octokit, wanted) : head;
  if (after.kind === 'skipped') return after;
  await removeTwins(octokit, wanted).catch(() => undefined);
  const comments = made.reduce((sum, part) => sum + part.comments, 0);
  const refused = { repeated, left, outside: outside + plan.comments.length - comments };
  const [first] = made;
  return first === undefined
    ? { kind: 'nothing-new', ...refused }
    : { kind: 'posted', comments, url: first.url, ...refused };
}

type Head = { readonly kind: 'ok'; readonly sha: string } | { readonly kind: 'skipped'; readonly reason: string };

async function openHead({ rest }: Octokit, { owner, repo, number, checkout, mergedHead }: ReviewWanted): Promise<Head> {
  const { data } = await rest.pulls.get({ owner, repo, pull_number: number });
  const sha: unknown = data?.head?.sha;
  if (typeof sha !== 'string') throw new UnreadableReply('a reply that is no pull request');
  if (data.state !== 'open') return { kind: 'skipped', reason: `pull request ${number} is closed` };
  if (sha === checkout || sha === mergedHead) return { kind: 'ok', sha };
  const seen = (mergedHead ?? checkout ?? 'no commit').slice(0, 9);
  return { kind: 'skipped', reason: `Codex saw ${seen}, and the head of pull request ${number} is ${sha.slice(0, 9)}` };
}

async function diffFiles(octokit: Octokit, { owner, repo, number }: ReviewWanted): Promise<DiffFile[]> {
  const query = { owner, repo, pull_number: number, per_page: 100 };
  const files = await octokit.paginate(octokit.rest.pulls.listFiles, query);
  return files.map(({ filename, previous_filename, patch }) => ({
    path: filename,
    formerPath: previous_filename ?? null,
    hunks: hunksOf(patch),
  }));
}

interface Part {
  readonly comments: number;
  readonly url: string;
}

interface Making extends ReviewWanted {
  readonly commit: string;
  readonly plan: ReviewPlan;
  readonly parts: { left: number };
}

/**
 * GitHub refuses a whole review (422) for one line that it doesn't take, and doesn't say which. So a refused one is tried
 * in halves, until what is refused is one comment: its finding stays in the report.
 */
async function createReview(octokit: Octokit, making: Making, comments: readonly PlannedComment[]): Promise<Part[]> {
  if (comments.length === 0 || making.parts.left-- <= 0) return [];
  const { owner, repo, number, commit, plan, runUrl } = making;
  try {
    const { data } = await octokit.rest.pulls.createReview({
      owner,
      repo,
      pull_number: number,
      commit_id: commit,
      event: 'COMMENT',
      body: reviewBody({ ...plan, comments }, runUrl),
      comments: comments.map(({ finding, path, line, startLine }) => ({
        path,
        line,
        side: 'RIGHT',
        ...(startLine === null ? {} : { start_line: startLine, start_side: 'RIGHT' }),
        body: findingBody(finding),
      })),
    });
    if (typeof data?.html_url !== 'string') throw new UnreadableReply('a reply that is no review');
    return [{ comments: comments.length, url: data.html_url }];
  } catch (error) {
    if (statusOf(error) !== 422) throw error;
    if (comments.length === 1) return [];
    const middle = Math.ceil(comments.length / 2);
    const first = await createReview(octokit, making, comments.slice(0, middle));
    return [...first, ...(await createReview(octokit, making, comments.slice(middle)))];
  }
}

interface OwnFinding {
  readonly id: number;
  readonly fingerprint: string;
}

/** Our comments on findings, over all pages, oldest first. Anybody can write our marker: only the author tells. */
async function ownFindings(octokit: Octokit, { owner, repo, number }: ReviewWanted): Promise<OwnFinding[]> {
  const query = { owner, repo, pull_number: number, per_page: 100 };
  const comments = await octokit.paginate(octokit.rest.pulls.listReviewComments, query);
  const marked = comments.flatMap(({ id, body, user }) => {
    const fingerprint = fingerprintIn(body ?? '');
    return fingerprint === null ? [] : [{ id: Number(id), fingerprint, author: user?.login ?? '' }];
  });
  if (marked.length === 0) return [];
  const self = await ownLogin(octokit);
  return marked.filter(({ author }) => author.toLowerCase() === self).sort((a, b) => a.id - b.id);
}

/** Another run may have looked and posted at the same moment: of two comments on one finding the older one stays. */
async function removeTwins(octokit: Octokit, wanted: ReviewWanted): Promise<void> {
  const { owner, repo } = wanted;
  const seen = new Set<string>();
  for (const { id, fingerprint } of await ownFindings(octokit, wanted)) {
    if (seen.has(fingerprint)) {
      await unlessGone(octokit.rest.pulls.deleteReviewComment({ owner, repo, comment_id: id }));
    }
    seen.add(fingerprint);
  }
}
