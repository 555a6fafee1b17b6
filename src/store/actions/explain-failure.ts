/**
 * What went wrong, told from what `@actions/cache` printed: it swallows its errors, and returns `undefined` or -1 for
 * all of them. Its output is never shown as it is (it holds workflow commands, and debug lines with signed URLs). Pure.
 */

export interface Cause {
  readonly kind: 'denied' | 'failed' | 'none';
  /** One line, safe to show; empty for `none`. */
  readonly text: string;
}

const NOISE =
  /^Failed to (restore|save): |^Unable to reserve cache with key \S+?, another job may be creating this cache\.( More details: )?/g;
const DENIED = /cache (read|write) denied:|cache-mode '[^']*' does not permit/;

export function explainFailure(output: string): Cause {
  const lines = output.split(/[\r\n]+/).map((line) => line.trim());
  const telling = [
    ...lines.map((line) => /cache (?:read|write) denied:.*/.exec(line)?.[0]),
    ...lines.map((line) => /^::debug::Failed to reserve cache: (?:Error: )?(.+)/.exec(line)?.[1]),
    ...lines.map((line) => /^::(?:warning|error)(?: [^:]*)?::(.+)/.exec(line)?.[1]),
    ...lines.map((line) => /^Failed to (?:restore|save): .+/.exec(line)?.[0]),
    ...lines.map((line) => /^Cache (?:restore|save) skipped: (.+)/.exec(line)?.[1]),
    // Retries that our deadline cut short, in both protocols' words.
    ...lines.map((line) => /^Attempt \d+ of \d+ failed with error: (.+?)\. Retrying request/.exec(line)?.[1]),
    ...lines.map((line) => /^::debug::\w+ - Attempt \d+ of \d+ failed with error: (.+)/.exec(line)?.[1]),
  ].filter((text) => text !== undefined);
  const masked = lines.flatMap((line) => /^::add-mask::(.+)/.exec(line)?.[1] ?? []);
  const text = plain(masked.reduce((line, secret) => line.replaceAll(secret, '…'), telling[0] ?? ''));
  if (text === '') return { kind: 'none', text };
  return { kind: DENIED.test(output) ? 'denied' : 'failed', text };
}

/** Without command escapes, control characters, queries of URLs (signatures), tokens; at most 300 characters. */
function plain(text: string): string {
  const line = unescaped(text)
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
    .replace(/\b(https?:\/\/[^\s?'"]*)\?[^\s'"]*/g, '$1?…')
    .replace(/\beyJ[\w-]{10,}\.[\w.-]*/g, '…')
    .replace(NOISE, '')
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > 300 ? `${line.slice(0, 299)}…` : line;
}

/** The runner's escapes in a command's text: %25, %0D and %0A. */
function unescaped(text: string): string {
  return text.replace(/%0D|%0A/gi, ' ').replace(/%25/g, '%');
}
