import { isSandboxFault } from '../isolation/sandbox-fault.ts';
import type { Activity } from './activity.ts';
import { isUnapproved } from './approval.ts';
import type { CodexEvent, CodexItem } from './events.ts';
import { unwrapShell } from './shell-wrapper.ts';
import type { Usage } from './usage.ts';

/**
 * What the events of one Codex process told, up to now. What is kept cut (activity) is redacted before the cut;
 * `message` and `failure` are whole, and as Codex gave them.
 */
export interface Turn {
  thread: string | null;
  /** The last message. After a dropped stream Codex can say one again: the last still counts. */
  message: string | null;
  /** Sum over the completed turns; null when none told it. */
  usage: Usage | null;
  state: 'none' | 'running' | 'completed' | 'failed';
  /** Message of `turn.failed`; null when no turn failed. */
  failure: string | null;
  /** The last `error` event: why Codex reconnects, or what ends the turn. */
  lastError: string | null;
  /** How often Codex reconnected in a row, since something last came of it. */
  reconnects: number;
  activity: Activity[];
  /** First line of a failed command whose output shows that the sandbox could not start; else null. */
  sandboxFailure: string | null;
  /** A command exited with 0: the sandbox works. */
  commandSucceeded: boolean;
  /** What Codex said about a code-mode host that it cannot start: no command will run; else null. */
  hostFailure: string | null;
  /** Why tool calls of MCP servers were refused, by server; for want of approval. */
  readonly unapproved: Map<string, string>;
  /** A command or a file change began. */
  worked: boolean;
  /** A tool call began that may have changed something outside the sandbox. */
  calledTools: boolean;
  /** Commands that run: item id → where they stand in `activity` (-1 = dropped) and since when. */
  readonly running: Map<string, { readonly index: number; readonly since: number }>;
  readonly redact: Redact;
}

type Redact = (text: string) => string;

const MAX_ACTIVITY = 1000;
const MAX_RUNNING = 1000;
const MAX_LINE = 2000;
/** A command can hold a whole file as a here-document; the listing shows its start. */
const MAX_TEXT = 4096;
const RECONNECTING = /^Reconnecting\.\.\. \d+\/\d+/;
const CODE_MODE_UNAVAILABLE = /^Code Mode is unavailable\b/i;
const MAX_UNAPPROVED = 20;

export function createTurn(redact: Redact): Turn {
  return {
    thread: null,
    message: null,
    usage: null,
    state: 'none',
    failure: null,
    lastError: null,
    reconnects: 0,
    activity: [],
    sandboxFailure: null,
    commandSucceeded: false,
    hostFailure: null,
    unapproved: new Map(),
    worked: false,
    calledTools: false,
    running: new Map(),
    redact,
  };
}

/**
 * Adds one event to `turn`, in place: a run can have a million of them. What is kept is bounded, but for the message.
 * @param now milliseconds, for the commands' durations.
 */
export function foldEvent(turn: Turn, event: CodexEvent, now: number): void {
  switch (event.type) {
    case 'thread.started':
      turn.thread = event.thread;
      return;
    case 'turn.started':
      turn.state = 'running';
      return;
    case 'turn.completed':
      turn.state = 'completed';
      if (event.usage !== null) turn.usage = addUsage(turn.usage, event.usage);
      return;
    case 'turn.failed':
      turn.state = 'failed';
      turn.failure = event.message;
      return;
    case 'error':
      if (RECONNECTING.test(event.message)) turn.reconnects++;
      turn.lastError = event.message;
      return;
    default:
      foldItem(turn, event.type, event.item, now);
  }
}

export function isReconnect(event: CodexEvent): boolean {
  return event.type === 'error' && RECONNECTING.test(event.message);
}

export function addUsage(sum: Usage | null, { input, cached, output, reasoning }: Usage): Usage {
  if (sum === null) return { input, cached, output, reasoning };
  return {
    input: sum.input + input,
    cached: sum.cached + cached,
    output: sum.output + output,
    reasoning: sum.reasoning + reasoning,
  };
}

function foldItem(turn: Turn, type: CodexEvent['type'], item: CodexItem, now: number): void {
  const completed = type === 'item.completed';
  if (item.type !== 'error' && item.type !== 'agent_message') turn.reconnects = 0;
  switch (item.type) {
    case 'agent_message':
      if (completed) turn.message = item.text;
      return;
    case 'command_execution':
      turn.worked = true;
      foldCommand(turn, completed, item, now);
      return;
    case 'file_change':
      turn.worked = true;
      if (!completed || item.status === 'failed') return;
      for (const { path, kind } of item.changes)
        push(turn, { kind: 'file_change', path: shown(turn, path), change: shown(turn, kind) });
      return;
    case 'mcp_tool_call':
      turn.calledTools = true;
      if (completed) {
        const { server, tool, failed } = item;
        if (isUnapproved(item.error) && turn.unapproved.size < MAX_UNAPPROVED)
          turn.unapproved.set(shown(turn, server), shown(turn, item.error));
        push(turn, { kind: 'mcp_tool_call', server: shown(turn, server), tool: shown(turn, tool), failed });
      }
      return;
    case 'collab_tool_call':
      turn.worked = true;
      return;
    case 'web_search':
      if (completed) push(turn, { kind: 'web_search', query: shown(turn, item.query) });
      return;
    case 'error':
      if (CODE_MODE_UNAVAILABLE.test(item.message)) turn.hostFailure = turn.redact(item.message).slice(0, MAX_LINE);
      return;
    case 'reasoning':
    case 'todo_list':
      return;
  }
}

function foldCommand(
  turn: Turn,
  completed: boolean,
  item: CodexItem & { type: 'command_execution' },
  now: number,
): void {
  const begun = turn.running.get(item.id);
  if (!completed) {
    if (begun !== undefined) return;
    // Listed from its start on: it may never complete.
    const index = push(turn, {
      kind: 'command',
      command: shown(turn, unwrapShell(item.command)),
      exitCode: null,
      seconds: null,
    });
    turn.running.set(item.id, { index, since: now });
    const [oldest] = turn.running.keys();
    if (turn.running.size > MAX_RUNNING && oldest !== undefined) turn.running.delete(oldest);
    return;
  }
  turn.running.delete(item.id);
  if (item.exitCode === 0) turn.commandSucceeded = true;
  if (turn.sandboxFailure === null && isSandboxFault(item.output, item.exitCode)) {
    turn.sandboxFailure = turn.redact(item.output.trim().split('\n', 1)[0] ?? '').slice(0, MAX_LINE);
  }
  const seconds = begun === undefined ? null : Math.max(0, now - begun.since) / 1000;
  const entry: Activity = {
    kind: 'command',
    command: shown(turn, unwrapShell(item.command)),
    exitCode: item.exitCode,
    seconds,
  };
  if (begun === undefined) push(turn, entry);
  else if (begun.index >= 0) turn.activity[begun.index] = entry;
}

function push(turn: Turn, entry: Activity): number {
  if (turn.activity.length < MAX_ACTIVITY) return turn.activity.push(entry) - 1;
  return -1;
}

function shown(turn: Turn, text: string): string {
  return turn.redact(text).slice(0, MAX_TEXT);
}
