import { prepareMarkdown } from '../base/markdown/load-parser.ts';
import type { Activity } from '../codex/events/activity.ts';
import type { Usage } from '../codex/events/usage.ts';
import type { ResultFiles } from './files.ts';
import { readMessage } from './read-message.ts';
import type { Changes, Result } from './result.ts';
import { readSummary } from './summary.ts';
import { mayHoldTable } from './table/table.ts';

/** What of a stored entry makes a result again. Checked by the store already. */
export interface StoredResult {
  readonly meta: {
    readonly model: string | null;
    readonly usage: Usage | null;
    readonly costUsd: number | null;
    readonly usageSource?: 'proxy' | 'codex' | null;
    readonly changes: Changes;
    readonly activity: readonly Activity[];
  };
  readonly files: Pick<ResultFiles, 'get'>;
}

/**
 * The result as the original run had it.
 *
 * The table is extracted again instead of read back: it costs a millisecond, gives the same bytes, and what is shown
 * can't disagree with the message.
 *
 * @returns null when its summary cannot be read; the digests do not prove that it can
 */
export async function restoreResult({ meta, files }: StoredResult): Promise<Result | null> {
  const summaryJson = files.get('summary.json')?.toString('utf8') ?? '';
  const read = readSummary(files.get('summary.json') ?? Buffer.alloc(0));
  if (read === null || read.exit !== 0) return null;
  const message = files.get('message.md')?.toString('utf8') ?? '';
  if (mayHoldTable(message)) await prepareMarkdown(message);
  const { model, usage, costUsd, usageSource = null, changes, activity } = meta;
  return {
    summary: read,
    summaryJson,
    failure: null,
    message,
    ...readMessage(message),
    usage,
    costUsd,
    usageSource,
    model,
    changes,
    activity,
    folder: null,
  };
}
