/**
 * Strict reading of `meta.json`, format 1: every field named, typed and bounded, no field that isn't known. The result
 * is a fresh object of checked values, so that no `__proto__` key or getter of the input lives on. Pure.
 */

import type { JsonValue } from '../../base/text/json-value.ts';
import type { Activity } from '../../codex/events/activity.ts';
import type { Usage } from '../../codex/events/usage.ts';
import {
  ENTRY_FILES,
  ENTRY_LIMIT,
  type EntryFile,
  type EntryMeta,
  type FileMark,
  isHash,
  META_FIELDS,
  OPTIONAL_FILES,
} from './entry.ts';

type Checked =
  | { readonly kind: 'ok'; readonly meta: EntryMeta }
  | { readonly kind: 'invalid'; readonly reason: 'format' | 'damaged'; readonly detail: string };

/** Deeper JSON than any key record has, and shallower than what overflows a stack when it is written again. */
const KEY_DEPTH = 32;

class Wrong extends Error {}

/** Judges form and bounds only; hash and age are judgeMeta's. */
export function checkedMeta(value: unknown): Checked {
  try {
    const record = object(value, 'meta.json');
    if (record['format'] !== 1) {
      return { kind: 'invalid', reason: 'format', detail: `its format is ${brief(record['format'])}, known is 1` };
    }
    return { kind: 'ok', meta: meta(record) };
  } catch (error) {
    if (error instanceof Wrong) return { kind: 'invalid', reason: 'damaged', detail: error.message };
    throw error;
  }
}

function meta(record: Record<string, unknown>): EntryMeta {
  only(record, META_FIELDS, 'meta.json');
  const changes = object(record['changes'], 'changes');
  only(changes, ['files', 'diffstat'], 'changes');
  if (record['exit'] !== 0) throw new Wrong('exit is not 0');
  return {
    format: 1,
    hash: matching(record['hash'], isHash, 'hash'),
    created: matching(record['created'], isInstant, 'created'),
    startedAt: matching(record['startedAt'], isInstant, 'startedAt'),
    ttlMs: amount(record['ttlMs'], 'ttlMs'),
    forced: boolean(record['forced'], 'forced'),
    key: json(record['key'], KEY_DEPTH),
    exit: 0,
    model: nullable(record['model'], (model) => short(model, 'model')),
    ...(record['tier'] === undefined ? {} : { tier: short(record['tier'], 'tier') }),
    usage: nullable(record['usage'], usage),
    costUsd: nullable(record['costUsd'], (cost) => amount(cost, 'costUsd')),
    ...(record['usageSource'] === undefined ? {} : { usageSource: usageSource(record['usageSource']) }),
    codexVersion: nullable(record['codexVersion'], (version) => short(version, 'codexVersion')),
    changes: {
      files: list(changes['files'], 'changes.files').map((path) => string(path, 'changes.files')),
      diffstat: string(changes['diffstat'], 'changes.diffstat'),
    },
    activity: list(record['activity'], 'activity').map(activity),
    notReplayed: list(record['notReplayed'], 'notReplayed').map((text) => matching(text, isOneLine, 'notReplayed')),
    files: files(record['files']),
  };
}

function activity(value: unknown): Activity {
  const item = object(value, 'activity');
  const text = (name: string) => string(item[name], `activity.${name}`);
  const number = (name: string) => nullable(item[name], (given) => finite(given, `activity.${name}`));
  const known = (...names: string[]) => only(item, ['kind', ...names], 'activity');
  const kind = item['kind'];
  switch (kind) {
    case 'command':
      known('command', 'exitCode', 'seconds');
      return { kind, command: text('command'), exitCode: number('exitCode'), seconds: number('seconds') };
    case 'file_change':
      known('path', 'change');
      return { kind, path: text('path'), change: text('change') };
    case 'web_search':
      known('query');
      return { kind, query: text('query') };
    case 'mcp_tool_call':
      known('server', 'tool', 'failed');
      return { kind, server: text('server'), tool: text('tool'), failed: boolean(item['failed'], 'activity.failed') };
    default:
      throw new Wrong(`activity has an unknown kind ${brief(kind)}`);
  }
}

