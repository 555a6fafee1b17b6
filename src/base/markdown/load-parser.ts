import { isSimple } from './read-simple.ts';

type Parser = typeof import('./markdown-parser.ts');

let loaded: Parser | null = null;

/**
 * Loads markdown-it where a text needs it: a replay of a simple text does without. Await it before `readMarkdown`,
 * `readInline` and what is made of them: those are synchronous.
 */
export async function prepareMarkdown(text: string): Promise<void> {
  if (!isSimple(text)) await loadMarkdown();
}

/** For any text. */
export async function loadMarkdown(): Promise<void> {
  loaded ??= await import('./markdown-parser.ts');
}

export function loadedParser(): Parser {
  if (loaded === null) throw new Error('Markdown was read before prepareMarkdown() had loaded the parser');
  return loaded;
}
