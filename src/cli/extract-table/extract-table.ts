/** Entry: the standalone post-processor, subcommand `extract-table` of the command line (contract section 6). */

import type { FileHandle } from 'node:fs/promises';
import { MAX_MARKDOWN } from '../../base/markdown/limits.ts';
import { prepareMarkdown } from '../../base/markdown/load-parser.ts';
import { escapeWorkflowLine } from '../../base/text/escape-workflow-commands.ts';
import type { Line } from '../../base/text/lines.ts';
import { linesBackwards } from '../../base/text/lines-backwards.ts';
import { type Bytes, bytesOfFile, type Input, openFile, readInput } from './input.ts';
import { EXTRACT_USAGE, type ExtractOptions, parseExtractOptions } from './options.ts';
import { type Output, outputTo } from './output.ts';
import { bytesOfPipe, isPipe } from './pipe.ts';
import { isKept, type Say, writeActivity, writeTable } from './write.ts';

export interface ExtractIo {
  /** Asked for only where it is read as a stream: Node's makes a pipe one that does not block. */
  readonly stdin: AsyncIterable<Buffer | string> & { readonly isTTY?: boolean };
  /** File descriptor of the same, where it may be read without a stream. */
  readonly pipe?: number;
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream;
}

/** Of this process. */
export function programIo(): ExtractIo {
  const { stdout, stderr } = process;
  return {
    get stdin() {
      return process.stdin;
    },
    pipe: 0,
    stdout,
    stderr,
  };
}

/** Codex writes this as it is; most lines, and most of the long ones, are something else. */
const MARK = 'agent_message';
/** The same, for the bytes of a line. Node searches for seven bytes or fewer four times as fast as for more. */
const MARK_BYTES = '"agent_';
const BROKEN_OFF = 1;
const MISUSED = 2;
const NO_TABLE = 3;

/**
 * @param argv what follows `extract-table`
 * @returns the exit status: 0, 1 when reading broke off, 2 for bad usage or an unreadable file, 3 for no table
 */
export async function extractTable(argv: readonly string[], io: ExtractIo): Promise<number> {
  const say: Say = (text) => void io.stderr.write(`codex-job extract-table: ${escapeWorkflowLine(text)}\n`);
  const parsed = parseExtractOptions(argv);
  if (parsed.kind === 'misused') {
    say(parsed.problem);
    io.stderr.write(`\n${EXTRACT_USAGE}`);
    return MISUSED;
  }
  const output = outputTo(io.stdout);
  try {
    if (parsed.kind === 'help') {
      await output.write(EXTRACT_USAGE);
      return 0;
    }
    const { file } = parsed.options;
    if (file === null)
      return await extract(await readInput(ofStdin(io, parsed.options, say)), null, parsed.options, output, say);
    const opened = await openFile(file);
    try {
      return await extract(await readInput(bytesOfFile(opened)), opened, parsed.options, output, say);
    } finally {
      await opened.close();
    }
  } catch (error) {
    return unreadable(error, parsed.kind === 'ok' ? parsed.options.file : null, say);
  }
}

/** What Codex does is told while it does it, a message when all is read: then a pipe is read in large pieces. */
function ofStdin(io: ExtractIo, { take }: ExtractOptions, say: Say): Bytes {
  if (io.pipe !== undefined && take.kind !== 'activity' && isPipe(io.pipe)) return bytesOfPipe(io.pipe, () => io.stdin);
  if (io.stdin.isTTY) say('reading from the terminal; Ctrl-D ends.');
  return io.stdin;
}

async function extract(
  input: Input,
  file: FileHandle | null,
  { take, format }: ExtractOptions,
  output: Output,
  say: Say,
): Promise<number> {
  const none = (why: string): number => {
    say(why);
    return NO_TABLE;
  };
  if (input.kind === 'too-long') {
    return none(
      'no table: the text has more than 64 MiB. Give the part with the table, or the JSON events of the run.',
    );
  }
  if (take.kind === 'activity') {
    if (input.kind !== 'events') return none('no activity: these are no JSON events as codex exec --json prints them.');
    const count = await writeActivity(input.lines(), format, output, say);
    return count > 0 ? 0 : none('no activity: Codex ran no command, changed no file and searched nothing.');
  }
  const message = input.kind === 'text' ? input.text : await lastMessage(input.lines(MARK_BYTES), file, say);
  if (message === null) return none('no table: the events hold no message of Codex.');

  const { tablesOf } = await import('../../result/table/table.ts');
  await prepareMarkdown(message);
  let count = 0;
  let written = 0;
  for (const table of tablesOf(message)) {
    if (take.kind === 'index' && take.index !== count++) continue;
    if (written++ > 0 && format !== 'json') await output.write('\n');
    if (!(await writeTable(table, format, output)) || take.kind === 'index') break;
  }
  if (written > 0) return 0;
  if (count === 0 && message.length > MAX_MARKDOWN) {
    return none('no table: the message is longer than is searched, 16 MiB of Markdown or 64 MiB of JSON.');
  }
  if (count === 0) return none('no table: the message has none as JSON, Markdown, or a fenced block of CSV or TSV.');
  return none(
    `no table at that index: there ${count === 1 ? 'is one, at 0' : `are ${count}, from 0 to ${count - 1}`}.`,
  );
}

/** A file is read from its end, where the final message stands. */
async function lastMessage(lines: AsyncIterable<Line>, file: FileHandle | null, say: Say): Promise<string | null> {
  const { parseEvent } = await import('../../codex/events/events.ts');
  const messageOf = (line: Line): string | null => {
    const event = isKept(line, say) && line.text.includes(MARK) ? parseEvent(line.text) : null;
    return event?.type === 'item.completed' && event.item.type === 'agent_message' ? event.item.text : null;
  };
  const stat = await file?.stat();
  // A file of the kernel's (/proc) says that it is empty.
  if (file !== null && stat?.isFile() && stat.size > 0) {
    for await (const line of linesBackwards(file, stat.size, { containing: MARK_BYTES })) {
      const message = messageOf(line);
      if (message !== null) return message;
    }
    return null;
  }
  let last: string | null = null;
  for await (const line of lines) last = messageOf(line) ?? last;
  return last;
}

function unreadable(error: unknown, file: string | null, say: Say): number {
  const { code = '', message } = error as NodeJS.ErrnoException;
  const name = file ?? 'stdin';
  switch (code) {
    case 'ENOENT':
      say(`${name} does not exist. Give the path of a file, or nothing to read stdin.`);
      return MISUSED;
    case 'EISDIR':
      say(`${name} is a folder. Of a stored entry, give its file stdout or message.md.`);
      return MISUSED;
    case 'EACCES':
    case 'EPERM':
      say(`${name} may not be read by this user. Give it read permission, or run as its owner.`);
      return MISUSED;
    default:
      say(`${name} could not be processed: ${message}`);
      return BROKEN_OFF;
  }
}
