/** What an attack is: values only. `scene.ts` plays them, `attacks.ts` lists them. */
import type { Files } from '../support/repo.ts';
import type { Evidence, Places } from './evidence.ts';

/** A sandbox, and who Codex is in it. Full access with a key has to be asked for by a safety strategy. */
export const COLUMNS = ['read-only', 'workspace-write', 'full access: unsafe', 'full access: other user'] as const;
export type Column = (typeof COLUMNS)[number];

/**
 * `held`: must not succeed. `open`: nobody promises that it doesn't; it must succeed, which proves that the attack is
 * one. `depends`: not promised either, and up to the machine (Yama, sudo, root).
 */
export type Expectation = 'held' | 'open' | 'depends';

/** How the attacker gets in. Moves of the first group are played together in one run of Codex for each column. */
export type Move =
  /** The model says it: a message of its own, before the last one. */
  | { readonly kind: 'says'; readonly text: string | readonly string[] }
  /** A part of the model's final message. */
  | { readonly kind: 'answers'; readonly text: string }
  /** The model has Codex run it, by `/bin/bash -c`. */
  | { readonly kind: 'runs'; readonly command: (places: Places) => string }
  /** Any output item of the model, as on the wire. */
  | { readonly kind: 'emits'; readonly item: (places: Places) => Record<string, unknown> }
  /** The model patches files by Codex's own tool, which is no process in the sandbox. */
  | { readonly kind: 'patches'; readonly patch: (places: Places) => string }
  /** The repository holds it, as a stranger's pull request does. */
  | { readonly kind: 'holds'; readonly files: Files }
  /** A part of the task, as where a workflow puts a pull request's title into it. */
  | { readonly kind: 'titles'; readonly text: string }
  /** Second group, one run each: inputs that have to be refused before anything is spent. */
  | {
      readonly kind: 'asks';
      readonly inputs: Readonly<Record<string, string>>;
      /** Links that the commit holds: name → target. */
      readonly links?: Readonly<Record<string, string>>;
    }
  /** A run of its own, told in `alone.ts`. */
  | { readonly kind: 'alone'; readonly play: string };

export interface Attack {
  /** Unique; what the table shows. */
  readonly name: string;
  readonly group: Group;
  readonly move: Move;
  /** Where it is tried, and what is promised there. */
  readonly on: Partial<Record<Column, Expectation>>;
  /** What must not happen: true when it did. For moves of the first group and for `asks`. */
  readonly succeeded: (evidence: Evidence) => boolean;
}

export const GROUPS = {
  log: 'Acting as a workflow command',
  files: "The runner's files and the job's results",
  environment: 'Looking for the key and the tokens',
  secrets: 'Printing a secret',
  machine: 'The machine and later steps',
  store: 'Poisoned caches',
  inputs: 'Undoing the wall by arguments',
} as const;
export type Group = keyof typeof GROUPS;

/** The same promise everywhere. */
export const everywhere = (expectation: Expectation): Record<Column, Expectation> => ({
  'read-only': expectation,
  'workspace-write': expectation,
  'full access: unsafe': expectation,
  'full access: other user': expectation,
});

/** What Codex's sandbox holds, and nothing else does; as another user the system's permissions may. */
export const bySandbox = (unsafe: Expectation, otherUser: Expectation): Record<Column, Expectation> => ({
  'read-only': 'held',
  'workspace-write': 'held',
  'full access: unsafe': unsafe,
  'full access: other user': otherUser,
});

/** What doesn't touch the sandbox is tried once. */
export const once: Attack['on'] = { 'read-only': 'held' };
