import type { IncomingMessage } from 'node:http';

/** The first request of a run holds its task, 1 MiB at most, and Codex's own instructions. */
const MAX_BODY = 4 * 1024 * 1024;

/**
 * Tells the model that a request to the Responses API asks for, when its body has ended: where a profile or a
 * configuration of the user's decides, nobody else says it. Nothing is told of a body that is larger than `MAX_BODY`,
 * compressed, or no JSON. The body is kept no longer than until its end. Call it in the turn in which the body is piped.
 */
export function watchModel(request: IncomingMessage, tell: (model: string) => void): void {
  let chunks: Buffer[] = [];
  let size = 0;
  request.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size <= MAX_BODY) chunks.push(chunk);
    else chunks = [];
  });
  request.on('end', () => {
    const model = size <= MAX_BODY ? modelIn(Buffer.concat(chunks).toString('utf8')) : null;
    chunks = [];
    if (model !== null) tell(model);
  });
}

function modelIn(body: string): string | null {
  try {
    const model = (JSON.parse(body) as { model?: unknown } | null)?.model;
    // It is shown and stored: names of models look like this, also those of gateways and of Ollama.
    return typeof model === 'string' && /^[\w./:@+-]{1,200}$/.test(model) ? model : null;
  } catch {
    return null;
  }
}
