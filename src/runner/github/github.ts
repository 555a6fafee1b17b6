import { setTimeout as sleep } from 'node:timers/promises';
import type { getOctokit } from '@actions/github';
import { type ApiFault, apiFault } from './api-fault.ts';

export type Octokit = ReturnType<typeof getOctokit>;

export interface GitHub {
  readonly owner: string;
  readonly repo: string;
  /** Asks, and asks again where that can help (`AGAIN`), within the time that was given. */
  ask<Answer>(question: (octokit: Octokit) => Promise<Answer>): Promise<Asked<Answer>>;
}

export type Asked<Answer> =
  | { readonly kind: 'answered'; readonly answer: Answer }
  | { readonly kind: 'failed'; readonly fault: ApiFault };

export interface GitHubOptions {
  readonly token: string;
  /** For `GITHUB_REPOSITORY` and `GITHUB_API_URL`. */
  readonly env: { readonly [name: string]: string | undefined };
  /** For everything that is asked, pauses included. */
  readonly maxMs: number;
  /** Ends it sooner. */
  readonly signal?: AbortSignal;
}

/** Pauses before the second and the third try, in milliseconds. */
const AGAIN = [500, 1500];
const SILENT = { debug() {}, info() {}, warn() {}, error() {} };

/**
 * GitHub's API for this repository. The client library is loaded on the first question only: a job that asks nothing
 * doesn't pay for it.
 *
 * @octokit/plugin-retry isn't used: it repeats a request by itself, and a comment whose answer got lost would be there
 * twice. What is repeated here is the whole question, which looks first.
 */
export function gitHub({ token, env, maxMs, signal }: GitHubOptions): GitHub {
  const [owner = '', repo = ''] = (env['GITHUB_REPOSITORY'] ?? '').split('/');
  const deadline = Date.now() + maxMs;
  const timeout = AbortSignal.timeout(maxMs);
  const ended = signal === undefined ? timeout : AbortSignal.any([signal, timeout]);
  let client: Promise<Octokit> | undefined;

  async function ask<Answer>(question: (octokit: Octokit) => Promise<Answer>): Promise<Asked<Answer>> {
    for (let tries = 0; ; tries++) {
      try {
        client ??= connect(token, env['GITHUB_API_URL'], ended);
        return { kind: 'answered', answer: await question(await client) };
      } catch (error) {
        const fault = apiFault(error, Date.now());
        if (ended.aborted) return { kind: 'failed', fault: { ...fault, kind: 'late' } };
        const pause = pauseBefore(fault, AGAIN[tries]);
        if (pause === null || Date.now() + pause >= deadline) return { kind: 'failed', fault };
        await sleep(pause, undefined, { signal: ended }).catch(() => undefined);
      }
    }
  }
  return { owner, repo, ask };
}

/** Null when no other try is worth it. */
function pauseBefore({ kind, waitMs }: ApiFault, pause: number | undefined): number | null {
  if (pause === undefined) return null;
  if (kind === 'passing') return pause;
  return kind === 'limited' && waitMs !== null ? Math.max(pause, waitMs) : null;
}

async function connect(token: string, baseUrl: string | undefined, signal: AbortSignal): Promise<Octokit> {
  const { getOctokit } = await import('@actions/github');
  const octokit = getOctokit(token, { log: SILENT, ...(baseUrl ? { baseUrl } : {}) });
  // Not as an option `request`: that would replace the library's own, which goes through the machine's proxy.
  octokit.hook.before('request', (options) => {
    options.request = { ...options.request, signal, log: SILENT };
  });
  return octokit;
}
