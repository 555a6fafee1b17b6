import { existsSync, readFileSync } from 'node:fs';

/** The text of a file; empty where it can't be read. Asks first whether it is there, because an error takes Node longer to make. */
export function textOrEmpty(path: string | Buffer, encoding: 'utf8' | 'latin1'): string {
  try {
    return existsSync(path) ? readFileSync(path, encoding) : '';
  } catch {
    return '';
  }
}
