import { randomBytes } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';

/** 32 hexadecimal digits that nobody can guess. From the kernel's own file where there is one: node:crypto takes long to load. */
export function randomId(): string {
  return (fromKernel() ?? randomBytes(16)).toString('hex');
}

function fromKernel(): Buffer | null {
  try {
    const file = openSync('/dev/urandom', 'r');
    try {
      const bytes = Buffer.alloc(16);
      return readSync(file, bytes) === bytes.length ? bytes : null;
    } finally {
      closeSync(file);
    }
  } catch {
    return null;
  }
}
