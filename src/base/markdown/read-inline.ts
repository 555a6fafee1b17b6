import type { Token } from 'markdown-it';
import type { Inline } from './document.ts';
import { MAX_INLINE, MAX_INLINE_TOTAL } from './limits.ts';
import { loadedParser } from './load-parser.ts';
import { readSimpleInline } from './read-simple.ts';

/** Without these, there is no inline markup. Bare addresses are text. */
const MARKS = /[\\`*_~[\]<&\n]/;

/** The markup within a paragraph, heading or cell. A text beyond the limit is plain text. */
export function readInline(markdown: string): readonly Inline[] {
  if (markdown.length > MAX_INLINE || !MARKS.test(markdown)) return [{ kind: 'text', text: markdown }];
  return readSimpleInline(markdown) ?? parseInline(markdown);
}

/** The same by markdown-it, whatever the text. */
export function parseInline(markdown: string): readonly Inline[] {
  const { parser } = loadedParser();
  const tokens: Token[] = [];
  parser.inline.parse(markdown, parser, {}, tokens);
  return new Tree(tokens).inlines();
}

/**
 * Reads the cells of one message: gives each as a reader sees it. `<br>` is a blank; other HTML stays as written: in a
 * cell it is far more often a type such as `Map<string>` than markup. Cells beyond the limits stay as written, too.
 */
export function createCellReader(): (markdown: string) => string {
  let budget = MAX_INLINE_TOTAL;
  return (markdown) => {
    if (!MARKS.test(markdown) || budget < markdown.length) return markdown;
    budget -= markdown.length;
    return readInline(markdown).map(plain).join('').trim();
  };
}

function plain(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
    case 'code':
      return inline.text;
    case 'html':
      return /^<br\s*\/?>$/i.test(inline.text) ? ' ' : inline.text;
    case 'break':
      return ' ';
    default:
      return inline.children.map(plain).join('');
  }
}

const PAIRS = { em_open: 'emphasis', strong_open: 'strong', s_open: 'deleted' } as const;

class Tree {
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  inlines(): Inline[] {
    const inlines: Inline[] = [];
    for (let token = this.#tokens[this.#at++]; token && token.nesting >= 0; token = this.#tokens[this.#at++]) {
      inlines.push(this.#inline(token));
    }
    return inlines;
  }

  #inline(token: Token): Inline {
    switch (token.type) {
      case 'em_open':
      case 'strong_open':
      case 's_open':
        return { kind: PAIRS[token.type], children: this.inlines() };
      case 'code_inline':
        return { kind: 'code', text: token.content };
      case 'html_inline':
        return { kind: 'html', text: token.content };
      case 'softbreak':
      case 'hardbreak':
        return { kind: 'break', hard: token.type === 'hardbreak' };
      case 'link_open':
        return { kind: 'link', href: String(token.attrGet('href') ?? ''), children: this.inlines() };
      case 'image':
        return {
          kind: 'image',
          href: String(token.attrGet('src') ?? ''),
          children: new Tree(token.children ?? []).inlines(),
        };
      default:
        // `text`, and `text_special`: what an escape or a character reference stands for.
        return { kind: 'text', text: token.content };
    }
  }
}
