import type { BytePath } from '../../base/git/index-file.ts';

/** Code points that HFS+ leaves out of names, in UTF-8: `.g\u200cit` opens `.git` there (as git's utf8.c has them). */
const HFS_IGNORES = /\u200c|\u200d|\u200e|\u200f|[\u202a-\u202e]|[\u206a-\u206f]|\ufeff/g;

/**
 * Why a path from a patch must not be written; null when it may. Holds for every file system at once: what is harmless
 * on this one may be `.git` on another. Whether links lie on the way only the disk can tell.
 */
export function unsafePath(path: BytePath): string | null {
  if (path === '' || path.startsWith('/') || path.includes('\0')) return 'is no path inside the work tree';
  for (const part of Buffer.from(path, 'latin1').toString('utf8').split('/')) {
    if (part === '' || part === '.' || part === '..') return 'leads out of the work tree';
    // Windows sees `\` as a separator, drops what follows `:`, and blanks and dots at the end.
    for (const name of part.split('\\')) {
      const plain = name
        .replace(HFS_IGNORES, '')
        .replace(/:.*$/s, '')
        .replace(/[. ]+$/, '')
        .toLowerCase();
      if (plain === '.git' || /^git~\d+$/.test(plain)) return 'leads into a git directory';
    }
  }
  if (process.platform === 'win32' && /[\\:]/.test(path)) return 'leads out of the work tree';
  return null;
}
