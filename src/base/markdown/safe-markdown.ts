import { cutStart } from './cut-markdown.ts';
import type { Block, Inline, List } from './document.ts';
import { cellCode, codeSpan, escapeInline, escapeLineStarts, escapeMarkdown, fence, joinInline } from './escape.ts';
import type { GfmTable } from './gfm-table.ts';
import { prepareMarkdown } from './load-parser.ts';
import { readInline } from './read-inline.ts';
import { readMarkdown } from './read-markdown.ts';

/** Longer texts are cut before they are read: a comment can't hold more, and the whole message is in a file. */
export const MAX_READ = 65_536;
const ALIGN = { left: ':--', center: ':-:', right: '--:' } as const;
const MARKS = { strong: '**', emphasis: '*', deleted: '~~' } as const;
/** A bare address: not the punctuation at its end, and a closing bracket only where it was opened. */
const ADDRESS = /https?:\/\/[^\s<>()[\]{}"'`|\\]+(?:\([^\s<>()[\]{}"'`|\\]*\))*[^\s<>()[\]{}"'`|\\?!.,:*_~]/i;

export interface SafeMarkdownOptions {
  /** Level of the highest heading that may appear; the text's own `#` becomes this. Default 3. */
  readonly headings?: number;
  /** Characters of the whole, where the text is only its start. */
  readonly of?: number | undefined;
}

/**
 * Markdown by a stranger (the model), made safe to show in a job summary or a comment.
 *
 * It is read into blocks and written anew from them, every text escaped: what survives is what is written here
 * (headings, lists, tables, code, emphasis, quotes, http links with their host in view), however GitHub's reader may
 * differ from ours. Raw HTML and footnotes are shown as text, images as their description and address, other links
 * lose their target. Nothing pings, closes an issue, calls home or passes for our own marker.
 */
export function safeMarkdown(text: string, { headings = 3, of }: SafeMarkdownOptions = {}): string {
  const { shown, note } = cutStart(text, MAX_READ, of);
  const blocks = readMarkdown(shown);
  // Nested so deeply that nobody reads it as a document.
  return (blocks === null ? fence(shown) : blocksMarkdown(blocks, headings).trim()) + note;
}

/** Await it before `safeMarkdown` of this text. */
export function prepareSafeMarkdown(text: string): Promise<void> {
  return prepareMarkdown(cutStart(text, MAX_READ).shown);
}

/** In a tight list's item, text and what follows it stay together. */
function blocksMarkdown(blocks: readonly Block[], headings: number, tight = false): string {
  let markdown = '';
  let before: Block['kind'] | null = null;
  for (const block of blocks) {
    const part = blockMarkdown(block, headings);
    if (part === '') continue;
    const together = tight && before === 'paragraph' && /^(?:list|code|quote)$/.test(block.kind);
    markdown += (markdown === '' ? '' : together ? '\n' : '\n\n') + part;
    before = block.kind;
  }
  return markdown;
}

function blockMarkdown(block: Block, headings: number): string {
  switch (block.kind) {
    case 'paragraph':
      return escapeLineStarts(inlineMarkdown(readInline(block.text))).trim();
    case 'heading': {
      const line = inlineMarkdown(readInline(block.text)).replaceAll(/\\?\n/g, ' ').trim();
      return line === ''
        ? ''
        : `${'#'.repeat(Math.min(6, block.level + headings - 1))} ${line.replace(/(#+)$/, '\\$1')}`;
    }
    case 'code':
      return fence(block.text, block.language ?? '');
    case 'html':
      return escapeMarkdown(block.text).trim();
    case 'rule':
      return '* * *';
    case 'quote': {
      const quoted = blocksMarkdown(block.blocks, headings);
      return quoted === '' ? '' : prefixed(quoted, '> ', '> ');
    }
    case 'list':
      return listMarkdown(block, headings);
    case 'table':
      return tableMarkdown(block);
  }
}

function listMarkdown({ start, tight, items }: List, headings: number): string {
  const parts = items.map(([first, ...rest], index) => {
    const marker = start === null ? '- ' : `${start + index}. `;
    const task = first?.kind === 'paragraph' ? /^\[([ xX])\]\s+(?=\S)/.exec(first.text) : null;
    const blocks =
      first?.kind === 'paragraph' && task
        ? [{ ...first, text: first.text.slice(task[0].length) }, ...rest]
        : first
          ? [first, ...rest]
          : [];
    const box = task ? (task[1] === ' ' ? '[ ] ' : '[x] ') : '';
    return prefixed(box + blocksMarkdown(blocks, headings, tight), marker, ' '.repeat(marker.length));
  });
  return parts.join(tight ? '\n' : '\n\n');
}

function tableMarkdown({ header, align, rows }: GfmTable): string {
  const cell = (text: string) => inlineMarkdown(readInline(text), true).replaceAll(/\\?\n/g, '<br>').trim();
  const row = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  const sides = align.map((side) => (side === null ? '---' : ALIGN[side]));
  return [row(header), `| ${sides.join(' | ')} |`, ...rows.map(row)].join('\n');
}

function inlineMarkdown(inlines: readonly Inline[], inCell = false, inLink = false): string {
  return joinInline(inlines.map((inline) => onePiece(inline, inCell, inLink)));
}

function onePiece(inline: Inline, inCell: boolean, inLink: boolean): string {
  const code = inCell ? cellCode : codeSpan;
  switch (inline.kind) {
    case 'text':
      return inLink ? escapeInline(inline.text) : withAddresses(inline.text, inCell);
    case 'code':
      return code(inline.text);
    case 'html':
      return inCell && /^<br\s*\/?>$/i.test(inline.text) ? '<br>' : escapeInline(inline.text);
    case 'break':
      return inCell ? (inline.hard ? '<br>' : ' ') : inline.hard ? '\\\n' : '\n';
    case 'image': {
      const address = inLink || inline.href.startsWith('data:') ? '' : code(inline.href);
      return `\\[image: ${inlineMarkdown(inline.children, inCell, true).trim()}\\] ${address}`.trimEnd();
    }
    case 'link':
      return link(inline.href, inlineMarkdown(inline.children, inCell, true).trim(), isBare(inline), inCell);
    default: {
      const inner = inlineMarkdown(inline.children, inCell, inLink);
      return inner.trim() === '' ? inner : MARKS[inline.kind] + inner + MARKS[inline.kind];
    }
  }
}

function isBare({ href, children }: Inline & { kind: 'link' }): boolean {
  const [only] = children;
  return (
    children.length === 1 &&
    only?.kind === 'text' &&
    (only.text === href || webAddress(only.text)?.href === webAddress(href)?.href)
  );
}

function withAddresses(text: string, inCell: boolean): string {
  const parts = text.split(new RegExp(`(${ADDRESS.source})`, 'i'));
  return joinInline(
    parts.map((part, at) => (at % 2 === 1 ? link(part, escapeInline(part), true, inCell) : escapeInline(part))),
  );
}

/** Where a link leads is always in view. One that GitHub would take for a reference to an issue is shown as code. */
function link(href: string, label: string, bare: boolean, inCell: boolean): string {
  const url = webAddress(href);
  if (!url) return label;
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

function webAddress(href: string): URL | null {
  try {
    const url = new URL(href);
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
