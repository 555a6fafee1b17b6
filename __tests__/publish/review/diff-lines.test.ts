import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anchorOf, hunksOf } from '../../../src/publish/review/diff-lines.ts';

const PATCH = [
  '@@ -8,4 +10,5 @@ function one() {',
  ' ten',
  '-old',
  '+eleven',
  '+twelve',
  ' thirteen',
  ' }',
  '@@ -40 +50,2 @@',
  '+fifty',
  ' fifty-one',
  '\\ No newline at end of file',
].join('\n');
const hunks = hunksOf(PATCH);
const lines = (line: number, end_line = line, text = '') => ({ line, end_line, text });

test('the right side’s lines by hunk', () => {
  expect(hunks).toEqual([
    { start: 10, lines: ['ten', 'eleven', 'twelve', 'thirteen', '}'] },
    { start: 50, lines: ['fifty', 'fifty-one'] },
  ]);
});

test.each<[string, string | undefined]>([
  ['a patch that is too large to be shown', undefined],
  ['an empty one', ''],
  ['a file that was deleted', '@@ -1,2 +0,0 @@\n-a\n-b'],
])('%s has none', (_name, patch) => {
  expect(hunksOf(patch)).toEqual([]);
});

describe('on the head', () => {
  test.each<[string, ReturnType<typeof lines>, ReturnType<typeof anchorOf>]>([
    ['one line', lines(11), { startLine: null, line: 11 }],
    ['context', lines(13), { startLine: null, line: 13 }],
    ['a range', lines(11, 13), { startLine: 11, line: 13 }],
    ['a range that begins above the hunk', lines(2, 11), { startLine: 10, line: 11 }],
    ['a range that ends below it', lines(13, 20), { startLine: 13, line: 14 }],
    ['a range over two hunks: the first', lines(14, 50), { startLine: null, line: 14 }],
    ['a range that begins between hunks', lines(20, 60), { startLine: 50, line: 51 }],
    ['between the hunks', lines(15, 49), null],
    ['below the last', lines(52), null],
  ])('%s', (_name, given, expected) => {
    expect(anchorOf(hunks, given, true)).toEqual(expected);
  });
});

describe('on GitHub’s merge of it, where the base moved the lines', () => {
  test.each<[string, ReturnType<typeof lines>, ReturnType<typeof anchorOf>]>([
    ['the same line', lines(12, 12, 'twelve'), { startLine: null, line: 12 }],
    ['three further down', lines(14, 15, 'eleven'), { startLine: 11, line: 12 }],
    ['indented otherwise', lines(12, 12, '  twelve\r'), { startLine: null, line: 12 }],
    ['a line of the base’s', lines(11, 11, 'of the base'), null],
    ['a bracket elsewhere', lines(20, 20, '}'), null],
    ['that bracket itself', lines(14, 14, '}'), { startLine: null, line: 14 }],
  ])('%s', (_name, given, expected) => {
    expect(anchorOf(hunks, given, false)).toEqual(expected);
  });
});

test('any text gives a range within one hunk, or none', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 60 }), fc.nat(30), fc.boolean(), (noise, line, more, isHead) => {
      const found = hunksOf(`${PATCH}\n${noise}`);
      const anchor = anchorOf(found, lines(line, line + more, 'eleven'), isHead);
      if (anchor === null) return;
      const { startLine, line: end } = anchor;
      expect(startLine === null || startLine < end).toBe(true);
      const within = ({ start, lines: { length } }: (typeof found)[number]) =>
        (startLine ?? end) >= start && end < start + length;
      expect(found.some(within)).toBe(true);
    }),
  );
});
