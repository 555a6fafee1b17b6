import { join, parse } from 'node:path';

/**
 * The current directory. Where it was deleted, which makes `process.cwd()` throw, the path that the shell last knew for
 * it: whoever looks at that path finds out that it is not there, and can say so.
 */
export function currentFolder(): string {
  try {
    return process.cwd();
  } catch {
    return process.env['PWD'] || join(parse(process.execPath).root, 'deleted-current-directory');
  }
}
