import { sameBody } from '../../publish/comment-body.ts';
import { UnreadableReply } from './api-fault.ts';
import type { Octokit } from './github.ts';
import { ownLogin, unlessGone } from './own-comments.ts';

export interface Written {
  readonly kind: 'created' | 'updated' | 'unchanged';
  /** The comment's page. */
  readonly url: string;
}

export interface Wanted {
  readonly owner: string;
  readonly repo: string;
  /** The pull request's. */
  readonly number: number;
  /** What the body begins with. */
  readonly marker: string;
  /** What a comment of ours from an older version begins with: it is found once and gets the new marker. */
  readonly formerMarker: string | null;
  /** @param previous the body that it replaces */
  readonly body: (previous: string | null) => string;
}

interface Found {
  readonly id: number;
  readonly body: string;
  readonly url: string;
  /** It has the marker of an older version. */
  readonly isFormer: boolean;
}

/** More than this of our own on one pull request isn't from runs that raced. */
const MAX_TWINS = 10;

/**
 * One comment that begins with the marker and is by the token's own user: updated where it says something else, created
 * where there is none. Can be repeated after a failure at any point.
 */
export async function upsertComment(octokit: Octokit, wanted: Wanted): Promise<Written> {
  const { owner, repo, number } = wanted;
  const found = await ownComments(octokit, wanted);
  const there = (await updateFirst(octokit, wanted, found)) ?? (await moveFormer(octokit, wanted, found));
  if (there !== null) return there;
  const body = wanted.body(null);
  const { data } = await octokit.rest.issues.createComment({ owner, repo, issue_number: number, body });
  const url = addressOf(data);
  // Another leg may have looked and created at the same moment. Both look again, and the older one stays.
  const settled = await ownComments(octokit, wanted)
    .then((own) => updateFirst(octokit, wanted, own))
    .catch(() => null);
  return { kind: 'created', url: settled?.url ?? url };
}

/**
 * The oldest comment with the former marker becomes this one. Steps and legs shared it: another one may have taken it at
 * the same moment. So it is looked for again, and only counts where it has our marker now.
 */
async function moveFormer(octokit: Octokit, wanted: Wanted, found: readonly Found[]): Promise<Written | null> {
  const former = found.find(({ isFormer }) => isFormer);
  if (former === undefined) return null;
  const { owner, repo } = wanted;
  const body = wanted.body(former.body);
  const reply = await unlessGone(octokit.rest.issues.updateComment({ owner, repo, comment_id: former.id, body }));
  if (reply === null) return null;
  const moved = await updateFirst(octokit, wanted, await ownComments(octokit, wanted));
  return moved === null ? null : { ...moved, kind: 'updated' };
}

/** Null where there is none. Of several the oldest is kept. */
async function updateFirst(octokit: Octokit, wanted: Wanted, found: readonly Found[]): Promise<Written | null> {
  const { owner, repo } = wanted;
  const { issues } = octokit.rest;
  const own = found.filter(({ isFormer }) => !isFormer);
  for (const [index, { id, url, body: before }] of own.entries()) {
    const body = wanted.body(before);
    const kind = sameBody(before, body) ? 'unchanged' : 'updated';
    if (kind === 'updated') {
      // Somebody may have deleted it since it was found.
      const reply = await unlessGone(issues.updateComment({ owner, repo, comment_id: id, body }));
      if (reply === null) continue;
      addressOf(reply.data);
    }
    for (const twin of own.slice(index + 1, index + 1 + MAX_TWINS)) {
      await unlessGone(issues.deleteComment({ owner, repo, comment_id: twin.id }));
    }
    return { kind, url };
  }
  return null;
}

/** A success with something else in it comes from what stands between us and GitHub. */
function addressOf(comment: { readonly html_url?: unknown } | null): string {
  if (typeof comment?.html_url !== 'string') throw new UnreadableReply('a reply that is no comment');
  return comment.html_url;
}

/** Over all pages, oldest first. Anybody can write our marker: only the author tells whether a comment is ours. */
async function ownComments(octokit: Octokit, { owner, repo, number, marker, formerMarker }: Wanted): Promise<Found[]> {
  const marked: (Found & { author: string })[] = [];
  const { listComments } = octokit.rest.issues;
  const query = { owner, repo, issue_number: number, per_page: 100 };
  for await (const { data } of octokit.paginate.iterator(listComments, query)) {
    if (!Array.isArray(data)) throw new UnreadableReply('a reply that is no list');
    for (const { id, body, html_url, user } of data) {
      const isFormer = formerMarker !== null && body?.startsWith(formerMarker) === true;
      if (!isFormer && !body?.startsWith(marker)) continue;
      marked.push({ id, body: body ?? '', url: html_url, isFormer, author: user?.login ?? '' });
    }
  }
  if (marked.length === 0) return [];
  const self = await ownLogin(octokit);
  return marked.filter(({ author }) => author.toLowerCase() === self).sort((a, b) => a.id - b.id);
}
