/** What a scripted model says: values only. `render.ts` turns them into bytes, `../responses-server.ts` sends them. */

/** Tokens as the Responses API reports them, for one response. */
export interface ReplyUsage {
  readonly input: number;
  readonly cached: number;
  readonly output: number;
  readonly reasoning: number;
  /** What the response says it was served at. */
  readonly serviceTier?: string;
}

/** One item of a response's output. `shell` and `patch` get the shape that the asking model's tools want. */
export type ReplyItem =
  | { readonly kind: 'message'; readonly pieces: readonly string[] }
  | { readonly kind: 'reasoning'; readonly text: string }
  | { readonly kind: 'shell'; readonly command: string; readonly yieldMs: number }
  | { readonly kind: 'patch'; readonly patch: string }
  | { readonly kind: 'raw'; readonly item: Record<string, unknown> };

export type Stream =
  | { readonly kind: 'items'; readonly items: readonly ReplyItem[]; readonly usage?: ReplyUsage }
  | { readonly kind: 'failed'; readonly message: string; readonly code: string }
  | { readonly kind: 'incomplete'; readonly reason: string; readonly items: readonly ReplyItem[] };

export type Reply =
  | Stream
  | {
      readonly kind: 'http';
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: string;
    }
  | { readonly kind: 'delay'; readonly ms: number; readonly reply: Reply }
  /** Takes the request and never sends a byte. */
  | { readonly kind: 'silent' }
  /** `bytes` of the stream's body, then the connection breaks (`reset`) or goes quiet (`stall`). */
  | {
      readonly kind: 'part';
      readonly bytes: number | 'no-headers';
      readonly of: Stream;
      readonly ending: 'reset' | 'stall';
    };

const items = (...list: ReplyItem[]): Extract<Reply, { kind: 'items' }> => ({ kind: 'items', items: list });

/** One message. */
export const text = (value: string) => items({ kind: 'message', pieces: [value] });

/** One message that arrives in several `output_text` deltas. */
export const pieces = (...parts: string[]) => items({ kind: 'message', pieces: parts });

/** Several messages in one response; the last is the final one. */
export const messages = (...texts: string[]) =>
  items(...texts.map((value): ReplyItem => ({ kind: 'message', pieces: [value] })));

export const reasoning = (value: string) => items({ kind: 'reasoning', text: value });

/**
 * Codex runs a command, and asks again with its output.
 * @param yieldMs after which Codex answers although the command still runs (Codex clamps it to 250..30000).
 */
export const shell = (command: string, yieldMs = 30_000) => items({ kind: 'shell', command, yieldMs });

/** Codex applies a patch in its own format (`*** Begin Patch` … `*** End Patch`) and asks again. */
export const applyPatch = (patch: string) => items({ kind: 'patch', patch });

/** A patch for `applyPatch` that adds one file. */
export const addFile = (path: string, content: string) =>
  applyPatch(
    [
      '*** Begin Patch',
      `*** Add File: ${path}`,
      ...content
        .replace(/\n$/, '')
        .split('\n')
        .map((line) => `+${line}`),
      '*** End Patch',
    ].join('\n'),
  );

/** Any output item as it stands on the wire. */
export const rawItem = (item: Record<string, unknown>) => items({ kind: 'raw', item });

/** Several replies' items in one response. */
export const together = (...replies: Extract<Reply, { kind: 'items' }>[]) =>
  items(...replies.flatMap((reply) => reply.items));

/** The same reply with these token counts; what isn't named keeps the default. */
export const withUsage = (reply: Extract<Reply, { kind: 'items' }>, usage: Partial<ReplyUsage>): Reply => ({
  ...reply,
  usage: { ...DEFAULT_USAGE, ...usage },
});

export const DEFAULT_USAGE: ReplyUsage = { input: 100, cached: 20, output: 10, reasoning: 4 };

/** An HTTP error in OpenAI's shape. */
export const error = (
  status: number,
  detail: { readonly code?: string | null; readonly type?: string; readonly message?: string } = {},
  headers: Readonly<Record<string, string>> = {},
): Reply => ({
  kind: 'http',
  status,
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify({
    error: {
      message: detail.message ?? `scripted error ${status}`,
      type: detail.type ?? 'invalid_request_error',
      param: null,
      code: detail.code ?? null,
    },
  }),
});

/** Any HTTP answer, for example a gateway's HTML page. */
export const http = (status: number, body: string, headers: Readonly<Record<string, string>> = {}): Reply => ({
  kind: 'http',
  status,
  headers,
  body,
});

/** The stream says `response.failed`. */
export const failed = (message: string, code = 'server_error'): Stream => ({ kind: 'failed', message, code });

/** The stream says `response.incomplete`, after `reply`'s items. */
export const incomplete = (reason: string, reply = items()): Stream => ({
  kind: 'incomplete',
  reason,
  items: reply.items,
});

export const delay = (ms: number, reply: Reply): Reply => ({ kind: 'delay', ms, reply });
export const silent = (): Reply => ({ kind: 'silent' });

/** Breaks the connection: before the headers, or after so many bytes of the reply's body. */
export const cutAfter = (bytes: number | 'no-headers', of: Stream = text('cut')): Reply => ({
  kind: 'part',
  bytes,
  of,
  ending: 'reset',
});

/** Goes quiet, the connection open, after so many bytes of the reply's body. */
export const stallAfter = (bytes: number, of: Stream = text('stalled')): Reply => ({
  kind: 'part',
  bytes,
  of,
  ending: 'stall',
});
