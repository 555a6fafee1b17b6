/** A stored entry: its files and the content of its `meta.json` (format 1). Pure. */
import { sha256 } from '../../base/sha256.ts';
import type { JsonValue } from '../../base/text/json-value.ts';
import type { Activity } from '../../codex/events/activity.ts';
import { STREAMS } from '../../codex/events/streams.ts';
import type { Usage } from '../../codex/events/usage.ts';
import { RESULT_FILES } from '../../result/files.ts';
import type { Changes } from '../../result/result.ts';

export const META_FILE = 'meta.json';
export const ENTRY_FILES = [...STREAMS, ...RESULT_FILES] as const;
export type EntryFile = (typeof ENTRY_FILES)[number];
/** Absent where there is no table, or nothing was changed. All others are always there, though they may be empty. */
export const OPTIONAL_FILES: readonly EntryFile[] = ['table.json', 'changes.patch'];

/** Bytes of all files of an entry together, `meta.json` not counted. */
export const ENTRY_LIMIT = 128 * 1024 * 1024;
export const META_LIMIT = 4 * 1024 * 1024;
/** How far in the future `created` may be, in ms: clocks of two machines differ. */
export const CLOCK_SLACK = 5 * 60 * 1000;
export const DAY = 24 * 60 * 60 * 1000;

export interface FileMark {
  /** Bytes. */
  readonly size: number;
  /** Lower-case hex. */
  readonly sha256: string;
}

/** What is known of a result before its files are measured. */
export interface EntryDraft {
  readonly format: 1;
  readonly hash: string;
  /** When the run ended: ISO 8601 in UTC with milliseconds, as `Date.toISOString` writes it. The age counts from here. */
  readonly created: string;
  /** When the run began, same form. With `forced` it settles who replaces whom (see `replaces`). */
  readonly startedAt: string;
  /** `cache-ttl` of the job that made it, in ms: how long `prune` keeps it, whatever other jobs of the store ask for. */
  readonly ttlMs: number;
  /** Made by a run with `no-cache`. */
  readonly forced: boolean;
  /** The record whose hash is `hash`, as src/key made it. */
  readonly key: JsonValue;
  readonly exit: 0;
  readonly model: string | null;
  readonly tier?: string;
  readonly usage: Usage | null;
  readonly costUsd: number | null;
  /** Who counted `usage`; absent in older entries, and where nobody did. */
  readonly usageSource?: 'proxy' | 'codex';
  readonly codexVersion: string | null;
  readonly changes: Changes;
  /** What Codex did, as the run's report showed it: a replay shows the same. */
  readonly activity: readonly Activity[];
  /** What a replay leaves out, one sentence for each thing. */
  readonly notReplayed: readonly string[];
}

/** The content of `meta.json`. */
export interface EntryMeta extends EntryDraft {
  readonly files: Readonly<Partial<Record<EntryFile, FileMark>>>;
}

/** The fields of `meta.json`, in its order. */
export const META_FIELDS = [
  'format',
  'hash',
  'created',
  'startedAt',
  'ttlMs',
  'forced',
  'exit',
  'model',
  'tier',
  'usage',
  'costUsd',
  'usageSource',
  'codexVersion',
  'changes',
  'activity',
  'notReplayed',
  'files',
  'key',
] as const satisfies readonly (keyof EntryMeta)[];

/** An entry that is whole, checked and in memory. */
export interface Entry {
  readonly meta: EntryMeta;
  readonly files: ReadonlyMap<EntryFile, Buffer>;
}

/** Whole seconds since the result was made; a stamp in the (near) future counts as now. */
export function ageSeconds(meta: EntryDraft, now: number): number {
  return Math.max(0, Math.floor((now - Date.parse(meta.created)) / 1000));
}

/** The names that `meta` lists, in the order of ENTRY_FILES. */
export function listedFiles(meta: EntryMeta): EntryFile[] {
  return ENTRY_FILES.filter((name) => Object.hasOwn(meta.files, name));
}

export function markOf(bytes: Buffer): FileMark {
  return { size: bytes.length, sha256: sha256(bytes) };
}

/** Null when `bytes` are what the mark says, else what is wrong. */
export function mismatch(name: string, mark: FileMark | undefined, bytes: Buffer): string | null {
  if (!mark) return `${name} is not listed in meta.json`;
  if (bytes.length !== mark.size) return `${name} has ${bytes.length} bytes instead of ${mark.size}`;
  return markOf(bytes).sha256 === mark.sha256 ? null : `the SHA-256 of ${name} is not the one in meta.json`;
}

/** The exact bytes of `meta.json`: fields in a fixed order, so that the same meta has the same bytes everywhere. */
export function metaBytes(meta: EntryMeta): Buffer {
  const ordered = Object.fromEntries(META_FIELDS.map((name) => [name, meta[name]]));
  return Buffer.from(`${JSON.stringify(ordered, null, 2)}\n`);
}

export function isHash(text: string): boolean {
  return /^[0-9a-f]{64}$/.test(text);
}
