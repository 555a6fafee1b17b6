/** The words of a list, or why it cannot be split. */
export type Words =
  | { readonly kind: 'ok'; readonly words: readonly string[] }
  | { readonly kind: 'invalid'; readonly problem: string };

/** `codex-args`: a JSON array of strings when it begins with `[`, else words as a POSIX shell would split them. */
export function readArguments(text: string): Words {
  const words = text.trimStart().startsWith('[') ? jsonWords(text) : shellWords(text);
  if (words.kind === 'ok' && words.words.some((word) => word.includes('\0'))) {
    return { kind: 'invalid', problem: 'has a NUL character in it, which no program can be given' };
  }
  return words;
}

/**
 * Splits text into words by POSIX (Shell Command Language, 2.2 Quoting, 2.6.5 Field Splitting): single quotes, double
 * quotes, backslash and line continuation are honoured. Nothing is expanded, and what else would be special to a shell
 * (`$HOME`, `*`, `~`, `;`, `|`, `#`) is plain text: a workflow that says `-c x=#1` or `a|b` means just that.
 */
export function shellWords(text: string): Words {
  const words: string[] = [];
  // Null between words; '' is a word that exists (from '' or "").
  let word: string | null = null;
  const source = text.replaceAll('\r\n', '\n');
  for (let at = 0; at < source.length; at += 1) {
    const character = source[at] as string;
    if (character === '\\') {
      at += 1;
      if (at === source.length) return { kind: 'invalid', problem: 'ends in a backslash that has nothing to quote' };
      if (source[at] !== '\n') word = (word ?? '') + source[at];
    } else if (character === "'") {
      const end = source.indexOf("'", at + 1);
      if (end < 0) return unclosed("'", source, at);
      word = (word ?? '') + source.slice(at + 1, end);
      at = end;
    } else if (character === '"') {
      const quoted = doubleQuoted(source, at + 1);
      if (quoted === null) return unclosed('"', source, at);
      word = (word ?? '') + quoted.text;
      at = quoted.end;
    } else if (character === ' ' || character === '\t' || character === '\n') {
      if (word !== null) words.push(word);
      word = null;
    } else {
      word = (word ?? '') + character;
    }
  }
  if (word !== null) words.push(word);
  return { kind: 'ok', words };
}

/** Inside double quotes a backslash quotes only `$`, a back-tick, `"`, itself and a line's end; else it is a character. */
function doubleQuoted(source: string, start: number): { readonly text: string; readonly end: number } | null {
  let text = '';
  for (let at = start; at < source.length; at += 1) {
    const character = source[at] as string;
    if (character === '"') return { text, end: at };
    const next = source[at + 1];
    if (character !== '\\' || next === undefined || !'$`"\\\n'.includes(next)) {
      text += character;
      continue;
    }
    at += 1;
    if (next !== '\n') text += next;
  }
  return null;
}

function unclosed(quote: string, source: string, at: number): Words {
  return { kind: 'invalid', problem: `has a ${quote} that is never closed, at: ${source.slice(at, at + 20)}` };
}

function jsonWords(text: string): Words {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { kind: 'invalid', problem: `begins with [ but is not JSON (${(error as Error).message})` };
  }
  if (!Array.isArray(value) || !value.every((word) => typeof word === 'string')) {
    return { kind: 'invalid', problem: 'is JSON, but not an array of strings only' };
  }
  return { kind: 'ok', words: value };
}
