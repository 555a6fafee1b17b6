/**
 * A double of GitHub's API on loopback, for what the product asks of it: comments, pull requests of a commit, who may
 * write, whose token it is. Replies are typed by GitHub's OpenAPI description (see github/routes.ts); faults on request.
 *
 *     const api = await startGitHubApi();
 *     api.access.set('octocat', access('octocat', 'write'));
 *     await runAction({ …, env: api.env(), githubToken: api.token('github-actions[bot]') });
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  type DiffEntry,
  type ReviewComment,
  reviewComment,
  reviewProblem,
  reviewReply,
  wholePullRequest,
} from './github/diffs.ts';
import { type Fault, FaultPlan } from './github/faults.ts';
import { type Access, type Comment, comment, idOf, type PullRequest } from './github/objects.ts';
import { type Asked, asked, type Operation, type Refusal, type Reply, type RestOperation } from './github/routes.ts';

export { diffEntry } from './github/diffs.ts';
export { type Fault, faults } from './github/faults.ts';
export { access, idOf, pullRequest } from './github/objects.ts';

export interface RecordedCall {
  /** Null for a request that the double doesn't know. */
  readonly operation: Operation | null;
  readonly line: string;
  readonly body: string;
  readonly fault: Fault['kind'] | null;
}

interface Holder {
  readonly login: string;
  readonly write: boolean;
}

export interface GitHubApi {
  readonly url: string;
  readonly repository: string;
  /** In order of arrival. */
  readonly calls: RecordedCall[];
  /** Of one pull request each, oldest first: change at will. */
  comments(number: number): Comment[];
  /** As if somebody had written it. */
  say(number: number, login: string, body: string): Comment;
  readonly pulls: PullRequest[];
  /** The files of the diff of each pull request. */
  files(number: number): DiffEntry[];
  /** The comments on its lines, oldest first. */
  reviewComments(number: number): ReviewComment[];
  readonly access: Map<string, Access>;
  /** A new token of that account; `write: false` is what a fork's pull request gets. */
  token(login: string, rights?: { write: boolean }): string;
  env(): Record<string, string>;
  /** From now on, for so many calls (for ever by default). */
  fault(operation: Operation | 'any', fault: Fault, times?: number): void;
  close(): Promise<void>;
}

const DOCS = 'https://docs.github.com/rest';
const refusal = (status: Refusal['status'], message: string, headers: Record<string, string> = {}): Refusal => ({
  status,
  json: { message, documentation_url: DOCS, status: String(status) },
  headers,
});
const NOT_FOUND = refusal(404, 'Not Found');

