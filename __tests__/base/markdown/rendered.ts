import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

/** A node of the tree that micromark reads: the JavaScript reader that is closest to GitHub's, and not ours. */
export interface Node {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly lang?: string | null;
  readonly children?: readonly Node[];
}

export function readByMicromark(markdown: string): Node {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }) as Node;
}

/** The node itself and all below it. */
export function allNodes(node: Node): Node[] {
  return [node, ...(node.children ?? []).flatMap(allNodes)];
}

/** What GitHub looks through for names and numbers: texts outside of code and links. */
export function textNodes(markdown: string): string[] {
  return textsOf(readByMicromark(markdown));
}

function textsOf(node: Node): string[] {
  if (node.type === 'text') return [node.value ?? ''];
  return node.type === 'link' ? [] : (node.children ?? []).flatMap(textsOf);
}
