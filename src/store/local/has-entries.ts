import { opendirSync } from 'node:fs';

/** Whether any result is in a cache folder. Looks no further than at the first one. */
export function hasEntries(cacheDir: string): boolean {
  let folder: ReturnType<typeof opendirSync> | undefined;
  try {
    folder = opendirSync(cacheDir);
    for (let entry = folder.readSync(); entry !== null; entry = folder.readSync())
      if (!entry.name.startsWith('.')) return true;
    return false;
  } catch {
    return false;
  } finally {
    folder?.closeSync();
  }
}
