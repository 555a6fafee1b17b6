import { hash } from 'node:crypto';
import { hash as inJavaScript } from '@stablelib/sha256';

/** Bytes. Up to here JavaScript is done before node:crypto has loaded, which a cache hit then does without. */
const SMALL = 4096;

/** SHA-256 as 64 lower-case hexadecimal digits; of a text the UTF-8 bytes. */
export function sha256(content: string | Buffer): string {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  return bytes.length > SMALL ? hash('sha256', bytes, 'hex') : Buffer.from(inJavaScript(bytes)).toString('hex');
}
