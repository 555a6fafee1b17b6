import { hash } from 'node:crypto';

/** SHA-256 as 64 lower-case hexadecimal digits; of a text the UTF-8 bytes. */
export function sha256(content: string | Buffer): string {
  return hash('sha256', content, 'hex');
}
