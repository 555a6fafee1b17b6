import type { Token } from './flags.ts';

export interface Thread {
  readonly kind: 'resume' | 'fork';
  /** UUID in lower case. */
  readonly thread: string;
}

const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;

export type ThreadReading =
  | { readonly kind: 'none' }
  | { readonly kind: 'thread'; readonly resume: Thread }
  | { readonly kind: 'invalid'; readonly received: string; readonly expected: string };

/** The words that are no flags: nothing, or `resume UUID`, or `fork UUID`. A `-` is the prompt on stdin, as it is anyway. */
export function readThread(tokens: readonly Token[]): ThreadReading {
  const [first, ...others] = tokens.filter((token) => token.kind === 'positional' && token.text !== '-');
  if (first?.kind !== 'positional') return { kind: 'none' };
  const kind = first.literal ? null : first.text;
  if (kind === 'review' || kind === 'help') {
    return {
      kind: 'invalid',
      received: kind,
      expected: 'flags, `resume UUID` and `fork UUID`; say in task what Codex should do',
    };
  }
  if (kind !== 'resume' && kind !== 'fork') return prompt(first.text);
  const [id, surplus] = others;
  // `--last` in the place of an id has its own message.
  if (id?.kind !== 'positional' && tokens.some((token) => token.kind === 'flag' && token.flag === '--last'))
    return { kind: 'none' };
  if (id?.kind !== 'positional' || !UUID.test(id.text)) {
    return {
      kind: 'invalid',
      received: id?.kind === 'positional' ? `${kind} ${id.text}` : kind,
      expected: `${kind} with the UUID of a thread behind it (anything else would start a new thread)`,
    };
  }
  if (surplus?.kind === 'positional') return prompt(surplus.text);
  return { kind: 'thread', resume: { kind, thread: id.text.toLowerCase() } };
}

function prompt(received: string): ThreadReading {
  return { kind: 'invalid', received, expected: 'task or task-file for the prompt' };
}
