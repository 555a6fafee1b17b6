import { lexer, parser } from 'marked';

/** What GitHub looks through for names and numbers once Markdown is HTML: texts outside of code and links. */
export function textNodes(markdown: string): string[] {
  return parser(lexer(markdown))
    .replace(/<pre>.*?<\/pre>|<code>.*?<\/code>|<a\b.*?<\/a>/gs, '<x>')
    .split(/<[^>]*>/)
    .map((text) => text.replaceAll('&#8203;', '\u200b').replaceAll('&#36;', '$').replaceAll('&#39;', "'"));
}
