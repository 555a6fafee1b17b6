import type { Activity } from './activity.ts';
import type { CodexEvent, CodexItem } from './events.ts';
import { unwrapShell } from './shell-wrapper.ts';

/** Commands that may run at one time; of more, the oldest counts as one that never ended. */
const MAX_RUNNING = 1_000;

/**
 * What Codex did, out of its events one by one: each thing as it completes, so that nothing is kept but the commands
 * that run.
 */
export class ActivityEvents {
  readonly #running = new Map<string, Activity>();

  add(event: CodexEvent): Activity[] {
    if (event.type === 'item.completed') return this.#completed(event.item);
    if (event.type !== 'item.started' || event.item.type !== 'command_execution') return [];
    this.#running.set(event.item.id, command(event.item));
    return this.#running.size > MAX_RUNNING ? this.#oldest() : [];
  }

  /** Those that never ended. */
  end(): Activity[] {
    return [...this.#running.values()];
  }

  #completed(item: CodexItem): Activity[] {
    switch (item.type) {
      case 'command_execution':
        this.#running.delete(item.id);
        return [command(item)];
      case 'file_change':
        if (item.status === 'failed') return [];
        return item.changes.map(({ path, kind }) => ({ kind: 'file_change', path, change: kind }));
      case 'web_search':
        return [{ kind: 'web_search', query: item.query }];
      case 'mcp_tool_call':
        return [{ kind: 'mcp_tool_call', server: item.server, tool: item.tool, failed: item.failed }];
      default:
        return [];
    }
  }

  #oldest(): Activity[] {
    for (const [id, did] of this.#running) {
      this.#running.delete(id);
      return [did];
    }
    return [];
  }
}

function command(item: CodexItem & { type: 'command_execution' }): Activity {
  return { kind: 'command', command: unwrapShell(item.command), exitCode: item.exitCode, seconds: null };
}
