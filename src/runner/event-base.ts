/** Which branch the change that started this run is to be merged into. */
import { readFile } from 'node:fs/promises';

type Environment = { readonly [name: string]: string | undefined };

/** What an event says of its base. */
export type EventBase =
  /** Names for git, the best first. */
  | { readonly kind: 'named'; readonly bases: readonly string[] }
  /** The event is about a pull request but doesn't hold its base. */
  | { readonly kind: 'ask'; readonly pullRequest: number }
  | { readonly kind: 'none' };

/**
 * Pure. Of a pull request the branch counts first: with a merge commit checked out, its newest commit that is merged in
 * is the merge base. In a merge queue the commit counts, because the group may be built on another group.
 *
 * @param payload what `GITHUB_EVENT_PATH` holds, parsed: GitHub's webhook payloads, not trusted to be any
 */
export function eventBaseOf(payload: unknown): EventBase {
  const pull = at(payload, 'pull_request', 'base');
  if (pull !== undefined) return named([at(pull, 'ref'), at(pull, 'sha')]);
  const group = at(payload, 'merge_group');
  if (group !== undefined) return named([at(group, 'base_sha'), branchOf(at(group, 'base_ref'))]);
  const number = at(payload, 'issue', 'number');
  if (at(payload, 'issue', 'pull_request') !== undefined && Number.isSafeInteger(number))
    return { kind: 'ask', pullRequest: number as number };
  return { kind: 'none' };
}

/** The names of the base; empty where the event has none, or GitHub doesn't say. */
export async function eventBase(
  env: Environment,
  token: string | null,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const payload = await readFile(env['GITHUB_EVENT_PATH'] ?? '', 'utf8')
    .then(
      (text): unknown => JSON.parse(text),
      () => null,
    )
    .catch(() => null);
  const base = eventBaseOf(payload);
  switch (base.kind) {
    case 'named':
      return base.bases;
    case 'none':
      return [];
    case 'ask':
      return token === null ? [] : askGitHub(base.pullRequest, env, token, signal);
  }
}

async function askGitHub(
  pullRequest: number,
  env: Environment,
  token: string,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const { gitHub } = await import('./github/github.ts');
  const { owner, repo, ask } = gitHub({ token, env, maxMs: 20_000, signal });
  const asked = await ask(async ({ rest }) => (await rest.pulls.get({ owner, repo, pull_number: pullRequest })).data);
  const answer = asked.kind === 'answered' ? eventBaseOf({ pull_request: asked.answer }) : { kind: 'none' as const };
  return answer.kind === 'named' ? answer.bases : [];
}

function named(bases: readonly unknown[]): EventBase {
  const texts = bases.filter(
    (base): base is string => typeof base === 'string' && /^[A-Za-z0-9_][^\s:~^?*[\\]*$/.test(base),
  );
  return texts.length === 0 ? { kind: 'none' } : { kind: 'named', bases: texts };
}

function branchOf(ref: unknown): unknown {
  return typeof ref === 'string' ? ref.replace(/^refs\/heads\//, '') : undefined;
}

function at(value: unknown, ...path: readonly string[]): unknown {
  let found = value;
  for (const name of path)
    found = typeof found === 'object' && found !== null ? (found as Record<string, unknown>)[name] : undefined;
  return found ?? undefined;
}
