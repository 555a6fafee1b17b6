import type { IncomingMessage } from 'node:http';
import { isSandboxFault } from '../isolation/sandbox-fault.ts';

/** What kept the model's last tool call from running anything; `said` is Codex's own text about it. */
export interface BrokenTools {
  readonly kind: 'host' | 'sandbox';
  readonly said: string;
}

/** A larger request is not looked into. */
const MAX_BODY = 16 * 1024 * 1024;
/** Without one of these there is nothing to parse a request for. */
const MARKS = ['code-mode host', 'bwrap: ', 'bubblewrap', 'linux-sandbox/'];

/**
 * Looks at the tool outputs in a request. Codex prints no event for a call that its code-mode host did not take, nor for
 * a command whose output says "Permission denied": the next request is the only place where such a failure is seen.
 * Call it in the turn in which the body is piped.
 */
export function watchToolOutputs(request: IncomingMessage, tell: (broken: BrokenTools | null) => void): void {
  let chunks: Buffer[] = [];
  let size = 0;
  request.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size <= MAX_BODY) chunks.push(chunk);
    else chunks = [];
  });
  request.on('end', () => {
    if (size > MAX_BODY) return;
    const body = Buffer.concat(chunks);
    chunks = [];
    tell(MARKS.some((mark) => body.includes(mark)) ? brokenTools(body.toString('utf8')) : null);
  });
}

/** By the last tool output of a request to the Responses API: what worked after a failure has outlived it. Pure. */
export function brokenTools(body: string): BrokenTools | null {
  const last = toolOutputs(body).at(-1);
  if (last === undefined) return null;
  // Codex's own words in place of an output. What a script or a command printed has a head before it.
  const [text = ''] = last;
  if (/^[^\n]{0,200}code[- ]mode host\b/i.test(text) && !/^(Script|Chunk ID)/.test(text)) {
    return { kind: 'host', said: text };
  }
  const command = last.flatMap(readCommand).at(-1);
  return command !== undefined && isSandboxFault(command.output, command.exitCode)
    ? { kind: 'sandbox', said: command.output.trim() }
    : null;
}

/** Each output as the texts that it is made of. */
function toolOutputs(body: string): readonly (readonly string[])[] {
  let input: unknown;
  try {
    input = (JSON.parse(body) as { input?: unknown } | null)?.input;
  } catch {
    return [];
  }
  return (Array.isArray(input) ? input : []).flatMap((item: { type?: unknown; output?: unknown } | null) => {
    if (typeof item?.type !== 'string' || !item.type.endsWith('_call_output')) return [];
    if (typeof item.output === 'string') return [[item.output]];
    const pieces = Array.isArray(item.output) ? item.output : [];
    return [pieces.flatMap((piece: { text?: unknown } | null) => (typeof piece?.text === 'string' ? piece.text : []))];
  });
}

/** `exec_command` says it in lines; a script of code mode usually prints the object that the command came to. */
function readCommand(text: string): { output: string; exitCode: number }[] {
  const plain = /^Process exited with code (\d+)$[\s\S]*?^Output:\n([\s\S]*)$/m.exec(text);
  if (plain !== null) return [{ exitCode: Number(plain[1]), output: plain[2] ?? '' }];
  try {
    const { exit_code: exitCode, output } = JSON.parse(text) as { exit_code?: unknown; output?: unknown };
    return typeof exitCode === 'number' && typeof output === 'string' ? [{ exitCode, output }] : [];
  } catch {
    return [];
  }
}
