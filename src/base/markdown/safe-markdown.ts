import { Lexer, type Token, type Tokens } from 'marked';
import { cutMarkdown } from './cut-markdown.ts';
import {
  cellCode,
  codeSpan,
  escapeInline,
  escapeLineStarts,
  escapeMarkdown,
  fence,
  joinInline,
  printable,
} from './escape.ts';

/** Longer texts are cut before they are read: a comment can't hold more, and the whole message is in a file. */
const MAX_READ = 65_536;
/** Reading emphasis takes time by the square of a paragraph's length (seconds for 64 KiB of `_a_a_a`). */
const MAX_PARAGRAPH = 8192;
const MAX_DEPTH = 30;
/** Each level of a quotation is read once more: found before, because 65 KiB of `>` would take seconds. */
const DEEP_QUOTE = /^[ \t]*(?:>[ \t]*){31}/m;

export interface SafeMarkdownOptions {
  /** Level of the highest heading that may appear; the text's own `#` becomes this. Default 3. */
  readonly headings?: number;
}

/**
 * Markdown by a stranger (the model), made safe to show in a job summary or a comment.
 *
 * It is read into tokens and written anew from them, every text escaped: what survives is what is written here
 * (headings, lists, tables, code, emphasis, quotes, http links with their host in view), however GitHub's reader may
 * differ from ours. Raw HTML and footnotes are shown as text, images as their description and address, other links
 * lose their target. Nothing pings, closes an issue, calls home or passes for our own marker.
 */
export function safeMarkdown(text: string, options: SafeMarkdownOptions = {}): string {
  const source = cutMarkdown(printable(text), MAX_READ);
  try {
    return new Writer(options.headings ?? 3).blocks(readMarkdown(source), 0).trim();
  } catch {
    // Nested so deeply that reading or writing ran out of stack: nobody reads that as a document.
    return fence(source);
  }
}

/** Tokens of Markdown, in bounded time for the first 64 KiB. Throws a RangeError where it is nested too deeply. */
export function readMarkdown(markdown: string): Token[] {
  if (DEEP_QUOTE.test(markdown)) throw new RangeError('nested too deeply');
  return new BoundedLexer().lex(markdown.slice(0, MAX_READ));
}

class BoundedLexer extends Lexer {
  override inlineTokens(text: string, tokens: Token[] = []): Token[] {
    if (text.length <= MAX_PARAGRAPH) return super.inlineTokens(text, tokens);
    tokens.push({ type: 'text', raw: text, text, escaped: false });
    return tokens;
  }
}

class Writer {
  readonly #headings: number;

  constructor(headings: number) {
    this.#headings = headings;
  }

  /** In a tight list's item, text and what follows it stay together. */
  blocks(tokens: readonly Token[], depth: number, tight = false): string {
    if (depth > MAX_DEPTH) throw new RangeError('nested too deeply');
    let markdown = '';
    let before = '';
    for (const token of tokens) {
      const part = this.#block(token, depth);
      if (part === '') continue;
      const together =
        before === 'text' && (token.type === 'text' || (tight && /^(?:list|code|blockquote)$/.test(token.type)));
      markdown += (markdown === '' ? '' : together ? '\n' : '\n\n') + part;
      before = token.type;
    }
    return markdown;
  }

  #block(token: Token, depth: number): string {
    switch (token.type) {
      case 'space':
      case 'checkbox':
        return '';
      case 'heading': {
        const heading = token as Tokens.Heading;
        const level = Math.min(6, heading.depth + this.#headings - 1);
        const line = this.inline(heading.tokens, depth).replaceAll(/\\?\n/g, ' ').trim();
        return line === '' ? '' : `${'#'.repeat(level)} ${line.replace(/(#+)$/, '\\$1')}`;
      }
      case 'code': {
        const code = token as Tokens.Code;
        return fence(code.text, code.lang);
      }
      case 'blockquote': {
        const quoted = this.blocks((token as Tokens.Blockquote).tokens, depth + 1);
        return quoted === '' ? '' : prefixed(quoted, '> ', '> ');
      }
      case 'list':
        return this.#list(token as Tokens.List, depth);
      case 'table':
        return this.#table(token as Tokens.Table, depth);
      case 'hr':
        return '* * *';
      case 'def': {
        const def = token as Tokens.Def;
        return def.tag.startsWith('^') ? escapeMarkdown(def.raw.trim()) : '';
      }
      case 'paragraph':
      case 'text': {
        const inner = (token as Tokens.Paragraph).tokens;
        return inner ? escapeLineStarts(this.inline(inner, depth)).trim() : escapeMarkdown((token as Tokens.Text).text);
      }
      default:
        // HTML, and what a later version of the reader may know.
        return escapeMarkdown(token.raw).trim();
    }
  }

