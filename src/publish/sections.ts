import { isDeepStrictEqual } from 'node:util';
import { cutMarkdown } from '../base/markdown/cut-markdown.ts';
import {
  cellCode,
  codeSpan,
  escapeInline,
  escapeLineStarts,
  fence,
  joinInline,
  markdownCell,
} from '../base/markdown/escape.ts';
import { MAX_READ, safeMarkdown } from '../base/markdown/safe-markdown.ts';
import type { JsonValue } from '../base/text/json-value.ts';
import { aboutDollars, age, counted, duration, plural } from '../base/text/numbers.ts';
import type { Activity } from '../codex/events/activity.ts';
import type { Table } from '../result/result.ts';
import { drawnTables } from '../result/table/table.ts';
import type { Outcome } from './outcome.ts';

/** The parts that the job summary and the report are made of: Markdown, safe to post. Empty = nothing to show. */

const ICONS: Partial<Record<string, string>> = { timeout: '⏱️', cancelled: '🚫' };
const CELL_CHARS = 500;
const TABLE_CHARS = 60_000;
const ERROR_CHARS = 4000;
const COMMAND_CHARS = 160;

/** ``✅ Codex · `tests for the parser` `` */
export function heading({ result, task }: Outcome): string {
  const icon = result.summary.exit === 0 ? '✅' : (ICONS[result.failure ?? ''] ?? '❌');
  const what = task.trim() === '' ? '' : `: ${escapeInline(clipped(task.trim().replace(/\s+/g, ' '), 100))}`;
  return `${icon} Codex${what}`;
}

