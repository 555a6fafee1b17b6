/** What came out of a run. A fresh run and a replay meet here; everything after is one path. */

import type { JsonValue } from '../base/text/json-value.ts';
import type { Activity } from '../codex/events/activity.ts';
import type { Usage } from '../codex/events/usage.ts';
import type { Failure } from '../codex/failure/failure.ts';
import type { Findings } from './findings/findings.ts';

/** The minimal summary (contract section 4): these keys, in this order, no others. */
export interface Summary {
  readonly exit: number;
  readonly id: string | null;
  /** Seconds, three decimals. */
  readonly time: number;
  readonly error: string | null;
  /** One line, at most 280 characters. */
  readonly result: string;
}

/** The extracted table (contract section 6). Every row has as many cells as there are columns. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly JsonValue[])[];
}

/** What Codex changed in the work tree, relative to the state before the run. */
export interface Changes {
  /** Paths relative to the repository's root, `/` between the parts, sorted by code unit; bytes that are not UTF-8 show as U+FFFD. */
  readonly files: readonly string[];
  /** `git diff --stat`, plain text; empty when nothing changed. */
  readonly diffstat: string;
}

/** Everything known about a run that ended, however it ended. Secrets are already redacted in it. */
export interface Result {
  readonly summary: Summary;
  /** The exact bytes kept as `summary.json` (one line of JSON, no newline at its end). */
  readonly summaryJson: string;
  readonly failure: Failure | null;
  /** Codex's whole last message; after a failure what was known of it; may be empty. */
  readonly message: string;
  readonly table: Table | null;
  /** Where the message is a review in the built-in schema; the table is then made from them. */
  readonly findings: Findings | null;
  readonly usage: Usage | null;
  readonly costUsd: number | null;
  /** Who counted `usage`: the key proxy, or Codex itself (which leaves out sub-agents); null where nobody did. */
  readonly usageSource: 'proxy' | 'codex' | null;
  /** What ran; null when it is not known. */
  readonly model: string | null;
  readonly changes: Changes;
  readonly activity: readonly Activity[];
  /**
   * Folder with the files of an entry (contract section 5: stdout, stderr, summary.json, message.md, table.json,
   * changes.patch), of the run or of the store; null when there was no run.
   */
  readonly folder: string | null;
}
