import type { Token } from 'markdown-it';
import type { Block, List } from './document.ts';
import type { GfmTable } from './gfm-table.ts';
import { loadedParser } from './load-parser.ts';
import { readSimple } from './read-simple.ts';

/** @returns null where quotes and lists are nested so deeply, or so many, that nobody reads it as a document */
export function readMarkdown(markdown: string): Block[] | null {
  const text = markdown.replace(/\r\n?/g, '\n').replaceAll('\0', '\ufffd');
  const simple = readSimple(text);
  return simple ?? parseMarkdown(text);
}

/** The same by markdown-it, whatever the text. */
export function parseMarkdown(text: string): Block[] | null {
  const { parser, NotADocument } = loadedParser();
  const tokens: Token[] = [];
  try {
    parser.block.parse(text, parser, {}, tokens);
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
