/** Paths as bytes. */
import { sep } from 'node:path';
import type { BytePath } from './index-file.ts';

/** `path` in the folder `root`, fit for node:fs. A Buffer where it isn't UTF-8, which no string could name. */
export function pathIn(root: string, path: BytePath): string | Buffer {
  const bytes = Buffer.from(path, 'latin1');
  const text = bytes.toString('utf8');
  if (Buffer.from(text, 'utf8').equals(bytes)) return `${root}${sep}${text.split('/').join(sep)}`;
  return Buffer.concat([Buffer.from(`${root}${sep}`), bytes]);
}

/** For people: bytes that are not UTF-8 become U+FFFD. */
export function readable(path: BytePath): string {
  return Buffer.from(path, 'latin1').toString('utf8');
}
