const LONGEST = 300;
/** An error page can be large; what matters is at its start. */
const READ = 64 * 1024;
/** The key proxy's address means nothing to a reader, and its path holds the capability of the run. */
const LOOPBACK_URL = /,? ?(\burl: )?\bhttps?:\/\/127\.0\.0\.1:\d+\S*/g;
const STATUS_PREFIX = /^unexpected status \d+ [^:]*: (?=\S)/;
const RECONNECT_PREFIX = /^Reconnecting\.\.\. \d+\/\d+ \((.*)\)$/s;

/**
 * The readable core of what Codex or a server said, on one line of at most `longest` characters. Codex hands on a 400's
 * body as it is, `{"error":{"message":…}}`, and puts `unexpected status 401 Unauthorized: ` before others.
 */
export function readableMessage(text: string, longest = LONGEST): string {
  const line = text
    .slice(0, READ)
    .replace(LOOPBACK_URL, '')
    .replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim();
  const plain = line.replace(RECONNECT_PREFIX, '$1');
  const detail = errorDetail(plain) ?? errorDetail(plain.replace(STATUS_PREFIX, '')) ?? plain;
  return detail.length <= longest ? detail : `${[...detail.slice(0, longest)].slice(0, -1).join('')}…`;
}

/** Message of an error body, with its code where it has one: `Invalid schema for … [invalid_json_schema]`. */
function errorDetail(text: string): string | null {
  if (!text.startsWith('{')) return null;
  try {
    const body = JSON.parse(text) as { error?: { message?: unknown; code?: unknown } } | null;
    const message = body?.error?.message;
    if (typeof message !== 'string') return null;
    const code = body?.error?.code;
    return typeof code === 'string' ? `${message} [${code}]` : message;
  } catch {
    return null;
  }
}
