/** One request to the scripted Responses API, and what tests ask of it. */
import type { IncomingHttpHeaders } from 'node:http';

export type Json = Record<string, unknown>;

export interface RecordedRequest {
  readonly index: number;
  /** Path with the query. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly authorization: string;
  readonly body: Json;
  /** The body as it came. */
  readonly text: string;
  readonly model: string;
  readonly instructions: string;
  readonly input: readonly Json[];
  /** What became of it; `client-gone` when the client closed the connection before the reply was whole. */
  state: 'open' | 'answered' | 'cut' | 'client-gone';
}

export interface ToolOutput {
  readonly callId: string;
  /** What the command printed, without Codex's frame around it. */
  readonly output: string;
  readonly exitCode: number | null;
  /** With the frame. */
  readonly whole: string;
}

export function recordRequest(
  index: number,
  path: string,
  headers: IncomingHttpHeaders,
  text: string,
): RecordedRequest {
  const body = parseObject(text);
  return {
    index,
    path,
    headers,
    authorization: headers.authorization ?? '',
    body,
    text,
    model: typeof body['model'] === 'string' ? body['model'] : '',
    instructions: typeof body['instructions'] === 'string' ? body['instructions'] : '',
    input: objects(body['input']),
    state: 'open',
  };
}

/**
 * How the asking model is given its tools. gpt-6.x ("code mode") has one custom tool `exec` that takes JavaScript; it
 * comes inside an `additional_tools` item of the input, not in `tools`. gpt-4o and models that the catalog doesn't know
 * have functions, `exec_command` among them; they patch through a shell command that Codex intercepts.
 */
export function toolFamily(request: RecordedRequest): 'code-mode' | 'functions' {
  const tools = [request.body, ...request.input].flatMap((holder) => objects(holder['tools']));
  const flat = tools.flatMap((tool) => [tool, ...objects(tool['tools'])]);
  return flat.some((tool) => tool['type'] === 'custom' && tool['name'] === 'exec') ? 'code-mode' : 'functions';
}

/** Text of the input's messages of one role, in order. The task is the last of `user`. */
function messagesOf(request: RecordedRequest, role: 'user' | 'developer' | 'assistant'): string[] {
  return request.input.filter((item) => item['type'] === 'message' && item['role'] === role).map(textOf);
}

/** The task as Codex sent it. */
export const taskOf = (request: RecordedRequest): string => messagesOf(request, 'user').at(-1) ?? '';

/** What the tools answered so far, in order. */
export function toolOutputs(request: RecordedRequest): ToolOutput[] {
  return request.input
    .filter((item) => item['type'] === 'function_call_output' || item['type'] === 'custom_tool_call_output')
    .map(toolOutput);
}

/** The last thing a tool answered; null in a thread's first request. */
export const finalOf = (request: RecordedRequest): ToolOutput | null => toolOutputs(request).at(-1) ?? null;

function toolOutput(item: Json): ToolOutput {
  const whole = textOf(item);
  const callId = typeof item['call_id'] === 'string' ? item['call_id'] : '';
  // Code mode: `Script completed…Output:\n` and then what our script printed: exec_command's answer as JSON.
  const json = /Output:\n(\{.*\})$/s.exec(whole)?.[1];
  const answer = json === undefined ? {} : parseObject(json);
  if (typeof answer['output'] === 'string') {
    const code = answer['exit_code'];
    return { callId, output: answer['output'], exitCode: typeof code === 'number' ? code : null, whole };
  }
  const code = /(?:Process exited with code|Exit code:) (-?\d+)/.exec(whole)?.[1];
  return {
    callId,
    output: whole.slice(lastFrameEnd(whole)),
    exitCode: code === undefined ? null : Number(code),
    whole,
  };
}

/** An intercepted patch has two frames, one in the other; a command's own output may hold the word too: only heads count. */
function lastFrameEnd(whole: string): number {
  const frame =
    /^(?:(?:Chunk ID|Wall time|Process exited|Original token count|Exit code|Script completed)[^\n]*\n)*Output:\n/;
  let end = 0;
  for (;;) {
    const found = frame.exec(whole.slice(end));
    if (found === null) return end;
    end += found[0].length;
  }
}

function textOf(item: Json): string {
  const content = item['content'] ?? item['output'];
  if (typeof content === 'string') return content;
  return objects(content)
    .map((part) => (typeof part['text'] === 'string' ? part['text'] : ''))
    .join('');
}

function objects(value: unknown): Json[] {
  return Array.isArray(value) ? value.filter((item): item is Json => typeof item === 'object' && item !== null) : [];
}

function parseObject(text: string): Json {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
  } catch {
    return {};
  }
}
