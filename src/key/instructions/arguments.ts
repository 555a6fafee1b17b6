import { resolve } from 'node:path';
import { readOverride } from '../../request/codex-args/config.ts';
import { readTokens, type Token } from '../../request/codex-args/flags.ts';
import { contentOf, digestOfFile } from './named-files.ts';

/**
 * Codex's arguments as they are hashed. Two ways to write one argument are one (`-c x=1`, `--config=x=1`, `-c 'x = 1'`),
 * and a file that they name counts by its content, not by its path: another picture is another job, and the same one
 * elsewhere is the same. A file that can't be read keeps its path.
 *
 * @param folder where Codex works, absolute: relative paths start there
 */
export async function argumentsByContent(args: readonly string[], folder: string): Promise<string[]> {
  return (await Promise.all(readTokens(args).map((token) => written(token, folder)))).flat();
}

async function written(token: Token, folder: string): Promise<readonly string[]> {
  switch (token.kind) {
    case 'broken':
      return [token.word];
    case 'unknown':
      return token.words;
    case 'positional':
      return [token.text];
    case 'flag': {
      const { flag, value } = token;
      if (value === null) return [flag];
      if (flag === '--config') return [`--config=${await settingByContent(value, folder)}`];
      const digest = flag === '--image' ? await digestOfFile(resolve(folder, value)) : null;
      return [`${flag}=${digest === null ? value : `sha256:${digest}`}`];
    }
  }
}

async function settingByContent(text: string, folder: string): Promise<string> {
  const read = readOverride(text);
  if (read.kind === 'invalid') return text;
  const name = read.key.split('.').at(-1) ?? '';
  return `${read.key}=${JSON.stringify(await contentOf(name, read.value, folder))}`;
}
