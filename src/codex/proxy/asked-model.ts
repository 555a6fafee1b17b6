import type { IncomingMessage } from 'node:http';

/** A larger body is not read for the model's name; Codex names it first. */
const MAX_BODY = 4 * 1024 * 1024;
/** As Codex writes it: the start of the body tells, and nothing more has to be kept. */
const NAMED_FIRST = /^\s*\{\s*"model"\s*:\s*"([^"\\]*)"/;
const START = 1024;

/**
 * Tells the model that a request to the Responses API asks for, when its body has ended: a sub-agent or a profile may use
 * another one than the job. Nothing is told of a body that is compressed, no JSON, or larger than `MAX_BODY` without
 * naming the model first. Call it in the turn in which the body is piped.
 */
export function watchModel(request: IncomingMessage, tell: (model: string) => void): void {
  let chunks: Buffer[] = [];
  let size = 0;
  let first: string | null = null;
  request.on('data', (chunk: Buffer) => {
    const before = size;
    size += chunk.length;
    if (first !== null) return;
    chunks.push(chunk);
    if (before < START) first = NAMED_FIRST.exec(Buffer.concat(chunks).toString('latin1'))?.[1] ?? null;
    if (first !== null || size > MAX_BODY) chunks = [];
  });
  request.on('end', () => {
    const model = first ?? (size <= MAX_BODY ? modelIn(Buffer.concat(chunks).toString('utf8')) : null);
    chunks = [];
    if (isModelName(model)) tell(model);
  });
}

function modelIn(body: string): unknown {
  try {
    return (JSON.parse(body) as { model?: unknown } | null)?.model;
  } catch {
    return null;
  }
}

/** It is shown and stored: names of models look like this, also those of gateways and of Ollama. */
function isModelName(model: unknown): model is string {
  return typeof model === 'string' && /^[\w./:@+-]{1,200}$/.test(model);
}
