import { isAbsolute, relative, sep } from 'node:path';

/** Whether a path is a folder or lies below it, by the letters of both: links are the caller's to follow. */
export function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  // A name may begin with two dots: only the parent itself leads out.
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
