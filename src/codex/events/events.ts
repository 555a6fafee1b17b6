import type { Usage } from './usage.ts';

/**
 * The events of `codex exec --json`, one JSON object a line on stdout. Shapes: `@openai/codex-sdk` 0.163 and what
 * 0.169 prints. Texts are as Codex gave them: make them safe before they are shown.
 */
export type CodexEvent =
  | { readonly type: 'thread.started'; readonly thread: string }
  | { readonly type: 'turn.started' }
  /** Tokens of the turn's requests together; `cached` is part of `input`, `reasoning` part of `output`. */
  | { readonly type: 'turn.completed'; readonly usage: Usage | null }
  | { readonly type: 'turn.failed'; readonly message: string }
  /** Not fatal by itself: Codex says so while it reconnects, and once more before `turn.failed`. */
  | { readonly type: 'error'; readonly message: string }
  | { readonly type: 'item.started' | 'item.updated' | 'item.completed'; readonly item: CodexItem };

/** `id` is Codex's own, unique in its run; empty when it gave none. */
export type CodexItem =
  | { readonly type: 'agent_message'; readonly id: string; readonly text: string }
  | { readonly type: 'reasoning'; readonly id: string; readonly text: string }
  | {
      readonly type: 'command_execution';
      readonly id: string;
      /** With the shell around it; shell-wrapper.ts takes that off. */
      readonly command: string;
      /** About 1 MiB at most. */
      readonly output: string;
      /** Null while it runs, and when it never ended. */
      readonly exitCode: number | null;
      readonly status: string;
    }
  | {
      readonly type: 'file_change';
      readonly id: string;
      /** Absolute paths; `kind` is `add`, `update` or `delete`. */
      readonly changes: readonly { readonly path: string; readonly kind: string }[];
      readonly status: string;
    }
  | {
      readonly type: 'mcp_tool_call';
      readonly id: string;
      readonly server: string;
      readonly tool: string;
      readonly failed: boolean;
      /** Why it failed; may be empty. */
      readonly error: string;
      readonly status: string;
    }
  | { readonly type: 'web_search'; readonly id: string; readonly query: string }
  | {
      readonly type: 'todo_list';
      readonly id: string;
      readonly items: readonly { readonly text: string; readonly completed: boolean }[];
    }
  | { readonly type: 'collab_tool_call'; readonly id: string; readonly tool: string; readonly status: string }
  /** Not fatal: an unknown model's metadata, deprecations. */
  | { readonly type: 'error'; readonly id: string; readonly message: string };

type Fields = Readonly<Record<string, unknown>>;

/**
 * One line of Codex's stdout. Null for whatever is no event we know: other text, unknown types, wrong shapes. Never
 * throws. Of a key given twice (a web search's item has two `id`) the last counts, as in JSON.parse.
 */
export function parseEvent(line: string): CodexEvent | null {
  if (!line.includes('{')) return null;
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return null;
  }
  return isFields(value) ? readEvent(value) : null;
}

function readEvent(event: Fields): CodexEvent | null {
  const type = event['type'];
  switch (type) {
    case 'thread.started': {
      const thread = event['thread_id'];
      return typeof thread === 'string' && thread !== '' ? { type, thread } : null;
    }
    case 'turn.started':
      return { type };
    case 'turn.completed':
      return { type, usage: readUsage(event['usage']) };
    case 'turn.failed':
      return { type, message: messageOf(event['error']) };
    case 'error':
      return typeof event['message'] === 'string' ? { type, message: event['message'] } : null;
    case 'item.started':
    case 'item.updated':
    case 'item.completed': {
      const item = isFields(event['item']) ? readItem(event['item']) : null;
      return item === null ? null : { type, item };
    }
    default:
      return null;
  }
}

function readItem(item: Fields): CodexItem | null {
  const id = text(item['id']) ?? '';
  const type = item['type'];
  const status = text(item['status']) ?? '';
  switch (type) {
    case 'agent_message':
    case 'reasoning': {
      const said = text(item['text']);
      return said === null ? null : { type, id, text: said };
    }
    case 'command_execution': {
      const command = text(item['command']);
      if (command === null) return null;
      const exitCode = Number.isInteger(item['exit_code']) ? (item['exit_code'] as number) : null;
      return { type, id, command, output: text(item['aggregated_output']) ?? '', exitCode, status };
    }
    case 'file_change':
      return { type, id, status, changes: list(item['changes']).flatMap(readChange) };
    case 'mcp_tool_call': {
      const server = text(item['server']);
      const tool = text(item['tool']);
      if (server === null || tool === null) return null;
      const failed = status === 'failed' || (item['error'] !== null && item['error'] !== undefined);
      return { type, id, server, tool, failed, error: messageOf(item['error']), status };
    }
    case 'web_search':
      return { type, id, query: text(item['query']) ?? '' };
    case 'todo_list':
      return { type, id, items: list(item['items']).flatMap(readTodo) };
    case 'collab_tool_call':
      return { type, id, tool: text(item['tool']) ?? '', status };
    case 'error': {
      const message = text(item['message']);
      return message === null ? null : { type, id, message };
    }
    default:
      return null;
  }
}

function readChange(change: unknown): { path: string; kind: string }[] {
  if (!isFields(change)) return [];
  const path = text(change['path']);
  return path === null ? [] : [{ path, kind: text(change['kind']) ?? '' }];
}

function readTodo(item: unknown): { text: string; completed: boolean }[] {
  if (!isFields(item)) return [];
  const what = text(item['text']);
  return what === null ? [] : [{ text: what, completed: item['completed'] === true }];
}

function readUsage(usage: unknown): Usage | null {
  if (!isFields(usage)) return null;
  return {
    input: count(usage['input_tokens']),
    cached: count(usage['cached_input_tokens']),
    output: count(usage['output_tokens']),
    reasoning: count(usage['reasoning_output_tokens']),
  };
}

function messageOf(error: unknown): string {
  return (isFields(error) ? text(error['message']) : text(error)) ?? '';
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function count(value: unknown): number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : 0;
}
