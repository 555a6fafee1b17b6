import { sha256 } from '../base/sha256.ts';
import type { Request } from '../request/request.ts';

/**
 * What makes two jobs the same. Each field says which wrong replay it prevents.
 *
 * The hash is SHA-256 over the UTF-8 bytes of `JSON.stringify` of a list of `[name, value]` pairs: `commit` and `task`
 * first, `format` third, the rest sorted by code unit. A list, because the order of an object's keys is no promise
 * that a reader in another language could rely on. Nothing in it is an absolute path, a time or a machine's name.
 */
export interface KeyFacts {
  /** `git rev-parse HEAD` in the working directory, else `GITHUB_SHA`, else empty. Prevents: the answer about other code. */
  readonly commit: string;
  /**
   * State of the files where they differ from the commit: a git tree id, or `files:<sha256>` for a folder that git
   * doesn't know; null when clean. Prevents: the answer from before an edit that is not committed.
   */
  readonly tree: string | null;
  /**
   * How the files on disk differ from an ordinary, full, unfiltered checkout of that tree, one line of each kind:
   * `files:<sha256>` paths whose raw bytes are not those that git keeps (LFS, git-crypt, line ends, sparse,
   * skip-worktree, assume-unchanged); `history:…` where a shallow or partial clone ends; `ignored:<sha256>` the files
   * of a working directory that git ignores; `repositories:<sha256>` submodules and nested repositories that are not
   * there, edited, or themselves not ordinary. Null when it doesn't differ. Prevents: the answer of a run that saw LFS
   * pointers, an empty submodule or one commit of history, for one that saw the real thing.
   */
  readonly checkout: readonly string[] | null;
  /**
   * `key-on: tree`: the tree id of the files, or `files:<sha256>` in a folder that git doesn't know; null otherwise.
   * The commit is empty then, and `tree` null. Prevents: an answer that may speak of a commit, for one about files.
   */
  readonly onTree: string | null;
  /**
   * `key-on: diff`: SHA-256 over the files that differ from the merge base, each by path, old and new mode and blob; null
   * otherwise. The commit is empty then, and `tree` null. Prevents: a review of another change.
   */
  readonly onDiff: string | null;
  /**
   * `paths`: a line of JSON for each declared file or folder, by its name from the working directory and what can be
   * read there; null otherwise. Nothing else of the checkout counts then, because Codex can't read it. Prevents: the
   * answer about other files, and one that could read everything for one that could not.
   */
  readonly onPaths: readonly string[] | null;
  /** Working directory relative to the repository's root, `/` between the parts. Prevents: one package's answer for another. */
  readonly directory: string;
  /**
   * Digest of what reaches the model from a given `codex-home`: configuration that is used, files that it names,
   * instructions, skills. Of a person's own home that lends its login, its instructions. Null without any.
   * Prevents: the answer of other instructions, tools or providers.
   */
  readonly codexHome: string | null;
  /** Codex's arguments in one spelling, with the files that they name by content. Prevents: the answer about another picture. */
  readonly codexArgs: readonly string[];
  /**
   * Digest of what Codex reads by itself between the project's root and where it works: AGENTS.md and its kin, skills.
   * Git may ignore them, and links may lead out. Null without them. Prevents: the answer of other instructions.
   */
  readonly instructions: string | null;
  /** Digest of the thread that is resumed or forked, as far as it has got; null without one. Prevents: an answer to an older conversation. */
  readonly threadState: string | null;
}

/** Raise it when a field is added or changes its meaning: an old entry must not answer a new question. */
export const KEY_FORMAT = 2;

export type KeyValue = string | number | null | readonly string[];
export type KeyRecord = readonly (readonly [name: string, value: KeyValue])[];

export function keyRecord(request: Request, facts: KeyFacts): KeyRecord {
  const rest: Record<string, KeyValue> = {
    // Prevents: serving a result to somebody who mixed in what the commit doesn't hold (a date, a pull request's update).
    cacheKey: request.cacheKey,
    checkout: facts.checkout,
    // Prevents: the answer of a run with other switches. Model, effort and sandbox are taken out of them, see below.
    codexArgs: facts.codexArgs,
    codexHome: facts.codexHome,
    // Prevents: an old Codex's answer after the version was raised. As asked for: `latest` is one job whatever it means today.
    codexVersion: request.codexVersion,
    directory: facts.directory,
    // Prevents: the low-effort answer for a high-effort question.
    effort: request.effort,
    // Prevents: another provider's answer.
    endpoint: request.endpoint,
    // The model, not the tier: two tiers that map to one model are one job. Null = the profile in codexArgs decides.
    model: request.model,
    instructions: facts.instructions,
    onDiff: facts.onDiff,
    onPaths: facts.onPaths,
    onTree: facts.onTree,
    // Prevents: a message of another shape. Line ends as git may have changed them at checkout don't count.
    outputSchema: request.outputSchema === null ? null : request.outputSchema.replaceAll('\r\n', '\n'),
    // Prevents: the answer of a run that could not write, for one that should.
    sandbox: request.sandbox,
    // Prevents: a new thread's answer for a resumed one, and one thread's for another's.
    thread: request.resume === null ? null : `${request.resume.kind} ${request.resume.thread.toLowerCase()}`,
    threadState: facts.threadState,
    tree: facts.tree,
  };
  return [
    ['commit', facts.commit],
    ['task', request.task],
    ['format', KEY_FORMAT],
    ...Object.keys(rest)
      .sort(byCodeUnit)
      .map((name) => [name, rest[name] ?? null] as const),
  ];
}

/** 64 lower-case hexadecimal digits. */
export function hashRecord(record: KeyRecord): string {
  return sha256(JSON.stringify(record));
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
