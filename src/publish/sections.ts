import { cutMarkdown } from '../base/markdown/cut-markdown.ts';
import {
  cellCode,
  codeSpan,
  escapeInline,
  escapeLineStarts,
  escapeMarkdown,
  fence,
  joinInline,
  markdownCell,
} from '../base/markdown/escape.ts';
import { MAX_READ, prepareSafeMarkdown, safeMarkdown } from '../base/markdown/safe-markdown.ts';
import type { JsonValue } from '../base/text/json-value.ts';
import { aboutDollars, age, counted, duration, plural } from '../base/text/numbers.ts';
import { oneLine } from '../base/text/one-line.ts';
import type { Activity } from '../codex/events/activity.ts';
import type { Table } from '../result/result.ts';
import { drawnTables } from '../result/table/table.ts';
import { CACHE_NAMES } from '../store/port.ts';
import type { Links } from './links.ts';
import type { Outcome } from './outcome.ts';

/** The parts that the job summary and the report are made of: Markdown, safe to post. Empty = nothing to show. */

const ICONS: Partial<Record<string, string>> = { timeout: '⏱️', cancelled: '🚫' };
const CELL_CHARS = 500;
const TABLE_CHARS = 60_000;
const ERROR_CHARS = 4000;
const COMMAND_CHARS = 160;

/**
 * `💬 Codex · Review / pull-request`: workflow and job. The sign of a run that ended well is no check mark: it says that
 * Codex ran, and not that it approves of anything.
 */
export function heading({ result }: Outcome, links: Links | undefined): string {
  const icon = result.summary.exit === 0 ? '💬' : (ICONS[result.failure ?? ''] ?? '❌');
  const place = [links?.workflow ?? '', links?.job ?? ''].filter((name) => name.trim() !== '');
  return `${icon} Codex${place.length === 0 ? '' : ` · ${escapeInline(oneLine(place.join(' / '), 120))}`}`;
}

/** The commit that the answer speaks of, and the run that gave it. */
export function aboutLine({ commit, result, cache }: Outcome, links: Links | undefined): string {
  if (links === undefined) return '';
  const short = commit === null ? '' : codeSpan(commit.slice(0, 7));
  const about = links.commitUrl === null ? short : `[${short}](${links.commitUrl})`;
  const run = links.runUrl === null ? '' : `[this run](${links.runUrl})`;
  const verb = result.summary.exit !== 0 ? 'Failed' : cache.kind === 'hit' ? 'Replayed' : 'Answered';
  if (about === '' && run === '') return '';
  return `${verb}${about === '' ? '' : ` for commit ${about}`}${run === '' ? '' : ` by ${run}`}.`;
}

/** The first words of the task, folded: who reads the answer mostly knows them. */
export function taskSection({ task }: Outcome): string {
  const words = task.trim().replace(/\s+/g, ' ');
  return words === '' ? '' : `<details><summary>Task</summary>\n\n${escapeMarkdown(clipped(words, 100))}\n\n</details>`;
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
    const saved = cache.stored ? 'saved to the cache' : 'not saved to the cache';
    const reason = cache.reason.trim() === '' ? '' : ` (${escapeInline(cache.reason.trim())})`;
    return result.folder === null ? '' : `🆕 Cache miss: Codex ran, result ${saved}${reason}.`;
  }
  const where = CACHE_NAMES[cache.source];
  const { files } = result.changes;
  const saved = [
    result.summary.time > 0 ? duration(result.summary.time) : '',
    result.costUsd === null ? '' : aboutDollars(result.costUsd),
  ];
  const savings = saved.filter((part) => part !== '').join(' and ');
  const parts = [
    `result of ${age(cache.ageSeconds)} ago replayed`,
    files.length === 0 ? '' : `${plural(files.length, 'file')} changed, applied`,
    savings === '' ? '' : `saved ${savings}`,
  ];
  return `♻️ Cache hit (${where}): ${parts.filter((part) => part !== '').join('; ')}.`;
}

/** The error with its advice. */
export function errorBlock({ result }: Outcome, problems: readonly string[] = []): string {
  const error = clipped((result.summary.error ?? '').replace(/\s+/g, ' ').trim(), ERROR_CHARS);
  if (error === '') return '';
  const [first = '', ...rest] =
    problems.length > 1 ? [`${problems.length} inputs are wrong:`, ...problems] : sentences(error);
  const list = rest.length === 1 ? rest.map(safeLine) : rest.map((line) => `- ${safeLine(line)}`);
  return [`> ⚠️ ${safeLine(first)}`, ...(list.length === 0 ? [] : ['>', ...list.map((line) => `> ${line}`)])].join('\n');
}

/** What is wrong, and then each piece of advice by itself. A name such as `v1.2` or `e.g. this` ends no sentence. */
function sentences(text: string): string[] {
  return text.split(/(?<=[^.\s]{2}[.!?]) (?=[A-Z`"])/);
}

/** Await it before `messageSection`. */
export async function prepareMessage({ result }: Outcome): Promise<void> {
  const message = result.message.trim();
  if (!isJson(message)) await prepareSafeMarkdown(message);
}

export function messageSection({ result, messageChars }: Outcome, maxChars: number): string {
  const message = result.message.trim();
  if (message === '') return result.summary.exit === 0 ? '_Codex gave no answer._' : '';
  if (!isJson(message)) return cutMarkdown(safeMarkdown(message, { headings: 4, of: messageChars }), maxChars);
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

/** Our own remarks, as a list. */
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
  return drawnTables(message.slice(0, MAX_READ)).some((drawn) => JSON.stringify(drawn) === JSON.stringify(table));
}

export function isJson(text: string): boolean {
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
