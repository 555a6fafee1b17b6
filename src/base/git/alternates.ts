import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Lets the object folder `objects` also read from `others` (absolute). Format: gitrepository-layout, objects/info/alternates. */
export function writeAlternates(objects: string, others: readonly string[]): void {
  mkdirSync(join(objects, 'info'), { recursive: true });
  // Git reads a line that begins with a quote as a C string: the only way to write a path with a line break.
  const lines = others.map((path) => (/["\n]/.test(path) ? JSON.stringify(path) : path));
  writeFileSync(join(objects, 'info', 'alternates'), lines.map((line) => `${line}\n`).join(''));
}