export async function startGitHubApi(repository = 'octocat/example'): Promise<GitHubApi> {
  const calls: RecordedCall[] = [];
  const plan = new FaultPlan();
  const holders = new Map<string, Holder>();
  const threads = new Map<number, Comment[]>();
  const pulls: PullRequest[] = [];
  const accesses = new Map<string, Access>();
  const diffs = new Map<number, DiffEntry[]>();
  const reviews = new Map<number, ReviewComment[]>();
  let lastId = 0;

  const listIn =
    <Item>(lists: Map<number, Item[]>) =>
    (number: number): Item[] => {
      const found = lists.get(number) ?? [];
      lists.set(number, found);
      return found;
    };
  const thread = listIn(threads);
  const filesOf = listIn(diffs);
  const commentsOn = listIn(reviews);
  const pullOf = (subject: string) => pulls.find(({ number }) => number === Number(subject));
  const say = (number: number, login: string, body: string) => {
    const made = comment(repository, number, ++lastId, login, body);
    thread(number).push(made);
    return made;
  };
  const owning = (id: string) => [...threads.values()].find((one) => one.some((found) => String(found.id) === id));
  const remove = (id: string) => {
    const found = owning(id);
    found?.splice(
      found.findIndex((one) => String(one.id) === id),
      1,
    );
  };

  const answers: {
    [Id in RestOperation]: (subject: string, query: URLSearchParams, body: string, by: Holder) => Reply<Id>;
  } = {
    'issues/list-comments': (subject, query) => {
      const { items, link } = page(thread(Number(subject)), query, `/repos/${repository}/issues/${subject}/comments`);
      return { status: 200, json: items, headers: link };
    },
    'issues/create-comment': (subject, _query, body, by) => {
      const text = bodyOf(body);
      if (typeof text !== 'string') return text;
      return { status: 201, json: say(Number(subject), by.login, text) };
    },
    'issues/update-comment': (id, _query, body) => {
      const found = owning(id)?.find((one) => String(one.id) === id);
      if (found === undefined) return NOT_FOUND;
      const text = bodyOf(body);
      if (typeof text !== 'string') return text;
      found.body = text;
      return { status: 200, json: found };
    },
    'issues/delete-comment': (id) => {
      if (owning(id) === undefined) return NOT_FOUND;
      remove(id);
      return { status: 204, json: null };
    },
    'pulls/get': (subject) => {
      const pull = pullOf(subject);
      return pull === undefined ? NOT_FOUND : { status: 200, json: wholePullRequest(pull) };
    },
    'pulls/list-files': (subject, query) => {
      const { items, link } = page(filesOf(Number(subject)), query, `/repos/${repository}/pulls/${subject}/files`);
      return { status: 200, json: items, headers: link };
    },
    'pulls/list-review-comments': (subject, query) => {
      const all = commentsOn(Number(subject));
      const { items, link } = page(all, query, `/repos/${repository}/pulls/${subject}/comments`);
      return { status: 200, json: items, headers: link };
    },
    'pulls/create-review': (subject, _query, body, by) => {
      const number = Number(subject);
      const draft = reviewProblem(body, pullOf(subject)?.head.sha, filesOf(number));
      if ('status' in draft) return draft;
      for (const one of draft.comments ?? []) commentsOn(number).push(reviewComment(number, ++lastId, by.login, one));
      return { status: 200, json: reviewReply(number, ++lastId, by.login, draft) };
    },
    'pulls/delete-review-comment': (id) => {
      const all = [...reviews.values()].find((list) => list.some((one) => String(one.id) === id));
      if (all === undefined) return NOT_FOUND;
      all.splice(
        all.findIndex((one) => String(one.id) === id),
        1,
      );
      return { status: 204, json: null };
    },
    'pulls/list': (_subject, query) => {
      const [state, head] = [query.get('state') ?? 'open', query.get('head')];
      const found = pulls.filter(
        (pull) => (state === 'all' || pull.state === state) && (head === null || pull.head.label === head),
      );
      const { items, link } = page(found, query, `/repos/${repository}/pulls`);
      return { status: 200, json: items, headers: link };
    },
    // A fork's commit isn't in this repository.
    'repos/list-pull-requests-associated-with-commit': (sha) => ({
      status: 200,
      json: pulls.filter((pull) => pull.head.sha === sha && pull.head.repo.full_name === repository),
    }),
    'repos/get-collaborator-permission-level': (login) => {
      const found = accesses.get(login.toLowerCase());
      return found === undefined ? refusal(404, `${login} is not a user`) : { status: 200, json: found };
    },
  };

  function page<Item>(all: readonly Item[], query: URLSearchParams, path: string) {
    const size = Math.min(100, Number(query.get('per_page') ?? 30));
    const at = Number(query.get('page') ?? 1);
    const last = Math.max(1, Math.ceil(all.length / size));
    const to = (number: number, rel: string) => {
      const params = new URLSearchParams(query);
      params.set('page', String(number));
      return `<${url}${path}?${params}>; rel="${rel}"`;
    };
    const links = [
      ...(at > 1 ? [to(at - 1, 'prev'), to(1, 'first')] : []),
      ...(at < last ? [to(at + 1, 'next'), to(last, 'last')] : []),
    ];
    const link: Record<string, string> = links.length === 0 ? {} : { link: links.join(', ') };
    return { items: all.slice((at - 1) * size, at * size), link };
  }

  function serve(call: Asked, query: URLSearchParams, body: string, by: Holder) {
    if (call.operation === 'graphql') throw new Error('answered elsewhere');
    if (call.repository !== repository) return NOT_FOUND;
    const writes = /\/(create|update|delete)-/.test(call.operation);
    if (writes && !by.write) {
      return refusal(403, 'Resource not accessible by integration', {
        'x-accepted-github-permissions': 'issues=write; pull_requests=write',
      });
    }
    return answers[call.operation](call.subject, query, body, by);
  }

  async function answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const body = await readAll(incoming);
    const { pathname, searchParams } = new URL(incoming.url ?? '', url);
    const call = asked(incoming.method ?? '', pathname);
    const fault = call === null ? null : plan.take(call.operation);
    calls.push({
      operation: call?.operation ?? null,
      line: `${incoming.method} ${incoming.url}`,
      body,
      fault: fault?.kind ?? null,
    });
    if (call === null) return send(outgoing, NOT_FOUND);
    if (fault?.kind === 'silent') return;
    if (fault?.kind === 'reset') return void incoming.socket.resetAndDestroy();
    if (fault?.kind === 'answer' && !fault.after) {
      return void outgoing.writeHead(fault.status, fault.headers).end(fault.body);
    }
    if (fault?.kind === 'deleted' && call.operation !== 'graphql') remove(call.subject);
    const by = holders.get((incoming.headers.authorization ?? '').replace(/^(?:token|bearer) /i, ''));
    if (by === undefined) return send(outgoing, refusal(401, 'Bad credentials'));
    const reply =
      call.operation === 'graphql'
        ? { status: 200, json: { data: { viewer: { login: by.login, databaseId: idOf(by.login) } } } }
        : serve(call, searchParams, body, by);
    if (fault?.kind === 'answer') return void outgoing.writeHead(fault.status, fault.headers).end(fault.body);
    send(outgoing, reply);
  }

  const server = createServer((incoming, outgoing) => {
    answer(incoming, outgoing).catch((cause: unknown) => outgoing.destroy(cause as Error));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    url,
    repository,
    calls,
    comments: thread,
    say,
    pulls,
    files: filesOf,
    reviewComments: commentsOn,
    access: accesses,
    token(login, { write } = { write: true }) {
      const token = `ghs_${String(holders.size).padStart(4, '0')}abcdefghijklmnopqrstuvwxyz012345`;
      holders.set(token, { login, write });
      return token;
    },
    env: () => ({ GITHUB_API_URL: url, GITHUB_GRAPHQL_URL: `${url}/graphql`, GITHUB_REPOSITORY: repository }),
    fault: (operation, fault, times = Number.POSITIVE_INFINITY) => plan.add(operation, fault, times),
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}

/** The text, or why GitHub wouldn't take it. */
function bodyOf(json: string): string | Extract<Reply<'issues/update-comment'>, { status: 422 }> {
  const text: unknown = (JSON.parse(json) as { body?: unknown }).body;
  if (typeof text === 'string' && text.trim() !== '' && [...text].length <= 65_536) return text;
  const message = typeof text === 'string' ? 'body is too long (maximum is 65536 characters)' : 'body is missing';
  return {
    status: 422,
    json: {
      message: 'Validation Failed',
      documentation_url: DOCS,
      errors: [{ resource: 'IssueComment', code: 'unprocessable', field: 'data', message }],
    },
  };
}

function send(outgoing: ServerResponse, reply: { status: unknown; json: unknown; headers?: unknown }): void {
  const headers = (reply.headers ?? {}) as Record<string, string>;
  if (reply.json === null) return void outgoing.writeHead(Number(reply.status), headers).end();
  outgoing
    .writeHead(Number(reply.status), { 'content-type': 'application/json; charset=utf-8', ...headers })
    .end(JSON.stringify(reply.json));
}

async function readAll(stream: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
