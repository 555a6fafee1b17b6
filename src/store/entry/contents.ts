/**
 * The last check of an entry: right digests only say that nothing changed since somebody wrote `meta.json`. Files that
 * the job parses must have their form too (contract sections 4 and 6), since the writer may have been anybody. Pure.
 */
import type { EntryFile } from './entry.ts';

const SUMMARY_KEYS = 'exit,id,time,error,result';

/** Null when the files have their form, else what is wrong. Digests are checked before. */
export function formProblem(files: ReadonlyMap<EntryFile, Buffer>): string | null {
  if (!isSummary(parse(files.get('summary.json')))) return 'summary.json is not the summary of a run that ended well';
  if (files.has('table.json') && !isTable(parse(files.get('table.json')))) return 'table.json is not a table';
  return null;
}

function isSummary(value: unknown): boolean {
  if (!isRecord(value) || Object.keys(value).join() !== SUMMARY_KEYS) return false;
  const { exit, id, time, error, result } = value as Record<'exit' | 'id' | 'time' | 'error' | 'result', unknown>;
  return (
    exit === 0 &&
    (id === null || typeof id === 'string') &&
    typeof time === 'number' &&
    (error === null || typeof error === 'string') &&
    typeof result === 'string'
  );
}

function isTable(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const columns = value['columns'];
  const rows = value['rows'];
  if (!Array.isArray(columns) || !columns.every((column) => typeof column === 'string')) return false;
  return Array.isArray(rows) && rows.every((row) => Array.isArray(row) && row.length === columns.length);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parse(bytes: Buffer | undefined): unknown {
  try {
    return JSON.parse(bytes?.toString('utf8') ?? '');
  } catch {
    return undefined;
  }
}
