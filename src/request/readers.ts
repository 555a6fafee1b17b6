import { OLDEST_CODEX, tooOld } from './codex-version.ts';

/** One input's text read into a value, or what the input accepts. */
export type Reading<T> =
  | { readonly kind: 'ok'; readonly value: T }
  | { readonly kind: 'invalid'; readonly expected: string };
export type Reader<T> = (text: string) => Reading<T>;

export const ok = <T>(value: T): Reading<T> => ({ kind: 'ok', value });
export const invalid = (expected: string): { readonly kind: 'invalid'; readonly expected: string } => ({
  kind: 'invalid',
  expected,
});

export function oneOf<T extends string>(words: readonly T[]): Reader<T> {
  const last = words.at(-1) as T;
  return (text) => {
    const found = words.find((word) => word === text);
    return found === undefined ? invalid(`${words.slice(0, -1).join(', ')} or ${last}`) : ok(found);
  };
}

/** YAML 1.2's core schema, as GitHub's own toolkit reads it; nothing like `yes` or `1`. Empty = false. */
export const flag: Reader<boolean> = (text) => {
  if (['true', 'True', 'TRUE'].includes(text)) return ok(true);
  return ['false', 'False', 'FALSE', ''].includes(text) ? ok(false) : invalid('true or false');
};

/** A number of at least 0 in plain notation, at most `most`. */
export function decimal(most: number, unit: string): Reader<number> {
  return (text) => {
    const value = /^(\d+\.?\d*|\.\d+)$/.test(text) ? Number(text) : Number.NaN;
    return value <= most ? ok(value) : invalid(`${unit} from 0 to ${most}, such as 30 or 0.5`);
  };
}

/** US dollars in plain notation, more than nothing. Empty = null. */
export const money: Reader<number | null> = (text) => {
  if (text === '') return ok(null);
  const value = /^(\d+\.?\d*|\.\d+)$/.test(text) ? Number(text) : Number.NaN;
  return value > 0 && value <= 1_000_000
    ? ok(value)
    : invalid('US dollars as a plain number above 0, such as 2 or 0.50');
};

export function integer(most: number): Reader<number> {
  return (text) =>
    /^\d{1,9}$/.test(text) && Number(text) <= most ? ok(Number(text)) : invalid(`a whole number from 0 to ${most}`);
}

/** Empty = null. */
export const effortWord: Reader<string | null> = (text) => {
  if (text === '') return ok(null);
  return /^[A-Za-z]+$/.test(text) ? ok(text) : invalid('one word of letters, such as low, medium or high');
};

/**
 * A semantic version, also with a `v` before it; or a dist-tag, which npm allows only where it cannot be read as a
 * version; or `system`. No build metadata (`+x`): npm ignores it and no version of Codex has any.
 */
export const codexVersion: Reader<string> = (text) => {
  const version = /^v?(\d+\.\d+\.\d+(?:-[\dA-Za-z.-]+)?)$/.exec(text)?.[1];
  if (version !== undefined) return tooOld(version) === null ? ok(version) : invalid(`${OLDEST_CODEX} or newer`);
  return /^(?!v\d)[A-Za-z][\w-]*$/.test(text)
    ? ok(text)
    : invalid('a version such as 0.171.0, a dist-tag such as latest, or system');
};

/** A key or token. What is wrong with it can be said, it itself never. Empty = null. */
export const secret: Reader<string | null> = (text) => {
  if (text === '') return ok(null);
  return /[\s\x00-\x1f\x7f-\x9f]/.test(text)
    ? invalid('one word, without white space or control characters inside')
    : ok(text);
};

/** GitHub logins, separated by commas or white space; managed users have a `_`, apps end in `[bot]`. */
export function logins(everyone: boolean): Reader<readonly string[]> {
  const login = /^[A-Za-z\d][\w-]*(\[bot\])?$/;
  const what = 'GitHub user names separated by commas';
  return (text) => {
    const names = text.split(/[\s,]+/).filter((name) => name !== '');
    return names.every((name) => login.test(name) || (everyone && name === '*'))
      ? ok(names)
      : invalid(everyone ? `${what}, or * for everyone` : `${what}; * is not allowed, because anyone can make a bot`);
  };
}

/** As useradd takes them, without a number or an option among them. Empty = null. */
export const unixUser: Reader<string | null> = (text) => {
  if (text === '') return ok(null);
  if (text === 'root') return invalid('the name of a user without privileges, not root');
  return /^[A-Za-z_][\w-]{0,31}$/.test(text) ? ok(text) : invalid('the plain name of a Unix user, such as codex');
};

/** Text of a JSON object, unchanged. */
export const jsonObject: Reader<string> = (text) => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? ok(text)
      : invalid('a JSON Schema that is an object: {…}');
  } catch (error) {
    return invalid(`a JSON Schema (${(error as Error).message})`);
  }
};

/** No model's name has white space in it. */
export const modelName: Reader<string> = (text) =>
  /^[^\s\x00-\x1f\x7f-\x9f]+$/.test(text) ? ok(text) : invalid("a model's name, one word");
