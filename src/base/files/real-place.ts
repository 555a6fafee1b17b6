import { readlinkSync, realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, sep } from 'node:path';
import { errorCode } from '../errors.ts';

export type RealPlace =
  | { readonly kind: 'ok'; readonly path: string }
  /** The system's code: ELOOP, EACCES, ENAMETOOLONG, … */
  | { readonly kind: 'invalid'; readonly code: string };

/** Linux follows 40 links in one path. */
const MOST_LINKS = 40;

/**
 * Where the kernel ends up when it follows an absolute path. What does not exist yet is placed by the part that does, and
 * a link to nothing by its target, because a write would follow it.
 *
 * `path` must not be normalized: `link/..` is the parent of the link's target, and not the folder of the link. Node's own
 * `realpathSync` gets that wrong, its `native` form asks the kernel.
 */
export function realPlace(path: string, links = MOST_LINKS): RealPlace {
  try {
    return { kind: 'ok', path: realpathSync.native(path) };
  } catch (error) {
    const code = errorCode(error);
    if (code !== 'ENOENT') return { kind: 'invalid', code };
  }
  const target = linkTarget(path);
  if (target !== null) {
    if (links === 0) return { kind: 'invalid', code: 'ELOOP' };
    return realPlace(isAbsolute(target) ? target : `${dirname(path)}${sep}${target}`, links - 1);
  }
  const name = basename(path);
  const parent = realPlace(dirname(path), links);
  if (parent.kind === 'invalid') return parent;
  return name === '..' ? { kind: 'invalid', code: 'ENOENT' } : { kind: 'ok', path: join(parent.path, name) };
}

function linkTarget(path: string): string | null {
  try {
    return readlinkSync(path);
  } catch {
    return null;
  }
}
