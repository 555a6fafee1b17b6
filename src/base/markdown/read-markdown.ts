import MarkdownIt, { type Token } from 'markdown-it';
import { type GfmTable, gfmTable } from './gfm-table.ts';
import { MAX_NESTING, MAX_TOKENS } from './limits.ts';

/** A block of a Markdown text. `text` of paragraphs and headings is still Markdown: see `readInline`. */
export type Block =
  | GfmTable
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  /** `language` is the info string's first word in lower case; null for indented code. */
  | { readonly kind: 'code'; readonly language: string | null; readonly text: string }
  | { readonly kind: 'html'; readonly text: string }
  | { readonly kind: 'rule' }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
  | List;

export interface List {
  readonly kind: 'list';
  /** The first number; null for bullets. */
  readonly start: number | null;
  /** Without empty lines between its parts. */
  readonly tight: boolean;
  readonly items: readonly (readonly Block[])[];
}

/**
 * The one reader of Markdown, for the table and the report: markdown-it's CommonMark with GitHub's tables. Linear in
 * the text, because nesting is bounded.
 *
 * Definitions of links (`[name]: address`) are no syntax here but text. An answer such as `[RESULT]: ok` would vanish
 * otherwise, and nobody writes links by reference in a short message.
 */
export const parser = new MarkdownIt({ html: true, maxNesting: MAX_NESTING }).disable('reference');
parser.block.ruler.before('lheading', 'gfm_table', gfmTable, { alt: ['paragraph'] });
parser.block.ruler.disable('table');
// What a link may lead to is for the writer to say.
parser.validateLink = () => true;
parser.normalizeLinkText = (text) => text;

parser.block.ruler.before('code', 'limits', ({ level, tokens }) => {
  // The parser itself would drop what is nested deeper.
  if (level >= MAX_NESTING - 2 || tokens.length > MAX_TOKENS) throw new NotADocument();
  return false;
});

class NotADocument extends Error {}

/** @returns null where quotes and lists are nested so deeply, or so many, that nobody reads it as a document */
export function readMarkdown(markdown: string): Block[] | null {
  const tokens: Token[] = [];
  try {
    parser.block.parse(markdown.replace(/\r\n?/g, '\n').replaceAll('\0', '\ufffd'), parser, {}, tokens);
  } catch (error) {
    if (error instanceof NotADocument) return null;
    throw error;
  }
  return new Tree(tokens).blocks();
}

class Tree {
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  /** Up to the end of the container at hand, whose closing token is taken as well. */
  blocks(): Block[] {
    const blocks: Block[] = [];
    for (let token = this.#next(); token && token.nesting >= 0; token = this.#next()) blocks.push(this.#block(token));
    return blocks;
  }

  #next(): Token | undefined {
    return this.#tokens[this.#at++];
  }

  #block(token: Token): Block {
    switch (token.type) {
      case 'gfm_table':
        return token.meta as unknown as GfmTable;
      case 'heading_open':
        return { kind: 'heading', level: Number(token.tag.slice(1)), text: this.#text() };
      case 'paragraph_open':
        return { kind: 'paragraph', text: this.#text() };
      case 'fence':
        return {
          kind: 'code',
          language: (token.info.trim().split(/[\s{]/, 1)[0] ?? '').toLowerCase(),
          text: token.content,
        };
      case 'code_block':
        return { kind: 'code', language: null, text: token.content };
      case 'hr':
        return { kind: 'rule' };
      case 'blockquote_open':
        return { kind: 'quote', blocks: this.blocks() };
      case 'bullet_list_open':
      case 'ordered_list_open':
        return this.#list(token);
      default:
        return { kind: 'html', text: token.content };
    }
  }

  #list({ type, attrs }: Token): List {
    const items: Block[][] = [];
    const before = this.#at;
    while (this.#next()?.nesting === 1) items.push(this.blocks());
    const level = this.#tokens[before]?.level ?? 0;
    const inner = this.#tokens.slice(before, this.#at);
    const tight = !inner.some((token) => token.type === 'paragraph_open' && token.level === level + 1 && !token.hidden);
    const start = Number(attrs?.find(([name]) => name === 'start')?.[1] ?? 1);
    return { kind: 'list', start: type === 'ordered_list_open' ? start : null, tight, items };
  }

  /** The text of a leaf, whose closing token is taken as well. */
  #text(): string {
    const text = this.#next()?.content ?? '';
    this.#next();
    return text;
  }
}
