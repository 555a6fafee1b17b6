import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Path of another shipped bundle, `dist/<entry>/index.js`, beside the one that runs.
 *
 * Not `new URL('../…', import.meta.url)`: the bundler takes that for an asset and copies the file.
 *
 * @param bundle `import.meta.url` of the running bundle
 */
export function siblingBundle(bundle: string, entry: string): string {
  return join(fileURLToPath(bundle), '..', '..', entry, 'index.js');
}
