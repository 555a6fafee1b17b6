import type { JsonValue } from '../base/text/json-value.ts';
import type { Activity } from '../codex/events/activity.ts';
import type { Table } from './result.ts';

/**
 * - `kind`: `command`, `file`, `search` or `tool`
 * - `what`: the command, the path, the query, `server.tool`
 * - `result`: the exit code (a number; null when the command never ended), `add`, `update` or `delete`, null for a
 *   search, `ok` or `failed`
 */
export const ACTIVITY_COLUMNS = ['kind', 'what', 'result'] as const;

/** What Codex did as a table, in the order given. */
export function activityTable(activity: readonly Activity[]): Table {
  return { columns: ACTIVITY_COLUMNS, rows: activity.map(activityRow) };
}

/** One row of it. */
export function activityRow(did: Activity): JsonValue[] {
  switch (did.kind) {
    case 'command':
      return ['command', did.command, did.exitCode];
    case 'file_change':
      return ['file', did.path, did.change];
    case 'web_search':
      return ['search', did.query, null];
    case 'mcp_tool_call':
      return ['tool', `${did.server}.${did.tool}`, did.failed ? 'failed' : 'ok'];
  }
}