  #list(list: Tokens.List, depth: number): string {
    let number = list.ordered ? Number(list.start) || 0 : 0;
    const items = list.items.map((item) => {
      const marker = list.ordered ? `${number++}. ` : '- ';
      const task = item.task ? (item.checked ? '[x] ' : '[ ] ') : '';
      return prefixed(task + this.blocks(item.tokens, depth + 1, !list.loose), marker, ' '.repeat(marker.length));
    });
    return items.join(list.loose ? '\n\n' : '\n');
  }

  #table(table: Tokens.Table, depth: number): string {
    const row = (cells: readonly Tokens.TableCell[]) =>
      `| ${cells.map((cell) => this.inline(cell.tokens, depth, true).replaceAll(/\\?\n/g, '<br>').trim()).join(' | ')} |`;
    const align = table.align.map((side) => (side ? { left: ':--', center: ':-:', right: '--:' }[side] : '---'));
    return [row(table.header), `| ${align.join(' | ')} |`, ...table.rows.map(row)].join('\n');
  }

  inline(tokens: readonly Token[], depth: number, inCell = false, inLink = false): string {
    if (depth > MAX_DEPTH) throw new RangeError('nested too deeply');
    return joinInline(tokens.map((token) => this.#inline(token, depth + 1, inCell, inLink)));
  }

  #inline(token: Token, depth: number, inCell: boolean, inLink: boolean): string {
    const code = inCell ? cellCode : codeSpan;
    switch (token.type) {
      case 'strong':
      case 'em':
      case 'del': {
        const inner = this.inline((token as Tokens.Strong).tokens, depth, inCell, inLink);
        const mark = { strong: '**', em: '*', del: '~~' }[token.type];
        return inner.trim() === '' ? inner : mark + inner + mark;
      }
      case 'codespan':
        return code((token as Tokens.Codespan).text);
      case 'br':
        return inCell ? '<br>' : '\\\n';
      case 'checkbox':
        return '';
      case 'image': {
        const image = token as Tokens.Image;
        const address = image.href.startsWith('data:') ? '' : code(image.href);
        return `\\[image: ${escapeInline(image.text)}\\] ${inLink ? '' : address}`.trimEnd();
      }
      case 'link':
        return this.#link(token as Tokens.Link, depth, inCell, inLink);
      case 'html':
        return inCell && /^<br\s*\/?>$/i.test(token.raw.trim()) ? '<br>' : escapeInline(token.raw);
      case 'text': {
        const inner = (token as Tokens.Text).tokens;
        return inner ? this.inline(inner, depth, inCell, inLink) : escapeInline((token as Tokens.Text).text);
      }
      case 'escape':
        return escapeInline((token as Tokens.Escape).text);
      default:
        return escapeInline(token.raw);
    }
  }

  /** Where a link leads is always in view. One that GitHub would take for a reference to an issue is shown as code. */
  #link(link: Tokens.Link, depth: number, inCell: boolean, inLink: boolean): string {
    if (/^\[\^[^\]]*\]$/.test(link.raw)) return escapeInline(link.raw);
    const label = this.inline(link.tokens, depth, inCell, true).trim();
    const url = webAddress(link.href);
    if (inLink || !url) return label;
    const bare = !link.raw.startsWith('[') || link.text === link.href;
    if (/\/(?:issues|pull|pulls|discussions)\/\d/.test(url.href)) {
      const address = (inCell ? cellCode : codeSpan)(url.href);
      return bare ? address : `${label} (${address})`;
    }
    const target = url.href
      .replace(/[<>()[\]\\|!*`~\s@]/g, (char) => `%${char.charCodeAt(0).toString(16).padStart(2, '0')}`)
      // `&sol;` would be read as the `/` of an issue's address.
      .replace(/&(?=#|\w+;)/g, '&amp;');
    if (bare || label === '') return `<${target}>`;
    return `[${label}](${target}) (${escapeInline(url.host)})`;
  }
}

function webAddress(href: string): URL | null {
  try {
    const url = new URL(href.replaceAll('&amp;', '&'));
    return (url.protocol === 'https:' || url.protocol === 'http:') && url.username === '' && url.password === ''
      ? url
      : null;
  } catch {
    return null;
  }
}

/** Empty lines get no trailing blanks, so that quoting a blank line gives `>`. */
function prefixed(text: string, first: string, rest: string): string {
  return text
    .split('\n')
    .map((line, i) => (i === 0 ? first + line : (rest + line).trimEnd()))
    .join('\n');
}
