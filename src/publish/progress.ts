import path from 'node:path';
import type { Clock, Log, Redactor } from '../base/ports.ts';
import { escapeWorkflowLine, escapeWorkflowLines } from '../base/text/escape-workflow-commands.ts';
import { aboutDollars, counted, duration, plural } from '../base/text/numbers.ts';
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
  const started = new Map<string, number>();
  let lastStarted = '';
  let plan = '';
  const short = (text: string) => clipped(escapeWorkflowLine(redactor.text(text)));
  const say = (line: string) => {
    lastStarted = '';
    log.info(line);
  };

  const command = (type: CodexEvent['type'], item: CodexItem & { type: 'command_execution' }) => {
    const text = short(unwrapShell(item.command));
    if (type !== 'item.completed') {
      if (started.has(item.id)) return;
      started.set(item.id, clock());
      say(`$ ${text}`);
      lastStarted = item.id;
      return;
    }
    const since = started.get(item.id);
    started.delete(item.id);
    const took = since === undefined ? '' : ` · ${duration(Math.max(0, clock() - since) / 1000)}`;
    const end = item.exitCode === null ? item.status || 'ended' : `exit ${item.exitCode}`;
    const what = lastStarted === item.id && item.id !== '' ? '' : ` · ${text}`;
    say(`  ${item.exitCode === 0 ? '✓' : '✗'} ${short(end)}${took}${what}`);
  };

  const item = (type: CodexEvent['type'], item: CodexItem) => {
    if (item.type === 'command_execution') return command(type, item);
    if (item.type === 'todo_list') {
      const next = `plan: ${item.items.filter((todo) => todo.completed).length} of ${plural(item.items.length, 'step')} done`;
      if (next !== plan) say(`☐ ${next}`);
      plan = next;
      return;
    }
    if (type !== 'item.completed') return;
    switch (item.type) {
      case 'agent_message':
        return say(quoted(redactor.text(item.text)));
      case 'file_change': {
        const failed = item.status === 'failed' ? ' (failed)' : '';
        const lines = item.changes
          .slice(0, FILES)
          .map(({ path: file, kind }) => `✎ ${short(`${kind || 'change'} ${relative(file, root)}`)}${failed}`);
        if (item.changes.length > FILES) lines.push(`✎ … and ${plural(item.changes.length - FILES, 'more file')}`);
        return lines.length > 0 ? say(lines.join('\n')) : undefined;
      }
      case 'web_search':
        return say(`⌕ ${short(item.query || 'web search')}`);
      case 'mcp_tool_call':
        return say(`⚒ ${short(`${item.server}.${item.tool}`)}${item.failed ? ' (failed)' : ''}`);
      case 'collab_tool_call':
        return say(`⚒ ${short(item.tool)}`);
      case 'error':
        return say(`! ${short(item.message)}`);
      case 'reasoning':
        return;
    }
  };

  return (event) => {
    switch (event.type) {
      case 'thread.started':
        return say(`Thread ${short(event.thread)}`);
      case 'turn.started':
      // Its token counts leave out sub-agents: the run tells the whole sum at its end.
      case 'turn.completed':
        return;
      case 'turn.failed':
        return say(`✗ ${short(event.message || 'the turn failed')}`);
      case 'error':
        return say(`${/^reconnecting/i.test(event.message) ? '↻' : '!'} ${short(event.message)}`);
      default:
        return item(event.type, event.item);
    }
  };
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
