import { Lexer, type Token } from 'marked';
import { decodeEntities } from './entities.ts';
import { MAX_INLINE, MAX_INLINE_WORK } from './limits.ts';

/** Without these there is no inline markup. Bare addresses are links too, but read as they are written. */
const MARKS = /[\\`*_~[\]<&]/g;

/**
 * Reads the cells of one message: gives the text of a Markdown cell as a reader sees it. Emphasis, code, links and
 * images give their text, `<br>` is a blank, character references are decoded. Other HTML stays as written: in a cell
 * it is far more often a type such as `Map<string>` than markup. Links by reference stay as written too.
 */
export function createCellReader(): (markdown: string) => string {
  let work = 0;
  return (markdown) => {
    const marks = markdown.length <= MAX_INLINE ? (markdown.match(MARKS)?.length ?? 0) : 0;
    if (marks === 0) return markdown;
    work += marks * marks;
    if (work > MAX_INLINE_WORK) return markdown;
    return tokensText(new Lexer({ gfm: true }).inlineTokens(markdown)).trim();
  };
}

function tokensText(tokens: readonly Token[]): string {
  return tokens.map(tokenText).join('');
}

function tokenText(token: Token): string {
  switch (token.type) {
    case 'codespan':
    case 'escape':
      return token['text'];
    case 'br':
      return ' ';
    case 'html':
      return /^<br\s*\/?>$/i.test(token.raw) ? ' ' : token.raw;
    case 'strong':
    case 'em':
    case 'del':
    case 'link':
      return tokensText(token.tokens ?? []);
    case 'image':
      return decodeEntities(token['text']);
    case 'text':
      return token.tokens ? tokensText(token.tokens) : decodeEntities(token['text']);
    default:
      return token.raw;
  }
}
