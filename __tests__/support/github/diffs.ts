/** Pull requests with a diff, and review comments on it, as GitHub's API has them. */
import type { components, operations } from '@octokit/openapi-types';
import { type PullRequest, user } from './objects.ts';
import type { Reply } from './routes.ts';

type Schemas = components['schemas'];
export type ReviewComment = Schemas['pull-request-review-comment'];
export type DiffEntry = Schemas['diff-entry'];
type Draft = NonNullable<NonNullable<operations['pulls/create-review']['requestBody']>['content']['application/json']>;

const TIME = '2026-11-22T08:00:00Z';

/** A file of a diff; without a patch it is binary, or too large to be shown. */
export function diffEntry(filename: string, patch?: string, former?: string): DiffEntry {
  return {
    sha: 'f'.repeat(40),
    filename,
    status: former === undefined ? 'modified' : 'renamed',
    additions: 1,
    deletions: 1,
    changes: 2,
    blob_url: `https://github.com/octocat/example/blob/x/${filename}`,
    raw_url: `https://github.com/octocat/example/raw/x/${filename}`,
    contents_url: `https://api.github.com/repos/octocat/example/contents/${filename}`,
    ...(patch === undefined ? {} : { patch }),
    ...(former === undefined ? {} : { previous_filename: former }),
  };
}

/** As `GET /repos/{owner}/{repo}/pulls/{number}` gives it. */
export function wholePullRequest(simple: PullRequest): Schemas['pull-request'] {
  return {
    ...simple,
    user: user('octocat'),
    labels: [],
    merged: false,
    mergeable: true,
    mergeable_state: 'clean',
    merged_by: null,
    comments: 0,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: 1,
    additions: 1,
    deletions: 1,
    changed_files: 1,
  } as Schemas['pull-request'];
}

/** The review, or why GitHub doesn't take it: as a whole, and without saying which comment is at fault. */
export function reviewProblem(
  json: string,
  head: string | undefined,
  files: readonly DiffEntry[],
): Draft | Extract<Reply<'pulls/create-review'>, { status: 422 }> {
  const draft = JSON.parse(json) as Draft;
  const refuse = (message: string) => ({
    status: 422 as const,
    json: { message: 'Unprocessable Entity', documentation_url: 'https://docs.github.com/rest', errors: [message] },
  });
  if (draft.event === 'COMMENT' && !draft.body?.trim()) return refuse('body is missing');
  if (draft.commit_id !== head) return refuse('commit_id is not part of the pull request');
  for (const { path, line, side, start_line: start, start_side: startSide, body } of draft.comments ?? []) {
    const file = files.find(({ filename }) => filename === path);
    if (file === undefined) return refuse('Path could not be resolved');
    if (side !== 'RIGHT' || (start !== undefined && startSide !== 'RIGHT')) return refuse('side is not RIGHT');
    if (body.trim() === '' || [...body].length > 65_536) return refuse('body is missing or too long');
    const hunk = hunkWith(file.patch ?? '', line ?? 0);
    if (hunk === null) return refuse('Line could not be resolved');
    if (start !== undefined && (start >= (line ?? 0) || !hunk.includes(start)))
      return refuse('start_line must be part of the same hunk as the line, and before it');
  }
  return draft;
}

/** The numbers of the right side's lines in the hunk that has this one. */
function hunkWith(patch: string, line: number): number[] | null {
  for (const hunk of patch.split(/^(?=@@ )/m)) {
    const [header = '', ...rows] = hunk.split('\n');
    let at = Number(/\+(\d+)/.exec(header)?.[1]);
    const numbers = rows.flatMap((row) => (/^[+ ]/.test(row) ? [at++] : []));
    if (numbers.includes(line)) return numbers;
  }
  return null;
}

export function reviewComment(
  number: number,
  id: number,
  login: string,
  given: NonNullable<Draft['comments']>[number],
): ReviewComment {
  const url = `https://api.github.com/repos/octocat/example/pulls/comments/${id}`;
  const web = `https://github.com/octocat/example/pull/${number}#discussion_r${id}`;
  const pull = `https://api.github.com/repos/octocat/example/pulls/${number}`;
  return {
    url,
    id,
    pull_request_review_id: 1,
    node_id: `PRRC_${id}`,
    diff_hunk: '@@ -1 +1 @@',
    path: given.path,
    line: given.line ?? 1,
    ...(given.start_line === undefined ? {} : { start_line: given.start_line, start_side: 'RIGHT' as const }),
    side: 'RIGHT',
    commit_id: 'a'.repeat(40),
    original_commit_id: 'a'.repeat(40),
    user: user(login),
    body: given.body,
    created_at: TIME,
    updated_at: TIME,
    html_url: web,
    pull_request_url: pull,
    author_association: 'NONE',
    _links: { self: { href: url }, html: { href: web }, pull_request: { href: pull } },
  };
}

export function reviewReply(number: number, id: number, login: string, draft: Draft): Schemas['pull-request-review'] {
  const web = `https://github.com/octocat/example/pull/${number}#pullrequestreview-${id}`;
  const pull = `https://api.github.com/repos/octocat/example/pulls/${number}`;
  return {
    id,
    node_id: `PRR_${id}`,
    user: user(login),
    body: draft.body ?? '',
    state: 'COMMENTED',
    html_url: web,
    pull_request_url: pull,
    _links: { html: { href: web }, pull_request: { href: pull } },
    commit_id: draft.commit_id ?? null,
    author_association: 'NONE',
  };
}
