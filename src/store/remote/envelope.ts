/**
 * What travels through the remote cache: one line that says what it is, one line of JSON, and the archive of an entry.
 *
 *     codex-job-entry
 *     {"version":1,"hash":"…","created":"…","startedAt":"…","forced":false,"size":865,"signature":"…"}
 *     (size bytes)
 *
 * `signature` is null, or the HMAC-SHA-256 in hex of the same bytes with a null in its place: so of the version, the
 * hash, the time and the archive. Who can write to the server but has no key can remove an entry, not make or relabel
 * one. The fields stand first so that a writer can ask what is stored without downloading it. Pure.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { type EntryDraft, isHash } from '../entry/entry.ts';

const MAGIC = 'codex-job-entry\n';
/** Bytes of the two lines at most. */
export const HEADER_LIMIT = 1024;

export interface EnvelopeHeader {
  readonly version: 1;
  readonly hash: string;
  readonly created: string;
  readonly startedAt: string;
  readonly forced: boolean;
  /** Bytes of the archive. */
  readonly size: number;
  /** Lower-case hex. */
  readonly signature: string | null;
}

export type Opened =
  | { readonly kind: 'ok'; readonly header: EnvelopeHeader; readonly archive: Buffer }
  | { readonly kind: 'invalid'; readonly reason: 'format' | 'damaged' | 'signature'; readonly detail: string };

export function seal(draft: EntryDraft, archive: Buffer, signingKey: string | null): Buffer {
  const { hash, created, startedAt, forced } = draft;
  const unsigned = { version: 1, hash, created, startedAt, forced, size: archive.length, signature: null } as const;
  const signature = signingKey === null ? null : sign(unsigned, archive, signingKey);
  return Buffer.concat([headerBytes({ ...unsigned, signature }), archive]);
}

/** The header of a whole envelope, or of its first bytes; null when it is none. Says nothing about whether it is true. */
export function readHeader(bytes: Buffer): { readonly header: EnvelopeHeader; readonly length: number } | null {
  if (!bytes.subarray(0, MAGIC.length).equals(Buffer.from(MAGIC))) return null;
  const end = bytes.subarray(0, HEADER_LIMIT).indexOf('\n', MAGIC.length);
  if (end < 0) return null;
  try {
    const header = checked(JSON.parse(bytes.toString('utf8', MAGIC.length, end)));
    return header && { header, length: end + 1 };
  } catch {
    return null;
  }
}

/** @param signingKey with one, only what was signed with it is `ok` */
export function open(bytes: Buffer, signingKey: string | null): Opened {
  const read = readHeader(bytes);
  if (read === null) return { kind: 'invalid', reason: 'format', detail: 'it is not an entry of codex-job' };
  const { header, length } = read;
  const archive = bytes.subarray(length);
  if (archive.length !== header.size) {
    return { kind: 'invalid', reason: 'damaged', detail: `it has ${archive.length} bytes instead of ${header.size}` };
  }
  if (signingKey === null) return { kind: 'ok', header, archive };
  if (header.signature === null) return { kind: 'invalid', reason: 'signature', detail: 'it is not signed' };
  const expected = sign({ ...header, signature: null }, archive, signingKey);
  return timingSafeEqual(Buffer.from(expected, 'hex'), Buffer.from(header.signature, 'hex'))
    ? { kind: 'ok', header, archive }
    : { kind: 'invalid', reason: 'signature', detail: 'its signature was not made with remote-cache-signing-key' };
}

function sign(unsigned: EnvelopeHeader & { readonly signature: null }, archive: Buffer, key: string): string {
  return createHmac('sha256', key).update(headerBytes(unsigned)).update(archive).digest('hex');
}

function headerBytes({ version, hash, created, startedAt, forced, size, signature }: EnvelopeHeader): Buffer {
  return Buffer.from(`${MAGIC}${JSON.stringify({ version, hash, created, startedAt, forced, size, signature })}\n`);
}

function checked(value: unknown): EnvelopeHeader | null {
  if (typeof value !== 'object' || value === null) return null;
  const fields = value as Record<keyof EnvelopeHeader, unknown>;
  const { version, hash, created, startedAt, forced, size, signature } = fields;
  if (version !== 1 || typeof forced !== 'boolean' || typeof size !== 'number' || !Number.isSafeInteger(size))
    return null;
  if (typeof hash !== 'string' || !isHash(hash)) return null;
  if (!isInstant(created) || !isInstant(startedAt)) return null;
  if (signature !== null && !(typeof signature === 'string' && isHash(signature))) return null;
  return { version, hash, created, startedAt, forced, size, signature };
}

function isInstant(value: unknown): value is string {
  return typeof value === 'string' && value.length < 64 && !Number.isNaN(Date.parse(value));
}
