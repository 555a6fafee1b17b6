import type { Usage } from '../events/usage.ts';

/** What one reply of the model used. */
export interface ResponseUsage extends Usage {
  /** Part of `input`. */
  readonly cacheWrite: number;
}

export type Metered =
  | {
      readonly kind: 'counted';
      /** As the response names it; null when it names none. */
      readonly model: string | null;
      readonly serviceTier: string | null;
      readonly usage: ResponseUsage;
    }
  /** The model failed before it used anything. */
  | { readonly kind: 'failed' }
  /** The reply ended without a usage that can be read. */
  | { readonly kind: 'uncounted'; readonly reason: 'no usage' | 'unreadable usage' | 'cut off' };

export interface ReplyMeter {
  write(chunk: Buffer): void;
  /** When no more comes, whether or not the reply was whole. */
  end(): void;
}

/** One event holds the whole answer again. A larger one is passed on as well, and not read. */
const MAX_EVENT = 32 * 1024 * 1024;
/** What the event that counts holds outside of a text: inside, the quotes would be escaped. */
const NEEDLE = Buffer.from('"usage":');
/** Searched first: quotes are everywhere in these streams, which makes the search for the whole of it twice as slow. */
const WORD = Buffer.from('usage');
const ANY_RESPONSE = Buffer.from('"response.');
const ENDS = ['\n\n', '\n\r\n', '\r\r'].map((text) => Buffer.from(text));
/** Only events that end a response say what it used. */
const LAST_EVENTS = ['response.completed', 'response.incomplete', 'response.failed', 'response.cancelled'];

/**
 * Reads the usage out of a reply that passes by: an event stream, or one JSON object. `tell` is called once, in the same
 * turn as the `write` that completes the event, so that it is known before Codex can ask again.
 *
 * It keeps the bytes of one event at most. Chunks are searched as bytes, and only events that hold `NEEDLE` are parsed,
 * and the last ones of a reply in which none did.
 */
export function createReplyMeter(tell: (metered: Metered) => void): ReplyMeter {
  let pending: Buffer[] = [];
  let size = 0;
  let skipping = false;
  let told = false;
  let problem: 'no usage' | 'unreadable usage' | 'cut off' = 'cut off';
  /** What was searched last, for a last event without usage. */
  let last: Buffer = Buffer.alloc(0);

  const read = (block: Buffer, needle = NEEDLE): void => {
    if (told || !block.includes(needle)) return;
    for (const event of block.toString('utf8').split(/\n\n|\n\r\n|\r\r/)) {
      const found = event.includes('{') ? readEvent(event) : null;
      if (found === null) continue;
      if (found.kind === 'uncounted') {
        problem = found.reason;
        continue;
      }
      told = true;
      tell(found);
      return;
    }
  };
  const search = (block: Buffer): void => {
    last = block;
    if (block.includes(WORD)) read(block);
  };
  const keep = (chunk: Buffer): void => {
    if (skipping || chunk.length === 0) return;
    size += chunk.length;
    skipping = size > MAX_EVENT;
    if (skipping) pending = [];
    else pending.push(chunk);
  };

  return {
    write(chunk) {
      const end = lastEnd(chunk, pending.at(-1));
      if (end === 0) {
        keep(chunk);
        return;
      }
      const head = chunk.subarray(0, end);
      const seam = pending.length === 0 ? 0 : firstEnd(head);
      // Only the event that lies across two chunks is copied.
      if (seam > 0 && !skipping) search(Buffer.concat([...pending, head.subarray(0, seam)]));
      if (seam < end) search(head.subarray(seam));
      pending = [];
      size = 0;
      skipping = false;
      keep(chunk.subarray(end));
    },
    end() {
      read(Buffer.concat(pending));
      read(last, ANY_RESPONSE);
      pending = [];
      last = Buffer.alloc(0);
      if (!told) tell({ kind: 'uncounted', reason: problem });
      told = true;
    },
  };
}

/** Bytes up to and with the first blank line; all of them where it began in the chunk before. */
function firstEnd(head: Buffer): number {
  for (const end of ENDS) {
    const at = head.indexOf(end);
    if (at >= 0) return at + end.length;
  }
  return head.length;
}

/** Bytes of `chunk` up to and with the last blank line in it; 0 = none ends here. */
function lastEnd(chunk: Buffer, before: Buffer | undefined): number {
  for (const end of ENDS) {
    const at = chunk.lastIndexOf(end);
    if (at >= 0) return at + end.length;
  }
  // A blank line may lie across two chunks.
  if (before === undefined) return 0;
  const seam = Buffer.concat([before.subarray(-2), chunk.subarray(0, 2)]);
  const old = Math.min(2, before.length);
  for (const end of ENDS) {
    const at = seam.lastIndexOf(end);
    if (at >= 0 && at + end.length > old) return at + end.length - old;
  }
  return 0;
}

/** An event of a stream, or the whole of a JSON reply. Null for whatever doesn't end a response. */
function readEvent(event: string): Metered | null {
  const json = event.trimStart().startsWith('{') ? event : dataOf(event);
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return null;
  }
  if (!isRecord(value)) return null;
  const type = value['type'];
  if (type === undefined) return 'usage' in value ? readResponse(value) : null;
  if (!LAST_EVENTS.includes(String(type)) || !isRecord(value['response'])) return null;
  const metered = readResponse(value['response']);
  const failed = type === 'response.failed' && metered.kind === 'uncounted' && metered.reason === 'no usage';
  return failed ? { kind: 'failed' } : metered;
}

/** By the rules of event streams: `data` lines belong together, whatever the line ends are. */
function dataOf(event: string): string {
  return event
    .split(/\r\n|\r|\n/)
    .filter((line) => line.startsWith('data:'))
    .map((line) => line.slice('data:'.length).replace(/^ /, ''))
    .join('\n');
}

function readResponse(response: Record<string, unknown>): Metered {
  const { model, service_tier: tier, usage } = response;
  if (usage === null || usage === undefined) return { kind: 'uncounted', reason: 'no usage' };
  const read = readUsage(usage);
  if (read === null) return { kind: 'uncounted', reason: 'unreadable usage' };
  return { kind: 'counted', model: name(model), serviceTier: name(tier), usage: read };
}

function readUsage(usage: unknown): ResponseUsage | null {
  if (!isRecord(usage)) return null;
  const details = (field: string) => (isRecord(usage[field]) ? usage[field] : {});
  const input = count(usage['input_tokens']);
  const output = count(usage['output_tokens']);
  const cached = count(details('input_tokens_details')['cached_tokens'] ?? 0);
  const cacheWrite = count(details('input_tokens_details')['cache_write_tokens'] ?? 0);
  const reasoning = count(details('output_tokens_details')['reasoning_tokens'] ?? 0);
  if (input === null || output === null || cached === null || cacheWrite === null || reasoning === null) return null;
  return { input, cached, cacheWrite, output, reasoning };
}

function count(value: unknown): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null;
}

/** It is shown and stored. */
function name(value: unknown): string | null {
  return typeof value === 'string' && /^[\w./:@+-]{1,200}$/.test(value) ? value : null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