function usageSource(value: unknown): 'proxy' | 'codex' {
  if (value !== 'proxy' && value !== 'codex') throw new Wrong(`usageSource is ${brief(value)}`);
  return value;
}

function usage(value: unknown): Usage {
  const record = object(value, 'usage');
  only(record, ['input', 'cached', 'output', 'reasoning'], 'usage');
  return {
    input: whole(record['input'], 'usage.input'),
    cached: whole(record['cached'], 'usage.cached'),
    output: whole(record['output'], 'usage.output'),
    reasoning: whole(record['reasoning'], 'usage.reasoning'),
  };
}

function files(value: unknown): Partial<Record<EntryFile, FileMark>> {
  const record = object(value, 'files');
  only(record, ENTRY_FILES, 'files');
  const marks: Partial<Record<EntryFile, FileMark>> = {};
  let total = 0;
  for (const name of ENTRY_FILES) {
    if (!Object.hasOwn(record, name)) {
      if (OPTIONAL_FILES.includes(name)) continue;
      throw new Wrong(`files lacks ${name}`);
    }
    const mark = object(record[name], `files.${name}`);
    only(mark, ['size', 'sha256'], `files.${name}`);
    const size = whole(mark['size'], `the size of ${name}`);
    total += size;
    marks[name] = { size, sha256: matching(mark['sha256'], isHash, `the sha256 of ${name}`) };
  }
  if (total > ENTRY_LIMIT) throw new Wrong(`its files have ${total} bytes, allowed are ${ENTRY_LIMIT}`);
  return marks;
}

function json(value: unknown, depth: number): JsonValue {
  if (depth === 0) throw new Wrong('key is nested too deeply');
  if (Array.isArray(value)) return value.map((item) => json(item, depth - 1));
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value);
    if (entries.some(([name]) => name === '__proto__')) throw new Wrong('key has a field __proto__');
    return Object.fromEntries(entries.map(([name, item]) => [name, json(item, depth - 1)]));
  }
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  throw new Wrong('key is missing');
}

/** They go into the log as they are, so nothing in them may end a line. */
function isOneLine(text: string): boolean {
  return text.length <= 2000 && !/[\u0000-\u001f\u007f\u0085\u2028\u2029]/.test(text);
}

/** ISO 8601 with its zone. We write what `Date.toISOString` gives; a script that shifts a stamp may write it otherwise. */
function isInstant(text: string): boolean {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/.test(text) && !Number.isNaN(Date.parse(text));
}

function object(value: unknown, what: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Wrong(`${what} is not an object`);
  return value as Record<string, unknown>;
}

function only(record: Record<string, unknown>, names: readonly string[], what: string): void {
  const other = Object.keys(record).find((name) => !names.includes(name));
  if (other !== undefined) throw new Wrong(`${what} has an unknown field ${brief(other)}`);
}

function list(value: unknown, what: string): unknown[] {
  if (!Array.isArray(value)) throw new Wrong(`${what} is not a list`);
  return value;
}

function string(value: unknown, what: string): string {
  if (typeof value !== 'string') throw new Wrong(`${what} is not a text`);
  return value;
}

function short(value: unknown, what: string): string {
  return matching(value, (text) => text.length <= 256, what);
}

function matching(value: unknown, accepts: (text: string) => boolean, what: string): string {
  if (typeof value !== 'string' || !accepts(value)) throw new Wrong(`${what} is ${brief(value)}`);
  return value;
}

function boolean(value: unknown, what: string): boolean {
  if (typeof value !== 'boolean') throw new Wrong(`${what} is ${brief(value)}`);
  return value;
}

function finite(value: unknown, what: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new Wrong(`${what} is ${brief(value)}`);
  return value;
}

function amount(value: unknown, what: string): number {
  if (finite(value, what) < 0) throw new Wrong(`${what} is ${brief(value)}`);
  return value as number;
}

function whole(value: unknown, what: string): number {
  if (!Number.isSafeInteger(value)) throw new Wrong(`${what} is ${brief(value)}`);
  return amount(value, what);
}

function nullable<T>(value: unknown, read: (value: unknown) => T): T | null {
  return value === null ? null : read(value);
}

function brief(value: unknown): string {
  return (JSON.stringify(value) ?? 'missing').slice(0, 60);
}
