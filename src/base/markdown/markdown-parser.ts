import MarkdownIt from 'markdown-it';
import { gfmTable } from './gfm-table.ts';
import { MAX_NESTING, MAX_TOKENS } from './limits.ts';
import { strikethrough } from './strikethrough.ts';

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

parser.inline.ruler.at('strikethrough', strikethrough.tokenize);
parser.inline.ruler2.at('strikethrough', strikethrough.pair);

parser.block.ruler.before('code', 'limits', ({ level, tokens }) => {
  // The parser itself would drop what is nested deeper.
  if (level >= MAX_NESTING - 2 || tokens.length > MAX_TOKENS) throw new NotADocument();
  return false;
});

/** Thrown by the parser where quotes and lists are nested so deeply, or so many, that nobody reads it as a document. */
export class NotADocument extends Error {}
