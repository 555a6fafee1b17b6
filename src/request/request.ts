/** What was asked for: one immutable record. Nothing after this room asks the environment for an input. */

import type { RemoteCache } from './remote-place.ts';

export const TIERS = ['low', 'medium', 'high'] as const;
export type Tier = (typeof TIERS)[number];

export const SANDBOXES = ['read-only', 'workspace-write', 'danger-full-access'] as const;
export type Sandbox = (typeof SANDBOXES)[number];

export const SAFETY_STRATEGIES = ['sandbox', 'drop-sudo', 'unprivileged-user', 'read-only', 'unsafe'] as const;
export type SafetyStrategy = (typeof SAFETY_STRATEGIES)[number];

/** The service tiers of OpenAI's API that a run may ask for. */
export const SERVICE_TIERS = ['flex', 'default', 'priority'] as const;
export type ServiceTier = (typeof SERVICE_TIERS)[number];

export const KEY_ON = ['commit', 'tree', 'diff'] as const;
export type KeyOn = (typeof KEY_ON)[number];

export interface Request {
  /** Sanitized (contract section 5): what is hashed is what is sent. */
  readonly task: string;
  readonly tier: Tier;
  /** Null where a profile or `--oss` in `codex-args` decides and no name can be known before the run. */
  readonly model: string | null;
  readonly modelSource: 'tier' | 'tier-models' | 'model' | 'codex-args';
  /** Remark on a model that is about to be shut down, naming the successor and `tier-models`; else null. */
  readonly modelNotice: string | null;
  readonly effort: string | null;
  /** Null = as Codex and the API's project decide. Not in the hash. */
  readonly serviceTier: ServiceTier | null;
  /** US dollars that all tries and sub-agents of the run may cost together; null = no limit. Not in the hash. */
  readonly maxCostUsd: number | null;
  readonly sandbox: Sandbox;
  /**
   * The user's arguments for `codex exec` that are left once those with a field of their own here (model, effort,
   * sandbox, schema, output file, working directory) and those that we always set were taken out. In the user's order.
   */
  readonly codexArgs: readonly string[];
  /** Thread id (a UUID) when `codex-args` resumes or forks a thread; else null. */
  readonly resume: { readonly kind: 'resume' | 'fork'; readonly thread: string } | null;
  /** Absolute. */
  readonly workingDirectory: string;
  /** JSON text of the schema, as given, or the built-in one for findings; else null. */
  readonly outputSchema: string | null;
  /** The answer is a review, in the built-in schema. */
  readonly findings: boolean;
  /** Absolute path; else null. */
  readonly outputFile: string | null;
  readonly apiKey: string | null;
  /** Whole URL of the Responses endpoint, ending in `/responses` (a query may follow). */
  readonly endpoint: string;
  /** A version, a dist-tag, or `system`. */
  readonly codexVersion: string;
  /** Absolute path of a given `codex-home`; null = a private one, made for the run. */
  readonly codexHome: string | null;
  /** Command line without a key: use the person's own login (`$CODEX_HOME` or `~/.codex`), without their config. */
  readonly personalLogin: boolean;
  /** Null = no limit. */
  readonly timeoutMs: number | null;
  readonly retries: number;
  readonly cacheTtlMs: number;
  /** Absolute. */
  readonly cacheDir: string;
  readonly cacheKey: string;
  readonly remoteCache: RemoteCache | null;
  /** What stands for the code in the hash: the commit, the files, or the files that differ from the base. */
  readonly keyOn: KeyOn;
  /** A branch, tag or commit; null = the base of the pull request that the event is about. */
  readonly diffBase: string | null;
  /**
   * Files and folders that stand for the code, and that Codex can read alone: absolute, sorted by code unit, none within
   * another; null = everything.
   */
  readonly paths: readonly string[] | null;
  readonly noCache: boolean;
  readonly safetyStrategy: SafetyStrategy;
  /** `auto` in the action only: on the command line nobody changes a person's machine. */
  readonly prepareRunner: 'auto' | 'never';
  readonly codexUser: string | null;
  readonly allowUsers: readonly string[];
  readonly allowBots: boolean;
  readonly allowBotUsers: readonly string[];
  readonly prComment: boolean;
  /** Tells apart the comments of one step in several jobs; may be empty. */
  readonly commentKey: string;
  readonly reviewComments: boolean;
  readonly githubToken: string | null;
  readonly failOnError: boolean;
}

/** One thing that is wrong with what was asked. `received` never shows a secret. */
export interface InputProblem {
  readonly input: string;
  readonly received: string;
  readonly expected: string;
  /** `input` is no input at all: `received` is empty, and `expected` says what to use instead. */
  readonly unknown?: true;
}
