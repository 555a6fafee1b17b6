import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import { ROOT } from './run-action.ts';

/** Whether other users may enter this checkout. A clone in a folder of `mktemp -d` is closed to them. */
export function othersMayEnter(folder: string = ROOT): boolean {
  const open = (statSync(folder).mode & 0o001) !== 0;
  return open && (dirname(folder) === folder || othersMayEnter(dirname(folder)));
}
