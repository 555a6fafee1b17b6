/** What a Markdown text is made of. */
import type { GfmTable } from './gfm-table.ts';

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

/** A piece of a paragraph, heading or cell. */
export type Inline =
  | { readonly kind: 'text' | 'code' | 'html'; readonly text: string }
  | { readonly kind: 'break'; readonly hard: boolean }
  | { readonly kind: 'emphasis' | 'strong' | 'deleted'; readonly children: readonly Inline[] }
  | { readonly kind: 'link'; readonly href: string; readonly children: readonly Inline[] }
  | { readonly kind: 'image'; readonly href: string; readonly children: readonly Inline[] };
