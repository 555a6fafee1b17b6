/**
 * How `codex exec` reads its command line, as clap does it: words in, tokens out, no meaning yet.
 * Source of the table: `codex exec|exec resume|exec fork|exec review --help` of 0.171.0, and what that binary accepts
 * beyond (`--yolo`, `--experimental-json`). clap takes no abbreviations of long names here.
 */

/** `switch` has no value, `value` has one, `values` takes every following word that is no flag. */
type Arity = 'switch' | 'value' | 'values';

const ARITIES = {
  '--add-dir': 'value',
  '--all': 'switch',
  '--approve-for-me': 'switch',
  '--base': 'value',
  '--cd': 'value',
  '--color': 'value',
  '--commit': 'value',
  '--config': 'value',
  '--cyber-access-program': 'value',
  '--dangerously-bypass-approvals-and-sandbox': 'switch',
  '--dangerously-bypass-hook-trust': 'switch',
  '--disable': 'value',
  '--enable': 'value',
  '--ephemeral': 'switch',
  '--help': 'switch',
  '--ignore-rules': 'switch',
  '--ignore-user-config': 'switch',
  '--image': 'values',
  '--json': 'switch',
  '--last': 'switch',
  '--local-provider': 'value',
  '--model': 'value',
  '--oss': 'switch',
  '--output-last-message': 'value',
  '--output-schema': 'value',
  '--profile': 'value',
  '--remote': 'value',
  '--remote-auth-token-env': 'value',
  '--sandbox': 'value',
  '--skip-git-repo-check': 'switch',
  '--strict-config': 'switch',
  '--thread-source': 'value',
  '--title': 'value',
  '--trust': 'switch',
  '--uncommitted': 'switch',
  '--version': 'switch',
  '--worktree': 'switch',
} as const satisfies Readonly<Record<string, Arity>>;

export type Flag = keyof typeof ARITIES;

const OTHER_NAMES: ReadonlyMap<string, Flag> = new Map([
  ['-c', '--config'],
  ['-i', '--image'],
  ['-m', '--model'],
  ['-p', '--profile'],
  ['-s', '--sandbox'],
  ['-C', '--cd'],
  ['-o', '--output-last-message'],
  ['-h', '--help'],
  ['-V', '--version'],
  ['--yolo', '--dangerously-bypass-approvals-and-sandbox'],
  ['--experimental-json', '--json'],
]);

export type Token =
  /** `words`: as they were written. `value` is null for a switch only. */
  | { readonly kind: 'flag'; readonly flag: Flag; readonly value: string | null; readonly words: readonly string[] }
  /** A flag of another version of Codex, with the word behind it, which may be its value. */
  | { readonly kind: 'unknown'; readonly words: readonly string[] }
  /** Not a flag. Only one before `--` can be a subcommand. */
  | { readonly kind: 'positional'; readonly text: string; readonly literal: boolean }
  | { readonly kind: 'broken'; readonly word: string; readonly problem: string };

export function readTokens(words: readonly string[]): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < words.length) {
    const word = words[at] as string;
    if (word === '--') {
      tokens.push(...words.slice(at + 1).map((text): Token => ({ kind: 'positional', text, literal: true })));
      break;
    }
    const following = words.slice(at + 1);
    // `resume` and its kin take one image for each flag.
    const nested = tokens.some((token) => token.kind === 'positional');
    const { token, used } = readToken(word, following, nested);
    tokens.push(...token);
    at += 1 + used;
  }
  return tokens;
}

interface Reading {
  readonly token: readonly Token[];
  /** How many of the following words belong to it. */
  readonly used: number;
}

function readToken(word: string, following: readonly string[], nested: boolean): Reading {
  if (!isFlag(word)) return { token: [{ kind: 'positional', text: word, literal: false }], used: 0 };
  const { name, glued } = splitFlag(word);
  const flag = known(name);
  if (flag === null) {
    const behind = glued === null ? following.slice(0, 1).filter((next) => !isFlag(next)) : [];
    return { token: [{ kind: 'unknown', words: [word, ...behind] }], used: behind.length };
  }
  const arity = ARITIES[flag];
  if (arity === 'switch') {
    return glued === null
      ? { token: [{ kind: 'flag', flag, value: null, words: [word] }], used: 0 }
      : broken(word, `${name} without a value`);
  }
  if (arity === 'values') return readImages(word, glued, following, nested);
  if (glued !== null) return { token: [{ kind: 'flag', flag, value: glued, words: [word] }], used: 0 };
  const next = following[0];
  if (next === undefined || isFlag(next)) return broken(word, `${name} with a value behind it`);
  return { token: [{ kind: 'flag', flag, value: next, words: [word, next] }], used: 1 };
}

/**
 * `-i a b` is two images, and so would be the `-` at the end of our own command line: each is written as one word. A
 * glued value (`-ia`, `--image=a`) is the only one, as is that of a subcommand.
 */
function readImages(word: string, glued: string | null, following: readonly string[], nested: boolean): Reading {
  const end = following.findIndex((next) => next === '-' || isFlag(next));
  const available = following.slice(0, end < 0 ? following.length : end);
  const images = glued !== null ? [glued] : nested ? available.slice(0, 1) : available;
  if (images.length === 0 || images.includes('')) return broken(word, `${word} with a file behind it`);
  return {
    token: images.map((image) => ({ kind: 'flag', flag: '--image', value: image, words: [`--image=${image}`] })),
    used: glued === null ? images.length : 0,
  };
}

/** A lone `-` is a value (the prompt is on stdin) to clap, never a flag. */
function isFlag(word: string): boolean {
  return word.length > 1 && word.startsWith('-');
}

/** `--name=value`, `-nvalue`, `-n=value`; `glued` is null where the word is the flag alone. */
function splitFlag(word: string): { readonly name: string; readonly glued: string | null } {
  if (word.startsWith('--')) {
    const equals = word.indexOf('=');
    return equals < 0 ? { name: word, glued: null } : { name: word.slice(0, equals), glued: word.slice(equals + 1) };
  }
  const value = word.slice(2);
  return { name: word.slice(0, 2), glued: value === '' ? null : value.replace(/^=/, '') };
}

function known(name: string): Flag | null {
  return OTHER_NAMES.get(name) ?? (Object.hasOwn(ARITIES, name) ? (name as Flag) : null);
}

function broken(word: string, problem: string): Reading {
  return { token: [{ kind: 'broken', word, problem }], used: 0 };
}
