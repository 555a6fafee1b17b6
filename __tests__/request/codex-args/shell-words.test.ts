import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArguments, shellWords } from '../../../src/request/codex-args/shell-words.ts';

describe('shell words', () => {
  it.each<[string, string[]]>([
    ['', []],
    [' \t\n ', []],
    ['a b\tc\nd', ['a', 'b', 'c', 'd']],
    ['\'a b\' "c d"', ['a b', 'c d']],
    ['a\\ b', ['a b']],
    ["''", ['']],
    ['"" x \'\'', ['', 'x', '']],
    ["a''b", ['ab']],
    ['-c \'model="x y"\'', ['-c', 'model="x y"']],
    ['-c model="x"', ['-c', 'model=x']],
    ['"a\\"b\\\\c\\$d\\`e\\f"', ['a"b\\c$d`e\\f']],
    ["'a\\b'", ['a\\b']],
    ['a\\\nb c', ['ab', 'c']],
    ['a \\\n b', ['a', 'b']],
    ['a\\\r\nb', ['ab']],
    ['"a\\\nb"', ['ab']],
    ['$HOME * ~ a|b;c & #x `d` $(e) {f,g}', ['$HOME', '*', '~', 'a|b;c', '&', '#x', '`d`', '$(e)', '{f,g}']],
    ['"$HOME"', ['$HOME']],
    ['\\$HOME', ['$HOME']],
    ['\u00a0a\u2003b', ['\u00a0a\u2003b']],
    ['😀 "é"', ['😀', 'é']],
  ])('%j is %j', (text, words) => {
    expect(shellWords(text)).toEqual({ kind: 'ok', words });
  });

  it.each([
    ["a 'b", "a ' that is never closed"],
    ['a "b', 'a " that is never closed'],
    ['"a\\"', 'a " that is never closed'],
    ['a\\', 'backslash'],
  ])('refuses %j', (text, why) => {
    const words = shellWords(text);
    expect(words.kind).toBe('invalid');
    expect(words.kind === 'invalid' && words.problem).toContain(why);
  });

  it('agrees with sh where nothing would be expanded', () => {
    const character = fc.constantFrom(...'ab-=/.,:+é', ' ', '\t', '\n', "'", '"', '\\', '\\\n', "'", '"', ' ');
    const text = fc.string({ unit: character, maxLength: 24 });
    // One shell for all of a run: each case is a function's arguments. A newline would end a command there, so it is a
    // space outside of quotes, where both mean the same.
    const accepted: string[] = [];
    fc.assert(
      fc.property(text, (source) => {
        if (shellWords(source).kind === 'ok') accepted.push(source);
      }),
      { numRuns: Number(process.env['FUZZ_RUNS'] ?? 3000) },
    );
    const cases = accepted.map(unquotedNewlinesToSpaces);
    expect(cases.length).toBeGreaterThan(800);
    const script = cases.map((source) => `show ${source}\n`).join('');
    const show = `show() { [ $# -eq 0 ] || printf '%s\\0' "$@"; printf '\\001\\0'; }\n`;
    const printed = execFileSync('sh', { input: show + script, maxBuffer: 1 << 30, env: { LC_ALL: 'C' } }).toString(
      'utf8',
    );
    const expected = printed.split('\u0001\0').slice(0, -1);
    const actual = accepted.map((source) => {
      const words = shellWords(source);
      return words.kind === 'ok' ? words.words.map((word) => `${word}\0`).join('') : '';
    });
    expect(actual).toEqual(expected);
  });

  it('refuses what sh refuses', () => {
    for (const source of ["a 'b", 'a "b', '"a\\"', "'\\''"]) {
      expect(() => execFileSync('sh', ['-c', `: ${source}`], { stdio: 'pipe' })).toThrow();
      expect(shellWords(source).kind).toBe('invalid');
    }
  });

  it('gives back any words that were single-quoted', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (words) => {
        fc.pre(words.every((word) => !word.includes('\r\n')));
        const quoted = words.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ');
        expect(shellWords(quoted)).toEqual({ kind: 'ok', words });
      }),
    );
  });
});

describe('arguments', () => {
  it('are a JSON array where they begin with [', () => {
    expect(readArguments(' ["-c", "a b", "$HOME", ""] ')).toEqual({ kind: 'ok', words: ['-c', 'a b', '$HOME', ''] });
    expect(readArguments('[]')).toEqual({ kind: 'ok', words: [] });
    expect(readArguments("-m '[x]'")).toEqual({ kind: 'ok', words: ['-m', '[x]'] });
  });

  it.each(['[', '["a",]', '[1]', '["a",["b"]]', '["a"] b', '["\\u0000"]'])('refuse %j', (text) => {
    expect(readArguments(text).kind).toBe('invalid');
  });
});

function unquotedNewlinesToSpaces(source: string): string {
  let quote = '';
  let out = '';
  for (let at = 0; at < source.length; at += 1) {
    const character = source[at] as string;
    if (character === '\\' && quote !== "'") {
      out += character + (source[at + 1] ?? '');
      at += 1;
      continue;
    }
    if (quote === character) quote = '';
    else if (quote === '' && (character === "'" || character === '"')) quote = character;
    out += character === '\n' && quote === '' ? ' ' : character;
  }
  return out;
}
