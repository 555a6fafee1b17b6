/** From a scripted reply to the bytes of a `text/event-stream`. */
import { DEFAULT_USAGE, type ReplyItem, type ReplyUsage, type Stream } from './reply.ts';
import { type Json, type RecordedRequest, toolFamily } from './request.ts';

/** The whole body of a streamed reply. Ids count up with the request, so that the same script gives the same bytes. */
export function renderStream(reply: Stream, request: RecordedRequest): Buffer {
  const id = `resp_${request.index}`;
  const events: Json[] = [{ type: 'response.created', response: { id } }];
  if (reply.kind !== 'failed') {
    for (const [at, item] of reply.items.entries()) events.push(...itemEvents(item, request, at));
  }
  events.push(lastEvent(reply, id));
  return Buffer.from(events.map((event) => `event: ${event['type']}\ndata: ${JSON.stringify(event)}\n\n`).join(''));
}

function lastEvent(reply: Stream, id: string): Json {
  switch (reply.kind) {
    case 'items':
      return {
        type: 'response.completed',
        response: { id, service_tier: reply.usage?.serviceTier, usage: wireUsage(reply.usage ?? DEFAULT_USAGE) },
      };
    case 'incomplete':
      return { type: 'response.incomplete', response: { id, incomplete_details: { reason: reply.reason } } };
    case 'failed':
      return {
        type: 'response.failed',
        response: { id, status: 'failed', error: { code: reply.code, message: reply.message } },
      };
  }
}

function wireUsage(usage: ReplyUsage): Json {
  return {
    input_tokens: usage.input,
    input_tokens_details: { cached_tokens: usage.cached },
    output_tokens: usage.output,
    output_tokens_details: { reasoning_tokens: usage.reasoning },
    total_tokens: usage.input + usage.output,
  };
}

function itemEvents(item: ReplyItem, request: RecordedRequest, at: number): Json[] {
  const suffix = `${request.index}_${at}`;
  const done = (wire: Json): Json => ({ type: 'response.output_item.done', output_index: at, item: wire });
  switch (item.kind) {
    case 'raw':
      return [done(item.item)];
    case 'reasoning':
      return [
        done({
          type: 'reasoning',
          id: `rs_${suffix}`,
          summary: [{ type: 'summary_text', text: item.text }],
          content: [],
        }),
      ];
    case 'message':
      return messageEvents(item.pieces, `msg_${suffix}`, at);
    case 'shell':
    case 'patch':
      return [done(toolCall(item, request, suffix))];
  }
}

function messageEvents(pieces: readonly string[], id: string, at: number): Json[] {
  const message = (text: string, status: string): Json => ({
    type: 'message',
    id,
    role: 'assistant',
    status,
    content: text === '' ? [] : [{ type: 'output_text', text, annotations: [] }],
  });
  const whole = message(pieces.join(''), 'completed');
  const done = { type: 'response.output_item.done', output_index: at, item: whole };
  if (pieces.length < 2) return [done];
  return [
    { type: 'response.output_item.added', output_index: at, item: message('', 'in_progress') },
    ...pieces.map((delta) => ({
      type: 'response.output_text.delta',
      item_id: id,
      output_index: at,
      content_index: 0,
      delta,
    })),
    done,
  ];
}

function toolCall(
  item: Extract<ReplyItem, { kind: 'shell' | 'patch' }>,
  request: RecordedRequest,
  suffix: string,
): Json {
  const call_id = `call_${suffix}`;
  if (toolFamily(request) === 'code-mode') {
    // The pragma: `exec` itself yields after 30 s otherwise, whatever the nested tool was allowed.
    const input =
      item.kind === 'patch'
        ? `text(await tools.apply_patch(${JSON.stringify(item.patch)}));`
        : `// @exec: ${JSON.stringify({ yield_time_ms: item.yieldMs + 1000 })}\ntext(await tools.exec_command(${JSON.stringify({ cmd: item.command, yield_time_ms: item.yieldMs })}));`;
    return { type: 'custom_tool_call', id: `ctc_${suffix}`, call_id, name: 'exec', namespace: 'functions', input };
  }
  // Codex takes a shell command that is only this heredoc for a patch, and makes it a `file_change` item.
  const args =
    item.kind === 'patch'
      ? { cmd: `apply_patch <<'CODEX_JOB_PATCH'\n${item.patch}\nCODEX_JOB_PATCH\n` }
      : { cmd: item.command, yield_time_ms: item.yieldMs };
  return { type: 'function_call', id: `fc_${suffix}`, call_id, name: 'exec_command', arguments: JSON.stringify(args) };
}
