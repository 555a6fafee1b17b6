import { StringDecoder } from 'node:string_decoder';

/** How much of an input is looked at to tell what it is. */
export const SNIFF_BYTES = 1024 * 1024;
const SNIFF_LINES = 20;
const EVENT_TYPE = /^(?:(?:thread|turn|item)\.\w|error$)/;
/** The start of an event whose line is longer than what was read. */
const LONG_EVENT = /^\s*\{\s*"type"\s*:\s*"(?:thread|turn|item)\.\w/;

/**
 * Tells Codex's JSON events (`codex exec --json`) from a text, by the start of the input.
 *
 * Events when the first line that isn't blank is one, or when a `thread.started` is among the first lines: stderr may
 * have been put in front of it by `2>&1`. Any other JSON, with a `type` of its own, is a text.
 *
 * @param ended whether `start` is all there is
 * @returns null when more must be read
 */
export function inputKind(start: Buffer, ended: boolean): 'events' | 'text' | null {
  const decoder = new StringDecoder('utf8');
  const lines = decoder
    .write(start.subarray(0, SNIFF_BYTES))
    .replace(/^\ufeff/, '')
    .split('\n');
  const enough = ended || start.length >= SNIFF_BYTES;
  // The last one may not be whole.
  const cut = start.length > SNIFF_BYTES || !ended ? (lines.pop() ?? '') : '';
  const seen = lines.filter((line) => line.trim() !== '').slice(0, SNIFF_LINES);
  const types = seen.map(eventType);
  if (types.some((type, index) => type !== null && (index === 0 || type === 'thread.started'))) return 'events';
  if (seen.length === 0 && enough && LONG_EVENT.test(cut)) return 'events';
  return enough || seen.length === SNIFF_LINES ? 'text' : null;
}

function eventType(line: string): string | null {
  if (!/^\s*\{/.test(line)) return null;
  try {
    const { type } = JSON.parse(line) as { type?: unknown };
    return typeof type === 'string' && EVENT_TYPE.test(type) ? type : null;
  } catch {
    return null;
  }
}
