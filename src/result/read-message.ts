import { type Findings, findingsTable, readFindings } from './findings/findings.ts';
import type { Table } from './result.ts';
import { extractFirst } from './table/table.ts';

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
