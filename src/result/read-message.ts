import { type Findings, readFindings } from './findings/findings.ts';
import type { Table } from './result.ts';
import { extractFirst } from './table/table.ts';

const COLUMNS = ['path', 'line', 'end_line', 'severity', 'title', 'body', 'fix'] as const;

/** What the final message holds as data: for a fresh run and for a replay. */
interface MessageData {
  readonly table: Table | null;
  readonly findings: Findings | null;
}

export const NOTHING_READ: MessageData = { table: null, findings: null };

export function readMessage(message: string): MessageData {
  const findings = readFindings(message);
  return { findings, table: findings === null ? extractFirst(message) : findingsTable(findings) };
}

/** The table of the findings. Its columns are always the same, also where nothing was found. */
function findingsTable({ findings }: Findings): Table {
  return { columns: COLUMNS, rows: findings.map((finding) => COLUMNS.map((column) => finding[column])) };
}
