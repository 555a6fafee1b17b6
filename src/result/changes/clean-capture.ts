import { join } from 'node:path';
import { readPlainFile } from '../../base/files/disk.ts';
import type { Redactor } from '../../base/ports.ts';
import type { Capture } from './capture.ts';

/**
 * Up to here a secret is also found in pieces. In a bigger file only as a whole
 * (in any form that secret-forms.ts makes: raw, escaped, base64, hexadecimal, URL, UTF-16): the search for pieces would
 * take longer than many a run. So what isn't found is a key that is spread over lines in a text of more than 8 MiB or
 * an image of more than 1 MiB, and, here as there, one that was compressed or encrypted.
 */
const TEXT_IN_PIECES = 8 << 20;
const BINARY_IN_PIECES = 1 << 20;

/**
 * The changes without secrets. A name of a file is redacted as all texts are; a patch can't be, because what is replayed
 * has to be what Codex did: a patch with a secret in it is dropped, and the run is not cached.
 *
 * The files are read as well as the patch, which holds those that aren't text compressed.
 * `root`: of the work tree; null where there is none. Never rejects.
 */
export async function cleanCapture(capture: Capture, redactor: Redactor, root: string | null): Promise<Capture> {
  const { files, diffstat } = capture.changes;
  const changes = { files: files.map((name) => redactor.text(name)), diffstat: redactor.text(diffstat) };
  const named = changes.diffstat !== diffstat || changes.files.some((name, at) => name !== files[at]);
  const found = named || inPatch(capture.patch, redactor) || (await someFile(root, files, redactor));
  const notCacheable = 'what Codex changed holds a secret (the API key or a token).';
  return found ? { ...capture, changes, patch: null, notCacheable: capture.notCacheable ?? notCacheable } : capture;
}

function inPatch(patch: Buffer | null, redactor: Redactor): boolean {
  if (patch === null) return false;
  const texts = withoutBinaries(patch);
  return redactor.holds(patch, 'exact') || (texts.length <= TEXT_IN_PIECES && redactor.holds(texts, 'pieces'));
}

/** The patch without its compressed parts. No line of a text's content begins so: each has a sign. */
function withoutBinaries(patch: Buffer): Buffer {
  const kept: Buffer[] = [];
  for (let at = 0; at < patch.length; ) {
    const start = patch.indexOf('\nGIT binary patch\n', at);
    kept.push(patch.subarray(at, start === -1 ? patch.length : start));
    const next = start === -1 ? -1 : patch.indexOf('\ndiff --git ', start + 1);
    at = next === -1 ? patch.length : next;
  }
  return Buffer.concat(kept);
}

function inFile(bytes: Buffer | null, redactor: Redactor): boolean {
  if (bytes === null) return false;
  // As git tells a binary file.
  const limit = bytes.subarray(0, 8_000).includes(0) ? BINARY_IN_PIECES : TEXT_IN_PIECES;
  return redactor.holds(bytes, bytes.length <= limit ? 'pieces' : 'exact');
}

async function someFile(root: string | null, files: readonly string[], redactor: Redactor): Promise<boolean> {
  for (const name of root === null ? [] : files) {
    if (inFile(contentOf(join(root ?? '', name)), redactor)) return true;
  }
  return false;
}

/** What is gone, or is a link (its target stands in the patch), holds nothing. */
function contentOf(path: string): Buffer | null {
  try {
    return readPlainFile(path, Number.MAX_SAFE_INTEGER);
  } catch {
    return null;
  }
}
