import { oneLine } from '../base/text/one-line.ts';
import type { Summary } from './result.ts';
import { printableJson } from './table/json-text.ts';

/** Code points, the ending `…` included. */
export const RESULT_LENGTH = 280;
export const ERROR_LENGTH = 1_000;
const ID_LENGTH = 200;
/** Seconds: what is larger comes from a broken clock, and would not survive the rounding. */
const MAX_TIME = 1e9;
/** More than any summary of ours has, also when each of its characters is written as an escape. */
const MAX_BYTES = 16 * 1024;

/** What a summary is made of. `time` in seconds, `message` is Codex's whole last message. Redact before. */
export interface Ended {
  readonly exit: number;
  readonly id: string | null;
  readonly time: number;
  readonly error: string | null;
  readonly message: string;
}

/**
 * The minimal summary (contract section 4), and the bytes that are kept and printed: one line of JSON without an end.
 * Never throws: there is a summary on every path out.
 */
export function makeSummary({ exit, id, time, error, message }: Ended): { summary: Summary; json: string } {
  const summary: Summary = {
    // Adding zero: JSON knows no -0.
    exit: Number.isInteger(exit) ? exit + 0 : 1,
    id: line(id, ID_LENGTH),
    time: Number.isFinite(time) && time > 0 ? Math.round(Math.min(time, MAX_TIME) * 1000) / 1000 : 0,
    error: line(error, ERROR_LENGTH),
    result: oneLine(message, RESULT_LENGTH),
  };
  return { summary, json: summaryJson(summary) };
}

/**
 * Reads a stored summary, which others may have written: only what `makeSummary` could have made is one, to the byte,
 * so that a replay gives the stored bytes on. Null for anything else.
 */
export function readSummary(bytes: Uint8Array): Summary | null {
  if (bytes.byteLength > MAX_BYTES) return null;
  let json: string;
  let value: unknown;
  try {
    json = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    value = JSON.parse(json);
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const { exit, id, time, error, result } = value as Record<string, unknown>;
  if (typeof exit !== 'number' || typeof time !== 'number' || typeof result !== 'string') return null;
  if (!isTextOrNull(id) || !isTextOrNull(error)) return null;
  const made = makeSummary({ exit, id, time, error, message: result });
  return made.json === json ? made.summary : null;
}

function summaryJson({ exit, id, time, error, result }: Summary): string {
  return printableJson(JSON.stringify({ exit, id, time, error, result }));
}

/** An empty text says nothing, and is null. */
function line(text: string | null, limit: number): string | null {
  return text === null ? null : oneLine(text, limit) || null;
}

function isTextOrNull(value: unknown): value is string | null {
  return value === null || typeof value === 'string';
}
