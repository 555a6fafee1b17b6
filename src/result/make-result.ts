import { writeFile } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import { isWithin } from '../base/files/is-within.ts';
import { prepareMarkdown } from '../base/markdown/load-parser.ts';
import type { Activity } from '../codex/events/activity.ts';
import type { CodexRun } from '../codex/run.ts';
import type { Request } from '../request/request.ts';
import type { Capture } from './changes/capture.ts';
import type { ResultFile, ResultFiles } from './files.ts';
import { NOTHING_READ, readMessage } from './read-message.ts';
import type { Result } from './result.ts';
import { makeSummary } from './summary.ts';
import { tableJson } from './table/table-write.ts';

/** What of a run makes its result. */
export type RunEnd = Pick<
  CodexRun,
  | 'exit'
  | 'failure'
  | 'error'
  | 'thread'
  | 'message'
  | 'usage'
  | 'costUsd'
  | 'usageSource'
  | 'seconds'
  | 'activity'
  | 'model'
>;

export interface MadeResult {
  readonly result: Result;
  /** The same as the store keeps it. */
  readonly files: ResultFiles;
}

/**
 * Makes the result of a run, and puts its files beside the `stdout` and `stderr` that are there already: for people,
 * where the result is not cached. What can't be written is no reason to lose the result.
 */
export async function makeResult(run: RunEnd, capture: Capture, request: Request, folder: string): Promise<MadeResult> {
  const { exit, failure, error, thread, message, usage, costUsd, usageSource, seconds } = run;
  const model = request.model ?? run.model;
  const { summary, json } = makeSummary({ exit, id: thread, time: seconds, error, message });
  await prepareMarkdown(message);
  const { table, findings } = exit === 0 ? readMessage(message) : NOTHING_READ;
  const files = new Map<ResultFile, Buffer>([
    ['summary.json', Buffer.from(json)],
    ['message.md', Buffer.from(message)],
  ]);
  if (table !== null) files.set('table.json', Buffer.from(tableJson(table)));
  if (capture.patch !== null) files.set('changes.patch', capture.patch);
  for (const [name, content] of files) {
    await writeFile(join(folder, name), content, { mode: 0o600 }).catch(() => undefined);
  }
  const result: Result = {
    summary,
    summaryJson: json,
    failure,
    message,
    table,
    findings,
    usage,
    costUsd,
    usageSource,
    model,
    changes: capture.changes,
    activity: run.activity.map((item) => fromFolder(item, request.workingDirectory)),
    folder,
  };
  return { result, files };
}

/** Codex gives absolute paths. A replay elsewhere shows the same activity, so they become relative to where it worked. */
function fromFolder(item: Activity, folder: string): Activity {
  if (item.kind !== 'file_change' || !isAbsolute(item.path)) return item;
  if (!isWithin(item.path, folder)) return item;
  return { ...item, path: relative(folder, item.path).split(sep).join('/') };
}
