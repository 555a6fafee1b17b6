import type { Redactor } from '../ports.ts';

const KEPT = 16 * 1024;

/** The end of a stream as text, for classifying. Redacted before it is cut: half a key is no longer recognised. */
export function createTail(redactor: Redactor): { write(chunk: Buffer): void; end(): string } {
  const redact = redactor.stream();
  let tail: Buffer = Buffer.alloc(0);
  const add = (bytes: Buffer): void => {
    if (bytes.length > 0) tail = Buffer.concat([tail, bytes]).subarray(-KEPT);
  };
  return {
    write: (chunk) => add(redact.write(chunk)),
    end() {
      add(redact.end());
      return tail.toString('utf8');
    },
  };
}
