import type { Line } from '../../base/text/lines.ts';
import type { Table } from '../../result/result.ts';
import { FORMATS, type FormatName } from '../../result/table/table-write.ts';
import type { Output } from './output.ts';

/** A remark for people, on stderr. */
export type Say = (text: string) => void;

/** One table, in pieces of many rows, as there can be a million. @returns false when nobody reads any more */
export async function writeTable(table: Table, name: FormatName, output: Output): Promise<boolean> {
  const format = FORMATS[name];
  let open = await output.write(format.head(table.columns));
  for (let from = 0; open && from < table.rows.length; from += 1_000) {
    const piece = table.rows.slice(from, from + 1_000).map((row, index) => format.row(row, from + index));
    open = await output.write(piece.join(''));
  }
  return open && output.write(lastPiece(name));
}

/**
 * What Codex did, written while its events are read: nothing is kept but the commands that run.
 *
 * @returns the number of rows
 */
export async function writeActivity(
  lines: AsyncIterable<Line>,
  name: FormatName,
  output: Output,
  say: Say,
): Promise<number> {
  const { parseEvent } = await import('../../codex/events/events.ts');
  const { ActivityEvents } = await import('../../codex/events/activity-events.ts');
  const { ACTIVITY_COLUMNS, activityRow } = await import('../../result/activity-table.ts');
  const format = FORMATS[name];
  const activity = new ActivityEvents();
  let count = 0;

  const write = async (done: ReturnType<typeof activity.end>): Promise<boolean> => {
    if (done.length === 0) return true;
    const head = count === 0 ? format.head(ACTIVITY_COLUMNS) : '';
    return output.write(head + done.map((did) => format.row(activityRow(did), count++)).join(''));
  };

  for await (const line of lines) {
    const event = isKept(line, say) ? parseEvent(line.text) : null;
    if (event && !(await write(activity.add(event)))) return count;
  }
  if ((await write(activity.end())) && count > 0) await output.write(lastPiece(name));
  return count;
}

/** A line that is too long to be held is left out, and that is said. */
export function isKept(line: Line, say: Say): line is Line & { kind: 'line' } {
  if (line.kind === 'line') return true;
  say(`one line of ${line.bytes} bytes is left out: an event of more than 256 MiB is not read.`);
  return false;
}

function lastPiece(name: FormatName): string {
  return FORMATS[name].tail + (name === 'csv' ? '' : '\n');
}
