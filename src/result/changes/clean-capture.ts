import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { Redactor } from '../../ports.ts';
import type { Capture } from './watch.ts';

/**
 * The changes without secrets. A name of a file is redacted as all texts are; a patch can't be, because what is replayed
 * has to be what Codex did: with a secret in it there is none, and so the run is not stored.
 *
 * The files are read as well as the patch, which holds those that aren't text compressed.
 * `root`: of the work tree; null where there is none. Never rejects.
 */
export async function cleanCapture(capture: Capture, redactor: Redactor, root: string | null): Promise<Capture> {
  const { files, diffstat } = capture.changes;
  const changes = { files: files.map((name) => redactor.text(name)), diffstat: redactor.text(diffstat) };
  const named = changes.diffstat !== diffstat || changes.files.some((name, at) => name !== files[at]);
  const found = named || holdsSecret(capture.patch, redactor) || (await someFile(root, files, redactor));
  const obstacle = 'what Codex changed holds a secret (the API key or a token).';
  return found ? { ...capture, changes, patch: null, obstacle: capture.obstacle ?? obstacle } : capture;
}

function holdsSecret(bytes: Buffer | null, redactor: Redactor): boolean {
  if (bytes === null) return false;
  const stream = redactor.stream();
  return !Buffer.concat([stream.write(bytes), stream.end()]).equals(bytes);
}

async function someFile(root: string | null, files: readonly string[], redactor: Redactor): Promise<boolean> {
  for (const name of root === null ? [] : files) {
    if (holdsSecret(await readPlain(join(root ?? '', name)), redactor)) return true;
  }
  return false;
}

/** Null for what is gone, a link (its target stands in the patch), or something else. O_NONBLOCK: a FIFO must not hang us. */
async function readPlain(path: string): Promise<Buffer | null> {
  const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
  const file = await open(path, flags).catch(() => null);
  try {
    return file !== null && (await file.stat()).isFile() ? await file.readFile() : null;
  } catch {
    return null;
  } finally {
    await file?.close();
  }
}
