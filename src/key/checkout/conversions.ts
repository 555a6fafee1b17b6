/** Which tracked files may differ on disk from what git keeps, though git calls them unchanged: filters, line ends. */
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { textOrEmpty } from '../../base/files/text-or-empty.ts';
import { pathIn } from '../../base/git/byte-path.ts';
import { type GitOptions, gitOutput } from '../../base/git/git.ts';
import { type BytePath, type IndexEntry, sizeOnDisk } from '../../base/git/index-file.ts';
import type { GitWorktree } from '../../base/git/worktree.ts';
import type { CheckoutSettings } from './settings.ts';

/** Attributes that change bytes on the way between git and the disk. */
const CONVERTS = /\b(text|crlf|eol|ident|filter|working-tree-encoding)\b/;
/** These may keep a file's size; the others never do. */
const BY_NAME = /\b(filter|working-tree-encoding)=\S+/g;

/** The text of all attributes that count here; empty where nothing converts. Costs the reading of those files only. */
export function conversionsOf(
  worktree: GitWorktree,
  settings: CheckoutSettings,
  attributes: readonly BytePath[],
): string | null {
  const global = join(process.env['XDG_CONFIG_HOME'] || join(homedir(), '.config'), 'git', 'attributes');
  const files = [
    '/etc/gitattributes',
    expanded(settings.attributesFile, worktree.root) ?? global,
    join(worktree.commonDir, 'info', 'attributes'),
    ...attributes.map((path) => pathIn(worktree.root, path)),
  ];
  const text = files.map((file) => textOrEmpty(file, 'latin1')).join('\n');
  return settings.autocrlf || CONVERTS.test(text) ? text : null;
}

/**
 * The entries whose bytes have to be looked at.
 *
 * Line ends and `$Id$` change a file's size, so there the size tells: that in the index, from when git last looked,
 * against the blob's. A file that was touched since then is looked at in any case. Filters and encodings may keep the
 * size: their files are looked at all of them.
 */
export async function convertedEntries(
  entries: readonly IndexEntry[],
  conversions: string,
  clean: boolean,
  run: GitOptions,
): Promise<IndexEntry[]> {
  const files = entries.filter((entry) => entry.mode === 0o100644 || entry.mode === 0o100755);
  const [sizes, touched, named] = await Promise.all([
    blobSizes(run),
    clean ? touchedPaths(run) : new Set<BytePath>(),
    namedPaths(conversions, run),
  ]);
  return files.filter(
    (entry) =>
      named === 'all' ||
      named.has(entry.path) ||
      touched.has(entry.path) ||
      sizeOnDisk(entry) !== (sizes.get(entry.oid) ?? -1) % 2 ** 32,
  );
}

async function blobSizes(run: GitOptions): Promise<Map<string, number>> {
  const { code, stdout } = await gitOutput(['ls-tree', '-r', '-l', '-z', '--full-tree', 'HEAD'], {
    ...run,
    okCodes: [0, 128],
  });
  const sizes = new Map<string, number>();
  if (code !== 0) return sizes;
  for (const line of stdout.toString('latin1').split('\0')) {
    const [, id, size] = /^\d+ blob ([0-9a-f]+) +(\d+)\t/.exec(line) ?? [];
    if (id !== undefined) sizes.set(id, Number(size));
  }
  return sizes;
}

/** Files whose times or size are not those in the index; they may still hold the same. */
async function touchedPaths(run: GitOptions): Promise<Set<BytePath>> {
  const { stdout } = await gitOutput(['diff-files', '-z', '--name-only', '--ignore-submodules=all'], run);
  return paths(stdout);
}

async function namedPaths(conversions: string, run: GitOptions): Promise<Set<BytePath> | 'all'> {
  const values = [...new Set(conversions.match(BY_NAME))];
  if (values.length === 0) return new Set();
  // Other characters can't be asked for.
  if (values.some((value) => !/^[a-z-]+=[\w,-]+$/.test(value))) return 'all';
  const specs = values.map((value) => `:(top,attr:${value})`);
  return paths((await gitOutput(['ls-files', '-z', '--', ...specs], run)).stdout);
}

function paths(stdout: Buffer): Set<BytePath> {
  return new Set(stdout.toString('latin1').split('\0').filter(Boolean));
}

function expanded(path: string | null, root: string): string | null {
  if (path === null || path === '') return null;
  if (path.startsWith('~/')) return join(homedir(), path.slice(2));
  return isAbsolute(path) ? path : join(root, path);
}
