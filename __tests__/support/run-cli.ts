/** Starts the shipped command line as a person or a script does: a child process with an environment made from nothing. */
import { randomUUID } from 'node:crypto';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type ChildRun, runChild, type SendSignal } from './child.ts';
import { defined, ROOT } from './run-action.ts';

export interface CliOptions {
  readonly args: readonly string[];
  readonly cwd: string;
  readonly home: string;
  /** Over PATH and HOME; undefined takes a variable away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly stdin?: string | Buffer;
  /** This process's own Node by default. */
  readonly node?: string;
  /** The bundle; `dist/cli/index.js` by default. */
  readonly main?: string;
  /** 120,000 by default. */
  readonly timeoutMs?: number;
  readonly signals?: readonly SendSignal[];
}

export function runCli(options: CliOptions): Promise<ChildRun> {
  const mark = randomUUID();
  return runChild({
    command: options.node ?? process.execPath,
    args: [options.main ?? join(ROOT, 'dist', 'cli', 'index.js'), ...options.args],
    cwd: options.cwd,
    env: defined({ PATH: process.env['PATH'], HOME: options.home, CODEX_JOB_TEST: mark, ...options.env }),
    ...(options.stdin === undefined ? {} : { stdin: options.stdin }),
    timeoutMs: options.timeoutMs ?? 120_000,
    signals: options.signals ?? [],
    marks: [mark, options.home],
  });
}

/** The machine's own `node` (may be an older one): the first on PATH that isn't this repository's; null without one. */
export function machineNode(): string | null {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    if (folder === '' || folder.includes('node_modules')) continue;
    const path = join(folder, 'node');
    try {
      accessSync(path, constants.X_OK);
      return path;
    } catch {
      // Not there.
    }
  }
  return null;
}
