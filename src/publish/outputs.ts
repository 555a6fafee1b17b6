import path from 'node:path';
import { decimal } from '../base/text/numbers.ts';
import type { ResultFile } from '../result/files.ts';
import type { Findings } from '../result/findings/findings.ts';
import type { Table } from '../result/result.ts';
import { cutTableJson, cutTableMarkdown, tableMarkdown } from '../result/table/table-write.ts';
import type { PublishedFiles } from './files.ts';
import type { Outcome } from './outcome.ts';

/** Contract section 2. */
export const OUTPUTS = [
  'summary',
  'exit',
  'id',
  'time',
  'error',
  'result',
  'final-message',
  'table',
  'table-markdown',
  'findings',
  'sarif',
  'cache-hit',
  'cache-source',
  'cache-age',
  'hash',
  'tier',
  'model',
  'failure',
  'usage',
  'cost-usd',
  'spent-usd',
  'changed-files',
  'report',
  'entry',
] as const;
export type OutputName = (typeof OUTPUTS)[number];

/** Linux takes no longer string into an environment, `NAME=` and the NUL at its end included (MAX_ARG_STRLEN). */
const MAX_VARIABLE = 131_072;
/** For the `NAME=` that a workflow chooses. */
const ROOM_FOR_NAME = 256;
/**
 * Bytes of UTF-8 in one output. A longer one would break each step that takes it by `env:` ("Argument list too long"),
 * which is how a workflow should take a text that it does not trust.
 */
export const MAX_OUTPUT = MAX_VARIABLE - ROOM_FOR_NAME;

/** The value of every output, always all of them; empty where there is nothing to tell. */
export function makeOutputs(
  outcome: Outcome & { readonly entry: string },
  paths: PublishedFiles,
): Record<OutputName, string> {
  const { result, cache } = outcome;
  const { summary, table } = result;
  const folder = outcome.entry || result.folder || '';
  const wholeIn = (file: ResultFile) => (folder === '' ? 'nowhere: nothing was stored' : path.join(folder, file));
  return {
    summary: result.summaryJson,
    exit: String(summary.exit),
    id: summary.id ?? '',
    time: String(summary.time),
    error: cutText(summary.error ?? '', wholeIn('summary.json')),
    result: summary.result,
    'final-message': cutMessage(result.message, wholeIn('message.md')),
    table: table ? cutTableJson(table, MAX_OUTPUT) : '',
    'table-markdown': table ? cutMarkdownTable(table, wholeIn('table.json')) : '',
    findings: result.findings ? cutFindings(result.findings) : '',
    sarif: paths.sarif,
    'cache-hit': String(cache.kind === 'hit'),
    'cache-source': cache.kind === 'hit' ? cache.source : '',
    'cache-age': cache.kind === 'hit' ? String(Math.max(0, Math.floor(cache.ageSeconds))) : '',
    hash: outcome.hash,
    tier: outcome.tier,
    model: result.model ?? '',
    failure: result.failure ?? '',
    usage: result.usage ? usageJson(result.usage) : '',
    'cost-usd': result.costUsd === null ? '' : decimal(result.costUsd),
    'spent-usd': spentUsd(outcome),
    'changed-files': cutJsonList(result.changes.files, MAX_OUTPUT),
    report: paths.report,
    entry: outcome.entry,
  };
}

/** Findings are dropped from the end, and `"truncated":n` counts them, where there are too many. */
export function cutFindings({ findings, verdict }: Findings, max: number = MAX_OUTPUT): string {
  const kept = [...findings];
  for (;;) {
    const truncated = findings.length - kept.length;
    const json = JSON.stringify({ findings: kept, verdict, ...(truncated > 0 ? { truncated } : {}) });
    if (Buffer.byteLength(json) <= max) return json;
    if (kept.length === 0) return cutFindings({ findings, verdict: cutText(verdict, 'message.md', max / 4) }, max);
    kept.length = Math.floor(kept.length * 0.8);
  }
}

/** What this step spent: nothing on a hit, nor where no run began; empty where it isn't known. */
function spentUsd({ result, cache }: Outcome): string {
  if (cache.kind === 'hit') return '0';
  if (result.costUsd !== null) return decimal(result.costUsd);
  return result.folder === null ? '0' : '';
}

function usageJson({ input, cached, output, reasoning }: NonNullable<Outcome['result']['usage']>): string {
  return JSON.stringify({ input, cached, output, reasoning });
}

function cutMarkdownTable(table: Table, wholeIn: string): string {
  const whole = tableMarkdown(table);
  if (Buffer.byteLength(whole) <= MAX_OUTPUT) return whole;
  const note = `\n\n[cut; the whole table is in ${wholeIn}]`;
  return cutTableMarkdown(table, MAX_OUTPUT - Buffer.byteLength(note)).trimEnd() + note;
}

/** A text is cut; of JSON (an `output-schema`), a part would be no JSON: then an object that names the file. */
function cutMessage(message: string, wholeIn: string): string {
  const bytes = Buffer.byteLength(message);
  if (bytes <= MAX_OUTPUT || !isJson(message)) return cutText(message, wholeIn);
  return JSON.stringify({ truncated: bytes, file: wholeIn });
}

function isJson(text: string): boolean {
  // Before the whole of a long text is read.
  if (!/^\s*[[{]/.test(text)) return false;
  try {
    return typeof JSON.parse(text) === 'object';
  } catch {
    return false;
  }
}

/** At most `MAX_OUTPUT` bytes, cut between characters, with a last line that names the file that holds it whole. */
export function cutText(text: string, wholeIn: string, max: number = MAX_OUTPUT): string {
  const length = Buffer.byteLength(text);
  if (length <= max) return text;
  const note = `\n[cut at ${max} of ${length} bytes; whole in ${wholeIn}]`;
  // A character has a byte at least.
  const bytes = Buffer.from(text.slice(0, max));
  let end = Math.max(0, max - Buffer.byteLength(note));
  // Bytes that begin with the bits 10 continue a character.
  while (end > 0 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end--;
  return bytes.subarray(0, end).toString() + note;
}

/** A JSON array of at most `max` bytes; what was dropped from its end is counted by a last element `{"truncated":n}`. */
export function cutJsonList(items: readonly string[], max: number = MAX_OUTPUT): string {
  const whole = JSON.stringify(items);
  if (Buffer.byteLength(whole) <= max) return whole;
  const kept: string[] = [];
  let room = max - Buffer.byteLength(`[{"truncated":${items.length}}]`);
  for (const item of items) {
    const json = JSON.stringify(item);
    room -= Buffer.byteLength(json) + 1;
    if (room < 0) break;
    kept.push(json);
  }
  return `[${[...kept, `{"truncated":${items.length - kept.length}}`].join(',')}]`;
}
