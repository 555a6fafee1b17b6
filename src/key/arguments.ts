import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** `--image=PATH` (as request/codex-args/fold.ts writes every form of it), and settings whose name says that they name a file. */
const NAMES_A_FILE = /^(--image=|(?:--config=)?[A-Za-z0-9_.-]*_file=)(.*)$/s;

/**
 * Codex's arguments as they are hashed: a file that they name counts by its content, not by its path, so that another
 * picture is another job, and the same one elsewhere is the same. A file that can't be read keeps its path.
 *
 * @param folder where Codex works, absolute: relative paths start there
 */
export async function argumentsByContent(args: readonly string[], folder: string): Promise<string[]> {
  return Promise.all(
    args.map(async (arg) => {
      const [, name = '', value = ''] = NAMES_A_FILE.exec(arg) ?? [];
      if (name === '') return arg;
      const digest = await digestOf(resolve(folder, unquoted(value)));
      return digest === null ? arg : `${name}sha256:${digest}`;
    }),
  );
}

/** The value of `-c` is TOML, or a bare text. */
function unquoted(value: string): string {
  return /^\s*(["'])(.*)\1\s*$/s.exec(value)?.[2] ?? value.trim();
}

async function digestOf(path: string): Promise<string | null> {
  try {
    if (!(await stat(path)).isFile()) return null;
    const hash = createHash('sha256');
    await pipeline(createReadStream(path), hash);
    return hash.digest('hex');
  } catch {
    return null;
  }
}
