import { createHash } from 'node:crypto';
import { open, opendir, readlink } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { sha256 } from '../../base/sha256.ts';
import { PINNED } from './pinned.ts';

export type ContentCheck = { readonly kind: 'ok' } | ForeignContent;

export interface ForeignContent {
  readonly kind: 'invalid';
  /** The folder of the package. */
  readonly package: string;
  readonly received: string;
  readonly expected: string;
}

/**
 * Compares the platform package that `binary` lies in with the digest that this repository holds for it. Only the pinned
 * version has one: any other version passes. The whole package counts, not only the binary: Codex also starts its
 * neighbours (bwrap, rg, codex-code-mode-host), and puts a folder of the package on PATH.
 *
 * @param binary `<package>/vendor/<triple>/<folder>/codex`, its links resolved
 */
export async function verifyContent(binary: string, version: string): Promise<ContentCheck> {
  const expected = expectedDigest(version, process.platform, process.arch);
  if (expected === null) return { kind: 'ok' };
  const folder = dirname(dirname(dirname(dirname(binary))));
  const received = await treeDigest(folder);
  return received === expected ? { kind: 'ok' } : { kind: 'invalid', package: folder, received, expected };
}

/** The folder of a fresh installation is gone by the time somebody reads this, so it is not all of the advice. */
export function explainForeign(version: string, { package: folder, received, expected }: ForeignContent): string {
  return (
    `Codex was not run, because it is not the Codex ${version} that codex-job pins: ${folder} has the SHA-256 ` +
    `${received}, expected ${expected}. Check which npm registry this machine uses and who can write to the tool ` +
    'cache, then remove that folder.'
  );
}

/** Null = this version is not pinned. A platform that the pinned version doesn't have gets a digest nothing matches. */
export function expectedDigest(version: string, platform: string, arch: string): string | null {
  if (version !== PINNED.version) return null;
  const packages: Readonly<Record<string, { readonly tree: string }>> = PINNED.packages;
  return packages[`${platform}-${arch}`]?.tree ?? 'none';
}

/**
 * SHA-256 (hex) over the sorted lines `<sha256 of the content>  <path>` of a folder's files, as `sha256sum` prints them.
 * Paths are relative, with `/`. A link counts as a link, by its target. Rejects where a file cannot be read.
 */
export async function treeDigest(folder: string): Promise<string> {
  const lines: string[] = [];
  for await (const entry of await opendir(folder, { recursive: true })) {
    if (entry.isDirectory()) continue;
    const path = join(entry.parentPath, entry.name);
    const name = relative(folder, path).split(sep).join('/');
    lines.push(`${entry.isFile() ? await fileDigest(path) : await linkDigest(path)}  ${name}\n`);
  }
  return sha256(lines.sort(byCodeUnit).join(''));
}

/** Two buffers in turn: one is hashed while the next is read. A stream would make a new one for each piece. */
async function fileDigest(path: string): Promise<string> {
  const digest = createHash('sha256');
  const file = await open(path);
  try {
    const buffers = [Buffer.allocUnsafe(PIECE), Buffer.allocUnsafe(PIECE)] as const;
    let reading = file.read(buffers[0]);
    for (let turn = 1; ; turn += 1) {
      const { bytesRead, buffer } = await reading;
      if (bytesRead === 0) return digest.digest('hex');
      reading = file.read(buffers[turn % 2 === 0 ? 0 : 1]);
      digest.update(buffer.subarray(0, bytesRead));
    }
  } finally {
    await file.close();
  }
}

const PIECE = 512 * 1024;

/** Packages from npm hold no links, so no digest of a package can match one. */
async function linkDigest(path: string): Promise<string> {
  return `link to ${await readlink(path).catch(() => 'nothing')}`;
}

function byCodeUnit(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