/** Tier, model, time and tokens of the run that made the result, and what this step spent. */
export function statusLine({ result, cache, tier }: Outcome): string {
  const { summary, usage, costUsd, model, failure } = result;
  const parts = [
    summary.exit === 0 ? '' : `**${escapeInline(failure ?? 'failed')}** (exit ${summary.exit})`,
    tier === '' ? '' : `tier **${tier}**`,
    model === null ? '' : codeSpan(model),
    summary.time > 0 ? duration(summary.time) : '',
    usage
      ? `${counted(usage.input)} tokens in${usage.cached > 0 ? ` (${counted(usage.cached)} cached)` : ''}, ${counted(usage.output)} out`
      : '',
    // What a hit saved stands in its own line.
    cache.kind === 'hit' || costUsd === null || usage === null ? '' : `spent ${aboutDollars(costUsd)}`,
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

/** Where the answer came from, how old it is, and what that saved. */
export function cacheLine({ result, cache }: Outcome): string {
  if (cache.kind === 'miss') {
    const stored = cache.stored ? 'stored for the next time' : 'not stored';
    const reason = cache.reason.trim() === '' ? '' : ` (${escapeInline(cache.reason.trim())})`;
    return result.folder === null ? '' : `🆕 Fresh run, ${stored}${reason}.`;
  }
  const where = cache.source === 'local' ? 'the local store' : 'the Actions cache';
  const saved = [
    result.summary.time > 0 ? duration(result.summary.time) : '',
    result.costUsd === null ? '' : aboutDollars(result.costUsd),
  ];
  const savings = saved.filter((part) => part !== '').join(' and ');
  return `♻️ Replayed from ${where}, made ${age(cache.ageSeconds)} ago${savings === '' ? '' : `: saved ${savings}`}.`;
}

/** The error with its advice. */
export function errorBlock({ result }: Outcome): string {
  const error = (result.summary.error ?? '').replace(/\s+/g, ' ').trim();
  return error === '' ? '' : `> ⚠️ ${safeLine(clipped(error, ERROR_CHARS))}`;
}

export function messageSection({ result }: Outcome, maxChars: number): string {
  const message = result.message.trim();
  if (message === '') return '';
  if (!isJson(message)) return cutMarkdown(safeMarkdown(message, { headings: 4 }), maxChars);
  const json = cutMarkdown(fence(JSON.stringify(JSON.parse(message), null, 2), 'json'), maxChars);
  // Where it is a table, that is what a person reads.
  return result.table ? `<details><summary>The answer as JSON</summary>\n\n${json}\n\n</details>` : json;
}

export interface TableLimits {
  readonly rows: number;
  /** `TABLE_CHARS` by default. */
  readonly chars?: number;
  /** Also where the message shows it already, as a table. */
  readonly always?: boolean;
}

export function tableSection({ result }: Outcome, { rows, chars = TABLE_CHARS, always = false }: TableLimits): string {
  const { table, message } = result;
  if (!table || table.columns.length === 0 || (!always && showsTable(message, table))) return '';
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const lines = [
    row(table.columns.map((column) => markdownCell(clipped(column, CELL_CHARS)))),
    row(table.columns.map(() => '---')),
    ...table.rows.slice(0, rows).map((cells) => row(cells.map(cellText))),
  ];
  const more = table.rows.length - rows;
  return (
    cutMarkdown(lines.join('\n'), chars) +
    (more > 0 ? `\n\n*${plural(more, 'more row')} in the \`table\` output.*` : '')
  );
}

/** `git diff --stat`, or the paths where there is none. */
export function changesSection({ result }: Outcome, maxChars: number): string {
  const { files, diffstat } = result.changes;
  if (files.length === 0) return '';
  const text = diffstat.trimEnd() || files.join('\n');
  return cutMarkdown(fence(text.replace(/^\n+/, '')), maxChars);
}

/** What Codex did, folded. */
export function activitySection({ result }: Outcome, maxItems: number): string {
  const { activity } = result;
  if (activity.length === 0) return '';
  const kinds: [Activity['kind'], string][] = [
    ['command', 'command'],
    ['file_change', 'file change'],
    ['web_search', 'search'],
    ['mcp_tool_call', 'tool call'],
  ];
  const counts = kinds
    .map(([kind, noun]) => [activity.filter((done) => done.kind === kind).length, noun] as const)
    .filter(([count]) => count > 0)
    .map(([count, noun]) => (noun === 'search' && count !== 1 ? `${counted(count)} searches` : plural(count, noun)));
  const rows = activity.slice(0, maxItems).map(activityRow);
  const more = activity.length - maxItems;
  return [
    `<details><summary>What Codex did: ${counts.join(', ')}</summary>`,
    '',
    '| | | result | time |\n| --- | --- | --- | ---: |',
    ...rows,
    ...(more > 0 ? ['', `*and ${plural(more, 'more step')}*`] : []),
    '',
    '</details>',
  ].join('\n');
}

function activityRow(done: Activity): string {
  const code = (text: string) => cellCode(clipped(text.trim(), COMMAND_CHARS));
  switch (done.kind) {
    case 'command': {
      const exit = done.exitCode === null ? 'did not end' : done.exitCode === 0 ? '✓' : `✗ exit ${done.exitCode}`;
      return `| ran | ${code(done.command)} | ${exit} | ${done.seconds === null ? '' : duration(done.seconds)} |`;
    }
    case 'file_change':
      return `| ${markdownCell(done.change || 'change')} | ${code(done.path)} | | |`;
    case 'web_search':
      return `| searched | ${code(done.query)} | | |`;
    case 'mcp_tool_call':
      return `| called | ${code(`${done.server}.${done.tool}`)} | ${done.failed ? '✗ failed' : '✓'} | |`;
  }
}

/** Remarks of ours, as a list. */
export function notesSection(notes: readonly string[]): string {
  return notes.map((note) => `- ${safeLine(note.replace(/\s+/g, ' '))}`).join('\n');
}

/** Plain text, but for what stands between backticks. */
function safeLine(line: string): string {
  const parts = line.split(/`([^`]+)`/).map((part, i) => (i % 2 === 1 ? codeSpan(part) : escapeInline(part)));
  return escapeLineStarts(joinInline(parts));
}

function cellText(value: JsonValue): string {
  if (value === null) return '';
  return markdownCell(clipped(typeof value === 'string' ? value : JSON.stringify(value), CELL_CHARS));
}

function showsTable(message: string, table: Table): boolean {
  return drawnTables(message.slice(0, MAX_READ)).some((drawn) => isDeepStrictEqual(drawn, table));
}

function isJson(text: string): boolean {
  if (!/^[[{]/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function clipped(text: string, max: number): string {
  return text.length <= max ? text : `${text.slice(0, max - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
