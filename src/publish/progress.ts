import path from 'node:path';
import type { Clock, Log, Redactor } from '../base/ports.ts';
import { escapeWorkflowLine, escapeWorkflowLines } from '../base/text/escape-workflow-commands.ts';
import { aboutDollars, counted, duration, plural } from '../base/text/numbers.ts';
import { approvalAdvice, isUnapproved } from '../codex/events/approval.ts';
import type { CodexEvent, CodexItem } from '../codex/events/events.ts';
import { unwrapShell } from '../codex/events/shell-wrapper.ts';
import type { Usage } from '../codex/events/usage.ts';

const MESSAGE_LINES = 12;
const LINE_CHARS = 240;
const FILES = 20;

export interface ProgressOptions {
  /** Everything is cut to a legible length here, and a secret that was cut in two is found no more: so redact first. */
  readonly redactor: Redactor;
  /** Folder that changed files are shown relative to. */
  readonly root?: string;
  /** For the commands' durations. */
  readonly clock?: Clock;
}

/**
 * Tells what Codex is doing, event by event, in a few readable lines each: commands with exit code and duration,
 * messages, files, searches, retries. Never a command's output.
 */
export function createProgress(
  log: Log,
  { redactor, root, clock = Date.now }: ProgressOptions,
): (event: CodexEvent) => void {
  const show: Show = {
    line: (text) => clipped(escapeWorkflowLine(redactor.text(text))),
    lines: (text) => quoted(redactor.text(text)),
    file: (file) => relative(file, root),
  };
  const commands = createCommands(show, clock);
  let plan = '';
  return (event) => {
    const { text, command = '' } = 'item' in event ? itemText(event, show, commands) : { text: eventText(event, show) };
    // Codex repeats its plan with each step; once is enough.
    const isPlan = 'item' in event && event.item.type === 'todo_list';
    if (text === '' || (isPlan && text === plan)) return;
    if (isPlan) plan = text;
    commands.lastStarted = command;
    log.info(text);
  };
}

/** How foreign text is shown. */
interface Show {
  /** On one line, cut. */
  line(text: string): string;
  /** On a few lines, each behind a bar. */
  lines(text: string): string;
  file(path: string): string;
}

interface Commands {
  /** Item id of the command whose start was the last thing that was said; else empty. */
  lastStarted: string;
  text(type: CodexEvent['type'], item: CodexItem & { type: 'command_execution' }): Text;
}

/** What to say; empty = nothing. `command`: the item that it says the start of. */
interface Text {
  readonly text: string;
  readonly command?: string;
}

function createCommands(show: Show, clock: Clock): Commands {
  const started = new Map<string, number>();
  return {
    lastStarted: '',
    text(type, item) {
      const text = show.line(unwrapShell(item.command));
      if (type !== 'item.completed') {
        if (started.has(item.id)) return { text: '' };
        started.set(item.id, clock());
        return { text: `$ ${text}`, command: item.id };
      }
      const since = started.get(item.id);
      started.delete(item.id);
      const took = since === undefined ? '' : ` · ${duration(Math.max(0, clock() - since) / 1000)}`;
      const end = item.exitCode === null ? item.status || 'ended' : `exit ${item.exitCode}`;
      const what = this.lastStarted === item.id && item.id !== '' ? '' : ` · ${text}`;
      return { text: `  ${item.exitCode === 0 ? '✓' : '✗'} ${show.line(end)}${took}${what}` };
    },
  };
}

function itemText({ type, item }: CodexEvent & { item: CodexItem }, show: Show, commands: Commands): Text {
  if (item.type === 'command_execution') return commands.text(type, item);
  if (item.type === 'todo_list') {
    const done = item.items.filter((todo) => todo.completed).length;
    return { text: `☐ plan: ${done} of ${plural(item.items.length, 'step')} done` };
  }
  return { text: type === 'item.completed' ? completedText(item, show) : '' };
}

/** Why a tool call failed; where nobody could approve it, with the setting to change. */
function failure({ server, error }: CodexItem & { type: 'mcp_tool_call' }, show: Show): string {
  if (error === '') return ' (failed)';
  const advice = isUnapproved(error) ? `; ${approvalAdvice(show.line(server))}` : '';
  return ` (failed: ${show.line(error)}${advice})`;
}

function completedText(item: CodexItem, show: Show): string {
  switch (item.type) {
    case 'agent_message':
      return show.lines(item.text);
    case 'file_change': {
      const failed = item.status === 'failed' ? ' (failed)' : '';
      const lines = item.changes
        .slice(0, FILES)
        .map(({ path: file, kind }) => `✎ ${show.line(`${kind || 'change'} ${show.file(file)}`)}${failed}`);
      if (item.changes.length > FILES) lines.push(`✎ … and ${plural(item.changes.length - FILES, 'more file')}`);
      return lines.join('\n');
    }
    case 'web_search':
      return `⌕ ${show.line(item.query || 'web search')}`;
    case 'mcp_tool_call':
      return `⚒ ${show.line(`${item.server}.${item.tool}`)}${item.failed ? failure(item, show) : ''}`;
    case 'collab_tool_call':
      return `⚒ ${show.line(item.tool)}`;
    case 'error':
      return `! ${show.line(item.message)}`;
    default:
      return '';
  }
}

function eventText(event: Exclude<CodexEvent, { item: CodexItem }>, show: Show): string {
  switch (event.type) {
    case 'thread.started':
      return `Thread ${show.line(event.thread)}`;
    case 'turn.started':
    // Its token counts leave out sub-agents: the run tells the whole sum at its end.
    case 'turn.completed':
      return '';
    case 'turn.failed':
      return `✗ ${show.line(event.message || 'the turn failed')}`;
    case 'error':
      return `${/^reconnecting/i.test(event.message) ? '↻' : '!'} ${show.line(event.message)}`;
  }
}

/** What a run used, all its tries and sub-agents together. */
export function usageLine(usage: Usage, costUsd: number | null): string {
  const cost = costUsd === null ? '' : `, ${aboutDollars(costUsd)}`;
  return `Tokens: ${counted(usage.input)} in (${counted(usage.cached)} cached), ${counted(usage.output)} out (${counted(usage.reasoning)} reasoning)${cost}`;
}

function quoted(text: string): string {
  const lines = escapeWorkflowLines(text.trim()).filter(
    (line, i, all) => line.trim() !== '' || (all[i - 1] ?? '').trim() !== '',
  );
  const shown = lines.slice(0, MESSAGE_LINES).map((line) => `│ ${clipped(line)}`.trimEnd());
  if (lines.length > MESSAGE_LINES) shown.push(`│ … ${plural(lines.length - MESSAGE_LINES, 'more line')}`);
  return shown.join('\n');
}

/** Cut between characters. */
function clipped(line: string): string {
  if (line.length <= LINE_CHARS) return line;
  return `${line.slice(0, LINE_CHARS - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

function relative(file: string, root: string | undefined): string {
  if (root === undefined) return file;
  const inside = path.relative(root, file);
  return inside !== '' && inside.split(path.sep)[0] !== '..' && !path.isAbsolute(inside) ? inside : file;
}
