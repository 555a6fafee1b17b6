// The cache worker from its sources, with the libraries as they are bundled: trimmed, and with our stand-in for tar.
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { trimLibraries } from '../../scripts/trim-libraries.mjs';

const src = join(import.meta.dirname, '..', '..', 'src');
const { plugin } = trimLibraries(src, '.ts');
registerHooks({
  load(url, context, next) {
    const loaded = next(url, context);
    if (!url.startsWith('file:') || loaded.source == null) return loaded;
    const source = plugin.transform(String(loaded.source), fileURLToPath(url));
    return source === null ? loaded : { ...loaded, source };
  },
});
await import(join(src, 'cache-worker.ts'));
